// Figures under several scenarios: every scenario is there with its name, equal lines are joined and never dropped, the axis
// holds all of them, the notes say what differs, and nothing changes where nothing is compared.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { makePresetScenario, type Scenario } from '../../../src/shared/domain/scenario'
import { project } from '../../../src/shared/engine/project'
import { findingOf } from '../../../src/shared/figures/compare/finding'
import { joinedNames, listedNames } from '../../../src/shared/figures/compare/scenario-names'
import { isComparison, joinEqual, MOST_SCENARIOS, scenarioLook } from '../../../src/shared/figures/compare/scenarios'
import type { DataTable, FigureId, FigureOptions } from '../../../src/shared/figures/figure'
import { FigureSvg } from '../../../src/shared/figures/figure-svg'
import { FIGURE_IDS, FIGURES } from '../../../src/shared/figures/figure-table'
import { buildOutput } from '../../../src/shared/figures/output-a-month/state'
import { buildPathToFive } from '../../../src/shared/figures/path-to-five/state'
import { buildRussiaBeside } from '../../../src/shared/figures/russia-beside/state'
import { comparedScenario } from '../../../src/shared/figures/scenario-words'
import { buildStocks } from '../../../src/shared/figures/stocks-and-storage/state'
import { buildWhatItTakes } from '../../../src/shared/figures/what-it-takes/state'
import { atlantis, scenarioWith, wholeModel } from '../engine/world'
import { OPTIONS, PLEDGE_MET, shippedPicture, withFormula } from './fixture'
import { shownChance } from './shown-chance'
import { textBoxes } from './text-boxes'

const model = wholeModel()
/** Draws are made of one scenario: figures of them leave the others out. */
const COMPARING = FIGURE_IDS.filter((id) => !FIGURES[id].ofChance)
const slow = scenarioWith({
  name: 'Slow start',
  parameters: { 'spending.compliance': 0.8, 'spending.shape': 'backLoaded', 'production.realisation': 0.4, 'economy.russiaPurchasingPower': 2.36 },
})
const surge = scenarioWith({ name: 'Surge', parameters: { 'spending.coreTarget': 4, 'production.capacity1.mbt.USA': 60, 'war.intensity': 0.6 } })
const stall = makePresetScenario('stall-after-review', 'Stall after the 2029 review')
const twin: Scenario = { ...PLEDGE_MET, name: 'Twin' }
const pledge = withFormula(project(model, PLEDGE_MET))
const beside = (...scenarios: readonly Scenario[]) => scenarios.map((scenario) => comparedScenario(scenario, withFormula(project(model, scenario))))
const optionsWith = (scenarios: readonly Scenario[], options: Partial<FigureOptions> = {}): FigureOptions => ({ ...OPTIONS, ...options, compared: beside(...scenarios) })
const open = (id: FigureId, scenarios: readonly Scenario[], options: Partial<FigureOptions> = {}) => FIGURES[id].open(pledge, optionsWith(scenarios, options))
const pictured = (id: FigureId, scenario: Scenario, scenarios: readonly Scenario[], size = {}) => {
  const { picks, basis, focus, baskets, formula } = OPTIONS
  return shippedPicture(id, scenario, { width: 1600, height: 1200, compared: scenarios, options: { picks, basis, focus, baskets, formula, compared: beside(...scenarios) }, ...size })
}
const wordsOf = (svg: string) => textBoxes(svg).map(({ text }) => text).join(' ')

