// "Why it moved" without pixels: the value of a series in two scenarios, and the steps from one to the other.
import { isProductionCategory } from '../../domain/production-categories'
import { ALLIANCE, ALLIANCE_PARTS } from '../../engine/production/alliance'
import type { Explanation } from '../../engine/attribution/explain'
import type { Projection } from '../../engine/projection'
import { parameterName } from '../../text/parameter-words'
import { MOVED_WORDS } from '../../text/figures-moved'
import { producerName } from '../../text/production'
import { sourcesOf } from '../monthly/producers'
import { changeParts } from '../why/change-words'
import { errorWords, pointInTime } from '../why/explanation-words'
import { namedSeries, partUnit, valueUnit } from '../why/series-name'
import { shownParts, wholeParts } from '../why/shown-parts'
import type { PairedNumber } from '../compare/pair-finding'

/** What is asked: an explanation and both its ends. */
export interface MovedFacts {
  readonly explanation: Explanation
  readonly names: readonly [from: string, to: string]
  readonly projections: readonly [from: Projection, to: Projection]
  /** Names of actors and groups. */
  readonly nameOf: (id: string) => string
}

export interface MovedEnd {
  readonly name: string
  /** NaN where there is none. */
  readonly value: number
  readonly shown: string
}

export interface MovedStep {
  readonly id: string
  /** "Core target, Germany" */
  readonly name: string
  /** "3.50 → 4.00 % of GDP"; empty where the name says it all. */
  readonly what: string
  /** Inside a sentence: "core target (Germany)", "“Ceasefire”". */
  readonly cause: string
  /** What the change is at each end. */
  readonly from: string
  readonly to: string
  /** What it adds, and the same as it is read: the steps as read add up to the difference as read. */
  readonly part: number
  readonly rounded: number
  /** Standard error where orders were sampled; else null. */
  readonly error: number | null
  /** Whole % of the difference, together 100; null where there is no difference, or it is lost beside its parts. */
  readonly share: number | null
}

export interface MovedModel extends PairedNumber {
  readonly from: MovedEnd
  readonly to: MovedEnd
  /** The largest first. */
  readonly steps: readonly MovedStep[]
  /** Changes that do not touch the value. */
  readonly idle: number
  readonly sampled: boolean
  /** Why there are no steps; null where there are. */
  readonly none: string | null
  /** Ids of the sources of the lines; null for a series of the spending side. */
  readonly productionSources: readonly string[] | null
  /** Actors whose numbers are read: their sources are named. */
  readonly actors: readonly string[]
}

/** A share of more than so many % says only that the difference is small. */
const LARGEST_SHARE = 999

export function buildMoved({ explanation, names, projections, nameOf }: MovedFacts): MovedModel {
  const { seriesId, unit, sharing, parts, idle, grid, place } = explanation
  const [kind = '', first = '', producer] = seriesId.split('.')
  const raw = parts.map(({ part }) => part)
  const shown = shownParts(unit.kind, sharing.none, sharing.all, raw)
  const shares = sharesOf(raw, sharing.all - sharing.none, shown.rounded.sum)
  const isLine = producer !== undefined && isProductionCategory(first)
  return {
    series: namedSeries(seriesId, nameOf).name,
    kind,
    actor: isLine ? producerName(producer) : nameOf(first),
    when: pointInTime(grid, place),
    // "Units" say less than what they are of.
    unit: unit.kind === 'units' || unit.kind === 'unitsAMonth' ? valueUnit(seriesId, unit) : unit.text,
    valueUnit: valueUnit(seriesId, unit),
    partUnit: partUnit(seriesId, unit),
    decimals: shown.decimals,
    from: { name: names[0], value: sharing.none, shown: shown.none },
    to: { name: names[1], value: sharing.all, shown: shown.all },
    whole: shown.rounded.sum,
    steps: parts.map((explained, at): MovedStep => ({
      id: explained.change.id, ...changeParts(explained, nameOf), cause: causeOf(explained, nameOf),
      part: explained.part, rounded: shown.rounded.parts[at]!, error: explained.error, share: shares?.[at] ?? null,
    })),
    idle: idle.length,
    sampled: sharing.kind === 'shares' && sharing.errors !== null,
    none: noSteps(explanation, names),
    productionSources: isLine ? sourcesOf(projections[1], first, producer === ALLIANCE ? ALLIANCE_PARTS : [producer]) : null,
    actors: isLine ? [] : [first],
  }
}

function noSteps({ sharing, parts, idle }: Explanation, [from, to]: MovedFacts['names']): string | null {
  if (sharing.kind === 'noValue') return MOVED_WORDS.noValue[sharing.where](from, to)
  if (parts.length > 0) return null
  return idle.length === 0 ? MOVED_WORDS.nothing : MOVED_WORDS.allIdle(idle.length)
}

function sharesOf(parts: readonly number[], whole: number, shownWhole: number): readonly number[] | null {
  if (shownWhole === 0 || !Number.isFinite(whole)) return null
  const percent = parts.map((part) => (part / whole) * 100)
  return percent.every((one) => Math.abs(one) <= LARGEST_SHARE) ? wholeParts(percent, 100) : null
}

function causeOf({ change }: Explanation['parts'][number], nameOf: MovedFacts['nameOf']): string {
  switch (change.kind) {
    case 'parameter':
      return parameterName(change.key, nameOf)
    case 'effect':
      return change.to === null ? MOVED_WORDS.withoutEvent(change.title) : MOVED_WORDS.event(change.title)
    case 'own':
      return MOVED_WORDS.ownEntries
  }
}

/** Steps of which so many are told one by one, and those that are summed. A single step is never summed alone. */
export interface ToldSteps {
  readonly told: readonly MovedStep[]
  readonly rest: SummedSteps | null
}

export interface SummedSteps {
  readonly count: number
  readonly part: number
  readonly rounded: number
  /** Never smaller than that of the sum; null where nothing was sampled. */
  readonly error: number | null
  readonly share: number | null
}

/** At most `most` rows: the largest steps, and the others in one row. What reads as nothing is summed in any case. */
export function toldSteps(steps: readonly MovedStep[], most: number): ToldSteps {
  const something = steps.filter(({ rounded }) => rounded !== 0).length
  const wanted = steps.length - something > 1 ? something + 1 : steps.length
  const count = wanted === steps.length && steps.length <= most ? steps.length : Math.max(0, Math.min(something, most - 1))
  const rest = steps.slice(count)
  const sum = (of: (step: MovedStep) => number) => rest.reduce((total, step) => total + of(step), 0)
  return {
    told: steps.slice(0, count),
    rest: rest.length === 0 ? null : {
      count: rest.length, part: sum(({ part }) => part), rounded: sum(({ rounded }) => rounded),
      error: rest.some(({ error }) => error !== null) ? sum(({ error }) => error ?? 0) : null,
      share: rest.every(({ share }) => share !== null) ? sum(({ share }) => share!) : null,
    },
  }
}

/** Whether the errors can be seen beside the steps: where all are lost in rounding, the largest is said once. */
export function showsErrors({ steps, decimals }: Pick<MovedModel, 'steps' | 'decimals'>): boolean {
  return steps.some(({ error }) => error !== null && error * 10 ** decimals >= 0.5)
}

/** "0.04", never said to be smaller than it is. */
export function shownError(error: number, { decimals }: Pick<MovedModel, 'decimals'>): string {
  return errorWords(error, decimals)
}
