// Which lane an event stands in. Owns the ids of lanes; their order and rows are shared/timeline.
import type { HorizonEvent } from './event'

/** What lanes gather by. An event stands in one lane: that of the first actor or tag that it names. */
export const LANES_BY = ['category', 'actor', 'status', 'tag'] as const
export type LanesBy = (typeof LANES_BY)[number]

/** The lane in which an event stands. */
export function laneOf(event: HorizonEvent, by: LanesBy): string {
  switch (by) {
    case 'category':
      return event.category
    case 'actor':
      return `actor:${event.actors[0] ?? ''}`
    case 'status':
      return `status:${event.status}`
    case 'tag':
      return `tag:${event.tags[0] ?? ''}`
  }
}

/** What a lane gathers: `DEU` of `actor:DEU`, the category of a category's lane. */
export function laneKey(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
