// Production of a scenario: lines run when someone asks for them, NATO's sums, series and indicators (docs/MODEL.md §3).
import { parseParameterKey, type ParameterValue, type ParseKey } from '../../domain/parameter-key'
import { parameterRow } from '../../domain/parameter-table'
import { isProductionCategory, PRODUCERS, PRODUCTION_CATEGORIES, type FigureLevel, type ProductionCategory } from '../../domain/production-categories'
import type { Indicator, ProductionLines, Series, SeriesUnit, Warning } from '../projection'
import { ALLIANCE, ALLIANCE_PARTS } from './alliance'
import type { ProductionModel } from './line-figures'
import { affordableOf, runLine, type LinePath } from './line'
import type { EffectReader } from '../effects'
import { onceALine } from './once-a-line'
import { lazily } from '../lazily'
import { shiftsOf } from './line-shifts'
import { moneyOfLine, type LineMoney } from './line-money'
import { settingsOfLine, valueInForce } from './line-settings'
import { readProductionSettings, type ProductionSettings } from './production-settings'
import { productionWarnings } from './warnings'
import type { NewSeries } from '../new-series'
import { MONTH_COUNT, MONTHS, newMonths, yearlySums } from './months'

/** Monthly series of a line, as files name them, and what they are counted in. */
const KINDS = {
  output: 'unitsAMonth', refurbished: 'unitsAMonth', total: 'unitsAMonth', capacity: 'unitsAMonth', affordable: 'unitsAMonth', lost: 'unitsAMonth',
  storage: 'units', stock: 'units', cumulative: 'units', unitCost: 'usdMillion', moneyBinds: 'binds',
} as const
export type ProductionKind = keyof typeof KINDS
export const PRODUCTION_KINDS = Object.keys(KINDS) as readonly ProductionKind[]

/** Series of a year: what a line costs, and what it makes. */
const YEARLY = { costAYear: { text: 'bn constant US$', kind: 'money' }, madeAYear: { text: 'units a year', kind: 'units' } } as const satisfies Readonly<Record<string, SeriesUnit>>
type YearlyKind = keyof typeof YEARLY

const UNITS: Readonly<Record<(typeof KINDS)[ProductionKind], SeriesUnit>> = {
  unitsAMonth: { text: 'units a month', kind: 'unitsAMonth' }, units: { text: 'units', kind: 'units' },
  usdMillion: { text: 'm constant US$', kind: 'money' }, binds: { text: '1 where money binds, 0 where capacity does', kind: 'binds' },
}

/** What can be added up. */
const SUMMED: readonly ProductionKind[] = ['output', 'refurbished', 'total', 'capacity', 'affordable', 'lost', 'stock', 'cumulative']
/** Months for which a lead must hold to be one. */
const HELD = 12

export interface ProductionProjection extends ProductionLines {
  readonly seriesIds: () => readonly string[]
  readonly series: (id: string) => Series | undefined
  readonly indicatorIds: () => readonly string[]
  readonly indicator: (id: string) => Indicator | undefined
  readonly warnings: () => readonly Warning[]
}

/** What the spending side hands over: procurement of an actor in US$ bn of constant prices, year by year; null where there is none. */
export type ProcurementOf = (actor: string) => Float64Array | null

/** What projections of one model read alike, read once. */
export interface ProductionReading {
  readonly parseKey: ParseKey
  readonly newMonths: NewSeries
  /** Settings in place of the parameters'; `inForce` is then not to be asked. */
  readonly production?: ProductionSettings
}

