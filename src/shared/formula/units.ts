// In what unit a formula's answer is, and where it adds or compares what has different units.
import type { Expression } from './expression'
import { FUNCTIONS } from './functions'
import type { Place } from './tokens'

/** Powers of units by their words; a number of the formula's own has none and goes with any. */
type Powers = ReadonlyMap<string, number>

/** Null: a plain number. */
type Dimension = Powers | null

/** Two units where one is wanted. */
export interface UnitMistake extends Place {
  readonly first: string
  readonly second: string
}

export interface FormulaUnit {
  /** "% of GDP", "billion US$ / units"; empty: a number without unit. */
  readonly text: string
  /** The first one; null where all units agree. */
  readonly mistake: UnitMistake | null
}

const NONE: Powers = new Map()

/** The unit of an expression. `unitOf` gives the unit of a name, '' where it has none. */
export function unitOf(expression: Expression, unitOfName: (name: string) => string): FormulaUnit {
  let mistake: UnitMistake | null = null

  function alike(args: readonly Expression[]): Dimension {
    let first: Dimension = null
    for (const argument of args) {
      const here = walk(argument)
      if (here === null) continue
      if (first === null) first = here
      else if (textOf(first) !== textOf(here)) mistake ??= { ...placeOf(argument), first: textOf(first), second: textOf(here) }
    }
    return first
  }

  function walk(of: Expression): Dimension {
    switch (of.kind) {
      case 'number':
        return null
      case 'name': {
        const text = unitOfName(of.name)
        return text === '' ? null : new Map([[text, 1]])
      }
      case 'operation':
        return operation(of.operator, of.args)
      case 'call': {
        const { unit } = FUNCTIONS[of.name]!
        if (unit === 'all') return alike(of.args)
        const [first] = of.args.map(walk)
        if (unit === 'first') return first ?? null
        if (unit === 'summed') return first ? summed(first) : null
        return unit === 'root' && first ? scaled(first, 0.5) : null
      }
      case 'choice':
        walk(of.parts[0])
        return alike(of.parts.slice(1))
    }
  }

  function operation(operator: string, args: readonly Expression[]): Dimension {
    const [left, right] = args
    switch (operator) {
      case 'multiply':
        return product(walk(left!), walk(right!), 1)
      case 'divide':
        return product(walk(left!), walk(right!), -1)
      case 'pow': {
        const base = walk(left!)
        walk(right!)
        return base !== null && right!.kind === 'number' ? scaled(base, right!.value) : base
      }
      case 'unaryMinus':
      case 'unaryPlus':
      case 'add':
      case 'subtract':
        return alike(args)
      default:
        alike(args)
        return null
    }
  }

  const dimension = walk(expression)
  return { text: textOf(dimension ?? NONE), mistake }
}

/** What was counted a month, added up over months. */
function summed(powers: Powers): Powers {
  return new Map([...powers].map(([text, power]) => [power === 1 ? text.replace(/ a month$/, '') : text, power]))
}

function scaled(powers: Powers, factor: number): Powers {
  return new Map([...powers].flatMap(([text, power]) => (power * factor === 0 ? [] : [[text, power * factor]])))
}

/** A ratio of two values in one unit has no unit and goes, like a plain number, with any: `core / gdp * 100` is read so. */
function product(left: Dimension, right: Dimension, sign: 1 | -1): Dimension {
  if (left === null && right === null) return null
  const powers = new Map(left ?? NONE)
  for (const [text, power] of right ?? NONE) {
    const sum = (powers.get(text) ?? 0) + sign * power
    if (sum === 0) powers.delete(text)
    else powers.set(text, sum)
  }
  return powers.size === 0 ? null : powers
}

function textOf(dimension: Powers): string {
  const part = (sign: number) =>
    [...dimension].filter(([, power]) => power * sign > 0).map(([text, power]) => (power * sign === 1 ? text : `(${text})^${power * sign}`)).join(' × ')
  const [above, below] = [part(1), part(-1)]
  return below === '' ? above : `${above === '' ? '1' : above} / ${below}`
}

/** From the first to the last named word. */
function placeOf(expression: Expression): Place {
  const places = placesIn(expression)
  return { from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) }
}

function placesIn(expression: Expression): readonly Place[] {
  switch (expression.kind) {
    case 'number':
      return []
    case 'name':
      return [expression.place]
    case 'call':
      return [expression.place, ...expression.args.flatMap(placesIn)]
    case 'operation':
      return expression.args.flatMap(placesIn)
    case 'choice':
      return expression.parts.flatMap(placesIn)
  }
}
