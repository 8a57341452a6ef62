// Effects in plain words: "Russia: refurbishment × 0.4 (between × 0.2 and × 0.6), from 3 months after, over 6 months. Source: …".
import { EFFECT_TARGETS, type Effect, type EffectOp, type EffectTarget } from '../domain/effect'
import { producerName, PRODUCTION_CATEGORY_TEXT } from './production'

export const EFFECT_TARGET_TEXT: Readonly<Record<EffectTarget, string>> = {
  coreShare: 'core spending', relatedShare: 'related spending', growth: 'growth', inflation: 'inflation', equipmentShare: 'equipment share',
  capacity: 'capacity', refurbRate: 'refurbishment', lossRate: 'losses', intensity: 'tempo of the war', transfers: 'given away', unitCost: 'unit cost',
}

export const EFFECT_OP_TEXT: Readonly<Record<EffectOp, string>> = { multiply: 'times', add: 'plus' }

const UNITS = { percentOfGdp: '% of GDP', percentAYear: 'points a year', percentOfCore: '% of core', unitsAMonth: 'a month', usdMillion: 'US$ m', tempo: "of today\u2019s" } as const

/** What is added is counted in. */
export function effectUnit(target: EffectTarget): string {
  return UNITS[EFFECT_TARGETS[target].unit]
}

const months = (count: number) => (count === 1 ? '1 month' : `${count} months`)

function sizeInWords(size: number, target: EffectTarget, op: EffectOp, unit: boolean): string {
  if (op === 'multiply') return `\u00d7\u00a0${size}`
  return `${size < 0 ? '\u2212' : '+'}${Math.abs(size)}${unit ? `\u00a0${effectUnit(target)}` : ''}`
}

/** "(between × 0.5 and × 0.9)"; nothing where no range is known. */
function rangeInWords({ range, target, op }: Effect): string {
  return range === undefined ? '' : ` (between ${sizeInWords(range[0], target, op, false)} and ${sizeInWords(range[1], target, op, false)})`
}

/**
 * What it does, with its range and what its size rests on. `nameOf` names actors, groups and producers, `titleOf` sources.
 */
export function effectInWords(effect: Effect, nameOf: (id: string) => string = producerName, titleOf: (source: string) => string = (id) => id): string {
  const { target, scope, categories, op, size, delayMonths, rampMonths, durationMonths, enabled, source } = effect
  const who = scope.length === 0 ? 'Everyone' : scope.map(nameOf).join(', ')
  const what = categories === undefined ? EFFECT_TARGET_TEXT[target] : `${EFFECT_TARGET_TEXT[target]} (${categories.map((id) => PRODUCTION_CATEGORY_TEXT[id].toLowerCase()).join(', ')})`
  const how = `${sizeInWords(size, target, op, true)}${rangeInWords(effect)}`
  const when = delayMonths === 0 ? 'from its date' : `from ${months(delayMonths)} after`
  const until = durationMonths === undefined ? '' : `, for ${months(durationMonths)}, then back over the same`
  const basis = source === undefined ? EFFECTS.judged : EFFECTS.source(titleOf(source))
  return `${who}: ${what} ${how}, ${when}, over ${months(rampMonths)}${until}${enabled ? '' : ' (off)'}. ${basis}.`
}

/** Words of the editor of effects, and of what a move does. */
export const EFFECTS = {
  head: 'Effects on the model',
  none: 'It changes no number.',
  add: 'Add an effect',
  remove: (words: string) => `Remove the effect: ${words}`,
  take: 'Remove',
  target: 'What',
  scope: 'Whom, by id, separated by commas',
  everyone: 'everyone',
  categories: 'Which',
  every: 'All categories',
  op: 'How',
  size: 'Size',
  delay: 'Months after',
  ramp: 'Over months',
  duration: 'For months',
  forEver: 'for ever',
  note: 'Why',
  judged: 'Analyst\u2019s judgement',
  source: (title: string) => `Source: ${title}`,
  noActor: (id: string) => `"${id}" is no actor or group here`,
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
