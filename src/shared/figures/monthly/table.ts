// The table behind a figure over the months: a row a month, a column a line and scenario.
import type { DataTable } from '../figure'
import { finiteOrNull } from '../format'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { MONTHLY_WORDS } from '../../text/figures-production'
import type { MonthlyLine, MonthlyModel } from './model'

export function monthlyTable({ months, lines, unit }: MonthlyModel): DataTable {
  const columns = columnsOf(lines)
  return {
    columns: [{ label: MONTHLY_WORDS.month, unit: '' }, ...columns.map(({ label }) => ({ label, unit }))],
    rows: months.map((month, place) => [month, ...columns.map(({ values }) => finiteOrNull(values[place]))]),
  }
}

/** A column a line; of compared scenarios one for each, the active one, which is drawn last, before the others. */
function columnsOf(lines: readonly MonthlyLine[]) {
  const inTurn = lines.some(({ scenarios }) => scenarios) ? [...lines].reverse() : lines
  return inTurn.flatMap(({ column, values, scenarios }) =>
    scenarios ? scenarios.map(({ name }) => ({ label: COMPARE_WORDS.ofScenario(column, name), values })) : [{ label: column, values }],
  )
}