describe.each(COMPARING)('%s', (id) => {
  // What the scenarios differ in, of what this producer makes as well.
  const options: FigureOptions = { ...OPTIONS, producer: 'NATO_EUROPE' }
  const draw = { width: 800, height: 400, scheme: 'light', style: 'screen', idPrefix: 'c' } as const
  const svgOf = (options: FigureOptions) => renderToStaticMarkup(createElement(FigureSvg, { figure: FIGURES[id].open(pledge, options), ...draw }))

  test('is the same to the last byte where nothing is compared', () => {
    expect(isComparison({ ...OPTIONS, compared: [] })).toBe(false)
    expect(svgOf({ ...OPTIONS, compared: [] })).toBe(svgOf(OPTIONS))
  })

  test('has a column for each scenario in its table, with its own numbers', () => {
    const table = open(id, [slow, surge, twin], options).table()
    for (const name of ['Pledge met', 'Slow start', 'Surge', 'Twin']) expect(table.columns.filter(({ label }) => label.endsWith(`, ${name}`)).length).toBeGreaterThan(0)
    const valuesOf = (name: string, table: DataTable) =>
      table.rows.map((row) => row.filter((cell, place) => typeof cell === 'number' && table.columns[place]!.label.endsWith(`, ${name}`)).sort())
    const turned = FIGURES[id].open(withFormula(project(model, slow)), { ...options, scenarioName: 'Slow start', compared: beside(PLEDGE_MET) }).table()
    // Its rows are in the active scenario's order; of what binds the limits are the active one's alone.
    if (id !== 'gap-league' && id !== 'what-binds') expect(valuesOf('Slow start', table)).toEqual(valuesOf('Slow start', turned))
    if (id !== 'what-binds') expect(valuesOf('Twin', table)).toEqual(valuesOf('Pledge met', table))
  })

  test('names every scenario that differs in its drawing, and one that does not with its twin', () => {
    const words = wordsOf(svgOf(optionsWith([slow, surge, twin], options)))
    for (const name of id === 'what-binds' ? ['Slow start'] : ['Slow start', 'Surge']) expect(words).toContain(name)
    expect(words).toMatch(/Pledge( met| m…|…) = (Surge = )?Twin|Pledge met = 2\u00a0others|3\u00a0scenarios/)
  })

  test('the axis holds every scenario', () => {
    const [, alone] = FIGURES[id].open(pledge, OPTIONS).domain()
    const [, own] = FIGURES[id].open(withFormula(project(model, surge)), { ...OPTIONS, ...(id === 'russia-beside' && { basis: 'share' }) }).domain()
    const [low, together] = open(id, [slow, surge]).domain()
    expect(together).toBeGreaterThanOrEqual(Math.min(alone, own))
    const numbers = open(id, [surge]).table()
    if (!FIGURES[id].ofProduction && id !== 'gap-league' && id !== 'what-it-takes') {
      const most = Math.max(...numbers.rows.flatMap((row) => row.filter((cell, place): cell is number => typeof cell === 'number' && numbers.columns[place]!.unit === '% of GDP')))
      expect(together).toBeGreaterThanOrEqual(most)
    }
    expect(low).toBeGreaterThanOrEqual(0)
  })

  test('its title is a finding on the difference', () => {
    const one = open(id, [slow]).words().headline
    expect(one).not.toBe(FIGURES[id].open(pledge, OPTIONS).words().headline)
    expect(one).toMatch(/Slow start/)
    expect(open(id, [slow, surge, stall]).words().headline).not.toMatch(/NaN|undefined|null/)
  })

  test('the notes under a picture name all scenarios and what differs of each', () => {
    const words = wordsOf(pictured(id, PLEDGE_MET, [slow, stall, surge]))
    expect(words).toContain('Pledge met, nothing changed.')
    expect(words).toMatch(/Slow start, a copy of Pledge met\. Changed: compliance 0\.80 \(1\.00\)/)
    expect(words).toContain('Stall after the 2029 review, nothing changed. The preset sets shape of the path stall after review (linear).')
    expect(words).toMatch(/Surge, a copy of Pledge met\. Changed: core target 4\.00 % of GDP \(3\.50\)/)
    expect(words).toContain('Colour and mark say the scenario, as named above.')
  })

  test('uses neither Russia\u2019s colour nor the accent for a scenario', () => {
    const looks = Array.from({ length: MOST_SCENARIOS }, (_, place) => scenarioLook(place))
    expect(looks.map(({ colour }) => colour)).toEqual(['ink', 'blue', 'green', 'purple'])
    expect(new Set(looks.map(({ marker }) => marker)).size).toBe(MOST_SCENARIOS)
  })
})

