// Tables behind the chances by year and month. Pure.
import { MONTHS } from '../../shared/engine/production/months'
import type { DataTable } from '../../shared/figures/figure'
import { finiteOrNull, monthInWords } from '../../shared/figures/format'
import { CHANCES } from '../../shared/text/track-record'

const COLUMNS = CHANCES.columns

/** A row a year, the part of the draws as per cent. */
export function targetTable(years: readonly number[], parts: Float64Array): DataTable {
  return { columns: [{ label: COLUMNS.year, unit: '' }, { label: COLUMNS.part, unit: '%' }], rows: years.map((year, place) => [year, finiteOrNull(parts[place]! * 100)]) }
}

/** A row a month in which it comes in any draw, then those in which it never comes. */
export function crossoverTable(inMonth: Float64Array, never: number): DataTable {
  let by = 0
  const months = [...inMonth].flatMap((part, place): readonly (readonly [string, number, number])[] => {
    by += part
    return part > 0 ? [[monthInWords(MONTHS[place]!), part * 100, by * 100]] : []
  })
  return {
    columns: [{ label: COLUMNS.month, unit: '' }, { label: COLUMNS.inMonth, unit: '%' }, { label: COLUMNS.byMonth, unit: '%' }],
    rows: [...months, [CHANCES.notBy, never * 100, null]],
  }
}
