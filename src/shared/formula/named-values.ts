// What a text may name, taken out of a projection and put into a form that crosses to another thread. It needs no parser, so that
// the page that asks has none.
import { LONGEST_FORMULA } from '../domain/formula-form'
import type { OwnFormula } from '../domain/scenario'
import type { FormulaSource } from './formula-source'
import type { FormulaValue } from './functions'

export interface NamedValue {
  readonly value: FormulaValue
  readonly unit: string
}

export type NamedValues = ReadonlyMap<string, NamedValue>

/** Words of the texts that stand for a value of the source, with that value. */
export function namedValues(formulas: readonly OwnFormula[], source: FormulaSource): NamedValues {
  const words = formulas.flatMap(({ expression }) => expression.slice(0, LONGEST_FORMULA).match(/[A-Za-z_]\w*(?:\.\w+)*/g) ?? [])
  return new Map([...new Set(words)].filter(source.has).map((name) => {
    const value = source.value(name)
    // A series is a window on a block of many: only itself goes along.
    return [name, { value: typeof value === 'number' ? value : value.slice(), unit: source.unit(name) }]
  }))
}

/** A source of those values. */
export function sourceOf(values: NamedValues): FormulaSource {
  return {
    has: (name) => values.has(name),
    value: (name) => values.get(name)?.value ?? Number.NaN,
    unit: (name) => values.get(name)?.unit ?? '',
  }
}