describe('scenarios that are the same', () => {
  test('are one line, to the last bit', () => {
    const joined = joinEqual([0, 1, 2, 3].map((place) => ({ ...scenarioLook(place) })), ({ place }) => [[1, Number.NaN], [1 + Number.EPSILON, Number.NaN], [1, Number.NaN], null][place]!)
    expect(joined.map(({ scenarios }) => scenarios.map(({ place }) => place))).toEqual([[0, 2], [1]])
  })

  test('keep all their names, and where there is no room are counted', () => {
    expect(joinedNames(['Pledge met'])).toEqual(['Pledge met'])
    const wordings = joinedNames(['Pledge met', 'A very long name of a scenario', 'Third'])
    expect(wordings[0]).toBe('Pledge met = A very long name of a scenario = Third')
    expect(wordings.slice(0, -2).every((wording) => wording.split(' = ').length === 3)).toBe(true)
    expect(wordings.slice(-2)).toEqual(['Pledge met = 2\u00a0others', '3\u00a0scenarios'])
    expect(listedNames(['A', 'B'], 2, (list) => [list])).toEqual(['both scenarios'])
    expect(listedNames(['A', 'B'], 3, (list) => [list])).toEqual(['A and B'])
  })

  test('a scenario that differs in production alone shares the lines of spending, and the other way round', () => {
    const war = makePresetScenario('long-war', 'Long war')
    expect(buildPathToFive(pledge, optionsWith([war], { baskets: 'core' })).series.map(({ names }) => names[0])).toEqual(['Pledge met = Long war'])
    const { lines } = buildOutput(pledge, optionsWith([{ ...stall, name: 'Stall' }]))
    expect(lines.map(({ key, names }) => [key, names[0]])).toEqual([['total.NATO', 'NATO, Pledge met = Stall'], ['total.RUS', 'Russia, Pledge met = Stall']])
  })
})

describe('Path to 5 %', () => {
  test('a set of lines a scenario, what is recorded once', () => {
    const { series } = buildPathToFive(pledge, optionsWith([slow, surge]))
    expect(series.map(({ key }) => key)).toEqual(['total.EUROPE_CANADA.s3', 'total.EUROPE_CANADA.s2', 'total.EUROPE_CANADA', 'core.EUROPE_CANADA.s3', 'core.EUROPE_CANADA.s2', 'core.EUROPE_CANADA'])
    const [third, second, active] = series.slice(3)
    expect([third!.drawnFrom, second!.drawnFrom, active!.drawnFrom]).toEqual([12, 12, 0])
    expect([third!.basePlace, second!.basePlace, active!.basePlace]).toEqual([-1, -1, 12])
    expect(second!.values.slice(0, 13)).toEqual(active!.values.slice(0, 13))
  })

  test('an earlier base year is projected from there, a later one drawn solid up to it', () => {
    const early = scenarioWith({ name: 'Early', parameters: { 'spending.baseYear': 2024 } })
    const ofGermany = { baskets: 'core', focus: 'DEU' } as const
    const [other] = buildPathToFive(pledge, optionsWith([early], ofGermany)).series
    expect([other!.drawnFrom, other!.basePlace]).toEqual([10, -1])
    const turned = buildPathToFive(project(model, early), { ...OPTIONS, ...ofGermany, scenarioName: 'Early', compared: beside(PLEDGE_MET) })
    expect([turned.series[0]!.drawnFrom, turned.series[0]!.basePlace]).toEqual([10, 12])
  })

  test('records of its own, of an actor of the user\u2019s own, are drawn as well; a scenario without the actor is named', () => {
    const own = (share: number, name: string): Scenario => scenarioWith({ name, actors: [atlantis({ coreShare: { '2025': share, '2026': 2 } })] })
    const figure = (scenarios: readonly Scenario[]) => FIGURES['path-to-5'].open(project(model, own(1, 'One')), { ...OPTIONS, focus: 'ATLANTIS', picks: [], baskets: 'core', scenarioName: 'One', compared: beside(...scenarios) })
    const { series } = buildPathToFive(project(model, own(1, 'One')), { ...OPTIONS, focus: 'ATLANTIS', picks: [], baskets: 'core', scenarioName: 'One', compared: beside(own(1.5, 'Two'), slow) })
    expect(series.map(({ key, drawnFrom }) => [key, drawnFrom])).toEqual([['core.ATLANTIS.s2', 0], ['core.ATLANTIS', 0]])
    expect(figure([slow]).words().readAs).toContain('Not drawn, for want of such numbers in this unit: Slow start.')
  })

  test('money counted otherwise never stands on one axis', () => {
    const other = scenarioWith({ name: 'Old prices', money: { basis: 'constant', baseYear: 2024 } })
    for (const id of ['path-to-5', 'what-it-takes', 'core-related-equipment', 'russia-beside', 'gap-league'] as const) {
      const { columns } = open(id, [other], { basis: 'constant' }).table()
      expect(columns.some(({ label }) => label.endsWith(', Old prices'))).toBe(false)
      expect(open(id, [other], { basis: 'constant' }).words().readAs.join(' ')).toContain('Not drawn, for want of such numbers in this unit: Old prices.')
    }
  })

  test('the finding: how far two are apart, between which several lie, or that they agree', () => {
    expect(open('path-to-5', [slow]).words().headline).toMatch(/^Pledge met takes Europe and Canada 0\.\d\d\u00a0points of GDP above Slow start in 2035$/)
    expect(open('path-to-5', [slow, surge, stall]).words().headline).toMatch(/^Europe and Canada in 2035: 2\.\d\d\u00a0% of GDP in Stall after the 2029 review, \d\.\d\d\u00a0% in Surge, the others between$/)
    expect(open('path-to-5', [twin]).words().headline).toBe('Pledge met and Twin take Europe and Canada to the same 3.56\u00a0% of GDP in 2035')
    expect(open('path-to-5', [slow], { basis: 'constant' }).words().headline).toMatch(/^Pledge met takes Europe and Canada US\$\u00a0\d+\u00a0bn a year above Slow start in 2035$/)
  })

  test('a finding counts those alike as one end, and differences are of the numbers shown', () => {
    const of = (...values: readonly number[]) => findingOf(values.map((value, place) => ({ name: 'ABCD'[place]!, value })), 2)
    expect(of(3.556, 3.404)).toEqual({ kind: 'pair', first: { name: 'A', value: 3.56 }, second: { name: 'B', value: 3.4 }, difference: 0.16 })
    expect(of(1, 2, 1.001, 1.5)).toEqual({ kind: 'range', lowest: { names: ['A', 'C'], value: 1 }, highest: { names: ['B'], value: 2 }, between: 1 })
    expect(of(1, Number.NaN).kind).toBe('none')
    expect(of(1, 1.004, 1).kind).toBe('same')
  })
})

