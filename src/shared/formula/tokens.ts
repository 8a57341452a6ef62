// The words and signs of a formula, each with its place in the text. Whatever is none of the few kinds is refused here, before the
// parser sees anything: no quotes, no brackets but round ones, no assignment, no ranges, no statements.
import { LONGEST_FORMULA } from '../domain/formula-form'

/** Characters of the text, from 0; `to` is the one behind the last. */
export interface Place {
  readonly from: number
  readonly to: number
}

export interface Token extends Place {
  readonly kind: 'name' | 'number' | 'sign'
  readonly text: string
}

/** Why a formula is refused, and where. Told as a fault at the end; never leaves this folder. */
export class FormulaError extends Error {
  constructor(
    message: string,
    readonly place: Place,
  ) {
    super(message)
  }
}

/** Brackets, choices, powers and signs inside each other. */
const DEEPEST = 64

const TOKEN = /(?<name>[A-Za-z_]\w*(?:\.\w+)*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(?<sign><=|>=|==|!=|[-+*/^<>?:(),])/y

/** "character 5", as people count. */
export function characterOf({ from }: Place): string {
  return `character ${from + 1}`
}

/** Read the text from its beginning to its end, in time that grows with its length alone. Throws FormulaError. */
export function readTokens(text: string): readonly Token[] {
  if (text.length > LONGEST_FORMULA) {
    throw new FormulaError(`it has ${text.length} characters; ${LONGEST_FORMULA} are allowed`, { from: LONGEST_FORMULA, to: text.length })
  }
  const tokens: Token[] = []
  let at = 0
  for (;;) {
    while (at < text.length && /\s/.test(text[at]!)) at += 1
    if (at >= text.length) break
    TOKEN.lastIndex = at
    const groups = TOKEN.exec(text)?.groups
    if (groups === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at)!)
      throw new FormulaError(`"${character}" at character ${at + 1} is not allowed; a formula has numbers, names, operators and functions`, { from: at, to: at + character.length })
    }
    const kind = groups.name !== undefined ? 'name' : groups.number !== undefined ? 'number' : 'sign'
    const word = groups[kind]!
    tokens.push({ kind, text: word, from: at, to: at + word.length })
    at += word.length
  }
  checkShape(tokens, text)
  return tokens
}

/** Brackets that close, operands with an operator between them, and no deeper than the parser can go. */
function checkShape(tokens: readonly Token[], text: string): void {
  if (tokens.length === 0) throw new FormulaError('it is empty', { from: 0, to: text.length })
  const open: Token[] = []
  let turns = 0
  let signs = 0
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const begins = token.kind !== 'sign' || token.text === '('
    const isCall = token.text === '(' && before?.kind === 'name'
    if (before && begins && !isCall && (before.kind !== 'sign' || before.text === ')')) {
      throw new FormulaError(`an operator is missing before "${token.text.slice(0, 40)}" at ${characterOf(token)}`, token)
    }
    if (token.kind === 'number' && !Number.isFinite(Number(token.text))) throw new FormulaError(`"${token.text.slice(0, 40)}" at ${characterOf(token)} is too large a number`, token)
    if (token.text === '(') open.push(token)
    if (token.text === ')' && open.pop() === undefined) throw new FormulaError(`the bracket at ${characterOf(token)} closes nothing`, token)
    if (token.text === '?' || token.text === '^') turns += 1
    signs = token.text === '-' || token.text === '+' ? signs + 1 : 0
    if (open.length + turns + signs > DEEPEST) throw new FormulaError('it is nested too deeply', token)
  }
  const unclosed = open.at(-1)
  if (unclosed) throw new FormulaError(`the bracket at ${characterOf(unclosed)} is not closed`, unclosed)
}
