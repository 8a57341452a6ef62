// The number in question of a seek or of what would have to be true: which one, in which year, and what its goal is typed as.
import { useMemo, useState } from 'react'
import { GRID_LAST_YEAR } from '../../shared/domain/calendar'
import type { OwnFormula } from '../../shared/domain/scenario'
import type { Outcome } from '../../shared/engine/chance/outcome'
import { MONTHS } from '../../shared/engine/production/months'
import { formatNumber } from '../../shared/figures/format'
import { outcomeName, outcomeUnit } from '../../shared/figures/why/outcome-name'
import { SEEK } from '../../shared/text/seek'
import { useView } from '../state/session'
import { useActors } from '../state/use-actors'
import { useWithFormulas } from '../formulas/use-formulas'
import { useProductionTables } from '../state/use-production-tables'
import { useProjection } from '../state/use-projection'
import { useScenario } from '../state/use-scenario'
import { parseTyped } from '../ui/step'
import type { NamedEntry } from '../ui/find-named'
import { outcomesOf } from './seek-choices'

export interface ChosenOutcome {
  readonly id: string
  readonly outcome: Outcome
  readonly name: string
  /** Empty where it is a month. */
  readonly unit: string
  readonly isMonth: boolean
  /** Null: it has no year. */
  readonly years: readonly { readonly year: number; readonly label: string | number }[] | null
  readonly year: number
  readonly choices: readonly NamedEntry[]
  readonly nameOf: (id: string) => string
  readonly setId: (id: string) => void
  readonly setYear: (year: number) => void
  /** In the outcome's unit, a month as its place; a sentence where it is none. */
  readonly readGoal: (text: string) => number | string
}

/** Nothing that a projection counts is as large. */
const MOST_GOAL = 1e12

const NONE: readonly OwnFormula[] = []

/** Begins with the core share of the actor in question, in the last year. The scenario's formulas are among the choices. */
export function useOutcome(): ChosenOutcome {
  const plain = useProjection()
  const { formulas = NONE } = useScenario()
  const projection = useWithFormulas(formulas, [plain]).projections[0]!
  const actors = useActors()
  const { baseYear } = useScenario().money
  const focus = useView(({ settings }) => settings.focus)
  const [id, setId] = useState(`coreShare.${focus}`)
  const [year, setYear] = useState<number>(GRID_LAST_YEAR)
  useProductionTables(true)
  const nameOf = useMemo(() => {
    const names = new Map(actors.map((actor) => [actor.id, actor.name]))
    return (actor: string) => names.get(actor) ?? projection.actors.get(actor)?.name ?? actor
  }, [actors, projection])
  const choices = useMemo(() => outcomesOf(projection, nameOf), [projection, nameOf])
  const indicator = projection.indicators.get(id)
  const isMonth = indicator?.unit === 'month'
  const isMonthly = projection.series.get(id)?.grid === 'months'
  const isIndicator = indicator !== undefined
  const outcome = useMemo((): Outcome => (isIndicator ? { id } : { id, at: String(year) }), [id, isIndicator, year])
  return {
    id, outcome, name: outcomeName(id, isIndicator, nameOf), unit: outcomeUnit(id, projection), isMonth, year, choices, nameOf, setId, setYear,
    years: isIndicator ? null : projection.years.filter((one) => one > baseYear || one === GRID_LAST_YEAR).map((one) => ({ year: one, label: isMonthly ? SEEK.december(one) : one })),
    readGoal: (text) => {
      const month = MONTHS.indexOf(text.trim())
      if (isMonth) return month < 0 ? SEEK.goalMonth : month
      const typed = parseTyped(text)
      return typed === null ? SEEK.goalNumber : Math.abs(typed) > MOST_GOAL ? SEEK.goalRange(formatNumber(-MOST_GOAL, 0), formatNumber(MOST_GOAL, 0)) : typed
    },
  }
}