test('Gap league: a gap that is rounded away is not nothing', () => {
  const small = scenarioWith({ name: 'One small gap', parameters: { 'spending.compliance.MNE': 0.5 } })
  expect(open('gap-league', [small]).words().headline).toBe('Allies short of their core targets in 2035: less than US$\u00a01\u00a0bn in Pledge met and One small gap')
  expect(open('gap-league', [slow]).words().headline).toMatch(/^Allies short of their core targets in 2035: nothing in Pledge met, US\$\u00a0\d+\u00a0bn in Slow start$/)
})

test('What it takes: a cap a year and scenario over the active one\u2019s columns, and its own extra money', () => {
  const { caps, columns, together, colour } = buildWhatItTakes(pledge, optionsWith([slow, twin, surge]))
  expect([caps.map(({ names }) => names), colour]).toEqual([[['Slow start'], ['Surge']], 'ink'])
  const values = project(model, slow).series.get('core.EUROPE_CANADA')!.values
  expect(caps[0]!.values).toEqual(columns.map(({ year }, place) => (year > 2026 ? values[place]! : Number.NaN)))
  expect(together!.others[0]).toBe(project(model, slow).series.get('extra.EUROPE_CANADA')!.values.at(-1))
  expect(open('what-it-takes', [slow]).words().headline).toMatch(/^Pledge met adds US\$\u00a0\d+\u00a0bn more to the core spending of Europe and Canada by 2035 than Slow start$/)
})

describe('Russia beside the alliance', () => {
  test('the group in question a scenario; Russia once, its purchasing power where the factors differ', () => {
    const keys = (...scenarios: readonly Scenario[]) => buildRussiaBeside(pledge, optionsWith(scenarios, { basis: 'constant' })).lines.map(({ key }) => key)
    expect(keys(surge)).toEqual(['core.EUROPE_CANADA.s2', 'core.EUROPE_CANADA', 'power.RUS', 'market.RUS'])
    expect(keys(slow)).toEqual(['core.EUROPE_CANADA.s2', 'core.EUROPE_CANADA', 'power.RUS.s2', 'power.RUS', 'market.RUS'])
    const { lines } = buildRussiaBeside(pledge, optionsWith([slow], { basis: 'constant' }))
    expect(lines.every(({ key, colour }) => key.includes('RUS') === (colour === 'verm'))).toBe(true)
    const last = (key: string) => lines.find((line) => line.key === key)!.values.findLast(Number.isFinite)!
    expect(last('power.RUS.s2') / last('market.RUS')).toBeCloseTo(2.36)
    expect(open('russia-beside', [slow], { basis: 'constant' }).words().readAs.join(' ')).toContain('\u00d7\u00a03.17 in Pledge met and \u00d7\u00a02.36 in Slow start')
  })
})

