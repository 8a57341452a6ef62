// Effects in plain words: "Russia: refurbishment × 0.4 (between × 0.2 and × 0.6), from 3 months after, over 6 months".
import { EFFECT_TARGETS, type Effect, type EffectOp, type EffectTarget } from '../domain/effect'
import { spreadInWords } from './chance'
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

function signedSize(size: number, target: EffectTarget, op: EffectOp, unit: boolean): string {
  if (op === 'multiply') return `\u00d7\u00a0${size}`
  return `${size < 0 ? '\u2212' : '+'}${Math.abs(size)}${unit ? `\u00a0${effectUnit(target)}` : ''}`
}

/** "(between × 0.5 and × 0.9; not sure: between × 0.3 and × 0.7, most likely × 0.5)"; nothing where neither is known. */
function rangeInWords({ range, target, op, distribution }: Effect): string {
  const say = (size: number) => signedSize(size, target, op, false)
  const told = [
    ...(range === undefined ? [] : [`between ${say(range[0])} and ${say(range[1])}`]),
    ...(distribution === undefined ? [] : [`not sure: ${spreadInWords(distribution, say)}`]),
  ]
  return told.length === 0 ? '' : ` (${told.join('; ')})`
}

/** One sentence, with the range of its size and how sure it is; `nameOf` names actors, groups and producers. */
export function effectInWords(effect: Effect, nameOf: (id: string) => string = producerName): string {
  const { target, scope, categories, op, size, delayMonths, rampMonths, durationMonths, enabled } = effect
  const who = scope.length === 0 ? 'Everyone' : scope.map(nameOf).join(', ')
  const what = categories === undefined ? EFFECT_TARGET_TEXT[target] : `${EFFECT_TARGET_TEXT[target]} (${categories.map((id) => PRODUCTION_CATEGORY_TEXT[id].toLowerCase()).join(', ')})`
  const how = `${signedSize(size, target, op, true)}${rangeInWords(effect)}`
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
  ceasefireLosses:
    'Losses fall to a tenth of today\u2019s tempo over three months. Judged: with losses near nothing Russia\u2019s tanks are expected to grow by 300 to 1,200 a year, 600 in the middle. Never together with the effect of the event "Russia\u2019s full-scale war in Ukraine": the war ends or goes on.',
  ceasefireCapacity:
    'New tanks, shells and Geran drones fall to 0.75 of what they were (0.5 to 0.9): nothing in the first year, while stocks are refilled, all of it after two. Judged and disputed: some expect readiness within a year and rebuilding near the alliance. Off until you switch it on.',
  ceasefireShares:
    'Between a peace dividend, 0.05 points of GDP a year less, and the fear of rearming, 0.1 points a year more; the middle is no change. Written as ten years of it. Judged. Off, and 0 until a size of your own stands in its place.',
} as const
