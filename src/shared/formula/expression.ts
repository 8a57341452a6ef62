// What a formula says, as a tree of five kinds. mathjs reads the order of the operators; of the user's words it sees none: each name
// is handed to it as "n" and its number, so that no word can mean anything to it, and every place in the text is known.
import {
  create, parseDependencies, type ConditionalNode, type ConstantNode, type FunctionNode, type MathNode, type OperatorNode, type ParenthesisNode, type SymbolNode,
} from 'mathjs'
import { FUNCTIONS, OPERATORS } from './functions'
import { characterOf, FormulaError, readTokens, type Place, type Token } from './tokens'

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** A series, an indicator or another formula. */
  | { readonly kind: 'name'; readonly name: string; readonly place: Place }
  /** `operator` is a key of OPERATORS. */
  | { readonly kind: 'operation'; readonly operator: string; readonly args: readonly Expression[] }
  /** `name` is a key of FUNCTIONS. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly place: Place }
  | { readonly kind: 'choice'; readonly parts: readonly [Expression, Expression, Expression] }

const { parse } = create({ parseDependencies: parseDependencies! })

/** Read a formula's text. Throws FormulaError with the place of the first mistake. */
export function readExpression(text: string): Expression {
  const tokens = readTokens(text)
  return expressionOf(parsed(tokens, text), tokens)
}

function parsed(tokens: readonly Token[], text: string): MathNode {
  const words = tokens.map(({ kind, text: word }, index) => (kind === 'name' ? `n${index}` : word))
  try {
    return parse(words.join(' '))
  } catch (error) {
    if (error instanceof RangeError) throw new FormulaError('it is nested too deeply', { from: 0, to: text.length })
    throw misplaced(error, words, tokens, text)
  }
}

/** The parser names a character of what it was handed. */
function misplaced(error: unknown, words: readonly string[], tokens: readonly Token[], text: string): FormulaError {
  const character = Number(/\(char (\d+)\)/.exec(error instanceof Error ? error.message : '')?.[1] ?? Number.NaN)
  let end = 0
  const index = words.findIndex((word) => (end += word.length + 1) >= character)
  const token = tokens[index]
  if (token === undefined || character > words.join(' ').length) {
    const last = tokens.at(-1)!
    return new FormulaError(`unexpected end of expression at character ${text.length + 1}`, last)
  }
  return new FormulaError(`unexpected "${token.text.slice(0, 40)}" at ${characterOf(token)}`, token)
}

function expressionOf(node: MathNode, tokens: readonly Token[]): Expression {
  switch (node.type) {
    case 'ConstantNode':
      return { kind: 'number', value: Number((node as ConstantNode).value) }
    case 'SymbolNode': {
      const token = tokenOf((node as SymbolNode).name, tokens)
      return { kind: 'name', name: token.text, place: token }
    }
    case 'ParenthesisNode':
      return expressionOf((node as ParenthesisNode).content, tokens)
    case 'OperatorNode': {
      const { fn, args } = node as OperatorNode
      if (!Object.hasOwn(OPERATORS, fn)) break
      return { kind: 'operation', operator: fn, args: args.map((argument) => expressionOf(argument, tokens)) }
    }
    case 'FunctionNode': {
      const called = node as FunctionNode
      return callOf(tokenOf(String(called.fn), tokens), called.args, tokens)
    }
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as ConditionalNode
      return { kind: 'choice', parts: [expressionOf(condition, tokens), expressionOf(trueExpr, tokens), expressionOf(falseExpr, tokens)] }
    }
  }
  throw new FormulaError('it may compare two values at a time, choose with "condition ? a : b", and has no ranges', { from: tokens[0]!.from, to: tokens.at(-1)!.to })
}

function tokenOf(word: string, tokens: readonly Token[]): Token {
  return tokens[Number(word.slice(1))]!
}

function callOf(token: Token, args: readonly MathNode[], tokens: readonly Token[]): Expression {
  const name = token.text
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  if (found === undefined) {
    throw new FormulaError(`"${name.slice(0, 60)}" at ${characterOf(token)} is no function; there are ${Object.keys(FUNCTIONS).join(', ')}`, token)
  }
  const { least, most } = found
  if (args.length < least || args.length > most) {
    const takes = least === most ? least : `${least} to ${most}`
    throw new FormulaError(`${name} at ${characterOf(token)} takes ${takes} ${most === 1 ? 'value' : 'values'}, not ${args.length}`, token)
  }
  return { kind: 'call', name, args: args.map((argument) => expressionOf(argument, tokens)), place: token }
}
