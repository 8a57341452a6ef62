// Words of the choice of lanes.
import type { LanesBy } from '../domain/lane-key'

export const LANES = {
  open: 'Lanes',
  by: 'Lanes by',
  kinds: { category: 'Category', actor: 'Actor', status: 'Status', tag: 'Tag' } satisfies Record<LanesBy, string>,
  hints: {
    category: 'What an event is about.',
    actor: 'The first actor that an event names.',
    status: 'What has happened, what is ahead, what is claimed.',
    tag: 'The first tag of an event.',
  } satisfies Record<LanesBy, string>,
  up: (lane: string) => `Move ${lane} up`,
  down: (lane: string) => `Move ${lane} down`,
  reset: 'All lanes, in the usual order',
  allHidden: 'All lanes are hidden.',
  showAll: 'Show all lanes',
} as const
