// The worker's work without the worker: the bits of the command line, first answers early, the newest question alone.
import { describe, expect, test } from 'vitest'
import { loadComparisonData, loadProductionData } from '../../../../src/main/platform/load-resources'
import { presetScenario } from '../../../../src/shared/domain/scenario'
import { HINDCAST_DRAWS, type ChanceQuestion } from '../../../../src/shared/engine/chance/answer'
import { bandsOf, chanceOfTarget, monthChances } from '../../../../src/shared/engine/chance/bands'
import { GROWTH_CORRELATION } from '../../../../src/shared/domain/draw-request'
import { drawAll } from '../../../../src/shared/engine/chance/draws'
import { uncertainInputs } from '../../../../src/shared/engine/chance/evidence'
import { hindcast } from '../../../../src/shared/engine/chance/hindcast'
import { project, rememberedReading } from '../../../../src/shared/engine/project'
import { DEFAULT_SETTINGS } from '../../../../src/shared/ipc/settings'
import { createAnswerer } from '../../../../src/renderer/chance/answerer'
import type { FromWorker } from '../../../../src/renderer/chance/messages'
import { RESOURCES, shippedReference, wholeModel } from '../../engine/world'
import { shippedRecord } from '../../engine/chance/world'

const QUESTION: ChanceQuestion = {
  scenario: presetScenario('pledge-met'), events: [], draws: 200, seed: 7, growthCorrelation: DEFAULT_SETTINGS.growthCorrelation, focus: 'EUROPE_CANADA', kind: 'coreShare', category: 'mbt',
}

/** Every look at the clock is 20 ms after the last one, so that a slice takes two steps. */
function started() {
  const told: FromWorker[] = []
  const waiting: (() => void)[] = []
  let clock = 0
  const answerer = createAnswerer((message) => told.push(message), (run) => waiting.push(run), (run) => waiting.push(run), () => (clock += 20))
  const [production, comparison] = [loadProductionData(RESOURCES), loadComparisonData(RESOURCES)]
  if (!production.ok || !comparison.ok) throw new Error('no tables')
  answerer.hear({ kind: 'tables', tables: structuredClone({ reference: shippedReference(), production: production.value, comparison: comparison.value }) })
  return { told, answerer, runOne: () => waiting.shift()?.(), runAll: () => { while (waiting.length > 0) waiting.shift()!() } }
}

const answers = (told: readonly FromWorker[]) => told.flatMap((message) => (message.kind === 'answer' ? [message] : []))

