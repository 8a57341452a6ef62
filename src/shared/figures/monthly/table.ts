// The table behind a figure over the months: a row a month, a column a line.
import type { DataTable } from '../figure'
import { finiteOrNull } from '../format'
import { MONTHLY_WORDS } from '../../text/figures-production'
import type { MonthlyModel } from './model'

export function monthlyTable({ months, lines, unit }: MonthlyModel): DataTable {
  return {
    columns: [{ label: MONTHLY_WORDS.month, unit: '' }, ...lines.map(({ column }) => ({ label: column, unit }))],
    rows: months.map((month, place) => [month, ...lines.map(({ values }) => finiteOrNull(values[place]))]),
  }
}
