// From the sourced tables to what a projection starts from: one form for every actor, made once for a data version.
import type { ProductionData } from '../domain/production-data'
import type { CommitmentRow, ReferenceData } from '../domain/reference-data'
import { lastRecorded, LATER_PRICE_RISE, type ActorData } from './actor-data'
import { makeCast, type Cast } from './cast'
import type { GroupData } from './groups'
import type { Announcement } from './announced-path'
import { prepareProduction, type ProductionModel } from './production/line-figures'
import { walesPaces, type WalesPace } from './wales-pace'
import { emptyYears, FIRST_YEAR, LAST_YEAR, YEAR_COUNT, yearIndex } from './years'

export interface SpendingModel {
  /** Allies in the order of the data, then Russia; the built-in groups; who is in which. */
  readonly cast: Cast
  /** Last year with a share in NATO's table. */
  readonly lastRecordedYear: number
  readonly dataVersion: string
  /** For actors without a history of their own. */
  readonly medianWales: WalesPace
  /** Null until someone asks for production: the first screen does without. */
  readonly production: ProductionModel | null
}

const ALLIANCE = 'NATO'
/**
 * Allies whose own price forecast cannot be used while exchange rates are held: the rise of another's prices stands in.
 * Türkiye's deflator (14 % a year in 2030, in lira) converted at a fixed rate would multiply its economy.
 */
const PRICES_OF: Readonly<Record<string, string>> = { TUR: 'USA' }

/** Build the model. The tables are taken as checked (parse-reference-data does that). */
export function prepareModel(reference: ReferenceData): SpendingModel {
  const expenditure = byActor(reference.expenditure)
  const gdp = byActor(reference.gdp)
  const commitments = byActor(reference.commitments)
  const longRun = new Map(reference.longRun.map((row) => [row.actor, row.growth]))
  const recorded = reference.allies.map(({ id, hasForces }) =>
    hasForces ? onYears(expenditure.get(id) ?? [], (row) => row.share) : emptyYears(),
  )
  const { paces, median } = walesPaces(recorded)
  const allies = reference.allies.map((ally, place): ActorData => {
    const shares = expenditure.get(ally.id) ?? []
    const economy = gdp.get(ally.id) ?? []
    const prices = gdp.get(PRICES_OF[ally.id] ?? ally.id) ?? []
    const nominal = onYears(economy, (row) => row.usdBnCurrent)
    const estimates = shares.filter((row) => row.status === 'estimate').map((row) => row.year)
    return {
      id: ally.id,
      name: ally.name,
      kind: 'ally',
      currency: 'US$',
      coreShare: recorded[place]!,
      equipmentShare: onYears(shares, (row) => row.equipmentShare),
      gdp: nominal,
      shareBase: shareBase(shares, nominal),
      growth: heldFrom(onYears(economy, (row) => row.growth), longRun.get(ally.id) ?? Number.NaN),
      priceRise: heldFrom(onYears(prices, (row) => row.deflator), LATER_PRICE_RISE),
      forecastUntil: yearIndex(Math.max(FIRST_YEAR, ...economy.map((row) => row.year))),
      gdpUntil: null,
      deflate: 'rates',
      announced: announcements(commitments.get(ally.id) ?? []),
      wales: paces[place]!,
      projected: true,
      hasForces: ally.hasForces,
      ...(estimates.length > 0 && { estimateFrom: Math.min(...estimates) }),
    }
  })
  return {
    cast: makeCast([...allies, russia(reference, median)], builtInGroups(reference)),
    lastRecordedYear: Math.max(...reference.expenditure.map((row) => row.year)),
    dataVersion: `${reference.version.date}+${reference.version.hash}`,
    medianWales: median,
    production: null,
  }
}

/** The model with production. */
export function withProduction(model: SpendingModel, data: ProductionData): SpendingModel {
  return { ...model, production: prepareProduction(data) }
}

