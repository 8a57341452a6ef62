// Words of the lane of effects on the timeline, and of what a move does while it lasts.
import type { Effect } from '../domain/effect'
import { monthsInWords } from './effects'

export const EFFECTS_LANE = {
  title: 'Effects',
  region: 'Effects of events',
  fold: 'Fold the effects',
  unfold: 'Unfold the effects',
  none: 'No event acts on the model.',
  add: 'Add a ceasefire',
  folded: (effects: number, events: number) => `${effects === 1 ? '1 effect' : `${effects} effects`} of ${events === 1 ? '1 event' : `${events} events`}`,
  row: (words: string, title: string) => `${title}: ${words}`,
  switch: (words: string) => `Acts: ${words}`,
  handles: {
    start: (words: string) => `Start of the ramp: ${words}`,
    full: (words: string) => `End of the ramp: ${words}`,
    end: (words: string) => `End of the plateau: ${words}`,
  },
  at: (months: string, date: string) => `${months}, ${date}`,
} as const

const LENGTHS = { start: 'delay', full: 'ramp', end: 'held' } as const

/** "delay 12 months", "ramp 1 month", "held 24 months". */
export function lengthInWords(handle: keyof typeof LENGTHS, months: number): string {
  return `${LENGTHS[handle]} ${monthsInWords(months)}`
}

/** The stretches of an effect one after the other, as a screen reader hears them. */
export function stretchesInWords({ delayMonths, rampMonths, durationMonths }: Pick<Effect, 'delayMonths' | 'rampMonths' | 'durationMonths'>): string {
  return [lengthInWords('start', delayMonths), lengthInWords('full', rampMonths), ...(durationMonths === undefined ? ['held for ever'] : [lengthInWords('end', durationMonths)])].join(', ')
}
