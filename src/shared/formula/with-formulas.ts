// A projection that has the answers of formulas among its series, by their names: figures and comparisons read them like any other.
import { LazyTable } from '../engine/lazy-table'
import type { OwnFormula, Scenario } from '../domain/scenario'
import type { Projection, Series } from '../engine/projection'
import type { FormulaAnswer } from './scenario-formulas'

/** The projection itself, everything else of it untouched. */
export function withFormulas(projection: Projection, answers: readonly FormulaAnswer[]): Projection {
  if (answers.length === 0) return projection
  const own = new Map(answers.map(({ name, unit, grid, values, restsOn }): [string, Series] => [name, { id: name, unit: { text: unit, kind: 'number' }, grid, values, restsOn }]))
  const series = new LazyTable<Series>(
    () => [...projection.series.keys(), ...own.keys()],
    (id) => own.get(id) ?? projection.series.get(id),
  )
  // Warnings are read when they are asked for.
  return { ...projection, series, get warnings() { return projection.warnings } }
}

/**
 * Formulas under which two scenarios are held against each other, over both alike: those of `a`, then those that `b` alone has.
 * `otherwise`: names that read otherwise in `b`, where the text of `a` counts.
 */
export function formulasOfBoth(a: Pick<Scenario, 'formulas'>, b: Pick<Scenario, 'formulas'>): { readonly formulas: readonly OwnFormula[]; readonly otherwise: readonly string[] } {
  const first = new Map((a.formulas ?? []).map(({ name, expression }) => [name, expression]))
  const second = b.formulas ?? []
  return {
    formulas: [...(a.formulas ?? []), ...second.filter(({ name }) => !first.has(name))],
    otherwise: second.flatMap(({ name, expression }) => ((first.get(name) ?? expression) === expression ? [] : [name])),
  }
}