/** Dated plans in NATO's core basket, one a year, the latest word counts; other baskets are never mixed in. */
function announcements(rows: readonly CommitmentRow[]): readonly Announcement[] {
  const byYear = new Map<number, CommitmentRow>()
  for (const row of [...rows].sort((a, b) => (a.announcedOn ?? '').localeCompare(b.announcedOn ?? ''))) {
    if (row.basis === 'core 3.5' && row.target !== null && row.targetYear !== null) byYear.set(row.targetYear, row)
  }
  return [...byYear.values()].map((row) => ({ year: row.targetYear!, share: row.target! })).sort((a, b) => a.year - b.year)
}

/** Russia, recorded only: SIPRI's share of GDP, which is not NATO's definition, and the IMF's GDP. */
function russia(reference: ReferenceData, wales: WalesPace): ActorData {
  const estimates = reference.russia.filter((row) => row.sipriShare !== null && row.status !== 'actual').map((row) => row.year)
  const gdp = onYears(reference.russia, (row) => row.gdpUsdBn)
  return {
    id: 'RUS',
    name: 'Russia',
    kind: 'other',
    currency: 'US$',
    coreShare: onYears(reference.russia, (row) => row.sipriShare),
    equipmentShare: emptyYears(),
    gdp,
    shareBase: new Float64Array(YEAR_COUNT).fill(1),
    growth: onYears(reference.russia, (row) => row.growth),
    priceRise: onYears(reference.russia, (row) => row.inflation),
    forecastUntil: YEAR_COUNT - 1,
    gdpUntil: lastRecorded(gdp, YEAR_COUNT - 1),
    deflate: 'rates',
    announced: [],
    wales,
    projected: false,
    hasForces: true,
    ...(estimates.length > 0 && { estimateFrom: Math.min(...estimates) }),
  }
}

function builtInGroups(reference: ReferenceData): readonly GroupData[] {
  return reference.groups.map((group) => ({
    id: group.id,
    name: group.name,
    kind: 'group' as const,
    members: reference.allies
      .filter((ally) => group.id === ALLIANCE || ally.groups.includes(group.id))
      .map((ally) => ally.id),
  }))
}

/**
 * National income over GDP where NATO's share is of income (Luxembourg from 2023): the income NATO divided by is the
 * printed US$ over the share. 1 elsewhere.
 */
function shareBase(
  rows: readonly { year: number; share: number; shareBase: 'gdp' | 'gni'; usdMillionCurrent: number }[],
  gdp: Float64Array,
): Float64Array {
  const ratio = new Float64Array(YEAR_COUNT).fill(1)
  for (const row of rows) {
    const index = yearIndex(row.year)
    if (row.shareBase !== 'gni' || index < 0 || index >= YEAR_COUNT) continue
    const incomeUsdBn = row.usdMillionCurrent / 1000 / (row.share / 100)
    ratio[index] = incomeUsdBn / gdp[index]!
  }
  return ratio
}

/** Rows of each actor. */
function byActor<Row extends { readonly actor: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const map = new Map<string, Row[]>()
  for (const row of rows) {
    const found = map.get(row.actor)
    if (found) found.push(row)
    else map.set(row.actor, [row])
  }
  return map
}

/** One column of a table on the year grid; NaN where there is no row or no value. */
function onYears<Row extends { readonly year: number }>(
  rows: readonly Row[],
  column: (row: Row) => number | null,
): Float64Array {
  const values = emptyYears()
  for (const row of rows) {
    if (row.year >= FIRST_YEAR && row.year <= LAST_YEAR) values[yearIndex(row.year)] = column(row) ?? Number.NaN
  }
  return values
}

/** The values, and `later` in the years after the last one. */
function heldFrom(values: Float64Array, later: number): Float64Array {
  let last = values.length - 1
  while (last >= 0 && Number.isNaN(values[last])) last--
  return values.map((value, index) => (index > last ? later : value))
}
