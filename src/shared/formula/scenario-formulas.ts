// A scenario's named formulas over its projection: each gives a series by its name, and an indicator.
import { fault, type Fault } from '../domain/fault'
import { failed, ok, type Result } from '../domain/result'
import type { OwnFormula } from '../domain/scenario'
import type { Indicator, Projection, Series } from '../engine/projection'
import { yearlyMeans } from '../engine/production/months'
import { LAST_YEAR, YEAR_COUNT } from '../engine/years'
import { compileFormula, type CompiledFormula } from './compile-formula'
import type { FormulaValue } from './functions'

export interface FormulaAnswer {
  readonly name: string
  /** One number for every year when the formula gives a single number. */
  readonly values: Float64Array
  /** The number itself, or the value in the last year of the grid. */
  readonly indicator: Indicator
}

/**
 * Compile and evaluate the formulas over a projection, in the order given. A formula may name others, in no circle.
 * Faults: `input.invalid` with the formula's place in the file and the character in its text.
 */
export function evaluateFormulas(formulas: readonly OwnFormula[], projection: Projection): Result<readonly FormulaAnswer[]> {
  const compiled = compileFormulas(formulas, projection)
  if (!compiled.ok) return compiled
  const answers = new Map<string, FormulaValue>()
  const lookup = (name: string): FormulaValue => {
    const answer = answers.get(name) ?? yearlyValues(projection.series.get(name)) ?? projection.indicators.get(name)?.value
    if (answer !== undefined && answer !== null) return answer
    const formula = compiled.value.get(name)
    if (!formula) return Number.NaN
    const value = formula.evaluate(lookup)
    answers.set(name, value)
    return value
  }
  return ok(formulas.map(({ name }) => answer(name, lookup(name))))
}

/** Formulas reckon in years: of a monthly series the mean of each year's months, which leaves its unit as it is. */
function yearlyValues(series: Series | undefined): Float64Array | undefined {
  return series?.grid === 'months' ? yearlyMeans(series.values) : series?.values
}

/** Every formula compiled, by name. Faults: as `evaluateFormulas`, the first one. */
function compileFormulas(formulas: readonly OwnFormula[], projection: Projection): Result<ReadonlyMap<string, CompiledFormula>> {
  const names = new Set(formulas.map(({ name }) => name))
  const isKnown = (name: string) => names.has(name) || projection.series.has(name) || projection.indicators.has(name)
  const compiled = new Map<string, CompiledFormula>()
  for (const [index, { name, expression }] of formulas.entries()) {
    const formula = compileFormula(expression, isKnown, `formulas[${index}].expression`)
    if (!formula.ok) return formula
    compiled.set(name, formula.value)
  }
  const circle = findCircle(formulas, compiled)
  return circle ? failed(circle) : ok(compiled)
}

function findCircle(formulas: readonly OwnFormula[], compiled: ReadonlyMap<string, CompiledFormula>): Fault | null {
  const done = new Set<string>()
  const walk = (name: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    if (done.has(name)) return null
    for (const used of compiled.get(name)?.uses ?? []) {
      const circle = walk(used, [...way, name])
      if (circle) return circle
    }
    done.add(name)
    return null
  }
  for (const [index, { name }] of formulas.entries()) {
    const circle = walk(name, [])
    if (circle) return fault('input.invalid', { reason: `the formulas name each other in a circle (${circle.join(' → ')})` }, `formulas[${index}].expression`)
  }
  return null
}

function answer(name: string, value: FormulaValue): FormulaAnswer {
  const single = typeof value === 'number'
  const values = single ? new Float64Array(YEAR_COUNT).fill(value) : value
  const last = values[YEAR_COUNT - 1]!
  const unit = single ? 'as the formula gives it' : `as the formula gives it, in ${LAST_YEAR}`
  const indicator: Indicator = Number.isFinite(last)
    ? { id: name, unit, value: last }
    : { id: name, unit, value: null, why: 'a figure it rests on is missing, or it divides by 0' }
  return { name, values, indicator }
}