describe('the answerer', () => {
  test('the same bits as the draws of the command line, and the settings it starts with', () => {
    const { told, answerer, runAll } = started()
    answerer.hear({ kind: 'ask', number: 1, question: QUESTION })
    runAll()
    const { answer } = answers(told).at(-1)!
    const [model, record] = [wholeModel(), shippedRecord()]
    const inputs = uncertainInputs(model, rememberedReading().castIn(model, QUESTION.scenario), QUESTION.scenario, [], record)
    const series = ['coreShare.EUROPE_CANADA', 'gapPoints.EUROPE_CANADA', 'total.mbt.NATO', 'total.mbt.RUS']
    const drawn = drawAll(model, QUESTION.scenario, [], inputs, { draws: 200, seed: 7, series, indicators: ['crossover.mbt'] })
    expect(answer.path!.bands).toEqual(bandsOf(drawn, 'coreShare.EUROPE_CANADA'))
    expect(answer.output!.russia.bands).toEqual(bandsOf(drawn, 'total.mbt.RUS'))
    expect(answer.atTarget).toEqual(chanceOfTarget(drawn, 'EUROPE_CANADA'))
    expect(answer.crossover).toEqual(monthChances(drawn, 'crossover.mbt'))
    expect(answer.tornado!.swings[0]!.input.id).toBe('spending.compliance.FRA')
    expect(DEFAULT_SETTINGS.growthCorrelation).toBe(GROWTH_CORRELATION)
  })

  test('a formula is swung and looked for like any number; what this scenario has not is told as missing', () => {
    const { told, answerer, runAll } = started()
    const scenario = { ...QUESTION.scenario, formulas: [{ name: 'double', expression: 'coreShare.EUROPE_CANADA * 2' }] }
    const swung = (question: ChanceQuestion) => {
      answerer.hear({ kind: 'ask', number: 1, question })
      runAll()
      return answers(told).at(-1)!.answer
    }
    const [plain, double, missing] = [swung(QUESTION), swung({ ...QUESTION, scenario, about: 'double' }), swung({ ...QUESTION, about: 'double' })]
    expect(double.tornado).toMatchObject({ id: 'double', at: '2035' })
    expect(double.tornado!.swings.map(({ input }) => input.id)).toEqual(plain.tornado!.swings.map(({ input }) => input.id))
    expect(double.tornado!.plain).toBeCloseTo(plain.tornado!.plain * 2, 12)
    expect(double.tornado!.correlations[0]).toBeCloseTo(plain.tornado!.correlations[0]!, 12)
    expect([plain.hasOutcome, double.hasOutcome, missing.hasOutcome, missing.tornado]).toEqual([true, true, false, null])
    answerer.hear({ kind: 'levers', number: 2, setting: { scenario, events: [], outcome: { id: 'double', at: '2035' } } })
    const found = told.at(-1)!
    expect(found.kind === 'leversFound' && found.levers.length).toBeGreaterThan(2)
  })

  test('first bands from few draws, then finer ones, the hit rate last and once', () => {
    const { told, answerer, runAll } = started()
    answerer.hear({ kind: 'ask', number: 1, question: QUESTION })
    expect(answers(told)).toMatchObject([{ number: 1, isWhole: false, answer: { done: 50, draws: 200 } }])
    runAll()
    expect(answers(told).at(-1)).toMatchObject({ isWhole: true, answer: { done: 200 } })
    const rate = told.at(-1)!
    expect(rate).toMatchObject({ kind: 'hindcast', hindcast: { byHorizon: [{ horizon: 1 }, {}, {}, {}, {}, {}, {}, {}, {}, {}] } })
    answerer.hear({ kind: 'ask', number: 2, question: { ...QUESTION, draws: 100 } })
    runAll()
    expect(told.filter(({ kind }) => kind === 'hindcast')).toHaveLength(1)
  })

  test('the hit rate gives way to a newer question, and goes on after it', () => {
    const { told, answerer, runOne, runAll } = started()
    answerer.hear({ kind: 'ask', number: 1, question: QUESTION })
    while (!answers(told).at(-1)!.isWhole) runOne()
    runOne()
    answerer.hear({ kind: 'ask', number: 2, question: { ...QUESTION, draws: 100 } })
    expect(answers(told).at(-1)).toMatchObject({ number: 2, isWhole: false, answer: { done: 50 } })
    expect(told.some(({ kind }) => kind === 'hindcast')).toBe(false)
    runAll()
    expect(told.filter(({ kind }) => kind === 'hindcast')).toEqual([{ kind: 'hindcast', hindcast: hindcast(wholeModel(), shippedRecord(), HINDCAST_DRAWS) }])
  })

  test('a newer question drops the older one; none drops it too', () => {
    const { told, answerer, runAll } = started()
    answerer.hear({ kind: 'ask', number: 1, question: QUESTION })
    answerer.hear({ kind: 'ask', number: 2, question: { ...QUESTION, focus: 'DEU' } })
    runAll()
    expect(answers(told).filter(({ number }) => number === 1)).toHaveLength(1)
    expect(answers(told).at(-1)).toMatchObject({ number: 2, isWhole: true, answer: { path: { id: 'coreShare.DEU' } } })
    const before = told.length
    answerer.hear({ kind: 'ask', number: 3, question: QUESTION })
    answerer.hear({ kind: 'ask', number: 4, question: null })
    runAll()
    expect(answers(told.slice(before))).toHaveLength(1)
  })

  test('usual levers, then sets of them that reach the goal by the plain way of projecting, beside draws that go on', () => {
    const { told, answerer, runAll } = started()
    const setting = { scenario: QUESTION.scenario, events: [], outcome: { id: 'coreShare.EUROPE_CANADA', at: '2035' } }
    answerer.hear({ kind: 'levers', number: 1, setting })
    const levers = told.flatMap((message) => (message.kind === 'leversFound' ? message.levers : []))
    expect(levers.map(({ id }) => id)).toContain('spending.compliance')
    expect(levers.find(({ id }) => id === 'spending.compliance')!.origin!.code).toBe('walesDecade')
    expect(structuredClone(levers)).toEqual(levers)
    answerer.hear({ kind: 'ask', number: 1, question: QUESTION })
    answerer.hear({ kind: 'ways', number: 1, question: { ...setting, goal: 4, levers: levers.map(({ id }) => id) } })
    answerer.hear({ kind: 'ways', number: 2, question: { ...setting, goal: 4, levers: ['spending.compliance', 'spending.coreTarget', 'no.such'] } })
    runAll()
    const found = told.flatMap((message) => (message.kind === 'waysFound' ? [message] : []))
    expect(found.map(({ number }) => number)).toEqual([2])
    const { ways, isReached, side } = found[0]!.answer!
    expect([isReached, side]).toEqual([false, 'atLeast'])
    expect(ways.length).toBeGreaterThan(0)
    for (const { steps, outcome } of ways) {
      const parameters = Object.fromEntries(steps.map(({ lever, value }) => [lever.id, value]))
      const projection = project(wholeModel(), { ...QUESTION.scenario, parameters })
      expect(outcome).toBe(projection.series.get('coreShare.EUROPE_CANADA')!.values.at(-1))
      expect(outcome).toBeGreaterThanOrEqual(4)
    }
    expect(answers(told).at(-1)).toMatchObject({ isWhole: true })
    answerer.hear({ kind: 'ways', number: 3, question: { ...setting, outcome: { id: 'no.such' }, goal: 4, levers: [] } })
    runAll()
    expect(told.at(-1)).toEqual({ kind: 'waysFound', number: 3, answer: null })
  })
})
