// The list of formulas as it is changed, what is offered while one types, and the thread that is ended when it does not answer.
import { describe, expect, test } from 'vitest'
import { completed, functionEntries, suggestionsAt, type Entry } from '../../../../src/renderer/formulas/completion'
import { createEvaluator, type FormulaThread } from '../../../../src/renderer/formulas/evaluator'
import { moved, removed, saved, usersOf } from '../../../../src/renderer/formulas/formula-changes'
import type { Question } from '../../../../src/renderer/formulas/protocol'
import { FUNCTION_TEXT } from '../../../../src/shared/text/formulas'
import { FUNCTIONS } from '../../../../src/shared/formula/functions'
import { evaluateFormulas } from '../../../../src/shared/formula/scenario-formulas'
import { project } from '../../../../src/shared/engine/project'
import { presetScenario } from '../../../../src/shared/domain/scenario'
import { shippedModel } from '../../engine/world'

const a = { name: 'a', expression: '1' }
const b = { name: 'b', expression: 'a + 2e5 * core.a' }
const sum = { name: 'sum', expression: '3' }

describe('the list', () => {
  test('a new one at the end; a taken or impossible name is told', () => {
    expect(saved([a], [], null, b)).toEqual({ own: [a, b] })
    expect(saved([a], [], null, a)).toHaveProperty('wrong')
    expect(saved([a], [], null, { name: '1a', expression: '1' })).toHaveProperty('wrong')
    expect(saved([a, b], [], 'a', { name: 'b', expression: '1' })).toHaveProperty('wrong')
  })

  test('a new name goes into those that name it, and into nothing else', () => {
    expect(saved([a, b], [], 'a', { name: 'x', expression: '1' })).toEqual({ own: [{ name: 'x', expression: '1' }, { name: 'b', expression: 'x + 2e5 * core.a' }] })
    const uses = { name: 'c', expression: 'sum(core.DEU) + sum' }
    expect(saved([sum, uses], [], 'sum', { name: 'total', expression: '3' })).toEqual({ own: [{ name: 'total', expression: '3' }, { name: 'c', expression: 'sum(core.DEU) + total' }] })
  })

  test('what the parent has just so is not said again', () => {
    expect(saved([a], [a], null, b)).toEqual({ own: [b] })
    expect(saved([a, b], [a], 'a', { name: 'a', expression: '9' })).toEqual({ own: [{ name: 'a', expression: '9' }, b] })
  })

  test('one that others name stays', () => {
    expect(usersOf([a, b], 'a')).toEqual(['b'])
    expect(removed([a, b], [], 'a')).toEqual({ wrong: '"a" is named by b; change those first.' })
    expect(removed([a, b], [], 'b')).toEqual({ own: [a] })
  })

  test('order, never over the ends or among the parent’s', () => {
    expect(moved([a, b], [], 'b', -1)).toEqual([b, a])
    expect(moved([a, b], [], 'a', -1)).toBeNull()
    expect(moved([a, b], [a], 'b', -1)).toBeNull()
  })
})

describe('what is offered', () => {
  const entries: readonly Entry[] = [...functionEntries(), { text: 'core.DEU', kind: 'series', words: 'Germany, core spending' }, { text: 'score', kind: 'formula', words: '1' }]

  test('names that begin so, then words, then what holds it', () => {
    expect(suggestionsAt('1 + core', 8, entries)).toMatchObject({ from: 4, to: 8 })
    expect(suggestionsAt('1 + core', 8, entries)!.entries.map(({ text }) => text)).toEqual(['core.DEU', 'score'])
    expect(suggestionsAt('germ', 4, entries)!.entries[0]!.text).toBe('core.DEU')
  })

  test('stocks by what people call them, too', () => {
    const stocks: readonly Entry[] = [...entries, { text: 'stock.mbt.RUS', kind: 'series', words: 'Russia, main battle tanks, in service' }, { text: 'storage.mbt.RUS', kind: 'series', words: 'Russia, main battle tanks, in storage' }]
    expect(suggestionsAt('inventory', 9, stocks)!.entries.map(({ text }) => text)).toEqual(['stock.mbt.RUS', 'storage.mbt.RUS'])
  })

  test('nothing in a number, behind a bracket, or where it is whole', () => {
    expect(suggestionsAt('1e', 2, entries)).toBeNull()
    expect(suggestionsAt('sum(', 4, entries)).toBeNull()
    expect(suggestionsAt('core.DEU', 8, entries)).toBeNull()
  })

  test('the word under the caret gives way, and the caret stands behind it', () => {
    const text = 'a + core.FRA * 2'
    expect(completed(text, suggestionsAt(text, 8, entries)!, entries.at(-2)!)).toEqual({ text: 'a + core.DEU * 2', caret: 12 })
  })

  test('every function is explained, with an example that is sound', () => {
    expect(Object.keys(FUNCTION_TEXT)).toEqual(Object.keys(FUNCTIONS))
    const examples = Object.entries(FUNCTION_TEXT).map(([name, { example }]) => ({ name: `${name}_`, expression: example }))
    const answers = evaluateFormulas(examples, project(shippedModel(), presetScenario('pledge-met')))
    expect(answers.ok && answers.value.every(({ indicator }) => indicator.value !== null)).toBe(true)
  })
})

describe('the thread', () => {
  /** A thread that answers, or never does. */
  function threads(answers: boolean) {
    const made: { ended: boolean }[] = []
    const start = (): FormulaThread => {
      const state = { ended: false }
      made.push(state)
      const thread: FormulaThread = {
        onmessage: null,
        onerror: null,
        terminate: () => {
          state.ended = true
        },
        postMessage: (question: Question) => {
          if (answers) queueMicrotask(() => void thread.onmessage?.call(thread as Worker, { data: { id: question.id, answers: [] } } as MessageEvent))
        },
      }
      return thread
    }
    return { made, start }
  }

  test('one thread answers one question after the other', async () => {
    const { made, start } = threads(true)
    const evaluator = createEvaluator(start, 5)
    expect(await Promise.all([evaluator.evaluate([], []), evaluator.evaluate([], [])])).toEqual([[], []])
    expect(made).toEqual([{ ended: false }])
  })

  test('one that does not answer is ended, and the next question gets a new one', async () => {
    const { made, start } = threads(false)
    const evaluator = createEvaluator(start, 5)
    expect(await evaluator.evaluate([], [])).toBeNull()
    expect(await evaluator.evaluate([], [])).toBeNull()
    expect(made).toEqual([{ ended: true }, { ended: true }])
  })

  test('a thread that does not start gives no answer, and the next question is asked all the same', async () => {
    const { start } = threads(true)
    let started = 0
    const evaluator = createEvaluator(() => {
      if ((started += 1) === 1) throw new Error('no thread')
      return start()
    }, 5)
    expect(await evaluator.evaluate([], [])).toBeNull()
    expect(await evaluator.evaluate([], [])).toEqual([])
  })
})
