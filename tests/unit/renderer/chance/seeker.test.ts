// Seeking as the window does it: the thread that is ended, and what is found over dates and formulas.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../../src/shared/domain/effect'
import { presetScenario } from '../../../../src/shared/domain/scenario'
import { answerSeek, dateLeverOf, type SeekAnswer, type SeekQuestion } from '../../../../src/shared/engine/chance/seek-answer'
import { atMonth } from '../../../../src/shared/engine/chance/event-month'
import { MONTHS } from '../../../../src/shared/engine/production/months'
import { actingEffects } from '../../../../src/shared/engine/effects'
import { project, projectActing, rememberedReading } from '../../../../src/shared/engine/project'
import { findInScenario } from '../../../../src/shared/formula/formula-outcome'
import { evaluateFormulas } from '../../../../src/shared/formula/scenario-formulas'
import type { ToSeeker } from '../../../../src/renderer/chance/messages'
import { createSeeker, type SeekThread } from '../../../../src/renderer/chance/seeker'
import { leverName, leversOf, leverValues } from '../../../../src/renderer/uncertainty/seek-choices'
import { eventAt } from '../../domain/world'
import { shippedReference, wholeModel } from '../../engine/world'

const BOOST: Effect = { target: 'coreShare', scope: [], op: 'multiply', size: 1.2, delayMonths: 0, rampMonths: 12, enabled: true }
const LAW = eventAt('law', '2034-06-15', undefined, { effects: [BOOST] })
const FORMULAS = [{ name: 'broken', expression: 'no.such + 1' }, { name: 'points', expression: 'coreShare.DEU - base' }, { name: 'base', expression: '1.5' }]
const SCENARIO = { ...presetScenario('pledge-met'), formulas: FORMULAS }
const QUESTION: SeekQuestion = { scenario: SCENARIO, events: [LAW], lever: 'spending.coreTarget.DEU', outcome: { id: 'points', at: '2035' }, goal: 2.4 }

describe('what is sought', () => {
  test('a formula of the scenario: what is found gives the goal by the plain way of projecting', () => {
    const { sought, outcomeNow } = answerSeek(wholeModel(), { ...QUESTION, events: [] }, findInScenario)!
    const pointsWith = (parameters: Record<string, number>) => {
      const answers = evaluateFormulas(FORMULAS.slice(1), project(wholeModel(), { ...SCENARIO, parameters }))
      return answers.ok ? answers.value[0]!.values.at(-1)! : Number.NaN
    }
    expect(sought).toMatchObject({ reached: true, others: [] })
    expect(pointsWith({ 'spending.coreTarget.DEU': sought!.value })).toBeCloseTo(2.4, 8)
    expect(pointsWith({})).toBe(outcomeNow)
  })

  test('a formula with a fault, or one that is not there, is no outcome; its neighbours are', () => {
    for (const id of ['broken', 'nothing']) expect(answerSeek(wholeModel(), { ...QUESTION, outcome: { id } }, findInScenario)).toBeNull()
    expect(answerSeek(wholeModel(), { ...QUESTION, outcome: { id: 'points', at: '2050' } }, findInScenario)).toBeNull()
  })

  test('the date of an event that acts: months that reach the goal, or the one that comes nearest', () => {
    const wholeYear = (month: number) => projectActing(wholeModel(), SCENARIO, actingEffects([atMonth(LAW, month)]), rememberedReading()).series.get('coreShare.DEU')!.values[2031 - 2014]!
    const question = { ...QUESTION, lever: dateLeverOf('law'), outcome: { id: 'coreShare.DEU', at: '2031' } }
    const goal = wholeYear(60)
    const exact = answerSeek(wholeModel(), { ...question, goal }, findInScenario)!
    expect(exact).toMatchObject({ now: MONTHS.indexOf('2034-06'), sought: { reached: true } })
    expect(wholeYear(exact.sought!.value)).toBeCloseTo(goal, 10)
    const far = answerSeek(wholeModel(), { ...question, goal: 9 }, findInScenario)!.sought!
    expect(far).toMatchObject({ reached: false, passed: false })
    const between = (wholeYear(60) + wholeYear(61)) / 2
    expect(answerSeek(wholeModel(), { ...question, goal: between }, findInScenario)!.sought).toMatchObject({ reached: false, passed: true })
    expect(far.outcome).toBe(Math.max(...MONTHS.map((_, month) => wholeYear(month))))
    expect(answerSeek(wholeModel(), { ...question, lever: dateLeverOf('other') }, findInScenario)).toBeNull()
  })

  test('dates of acting events are among the levers by their titles; months that follow each other are one stretch', () => {
    const acting = project(wholeModel(), SCENARIO, [LAW]).acting
    const levers = leversOf([], { production: null, acting }, (id) => id)
    expect(levers.find(({ id }) => id === 'event law')!.name).toBe(`Date of “${LAW.title}”`)
    expect(leverName('event gone', (id) => id, acting)).toBe('Date of “gone”')
    expect(leverValues('event law', [0, 1, 2, 5])).toBe('Jun 2025 to Aug 2025, Nov 2025')
    expect(leverValues('spending.targetYear', [2030, 2032, 2033])).toBe('2030, 2032 to 2033')
    expect(leverValues('spending.compliance', [0.5, 1])).toBe('0.5, 1')
  })
})

