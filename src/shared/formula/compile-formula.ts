// From the text of a formula to something that can be evaluated (docs/MODEL.md §6). mathjs reads the text; what was read is
// compiled here from a short list of node kinds, so a formula can reach nothing but named values and FUNCTIONS.
import {
  create, parseDependencies, type AccessorNode, type ConditionalNode, type ConstantNode, type FunctionNode, type IndexNode,
  type MathNode, type OperatorNode, type ParenthesisNode, type SymbolNode,
} from 'mathjs'
import { fault } from '../domain/fault'
import { failed, ok, type Result } from '../domain/result'
import { eachYear, FUNCTIONS, OPERATORS, type FormulaValue } from './functions'

export type Lookup = (name: string) => FormulaValue

export interface CompiledFormula {
  /** Series, indicators and formulas that it names, each once. */
  readonly uses: readonly string[]
  /** `lookup` must know every name of `uses`. */
  readonly evaluate: (lookup: Lookup) => FormulaValue
}

type Evaluate = CompiledFormula['evaluate']

/** Told as a fault at the end; never leaves this file. */
class FormulaError extends Error {}

const { parse } = create({ parseDependencies: parseDependencies! })

/**
 * Compile the text of a formula. `isKnown` says which names stand for something.
 * Faults: `input.invalid`, the reason naming the word and the character where it stands.
 */
export function compileFormula(text: string, isKnown: (name: string) => boolean, where: string): Result<CompiledFormula> {
  const uses = new Set<string>()
  const place = (word: string) => `character ${Math.max(0, text.indexOf(word)) + 1}`
  const named = (name: string): Evaluate => {
    if (!isKnown(name)) throw new FormulaError(`"${name}" at ${place(name)} is no series, indicator or formula`)
    uses.add(name)
    return (lookup) => lookup(name)
  }
  try {
    const evaluate = compileNode(parse(text), { named, place })
    return ok({ uses: [...uses], evaluate })
  } catch (error) {
    return failed(fault('input.invalid', { reason: reasonOf(error) }, where))
  }
}

/** The parser's own message names the character. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply'
  const message = error instanceof Error ? error.message : String(error)
  const read = message.replace(/\(char (\d+)\)/, 'at character $1')
  return read.charAt(0).toLowerCase() + read.slice(1)
}

interface Compiler {
  readonly named: (name: string) => Evaluate
  /** "character 5": where a word stands in the text. */
  readonly place: (word: string) => string
}

function compileNode(node: MathNode, compiler: Compiler): Evaluate {
  switch (node.type) {
    case 'ConstantNode':
      return compileConstant(node as ConstantNode)
    case 'SymbolNode':
      return compiler.named((node as SymbolNode).name)
    case 'AccessorNode':
      return compiler.named(dottedName(node as AccessorNode))
    case 'ParenthesisNode':
      return compileNode((node as ParenthesisNode).content, compiler)
    case 'OperatorNode':
      return compileOperator(node as OperatorNode, compiler)
    case 'FunctionNode':
      return compileCall(node as FunctionNode, compiler)
    case 'ConditionalNode':
      return compileChoice(node as ConditionalNode, compiler)
    default:
      throw new FormulaError(`"${node.toString().slice(0, 40)}" is not allowed; a formula has numbers, names, operators and functions`)
  }
}

function compileConstant(node: ConstantNode): Evaluate {
  const value: unknown = node.value
  if (value === undefined) throw new FormulaError('it is empty')
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new FormulaError(`"${node.toString().slice(0, 40)}" is not a number`)
  return () => value
}

/** `core.DEU` and `output.mbt.NATO` are names with dots, not objects with properties. */
function dottedName(node: AccessorNode): string {
  const object: MathNode = node.object
  const index: IndexNode = node.index
  const [property] = index.dimensions
  const dotted = (index as IndexNode & { readonly dotNotation: boolean }).dotNotation
  if (!dotted || property?.type !== 'ConstantNode') {
    throw new FormulaError(`"${node.toString().slice(0, 40)}" is not allowed; write a name with dots, as core.DEU`)
  }
  const last = String((property as ConstantNode).value)
  if (object.type === 'SymbolNode') return `${(object as SymbolNode).name}.${last}`
  if (object.type === 'AccessorNode') return `${dottedName(object as AccessorNode)}.${last}`
  throw new FormulaError(`"${node.toString().slice(0, 40)}" is not a name`)
}

function compileOperator(node: OperatorNode, compiler: Compiler): Evaluate {
  const symbol: string = node.op
  const operator = Object.hasOwn(OPERATORS, node.fn) ? OPERATORS[node.fn] : undefined
  if (operator === undefined) throw new FormulaError(`the operator "${symbol}" at ${compiler.place(symbol)} is not allowed`)
  if (node.implicit) throw new FormulaError(`an operator is missing in "${node.toString().slice(0, 40)}"`)
  const args = node.args.map((argument) => compileNode(argument, compiler))
  return (lookup) => eachYear(operator, args.map((argument) => argument(lookup)))
}

function compileCall(node: FunctionNode, compiler: Compiler): Evaluate {
  const name = String(node.fn)
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  if (found === undefined) {
    throw new FormulaError(`"${name}" at ${compiler.place(name)} is no function; there are ${Object.keys(FUNCTIONS).join(', ')}`)
  }
  const { least, most } = found
  if (node.args.length < least || node.args.length > most) {
    const takes = least === most ? least : `${least} to ${most}`
    throw new FormulaError(`${name} at ${compiler.place(name)} takes ${takes} values, not ${node.args.length}`)
  }
  const args = node.args.map((argument) => compileNode(argument, compiler))
  return (lookup) => found.call(args.map((argument) => argument(lookup)))
}

/** `condition ? a : b`, year by year; a missing condition gives a missing value. */
function compileChoice(node: ConditionalNode, compiler: Compiler): Evaluate {
  const parts = [node.condition, node.trueExpr, node.falseExpr].map((part) => compileNode(part, compiler))
  return (lookup) =>
    eachYear(
      (condition = Number.NaN, yes = Number.NaN, no = Number.NaN) => (Number.isNaN(condition) ? condition : condition === 0 ? no : yes),
      parts.map((part) => part(lookup)),
    )
}
