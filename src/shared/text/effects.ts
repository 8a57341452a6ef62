// Effects in plain words: "Russia: refurbishment × 0.40, from 3 months after, over 6 months".
import { EFFECT_TARGETS, type Effect, type EffectTarget } from '../domain/effect'
import { producerName, PRODUCTION_CATEGORY_TEXT } from './production'

export const EFFECT_TARGET_TEXT: Readonly<Record<EffectTarget, string>> = {
  coreShare: 'core spending', relatedShare: 'related spending', growth: 'growth', inflation: 'inflation', equipmentShare: 'equipment share',
  capacity: 'capacity', refurbRate: 'refurbishment', lossRate: 'losses', intensity: 'tempo of the war', transfers: 'given away', unitCost: 'unit cost',
}

const UNITS = { percentOfGdp: '% of GDP', percentAYear: 'points a year', percentOfCore: '% of core', unitsAMonth: 'a month', usdMillion: 'US$ m', tempo: "of today\u2019s" } as const

/** What is added is counted in. */
export function effectUnit(target: EffectTarget): string {
  return UNITS[EFFECT_TARGETS[target].unit]
}

/** "1 month", "12 months". */
export function monthsInWords(count: number): string {
  return count === 1 ? '1 month' : `${count} months`
}

/** One sentence; `nameOf` names actors, groups and producers. */
export function effectInWords({ target, scope, categories, op, size, delayMonths, rampMonths, durationMonths, enabled }: Effect, nameOf: (id: string) => string = producerName): string {
  const who = scope.length === 0 ? 'Everyone' : scope.map(nameOf).join(', ')
  const what = categories === undefined ? EFFECT_TARGET_TEXT[target] : `${EFFECT_TARGET_TEXT[target]} (${categories.map((id) => PRODUCTION_CATEGORY_TEXT[id].toLowerCase()).join(', ')})`
  const how = op === 'multiply' ? `\u00d7\u00a0${size}` : `${size < 0 ? '\u2212' : '+'}${Math.abs(size)}\u00a0${effectUnit(target)}`
  const when = delayMonths === 0 ? 'from its date' : `from ${monthsInWords(delayMonths)} after`
  const until = durationMonths === undefined ? '' : `, for ${monthsInWords(durationMonths)}, then back over the same`
  return `${who}: ${what} ${how}, ${when}, over ${monthsInWords(rampMonths)}${until}${enabled ? '' : ' (off)'}.`
}

/** Words of the editor of effects, and of what a move does. */
export const EFFECTS = {
  head: 'Effects on the model',
  none: 'It changes no number.',
  add: 'Add an effect',
  target: 'What',
  op: 'How',
  size: 'Size',
  delay: 'Months after',
  ramp: 'Over months',
  duration: 'For months',
  note: 'Why',
  weight: 'Weight of the effect over time',
  before: 'before the move',
  /** A number while an event is under the hand. */
  moved: (before: string, now: string) => `${before} \u2192 ${now}`,
  newCeasefire: 'New ceasefire',
  ceasefire: 'Ceasefire',
  ceasefireNote: 'A ceasefire of my own, not a forecast. Drag it to see what its date changes.',
  ceasefireLosses: 'Losses fall to a tenth of today\u2019s tempo over three months.',
  ceasefireCapacity: 'Estimates run from \u00d7 0.5 to \u00d7 0.9: some expect stocks to be refilled first. Off until you switch it on.',
} as const