/** A thread that answers when it is told to. */
function threads() {
  const all: { readonly thread: SeekThread; readonly heard: ToSeeker[]; isEnded: boolean }[] = []
  const start = (): SeekThread => {
    const made = { heard: [] as ToSeeker[], isEnded: false, thread: {} as SeekThread }
    made.thread = { onmessage: null, onerror: null, postMessage: (message: ToSeeker) => void made.heard.push(message), terminate: () => void (made.isEnded = true) }
    all.push(made)
    return made.thread
  }
  const answer = (place: number, data: SeekAnswer | null): void => {
    all[place]!.thread.onmessage!.call(null as never, { data } as MessageEvent)
  }
  return { all, start, answer }
}

describe('the thread', () => {
  const tables = { reference: shippedReference() } as never
  const told: SeekAnswer = { sought: null, now: null, outcomeNow: 1 }

  test('gets its tables once, and answers one question after the other', async () => {
    const { all, start, answer } = threads()
    const seeker = createSeeker(start)
    for (const round of [1, 2]) {
      const asked = seeker.seek(tables, QUESTION)
      answer(0, told)
      expect(await asked).toBe(told)
      expect(all[0]!.heard.map(({ kind }) => kind)).toEqual(['tables', ...Array.from({ length: round }, () => 'seek')])
    }
    expect(all).toHaveLength(1)
  })

  test('a newer question ends the older one; a thread that fails is ended, too', async () => {
    const { all, start, answer } = threads()
    const seeker = createSeeker(start)
    const [first, second] = [seeker.seek(tables, QUESTION), seeker.seek(tables, QUESTION)]
    expect(await first).toBeNull()
    answer(1, told)
    expect(await second).toBe(told)
    const third = seeker.seek(tables, QUESTION)
    all[1]!.thread.onerror!.call(null as never, {} as ErrorEvent)
    expect(await third).toBeNull()
    expect(all.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })

  test('a question that nobody waits for is ended; where none is on its way the thread stays', async () => {
    const { all, start, answer } = threads()
    const seeker = createSeeker(start)
    const asked = seeker.seek(tables, QUESTION)
    seeker.stop()
    expect([await asked, all[0]!.isEnded]).toEqual([null, true])
    const next = seeker.seek(tables, QUESTION)
    answer(1, told)
    expect(await next).toBe(told)
    seeker.stop()
    expect(all.map(({ isEnded }) => isEnded)).toEqual([true, false])
  })

  test('where no answer comes it is ended, and the next question gets a new one', async () => {
    const { all, start, answer } = threads()
    const seeker = createSeeker(start, 1)
    expect(await seeker.seek(tables, QUESTION)).toBe('stopped')
    const next = seeker.seek(tables, QUESTION)
    answer(1, told)
    expect(await next).toBe(told)
    expect(all.map(({ isEnded }) => isEnded)).toEqual([true, false])
  })
})
