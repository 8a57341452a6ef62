// A scenario's named formulas over its projection: each gives a series by its name, and an indicator. Read once, evaluated as often
// as wanted: `prepareFormulas`, then `answerFormulas`.
import { fault, type Fault } from '../domain/fault'
import { failed, ok, type Result } from '../domain/result'
import { LONGEST_FORMULA, MOST_FORMULA_BYTES, MOST_FORMULA_TEXT } from '../domain/formula-form'
import type { OwnFormula } from '../domain/scenario'
import type { Indicator, Projection, Series } from '../engine/projection'
import { LAST_YEAR, YEAR_COUNT } from '../engine/years'
import { findCircle } from './circles'
import { compileFormula, type CompiledFormula } from './compile-formula'
import { projectionSource, type FormulaSource } from './formula-source'
import { isMonthly, type FormulaValue } from './functions'
import { bytesOf } from './memory'
import { unitOf, type UnitMistake } from './units'

export interface FormulaAnswer {
  readonly name: string
  /** `months` where all that it rests on is monthly. */
  readonly grid: Series['grid']
  /** One value a place of the grid; one number for every year when the formula gives a single number. */
  readonly values: Float64Array
  /** What follows from the units of what it names; empty: a number without unit. */
  readonly unit: string
  /** Series and indicators that it names, by itself or by other formulas; each once. */
  readonly restsOn: readonly string[]
  /** Different units where one is wanted: nothing is refused for it, because the numbers may be meant. */
  readonly mistake: UnitMistake | null
  /** The number itself, or the value in the last year or month of the grid. */
  readonly indicator: Indicator
}

export interface PreparedFormula {
  readonly name: string
  readonly compiled: Result<CompiledFormula>
}

/**
 * Read formulas, each with the fault that it has. A formula may name others, in no circle.
 * Faults: `input.invalid` with the formula's place in the file, and the characters of its text.
 */
export function prepareFormulas(formulas: readonly OwnFormula[], isKnown: (name: string) => boolean): readonly PreparedFormula[] {
  const names = new Set(formulas.map(({ name }) => name))
  let length = 0
  const texts = formulas.map(({ name, expression }, index) => ({
    name,
    compiled: (length += expression.length) > MOST_FORMULA_TEXT && expression.length <= LONGEST_FORMULA ? failed(tooMuch(index)) : compileFormula(expression, (word) => names.has(word) || isKnown(word), placeInFile(index)),
  }))
  let bytes = 0
  const read = texts.map(({ name, compiled }, index) => ({
    name,
    compiled: compiled.ok && (bytes += bytesOf(compiled.value.expression)) > MOST_FORMULA_BYTES ? failed(tooLarge(index)) : compiled,
  }))
  const uses = new Map(read.map(({ name, compiled }) => [name, compiled.ok ? compiled.value.uses.filter((used) => names.has(used)) : []]))
  return read.map((formula, index): PreparedFormula => {
    const circle = findCircle(formula.name, uses)
    return circle === null ? formula : { name: formula.name, compiled: failed(circleFault(circle, placeInFile(index))) }
  })
}

/** What each prepared formula gives; one that rests on a faulty one has that one's name as its fault. */
export function answerFormulas(prepared: readonly PreparedFormula[], source: FormulaSource): readonly Result<FormulaAnswer>[] {
  const byName = new Map(prepared.map(({ name }, index) => [name, index]))
  const known = new Map<number, Result<Value>>()
  function valueOf(index: number): Result<Value> {
    const before = known.get(index)
    if (before) return before
    const { compiled } = prepared[index]!
    const made = compiled.ok ? evaluated(compiled.value, index) : compiled
    known.set(index, made)
    return made
  }
  function evaluated({ expression, uses, evaluate }: CompiledFormula, index: number): Result<Value> {
    const others = new Map(uses.flatMap((name) => (byName.has(name) ? [[name, valueOf(byName.get(name)!)] as const] : [])))
    for (const [name, other] of others) if (!other.ok) return failed(fault('input.invalid', { reason: `it names "${name}", which has a fault of its own` }, placeInFile(index)))
    const part = (name: string) => {
      const other = others.get(name)
      return other?.ok ? other.value : null
    }
    const value = evaluate((name) => part(name)?.value ?? source.value(name))
    const { text: unit, mistake } = unitOf(expression, (name) => part(name)?.unit ?? source.unit(name))
    const restsOn = new Set(uses.flatMap((used) => [...(part(used)?.restsOn ?? [used])]))
    return ok({ value, unit, restsOn, mistake })
  }
  return prepared.map(({ name }, index) => {
    const made = valueOf(index)
    return made.ok ? ok(answer(name, made.value)) : made
  })
}

/**
 * Read and evaluate over a projection, in the order given.
 * Faults: as `prepareFormulas`, the first one.
 */
export function evaluateFormulas(formulas: readonly OwnFormula[], projection: Projection): Result<readonly FormulaAnswer[]> {
  const source = projectionSource(projection)
  const prepared = prepareFormulas(formulas, source.has)
  for (const { compiled } of prepared) if (!compiled.ok) return compiled
  return ok(answerFormulas(prepared, source).flatMap((one) => (one.ok ? [one.value] : [])))
}

function placeInFile(index: number): string {
  return `formulas[${index}].expression`
}

function tooMuch(index: number): Fault {
  return fault('input.invalid', { reason: `the formulas up to this one have more than ${MOST_FORMULA_TEXT} characters together` }, placeInFile(index))
}

function tooLarge(index: number): Fault {
  return fault('input.invalid', { reason: `the formulas up to this one would take more than ${MOST_FORMULA_BYTES / 1024 / 1024} MB of memory together` }, placeInFile(index))
}

function circleFault(circle: readonly string[], where: string): Fault {
  const way = circle.length > 8 ? [...circle.slice(0, 4), '…', ...circle.slice(-3)] : circle
  return fault('input.invalid', { reason: `the formulas name each other in a circle (${way.join(' → ')})` }, where)
}

interface Value {
  readonly value: FormulaValue
  readonly unit: string
  readonly restsOn: ReadonlySet<string>
  readonly mistake: UnitMistake | null
}

function answer(name: string, { value, unit, restsOn, mistake }: Value): FormulaAnswer {
  const single = typeof value === 'number'
  // What is beyond all numbers is no number: 9 ^ 9 ^ 9 ^ 9 has no value, and no axis ends there.
  const values = single ? new Float64Array(YEAR_COUNT).fill(value) : Float64Array.from(value)
  for (let t = 0; t < values.length; t++) if (!Number.isFinite(values[t])) values[t] = Number.NaN
  const last = values.at(-1)!
  const grid = isMonthly(values) ? 'months' : 'years'
  const said = unit === '' ? 'as the formula gives it' : unit
  const unitText = single ? said : `${said}, in ${grid === 'months' ? `December ${LAST_YEAR}` : LAST_YEAR}`
  const indicator: Indicator = Number.isFinite(last)
    ? { id: name, unit: unitText, value: last }
    : { id: name, unit: unitText, value: null, why: 'a figure it rests on is missing, or it divides by 0' }
  return { name, grid, values, unit, restsOn: [...restsOn], mistake, indicator }
}
