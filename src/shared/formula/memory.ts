// What evaluating a formula may allocate, counted from what was read, before anything is evaluated.
import { MONTH_COUNT } from '../engine/production/months'
import { YEAR_COUNT } from '../engine/years'
import type { Expression } from './expression'

const NUMBER = 8

/**
 * Bytes, at most: each step in which something is named makes a series over the months, and of each of its parts one over the years,
 * where months and years meet; steps of numbers alone make numbers, and functions of them a series over the years. What is named
 * stands there already. The answer itself counts too.
 */
export function bytesOf(expression: Expression): number {
  return MONTH_COUNT * NUMBER + counted(expression).bytes
}

function counted(expression: Expression): { readonly bytes: number; readonly isNamed: boolean } {
  const parts = partsOf(expression)
  if (parts.length === 0) return { bytes: 0, isNamed: expression.kind === 'name' }
  const counts = parts.map(counted)
  const isNamed = counts.some((part) => part.isNamed)
  const own = (isNamed ? MONTH_COUNT + parts.length * YEAR_COUNT : expression.kind === 'call' ? YEAR_COUNT : 0) * NUMBER
  return { isNamed, bytes: counts.reduce((sum, { bytes }) => sum + bytes, own) }
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return []
    case 'operation':
    case 'call':
      return expression.args
    case 'choice':
      return expression.parts
  }
}
