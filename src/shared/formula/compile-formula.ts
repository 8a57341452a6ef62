// From the text of a formula to something that can be evaluated (docs/MODEL.md §6): what was read is compiled here from a short list
// of kinds, so a formula can reach nothing but named values and FUNCTIONS, and never a host's.
import { fault } from '../domain/fault'
import { failed, ok, type Result } from '../domain/result'
import { readExpression, type Expression } from './expression'
import { eachPlace, FUNCTIONS, OPERATORS, type FormulaValue } from './functions'
import { characterOf, FormulaError } from './tokens'

export type Lookup = (name: string) => FormulaValue

export interface CompiledFormula {
  readonly expression: Expression
  /** Series, indicators and formulas that it names, each once. */
  readonly uses: readonly string[]
  /** `lookup` must know every name of `uses`. */
  readonly evaluate: (lookup: Lookup) => FormulaValue
}

type Evaluate = CompiledFormula['evaluate']

/**
 * Compile the text of a formula. `isKnown` says which names stand for something.
 * Faults: `input.invalid`, the reason naming the word and the character where it stands; `from` and `to` are the characters,
 * counted from 0, that are wrong.
 */
export function compileFormula(text: string, isKnown: (name: string) => boolean, where: string): Result<CompiledFormula> {
  try {
    const expression = readExpression(text)
    const uses = new Set<string>()
    return ok({ expression, evaluate: compiled(expression, isKnown, uses), uses: [...uses] })
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    return failed(fault('input.invalid', { reason: error.message, from: error.place.from, to: error.place.to }, where))
  }
}

function compiled(expression: Expression, isKnown: (name: string) => boolean, uses: Set<string>): Evaluate {
  const argumentsOf = (args: readonly Expression[]) => args.map((argument) => compiled(argument, isKnown, uses))
  switch (expression.kind) {
    case 'number': {
      const { value } = expression
      return () => value
    }
    case 'name': {
      const { name, place } = expression
      if (!isKnown(name)) throw new FormulaError(`"${name.slice(0, 80)}" at ${characterOf(place)} is no series, indicator or formula`, place)
      uses.add(name)
      return (lookup) => lookup(name)
    }
    case 'operation': {
      const operator = OPERATORS[expression.operator]!
      const args = argumentsOf(expression.args)
      return (lookup) => eachPlace(operator, args.map((argument) => argument(lookup)))
    }
    case 'call': {
      const { call } = FUNCTIONS[expression.name]!
      const args = argumentsOf(expression.args)
      return (lookup) => call(args.map((argument) => argument(lookup)))
    }
    case 'choice': {
      const parts = argumentsOf(expression.parts)
      return (lookup) => eachPlace(choose, parts.map((part) => part(lookup)))
    }
  }
}

/** `condition ? a : b`, place by place; a missing condition gives a missing value. */
function choose(condition = Number.NaN, yes = Number.NaN, no = Number.NaN): number {
  return Number.isNaN(condition) ? condition : condition === 0 ? no : yes
}