/** Nothing is read or run before it is asked for. */
export function projectProduction(
  model: ProductionModel, parameters: Readonly<Record<string, ParameterValue>>, effects: EffectReader, procurementOf: ProcurementOf,
  { parseKey, newMonths: months, production }: ProductionReading = { parseKey: parseParameterKey, newMonths },
): ProductionProjection {
  const settings = lazily(() => production ?? readProductionSettings(parameters, parseKey))
  const own = lazily(() => [...settings().lines].filter((id) => !model.has(id)))

  const purchasingPower = Number(parameters['economy.russiaPurchasingPower'] ?? parameterRow('economy.russiaPurchasingPower').fallback)
  const moneyOf = (reader: ProductionSettings, category: ProductionCategory, producer: string, yearly = procurementOf(producer)) => moneyOfLine(reader, model, category, producer, yearly, purchasingPower)

  // What the levels of a line have in common.
  const moneyIn = onceALine((category: ProductionCategory, producer) => moneyOf(settings(), category, producer))
  const shiftsIn = onceALine((category: ProductionCategory, producer) => shiftsOf(effects, category, producer))
  const settingsWith = (money: LineMoney, category: ProductionCategory, producer: string, level?: FigureLevel) => settingsOfLine(settings(), category, producer, model.get(`${category}.${producer}`), money, level)
  const run = (category: ProductionCategory, producer: string, money: LineMoney, level?: FigureLevel): ProjectedLine | null => {
    const found = settingsWith(money, category, producer, level)
    const tempo = (settings().set('war.intensity', category, producer) as number | undefined) ?? 1
    return found && {
      settings: found,
      path: runLine(found, { procurement: money.procurement ?? months().fill(Number.NaN), intensity: months().fill(tempo), shifts: shiftsIn(category, producer) }, months),
    }
  }
  /** A line without what money could buy, where nothing else hangs on that: procurement takes all of the spending side. */
  const physical = onceALine((category: ProductionCategory, producer) => {
    const made = run(category, producer, moneyOf(settings(), category, producer, null))
    return made === null || made.settings.ceiling === 'capacity' ? made : run(category, producer, moneyIn(category, producer))
  })
  const line = onceALine((category: ProductionCategory, producer) => {
    const made = physical(category, producer)
    if (made === null || made.settings.ceiling !== 'capacity') return made
    const money = moneyIn(category, producer)
    const found = settingsWith(money, category, producer)!
    return { settings: found, path: { ...made.path, affordable: affordableOf(found, money.procurement, made.path.unitCost) } }
  })

  /** Producers of a category that have a line. */
  const producersOf = (category: ProductionCategory): readonly string[] => {
    const others = own().filter((id) => id.startsWith(`${category}.`)).map((id) => id.slice(category.length + 1))
    return [...PRODUCERS, ...others].filter((producer) => line(category, producer) !== null)
  }
  const membersOf = (category: ProductionCategory, producer: string, lineOf = physical) => (producer === ALLIANCE ? ALLIANCE_PARTS : [producer]).flatMap((member) => lineOf(category, member) ?? [])

  /** Of each kind the values of lines and of NATO's sums: series and crossover read the same. */
  const valuesByKind = new Map<ProductionKind, (category: ProductionCategory, producer: string) => Float64Array | undefined>()
  function valuesOf(kind: ProductionKind, category: ProductionCategory, producer: string): Float64Array | undefined {
    const known = valuesByKind.get(kind) ?? onceALine((ofCategory: ProductionCategory, ofProducer) => valuesMade(kind, ofCategory, ofProducer))
    valuesByKind.set(kind, known)
    return known(category, producer)
  }
  function valuesMade(kind: ProductionKind, category: ProductionCategory, producer: string): Float64Array | undefined {
    const members = membersOf(category, producer, kind === 'affordable' ? line : physical)
    if (members.length === 0 || (members.length > 1 && !SUMMED.includes(kind))) return undefined
    const each = members.map(({ path }) => (kind === 'cumulative' ? runningSum(path.total) : path[kind]))
    return each.length === 1 ? each[0] : sum(each)
  }

  function yearlyOf(kind: YearlyKind, category: ProductionCategory, producer: string): Float64Array | undefined {
    const members = membersOf(category, producer)
    if (members.length === 0) return undefined
    return sum(members.map(({ path }) => yearlySums((month) => (kind === 'madeAYear' ? path.total[month]! : (path.output[month]! * path.unitCost[month]!) / 1000))))
  }

  const seriesIds = () =>
    PRODUCTION_CATEGORIES.flatMap((category) => {
      const producers = producersOf(category)
      const inAlliance = membersOf(category, ALLIANCE).length > 0
      return [...PRODUCTION_KINDS, ...(Object.keys(YEARLY) as YearlyKind[])].flatMap((kind) => [
        ...producers.map((producer) => `${kind}.${category}.${producer}`),
        ...(inAlliance && (isYearly(kind) || SUMMED.includes(kind)) ? [`${kind}.${category}.${ALLIANCE}`] : []),
      ])
    })

  function series(id: string): Series | undefined {
    const parts = partsOf(id)
    if (parts === null) return undefined
    const { kind, category, producer } = parts
    if (isYearly(kind)) {
      const values = yearlyOf(kind, category, producer)
      return values && { id, unit: YEARLY[kind], grid: 'years', values }
    }
    const values = isKind(kind) ? valuesOf(kind, category, producer) : undefined
    return values && isKind(kind) ? { id, unit: UNITS[KINDS[kind]], grid: 'months', values } : undefined
  }

  const indicatorIds = () =>
    PRODUCTION_CATEGORIES.flatMap((category) => [
      `crossover.${category}`,
      ...producersOf(category).flatMap((producer) => [`storageExhausted.${category}.${producer}`, `monthsToReplace.${category}.${producer}`]),
    ])

  function indicator(id: string): Indicator | undefined {
    const [name, category, producer] = id.split('.')
    if (!isProductionCategory(category ?? '')) return undefined
    const of = category as ProductionCategory
    if (name === 'crossover' && producer === undefined) return crossover(id, valuesOf('total', of, ALLIANCE), valuesOf('total', of, 'RUS'))
    const found = producer === undefined ? null : line(of, producer)
    if (found === null) return undefined
    if (name === 'storageExhausted') return storageExhausted(id, found.path)
    return name === 'monthsToReplace' ? monthsToReplace(id, found.path) : undefined
  }

  const inForce: ProductionProjection['inForce'] = (id, category, producer, without) => {
    const { [without ?? '']: left, ...others } = parameters
    const reader = left === undefined ? settings() : readProductionSettings(others, parseKey)
    return valueInForce(reader, id, category, producer, () => settingsOfLine(reader, category, producer, model.get(`${category}.${producer}`), moneyOf(reader, category, producer)))
  }

  return {
    line,
    inForce,
    producers: producersOf,
    published: (category, producer) => model.get(`${category}.${producer}`),
    atLevel: (category, producer, level) => run(category, producer, moneyIn(category, producer), level)?.path ?? null,
    seriesIds,
    series,
    indicatorIds,
    indicator,
    // Whether there is a line is known before it is run.
    warnings: () => productionWarnings(model, (category, producer) => settingsWith(moneyOf(settings(), category, producer, null), category, producer) !== null),
  }
}

