// Parts of draws and the past in figures: nobody gets a target that they do not have, none or all is told only where it is, and the
// record is the same whatever the scenario.
import { expect, test } from 'vitest'
import { presetScenario } from '../../../src/shared/domain/scenario'
import { project } from '../../../src/shared/engine/project'
import { partWords } from '../../../src/shared/figures/chance-columns/model'
import { buildTargetChances, targetOf } from '../../../src/shared/figures/chances-by-year/state'
import { targetChancesWords } from '../../../src/shared/figures/chances-by-year/words'
import { buildTrack } from '../../../src/shared/figures/track-record/state'
import { trackWords } from '../../../src/shared/figures/track-record/words'
import { scenarioWith, wholeModel } from '../engine/world'
import { OPTIONS } from './fixture'
import { buildBands } from '../../../src/shared/figures/path-in-bands/state'
import { bandsWords } from '../../../src/shared/figures/path-in-bands/words'
import { layoutBands } from '../../../src/shared/figures/path-in-bands/layout'
import { buildTornado } from '../../../src/shared/figures/what-moves-it-most/state'
import { tornadoTable, tornadoWords } from '../../../src/shared/figures/what-moves-it-most/words'
import { shownChance } from './shown-chance'

const SCENARIO = presetScenario('pledge-met')
const plain = project(wholeModel(), SCENARIO)

test.each([[0, '0 %'], [0.1, '< 1 %'], [0.5, '1 %'], [99.4, '99 %'], [99.5, '> 99 %'], [99.9, '> 99 %'], [99.99999999999999, '100 %'], [100, '100 %']])('%d per cent of the draws reads %s', (percent, words) => {
  expect(partWords(percent).replaceAll('\u00a0', ' ')).toBe(words)
})

test('Russia has no target, and nothing says how likely it is at one', () => {
  const model = buildTargetChances(plain, { ...OPTIONS, focus: 'RUS', chance: shownChance(SCENARIO, 'RUS') })
  expect(model).toMatchObject({ parts: null, nothing: 'Russia has no target.' })
  expect(targetChancesWords(model).headline).not.toContain('%')
})

test('the target is the one of the ally itself', () => {
  const own = project(wholeModel(), scenarioWith({ parameters: { 'spending.coreTarget.DEU': 3 } }))
  expect([targetOf(own, 'DEU', OPTIONS.targets), targetOf(own, 'FRA', OPTIONS.targets)]).toEqual([3, 3.5])
})

test('what was known then is the record, also where the scenario projects from an earlier base year', () => {
  const options = { ...OPTIONS, focus: 'DEU', chance: { ...shownChance(SCENARIO, 'DEU'), standing: 2022 } }
  const track = buildTrack(plain, options)
  expect(track.known).toEqual([...plain.series.get('coreShare.DEU')!.values.slice(0, 9)])
  expect(buildTrack(project(wholeModel(), scenarioWith({ parameters: { 'spending.baseYear': 2016 } })), options)).toEqual(track)
})

test('a pane says whose record it shows: of a group there is none, and an ally stands in', () => {
  const words = (focus: string) => trackWords(buildTrack(plain, { ...OPTIONS, picks: [], focus, chance: shownChance(SCENARIO, focus) })).note
  expect([words('POL'), words('EUROPE_CANADA')]).toEqual(['Poland, % of GDP, seen from 2014', 'Germany, % of GDP, seen from 2014'])
})

test('what is set, and so not drawn, is told under the figure; the count is of what can reach it, whatever stands beside', () => {
  const set = scenarioWith({ parameters: { 'spending.compliance': 0.95, 'production.output0.mbt.RUS': 30 } })
  const bands = (scenario: typeof set) => buildBands(project(wholeModel(), scenario), { ...OPTIONS, focus: 'NATO', chance: shownChance(scenario, 'NATO') })
  const [free, held] = [bands(SCENARIO), bands(set)]
  expect([free.inputs, free.held, held.inputs, held.held]).toEqual([93, [], 62, ['Compliance']])
  expect(bandsWords(held).readAs).toContain('Taken as sure, because set: Compliance.')
  expect(bandsWords(free).readAs.join()).not.toContain('Taken as sure')
})

test('the values beside the bands say of which year they are', () => {
  const model = buildBands(plain, { ...OPTIONS, focus: 'NATO', chance: shownChance(SCENARIO, 'NATO') })
  const head = (cursorYear?: number) => layoutBands({ model, width: 640, height: 260, scheme: 'light', style: 'screen', idPrefix: 'x', events: [], ...(cursorYear !== undefined && { cursorYear }) }).head
  expect([head()?.text.text, head(2030)?.text.text, head(2030)?.isCursor]).toEqual(['2035', '2030', true])
})

test('the tornado: what it waits for, and a table that is read as everywhere', () => {
  const chance = { ...shownChance(SCENARIO, 'NATO'), about: 'total.mbt.RUS' }
  const waiting = buildTornado(plain, { ...OPTIONS, focus: 'NATO', chance: { ...chance, answer: { ...chance.answer!, done: 50, draws: 1000, tornado: null } } })
  expect(tornadoWords(waiting).readAs).toEqual(['It is computed when all draws are made: 50 of 1,000 are.'])
  expect([tornadoWords(waiting).note, tornadoWords(waiting).subtitle].map((words) => /Dec 2035/.test(words) && !words.includes('2035-12'))).toEqual([true, true])
  const path = buildTornado(plain, { ...OPTIONS, focus: 'NATO', chance: shownChance(SCENARIO, 'NATO') })
  const { rows, read } = tornadoTable(path)
  const growth = rows.findIndex(([name]) => String(name).startsWith('Growth'))
  expect(read![growth]!.slice(1, 6)).toEqual([expect.stringMatching(/^\u22120\.\d\d points/), expect.stringMatching(/^0\.\d\d points/), expect.stringMatching(/^\d\.\d\d$/), expect.stringMatching(/^\d\.\d\d$/), expect.stringMatching(/^[+\u2212]?0\.\d\d$/)])
})
