// From the sourced rows to what each production line starts from: which rows count, and what follows from them.
import { PRODUCERS, PRODUCTION_CATEGORIES, type FigureLevel, type Producer, type ProductionCategory } from '../../domain/production-categories'
import type { Estimate, ProductionData, ProductionFact, ProductionRow, StockRow } from '../../domain/production-data'
import { monthIndex } from './months'

/** One figure at each level; null where none is published. */
export type Levels = Readonly<Record<FigureLevel, number | null>>

/** Names of the figures of a line, each of which leads to its sources. */
export const FIGURE_NAMES = ['output', 'refurbished', 'plan', 'storage', 'stock', 'losses', 'unitCost'] as const
export type FigureName = (typeof FIGURE_NAMES)[number]

/** Where a figure comes from. */
export interface FigureOrigin {
  readonly sources: readonly string[]
  /** What was counted, as the source says it. */
  readonly item: string
  /** Month or year for which it holds. */
  readonly date: string
  readonly note: string
  /** `recalled`: no page was read. */
  readonly provenance: ProductionFact['provenance']
}

/** What is published of one category of one producer. */
export interface LineFigures {
  readonly category: ProductionCategory
  readonly producer: Producer
  /** Units a month. Where new and refurbished are not told apart, both together: `undivided`. */
  readonly output: Levels
  readonly undivided: boolean
  readonly refurbished: Levels
  /** Units a month that a plan wants, and the month of the plan. */
  readonly plan: { readonly capacity: number; readonly month: number } | null
  /** Place of the month that the figure for output holds for; June 2025 at the earliest. */
  readonly since: number
  /** Units. */
  readonly storage: Levels
  readonly stock: Levels
  /** Units a month. */
  readonly losses: Levels
  /** US$ m. */
  readonly unitCost: number | null
  /** What is claimed of new and refurbished together without a source that supports it; null where nothing is. */
  readonly claim: { readonly total: number; readonly sources: readonly string[] } | null
  readonly origins: Readonly<Partial<Record<FigureName, FigureOrigin>>>
}

/** Lines by `mbt.RUS`; one for every category and producer, with whatever is published. */
export type ProductionModel = ReadonlyMap<string, LineFigures>

const NONE: Levels = { low: null, central: null, high: null, claimed: null }

/** Where the category's own rows would mix what must not be mixed: the item that counts. Decoys are no attack drones. */
const ITEMS: Readonly<Record<string, string>> = { 'drones.RUS': 'Geran attack drones' }

/** Claims that no source found supports, for both kinds of units together (resources/data/events.json, `tank-claim-150-month`). */
const CLAIMED_TOTALS: Readonly<Record<string, { readonly total: number; readonly sources: readonly string[] }>> = {
  'mbt.RUS': { total: 150, sources: ['global-pulse-bbc'] },
}

/** Items whose price stands for a category; prices of others stand in the data. */
const PRICED: Readonly<Record<string, string>> = {
  'mbt.RUS': 'T-90M new', 'mbt.USA': 'M1A2 SEPv3 (rebuild)', 'mbt.NATO_EUROPE': 'Leopard 2A8 (123)',
  'ifv.RUS': 'BMP-3', 'ifv.USA': 'AMPV', 'ifv.NATO_EUROPE': 'CV90 MkIV',
  'spg.NATO_EUROPE': 'CAESAR', 'shells.RUS': '152 mm', 'shells.USA': '155 mm', 'shells.NATO_EUROPE': '155 mm',
  'drones.RUS': 'Geran-2', 'drones.UKR': 'FP-1', 'missiles.RUS': 'Kalibr', 'missiles.USA': 'Tomahawk',
  'interceptors.USA': 'PAC-3 MSE', 'aircraft.RUS': 'Su-35S', 'aircraft.USA': 'F-35 average, lots 18-19, no engine', 'aircraft.NATO_EUROPE': 'Rafale F4 tranche',
}

/** Storage counted as fit for quick repair, under a category of its own in the data. */
const FIT_STORAGE: Readonly<Record<string, string>> = { 'mbt.RUS': 'mbt_usable' }

/** Not at war: what is not published of their losses is nothing. */
const AT_PEACE: readonly Producer[] = ['USA', 'NATO_EUROPE']

/** Choose the rows. */
export function prepareProduction(data: ProductionData): ProductionModel {
  return new Map(PRODUCTION_CATEGORIES.flatMap((category) => PRODUCERS.map((producer) => [`${category}.${producer}`, figuresOf(data, category, producer)])))
}

