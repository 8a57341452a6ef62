// Formulas of any letters, several at a time: each has an answer or one sentence, with a place inside its text.
import fc from 'fast-check'
import { expect } from 'vitest'
import { presetScenario } from '../../../src/shared/domain/scenario'
import { project } from '../../../src/shared/engine/project'
import { projectionSource } from '../../../src/shared/formula/formula-source'
import { answerFormulas, prepareFormulas } from '../../../src/shared/formula/scenario-formulas'
import { wholeModel } from '../../unit/engine/world'
import { DOUBLING, HOSTILE } from '../../unit/formula/hostile'
import { expectTold, fuzz } from './fuzzing'
import { mangledText } from './mangle'

const SOURCE = projectionSource(project(wholeModel(), presetScenario('pledge-met')))
const SOUND = ['core.DEU / gdp.DEU * 100', 'sum(core.NATO, 2027, 2035) - at(core.NATO, 2026) * 9', 'core.DEU > 100 ? max(core.DEU, core.FRA) : -abs(f0) ^ 2', 'production.output.mbt.RUS * 12', '(1 + 2) * f1 - f2 / 0', ...HOSTILE]
const WORDS = ['core.DEU', 'f0', 'f1', 'f2', 'sum', 'at', 'max', 'abs', 'constructor', '__proto__', '1', '2035', '9e9', '.5', '+', '-', '*', '/', '^', '<', '==', '?', ':', '(', ')', ',', '=', '[', '"', ';', '!', ' ', '\n', '💥']
const text = fc.oneof(
  { weight: 3, arbitrary: mangledText(SOUND) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')) },
  fc.string({ unit: 'binary', maxLength: 300 }),
  // Sentences quote what is wrong: words by which slips of ours are known must not come from here.
).filter((words) => !/undefined|NaN is|TypeError|\[object |at .+:\d+:\d+/.test(words))

fuzz('formulas of any letters', fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
  const formulas = texts.map((expression, place) => ({ name: `f${place}`, expression }))
  for (const answer of answerFormulas(prepareFormulas(formulas, SOURCE.has), SOURCE)) {
    if (answer.ok) {
      for (const value of answer.value.values) expect(Math.abs(value)).not.toBe(Infinity)
      continue
    }
    expectTold(answer.fault)
  }
})

fuzz('formulas that double each other', fc.tuple(fc.nat(DOUBLING.length - 1), text), ([place, expression]) => {
  const formulas = DOUBLING.map((formula, at) => (at === place ? { ...formula, expression } : formula))
  for (const answer of answerFormulas(prepareFormulas(formulas, SOURCE.has), SOURCE)) if (!answer.ok) expectTold(answer.fault)
}, { share: 0.2 })