describe('the months', () => {
  test('colour is the scenario, pattern the side; crossings and empty stores have their scenario\u2019s name', () => {
    const { lines, marks, spreads } = buildOutput(pledge, optionsWith([slow, surge]))
    expect(lines.map(({ key, colour, dash }) => [key, colour, dash])).toEqual([
      ['total.NATO.s3', 'green', undefined], ['total.NATO.s2', 'blue', undefined], ['total.RUS.s2', 'blue', 'otherSide'],
      ['total.NATO', 'ink', undefined], ['total.RUS', 'ink', 'otherSide'],
    ])
    expect(lines.at(-1)!.names[0]).toBe('Russia, Pledge met = Surge')
    const crossing = marks.find(({ key }) => key === 'crossover.s3')!
    expect(crossing.colour).toBe('green')
    expect(crossing.words[0]).toMatch(/^Crossover \w{3} 20\d\d, Surge$/)
    expect(spreads).toEqual(buildOutput(pledge, OPTIONS).spreads)
    expect(open('output-a-month', [slow, surge]).words().headline).toMatch(/^NATO\u2019s output of main battle tanks level with Russia\u2019s: \w{3}\u00a020\d\d in Surge, not by Dec\u00a02035 in Pledge met and Slow start$/)
    expect(open('output-a-month', [slow]).words().headline).toMatch(/^NATO\u2019s main battle tanks a month less Russia\u2019s in Dec\u00a02035: \u2212\d+\.\d in Pledge met, \u2212\d+\.\d in Slow start$/)
  })

  test('one word for a month that several scenarios share', () => {
    const { marks } = buildStocks(pledge, optionsWith([slow, twin]))
    expect(marks.map(({ words }) => words[0])).toEqual(['Russia: storage exhausted Oct 2029, all scenarios'])
  })
})

test('what holds of one scenario\u2019s lines alone is said with its name, what a scenario lacks is named', () => {
  const high = scenarioWith({ name: 'High', parameters: { 'production.figures': 'high' } })
  const readAs = open('output-a-month', [high]).words().readAs
  expect(readAs).toContain('Pledge met: From the published figures marked central.')
  expect(readAs).toContain('High: From the published figures marked high.')
  const typed = scenarioWith({ name: 'Typed', parameters: { 'production.output0.drones.USA': 500 } })
  const drones = open('output-a-month', [typed], { category: 'drones' }).words().readAs
  expect(drones).toContain('No such line: NATO, new and refurbished in Pledge met.')
  expect(open('production-at-a-glance', [typed]).words().readAs.join(' ')).toContain('one-way attack drones in Pledge met')
})

test('whoever does not see a figure hears all its scenarios', () => {
  for (const id of COMPARING) expect(open(id, [slow, twin]).words().description).toMatch(/ chart of .*Scenarios: Pledge met, Slow start and Twin\.$/)
})

test('events that act on all scenarios alike are named once, others with their scenario', () => {
  const event = { id: 'truce', title: 'Ceasefire', start: '2027-03' as FuzzyDate, effects: [{ target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true }] } as const
  const withEvent = (scenario: Scenario): Scenario => ({ ...scenario, events: [event] })
  const times = (svg: string) => wordsOf(svg).split('Events that act: Ceasefire, March 2027.').length - 1
  expect(times(pictured('stocks-and-storage', withEvent(PLEDGE_MET), [withEvent(slow), withEvent(surge)]))).toBe(1)
  const some = pictured('stocks-and-storage', PLEDGE_MET, [slow, withEvent(surge)])
  expect(times(some)).toBe(1)
  expect(wordsOf(some)).toMatch(/Surge, a copy of Pledge met\.[^■]*Events that act: Ceasefire/)
})

test.each(FIGURE_IDS.filter((id) => FIGURES[id].ofChance))('%s shows the active scenario alone, whatever is compared', (id) => {
  const chance = shownChance(PLEDGE_MET, OPTIONS.focus)
  const alone = FIGURES[id].open(pledge, { ...OPTIONS, chance })
  const compared = open(id, [slow, twin], { chance })
  expect(compared.words()).toEqual(alone.words())
  expect(compared.table()).toEqual(alone.table())
  expect(compared.words().readAs.join(' ')).toContain(id === 'track-record' ? 'The record is the same whatever the scenario.' : 'Of the shown scenario alone.')
})
