// A country of the user's own in the form the engine works with.
import type { WalesPace } from './wales-pace'
import type { OwnActor, YearlyNumbers } from '../domain/scenario'
import { lastRecorded, LATER_PRICE_RISE, type ActorData } from './actor-data'
import { emptyYears, YEAR_COUNT, YEARS, yearIndex } from './years'

/**
 * GDP is taken as given up to its last year, growth starts there; a year without a figure in between stays empty.
 * Between given years constant money follows the price level; where inflation is unknown, the growth given for the year.
 */
export function ownActorData(actor: OwnActor, wales: WalesPace): ActorData {
  const rate = actor.usdPerUnit ?? (isDollar(actor.currency) ? 1 : null)
  const gdp = given(actor.gdp).map((value) => value * (rate ?? 1))
  const priceRise = yearly(actor.inflation ?? LATER_PRICE_RISE)
  const growth = impliedGrowth(gdp, priceRise, yearly(actor.growth ?? {}))
  const forecast = typeof actor.growth === 'object' ? Object.keys(actor.growth).map(Number) : []
  return {
    id: actor.id,
    name: actor.name,
    kind: 'own',
    currency: rate === null ? actor.currency : 'US$',
    coreShare: given(actor.coreShare),
    equipmentShare: given(actor.equipmentShare ?? {}),
    gdp,
    shareBase: new Float64Array(YEAR_COUNT).fill(1),
    growth,
    priceRise,
    // A forecast of the user's own counts as long as the published ones, to 2030 at least.
    forecastUntil: yearIndex(Math.max(2030, ...forecast)),
    gdpUntil: Math.max(0, lastRecorded(gdp, YEAR_COUNT - 1)),
    deflate: 'prices',
    announced: [],
    wales,
    projected: true,
    hasForces: true,
  }
}

function isDollar(currency: string): boolean {
  return currency === 'USD' || currency === 'US$'
}

function given(values: Readonly<Record<string, number>>): Float64Array {
  const out = emptyYears()
  for (const [year, value] of Object.entries(values)) {
    const index = yearIndex(Number(year))
    if (index >= 0 && index < YEAR_COUNT) out[index] = value
  }
  return out
}

/** One number for every year, or a map in which each year goes on until the next one given; NaN before its first. */
function yearly(values: YearlyNumbers): Float64Array {
  if (typeof values === 'number') return new Float64Array(YEAR_COUNT).fill(values)
  const years = Object.keys(values).map(Number).sort((a, b) => a - b)
  return Float64Array.from(YEARS, (year) => values[String(years.findLast((given) => given <= year))] ?? Number.NaN)
}

/** Real growth: between given GDPs what nominal growth and prices leave (spread evenly over a gap), else as given. */
function impliedGrowth(gdp: Float64Array, priceRise: Float64Array, growth: Float64Array): Float64Array {
  const out = growth.slice()
  let from = -1
  for (let t = 0; t < YEAR_COUNT; t++) {
    if (Number.isNaN(gdp[t]!)) continue
    if (from >= 0) {
      let prices = 1
      for (let k = from + 1; k <= t; k++) prices *= 1 + priceRise[k]! / 100
      const real = (gdp[t]! / gdp[from]! / prices) ** (1 / (t - from))
      if (!Number.isNaN(real)) out.fill((real - 1) * 100, from + 1, t + 1)
    }
    from = t
  }
  return out
}
