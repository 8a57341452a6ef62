// A projection that has the answers of formulas among its series, by their names: figures and comparisons read them like any other.
import { LazyTable } from '../engine/lazy-table'
import type { Projection, Series } from '../engine/projection'
import type { FormulaAnswer } from './scenario-formulas'

/** The projection itself, everything else of it untouched. */
export function withFormulas(projection: Projection, answers: readonly FormulaAnswer[]): Projection {
  if (answers.length === 0) return projection
  const own = new Map(answers.map(({ name, unit, values }): [string, Series] => [name, { id: name, unit: { text: unit, kind: 'number' }, grid: 'years', values }]))
  const series = new LazyTable<Series>(
    () => [...projection.series.keys(), ...own.keys()],
    (id) => own.get(id) ?? projection.series.get(id),
  )
  return { ...projection, series }
}
