// What a move changes, in words: the numbers that decide from before the move and as they would be if it were let go now.
import { dayAtMonth, actingFrom, effectBends } from '../domain/effect-time'
import type { DayNumber } from '../domain/calendar'
import type { Effect } from '../domain/effect'
import { fuzzyDateOf, type FuzzyDate } from '../domain/fuzzy-date'
import type { ProductionCategory } from '../domain/production-categories'
import { valueAt, type Indicator, type Projection } from '../engine/projection'
import { MOVING } from '../text/moving'
import { PRODUCTION_CATEGORY_TEXT } from '../text/production'
import type { Targets } from './figure'
import { formatNumber, formatShare, formatSigned, formatUnits, monthInWords, NO_VALUE, plainNumber } from './format'
import { monthValue } from './production-indicators'

export interface MovedRow {
  readonly label: string
  readonly before: string
  readonly now: string
}

export interface MovedTable {
  /** What the rows speak of: a category, an actor. */
  readonly head: string
  readonly rows: readonly MovedRow[]
}

/** Shares are read to two decimals; a smaller gap than half of that is none. */
const NO_GAP = 0.005
/** The end of the year in which the alliance reviews its pledge. */
const REVIEW_MONTH = '2029-12'

/** Place on the month grid from which all effects that are switched on are in full force; the last month where that is later. */
export function fullMonth({ months }: Projection, start: FuzzyDate, effects: readonly Effect[]): number {
  const from = actingFrom(start)
  const full = from === null ? [] : effects.filter(({ enabled }) => enabled).map((effect) => effectBends(from, effect).full)
  const place = full.length === 0 ? -1 : months.indexOf(fuzzyDateOf(Math.floor(dayAtMonth(Math.ceil(Math.max(...full) - 1e-9)) + 1e-6) as DayNumber, 'month'))
  return place === -1 ? months.length - 1 : place
}

function rowsOf(before: Projection, now: Projection, rows: readonly (readonly [label: string, words: (from: Projection) => string])[]): readonly MovedRow[] {
  return rows.map(([label, words]) => ({ label, before: words(before), now: words(now) }))
}

/** On the side of production: of a category, output at a place of the month grid. */
export function movedProduction(before: Projection, now: Projection, category: ProductionCategory, month: number): MovedTable {
  const named = monthInWords(now.months[month]!)
  const review = now.months.indexOf(REVIEW_MONTH)
  const aMonth = (producer: string) => (from: Projection) => formatUnits(monthValue(from, 'total', category, producer, month))
  const rows = rowsOf(before, now, [
    [MOVING.crossover, (from) => monthWords(from, from.indicators.get(`crossover.${category}`), MOVING.neverLevel)],
    [MOVING.aMonth('Russia', named), aMonth('RUS')],
    [MOVING.aMonth('NATO', named), aMonth('NATO')],
    [MOVING.inService(monthInWords(REVIEW_MONTH)), (from) => formatNumber(monthValue(from, 'stock', category, 'RUS', review), 0)],
    [MOVING.storageEmpty, (from) => monthWords(from, from.indicators.get(`storageExhausted.${category}.RUS`), MOVING.storageLasts)],
  ])
  return { head: PRODUCTION_CATEGORY_TEXT[category], rows }
}

/** The month of an indicator; `none` where it never comes, and that nothing is published where that is why. */
function monthWords({ months }: Projection, indicator: Indicator | undefined, none: string): string {
  if (indicator === undefined) return MOVING.noFigure
  if (indicator.value === null) return indicator.why?.startsWith('no ') === true ? MOVING.noFigure : none
  return indicator.value === 0 ? MOVING.fromTheStart : monthInWords(months[indicator.value]!)
}

/** On the side of spending: of an actor or group, in the target year. */
export function movedSpending(before: Projection, now: Projection, focus: string, { core, year }: Targets): MovedTable {
  const actor = now.actors.get(focus)
  const unit = now.series.get(`extra.${focus}`)?.unit.text.replace(/constant /, '') ?? ''
  const extra = (from: Projection) => from.indicators.get(`totalExtra.${focus}`)?.value ?? null
  const rows = rowsOf(before, now, [
    [MOVING.share(year), (from) => formatShare(valueAt(from, `coreShare.${focus}`, year))],
    [MOVING.allies(plainNumber(core), year), (from) => alliesAt(from, core, year)],
    [MOVING.extra((actor?.baseYear ?? year) + 1, unit), (from) => (extra(from) === null ? NO_VALUE : formatSigned(extra(from)!, 0))],
  ])
  return { head: actor?.name ?? focus, rows }
}

function alliesAt(projection: Projection, target: number, year: number): string {
  const { reached, all } = alliesAtTarget(projection, target, year)
  return MOVING.of(reached, all)
}

/** How many allies' core share is at a target, as it is read, and of how many. */
export function alliesAtTarget(projection: Projection, target: number, year: number): { readonly reached: number; readonly all: number } {
  const shares = [...projection.actors.values()].flatMap(({ id, kind }) => (kind === 'ally' ? [valueAt(projection, `coreShare.${id}`, year)] : [])).filter(Number.isFinite)
  return { reached: shares.filter((share) => target - share < NO_GAP).length, all: shares.length }
}