type ProjectedLine = NonNullable<ReturnType<ProductionLines['line']>>

function partsOf(id: string): { readonly kind: string; readonly category: ProductionCategory; readonly producer: string } | null {
  const [kind = '', category = '', producer = '', ...rest] = id.split('.')
  return isProductionCategory(category) && producer !== '' && rest.length === 0 ? { kind, category, producer } : null
}

function isKind(kind: string): kind is ProductionKind {
  return Object.hasOwn(KINDS, kind)
}

function isYearly(kind: string): kind is YearlyKind {
  return Object.hasOwn(YEARLY, kind)
}

/** What is known of each, added up; NaN where nothing is. */
function sum(each: readonly Float64Array[]): Float64Array {
  const all = each[0]!.slice()
  for (const values of each.slice(1)) {
    for (let place = 0; place < all.length; place += 1) {
      const value = values[place]!
      if (!Number.isNaN(value)) all[place] = Number.isNaN(all[place]!) ? value : all[place]! + value
    }
  }
  return all
}

function runningSum(values: Float64Array): Float64Array {
  let all = 0
  return values.map((value) => (all += value))
}

const MONTH = 'month'

function monthIndicator(id: string, place: number | string): Indicator {
  return typeof place === 'string' ? { id, unit: MONTH, value: null, why: place } : { id, unit: MONTH, value: place, text: MONTHS[place]! }
}

/** First month from which NATO's output, new and refurbished, stays at or above Russia's for twelve. */
function crossover(id: string, nato: Float64Array | undefined, russia: Float64Array | undefined): Indicator {
  if (nato === undefined || russia === undefined) return monthIndicator(id, `no published figure for ${nato === undefined ? ALLIANCE : 'Russia'}`)
  let held = 0
  for (let month = 0; month < MONTH_COUNT; month += 1) {
    held = nato[month]! >= russia[month]! ? held + 1 : 0
    if (held === HELD) return monthIndicator(id, month - HELD + 1)
  }
  return monthIndicator(id, 'not before 2036')
}

/** First month that begins with nothing left in the store. */
function storageExhausted(id: string, { storage }: LinePath): Indicator {
  if (Number.isNaN(storage[0]!)) return monthIndicator(id, 'no published figure for what is in storage')
  const place = storage.findIndex((units) => units < 1e-9)
  return monthIndicator(id, place === -1 ? 'not before 2036' : place)
}

/** Months of today's output that a year of today's losses takes. */
function monthsToReplace(id: string, { lost, total }: LinePath): Indicator {
  const unit = "months of output for a year's losses"
  const value = (lost[0]! * 12) / total[0]!
  return Number.isFinite(value) ? { id, unit, value } : { id, unit, value: null, why: total[0] === 0 ? 'nothing is made' : 'no published figure for losses' }
}
