// What figure tests draw: a small projection made by hand, and the shipped one. Owns the options they share.
import { GRID_YEARS } from '../../../src/shared/domain/calendar'
import { makePresetScenario, type Scenario } from '../../../src/shared/domain/scenario'
import { prepareProduction } from '../../../src/shared/engine/production/line-figures'
import { MONTHS } from '../../../src/shared/engine/production/months'
import { projectProduction } from '../../../src/shared/engine/production/project-production'
import { readEffectsOf } from '../../../src/shared/engine/effects'
import { project } from '../../../src/shared/engine/project'
import type { ProjectedActor, Projection, Series, SeriesUnit } from '../../../src/shared/engine/projection'
import type { FigureId, FigureOptions, ShownChance } from '../../../src/shared/figures/figure'
import { FIGURES } from '../../../src/shared/figures/figure-table'
import type { PictureOptions } from '../../../src/shared/figures/picture'
import { evaluateFormulas } from '../../../src/shared/formula/scenario-formulas'
import { withFormulas } from '../../../src/shared/formula/with-formulas'
import { renderFigureSvg } from '../../../src/shared/figures/render-figure-svg'
import { shippedProduction, shippedReference, wholeModel } from '../engine/world'
import { shownChance } from './shown-chance'

const SHARE: SeriesUnit = { text: '% of GDP', kind: 'percentOfGdp' }
const POINTS: SeriesUnit = { text: 'points', kind: 'points' }
const MONEY: SeriesUnit = { text: 'bn constant 2026 US$', kind: 'money' }
export const BASE_YEAR = 2026
const PRODUCTION = prepareProduction(shippedProduction())

interface MadeActor {
  readonly id: string
  readonly name: string
  /** Core share in 2014, in 2026 and in 2035; straight between. */
  readonly shares: readonly [number, number, number]
  readonly gdp: number
  readonly kind?: ProjectedActor['kind']
  readonly members?: readonly string[]
  readonly unit?: SeriesUnit
}

export const MADE_ACTORS: readonly MadeActor[] = [
  { id: 'NATO', name: 'NATO', shares: [2.5, 2.9, 3.5], gdp: 50_000, kind: 'group', members: ['USA', 'DEU', 'POL'] },
  { id: 'EUROPE_CANADA', name: 'Europe and Canada', shares: [1.4, 2.5, 3.56], gdp: 25_000, kind: 'group', members: ['DEU', 'POL'] },
  { id: 'USA', name: 'United States', shares: [3.7, 3.2, 3.5], gdp: 25_000 },
  { id: 'DEU', name: 'Germany', shares: [1.2, 2.7, 3.5], gdp: 5000 },
  { id: 'POL', name: 'Poland', shares: [1.9, 4.7, 4.7], gdp: 1000 },
]

function shareIn(shares: MadeActor['shares'], year: number): number {
  const [first, base, last] = shares
  return year <= BASE_YEAR
    ? first + ((base - first) * (year - 2014)) / (BASE_YEAR - 2014)
    : base + ((last - base) * (year - BASE_YEAR)) / (2035 - BASE_YEAR)
}