function figuresOf(data: ProductionData, category: ProductionCategory, producer: Producer): LineFigures {
  const id = `${category}.${producer}`
  const rows = data.production.filter((row) => row.category === category && row.actor === producer && row.unit === 'units a month')
  const made = outputOf(rows.filter(({ recommended }) => recommended), ITEMS[id])
  const claim = claimOf(id, rows, made)
  const stock = nearest(data.stocks.filter((row) => row.category === category && row.actor === producer && row.kind === 'active'))
  const storage = nearest(data.stocks.filter((row) => row.category === category && row.actor === producer && row.kind === 'storage'))
  const fit = data.stocks.filter((row) => row.category === FIT_STORAGE[id] && row.actor === producer)[0]
  const loss = data.losses.filter((row) => row.category === category && row.actor === producer && row.central !== null).sort((a, b) => (a.to < b.to ? 1 : -1))[0]
  const price = data.unitCosts.find((row) => row.category === category && row.item === PRICED[id])
  const plan = planOf(rows.filter(({ item }) => ITEMS[id] === undefined || item === ITEMS[id]), made.row)
  return {
    category, producer,
    output: { ...made.output, claimed: claim?.output ?? made.output.claimed },
    undivided: made.undivided,
    refurbished: { ...made.refurbished, claimed: claim?.refurbished ?? made.refurbished.claimed },
    plan: plan ? { capacity: plan.central!, month: placeOf(plan.date) } : null,
    since: Math.max(0, made.row ? placeOf(made.row.date) : 0),
    storage: storage ? { ...levelsOf(storage), ...(fit && { low: fit.low ?? fit.central }) } : NONE,
    stock: stock ? levelsOf(stock) : NONE,
    losses: loss ? levelsOf(loss) : AT_PEACE.includes(producer) ? { low: 0, central: 0, high: 0, claimed: 0 } : NONE,
    unitCost: price?.usdMillion ?? null,
    claim: CLAIMED_TOTALS[id] ?? null,
    origins: {
      ...origin('output', made.row), ...origin('refurbished', made.refurbishedRow), ...origin('plan', plan),
      ...origin('storage', storage && { ...storage, item: '' }), ...origin('stock', stock && { ...stock, item: '' }),
      ...origin('losses', loss && { ...loss, item: '', date: `${loss.from}/${loss.to}` }), ...origin('unitCost', price && { ...price, date: String(price.year) }),
    },
  }
}

interface Made {
  readonly output: Levels
  readonly refurbished: Levels
  readonly undivided: boolean
  readonly row: ProductionRow | undefined
  readonly refurbishedRow: ProductionRow | undefined
}

/** New units where they are told apart, else all; refurbished ones are what all have beyond the new, else as published. */
function outputOf(rows: readonly ProductionRow[], item: string | undefined): Made {
  const row = (kind: ProductionRow['kind']) => {
    const found = rows.filter((candidate) => candidate.kind === kind && (item === undefined || candidate.item === item))
    return found.find(({ scope }) => scope === 'aggregate') ?? (kind === 'new' && found.length === 1 ? found[0] : undefined)
  }
  const [fresh, old, all] = [row('new'), row('refurbished'), row('total')]
  const apart = fresh !== undefined && (fresh.scope === 'aggregate' || all === undefined)
  if (!apart) return { output: all ? levelsOf(all) : NONE, refurbished: NONE, undivided: all !== undefined, row: all, refurbishedRow: undefined }
  const output = levelsOf(fresh)
  // The range of all is narrower than the ranges of the parts: what is published of all must not be left.
  const refurbished = all ? less(levelsOf(all), output) : old ? levelsOf(old) : NONE
  return { output, refurbished, undivided: false, row: fresh, refurbishedRow: old ?? all }
}

function less(all: Levels, part: Levels): Levels {
  const of = (level: FigureLevel) => (all[level] === null ? null : Math.max(0, all[level] - (part[level] ?? 0)))
  return { low: of('low'), central: of('central'), high: of('high'), claimed: of('claimed') }
}

/** What is claimed: the figure known to be one, or the highest row that the data calls a claim. */
function claimOf(id: string, rows: readonly ProductionRow[], made: Made): { readonly output: number; readonly refurbished?: number } | null {
  const total = CLAIMED_TOTALS[id]?.total
  if (total !== undefined) {
    const fresh = made.output.high ?? 0
    return { output: fresh, refurbished: total - fresh }
  }
  const claims = rows.filter(({ basis, kind }) => basis === 'claim' && kind !== 'target').flatMap(({ low, central, high }) => high ?? central ?? low ?? [])
  return claims.length === 0 ? null : { output: Math.max(...claims) }
}

/** The recommended plan: of the same reach as today's figure, else of a part of it that alone is more than today's all. */
function planOf(rows: readonly ProductionRow[], today: ProductionRow | undefined): ProductionRow | undefined {
  const plans = rows.filter(({ kind, recommended, central, basis }) => kind === 'target' && recommended && central !== null && basis !== 'requirement')
  const now = today?.central ?? today?.high ?? null
  if (today === undefined || now === null) return undefined
  const higher = plans.filter(({ central }) => central! > now).sort((a, b) => (a.date < b.date ? 1 : -1))
  return higher.find(({ scope }) => scope === today.scope) ?? higher[0]
}

/** The row nearest to June 2025 that has a central figure, or a range. */
function nearest(rows: readonly StockRow[]): StockRow | undefined {
  const known = rows.filter(({ low, central, high }) => central !== null || (low !== null && high !== null))
  return [...known].sort((a, b) => Math.abs(placeOf(a.date)) - Math.abs(placeOf(b.date)))[0]
}

/** Missing levels take the nearest that is known. */
function levelsOf({ low, central, high }: Estimate): Levels {
  const middle = central ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high))
  return { low: low ?? middle, central: middle, high: high ?? middle, claimed: high ?? middle }
}

function origin(name: FigureName, row: (ProductionFact & { readonly item: string; readonly date: string }) | undefined): Partial<Record<FigureName, FigureOrigin>> {
  if (row === undefined) return {}
  const { sources, item, date, note, provenance } = row
  return { [name]: { sources, item, date, note, provenance } }
}

/** Place on the month grid of `2025-06`. */
export function placeOf(month: string): number {
  return monthIndex(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
}