/** A projection of made actors: GDP constant, related spending from 0.7 to 1.5 % of GDP after the base year. */
export function madeProjection(actors: readonly MadeActor[] = MADE_ACTORS): Projection {
  const series = new Map<string, Series>()
  const put = (id: string, unit: SeriesUnit, value: (year: number) => number) =>
    series.set(id, { id, unit, grid: 'years', values: Float64Array.from(GRID_YEARS, value) })
  for (const { id, shares, gdp, unit = MONEY } of actors) {
    const core = (year: number) => shareIn(shares, year)
    const related = (year: number) => (year < BASE_YEAR ? Number.NaN : 0.7 + (0.8 * (year - BASE_YEAR)) / 9)
    put(`coreShare.${id}`, SHARE, core)
    put(`totalShare.${id}`, SHARE, (year) => core(year) + related(year))
    put(`core.${id}`, unit, (year) => (core(year) * gdp) / 100)
    put(`related.${id}`, unit, (year) => (related(year) * gdp) / 100)
    put(`spending.${id}`, unit, (year) => ((core(year) + related(year)) * gdp) / 100)
    const gap = (year: number) => Math.max(0, OPTIONS.targets.core - core(year))
    put(`gapPoints.${id}`, POINTS, gap)
    put(`gapMoney.${id}`, unit, (year) => (gap(year) * gdp) / 100)
    put(`extra.${id}`, unit, (year) => (year < BASE_YEAR ? Number.NaN : ((core(year) - shares[1]) * gdp) / 100))
  }
  const production = projectProduction(PRODUCTION, {}, readEffectsOf([]), () => null)
  for (const id of production.seriesIds()) series.set(id, production.series(id)!)
  return {
    years: GRID_YEARS,
    months: MONTHS,
    production,
    series,
    indicators: new Map(production.indicatorIds().map((id) => [id, production.indicator(id)!])),
    warnings: [],
    acting: [],
    actors: new Map(
      actors.map(({ id, name, kind = 'ally', members = [] }) => [id, { id, name, kind, members, baseYear: BASE_YEAR, estimateFrom: 2025 }]),
    ),
  }
}

/** The same projection with one value taken away. */
export function withGap(projection: Projection, seriesId: string, year: number): Projection {
  const before = projection.series.get(seriesId)!
  const values = Float64Array.from(before.values, (value, place) => (projection.years[place] === year ? Number.NaN : value))
  return { ...projection, series: new Map(projection.series).set(seriesId, { ...before, values }) }
}

/** What "Own formula" draws, of a projection that went through `withFormula`. */
export const FORMULA = { name: 'germanPart', expression: 'core.DEU / core.NATO * 100' }

export const OPTIONS = {
  scenarioName: 'Pledge met',
  picks: ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'POL'],
  basis: 'share',
  focus: 'EUROPE_CANADA',
  baskets: 'coreAndTotal',
  targets: { core: 3.5, total: 5, year: 2035 },
  formula: FORMULA,
} satisfies FigureOptions

export const PLEDGE_MET: Scenario = makePresetScenario('pledge-met', 'Pledge met')

const drawn: { pledge?: ShownChance } = {}

function pledgeChance(): ShownChance {
  return (drawn.pledge ??= shownChance(PLEDGE_MET, OPTIONS.focus))
}

/** A figure of the made projection. */
export function openMade(id: FigureId, options: Partial<FigureOptions> = {}, projection = withFormula(madeProjection())) {
  return FIGURES[id].open(projection, { ...OPTIONS, ...drawnFor(id), ...options })
}

/** A picture of the made projection. */
export function madePicture(id: FigureId, changes: Partial<PictureOptions> = {}): string {
  return renderFigureSvg(id, { ...pictureOf(id, madeProjection(), PLEDGE_MET), ...changes })
}

/** A picture of the shipped data under a scenario. */
export function shippedPicture(id: FigureId, scenario: Scenario, changes: Partial<PictureOptions> = {}): string {
  return renderFigureSvg(id, { ...pictureOf(id, project(wholeModel(), scenario), scenario), ...changes })
}

/** Figures of what is not sure have draws, of the pledge met whatever the scenario. */
export function drawnFor(id: FigureId) {
  return FIGURES[id].ofChance ? { chance: pledgeChance() } : {}
}

/** The projection with what "Own formula" draws among its series. */
export function withFormula(projection: Projection): Projection {
  const answers = evaluateFormulas([FORMULA], projection)
  if (!answers.ok) throw new Error(answers.fault.code)
  return withFormulas(projection, answers.value)
}

function pictureOf(id: FigureId, projection: Projection, scenario: Scenario): PictureOptions {
  const { picks, basis, focus, baskets, formula } = OPTIONS
  return {
    projection: withFormula(projection),
    scenario,
    reference: shippedReference(),
    options: { picks, basis, focus, baskets, formula, ...drawnFor(id) },
    theme: 'light',
    width: 945,
    height: 640,
    madeOn: '2026-11-23',
    appVersion: '0.1.0',
  }
}
