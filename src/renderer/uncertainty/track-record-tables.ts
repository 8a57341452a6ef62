// Tables behind the track record. Pure.
import type { Hindcast, HindcastRow } from '../../shared/engine/chance/hindcast'
import type { DataTable } from '../../shared/figures/figure'
import { TRACK_RECORD } from '../../shared/text/track-record'

const COLUMNS = TRACK_RECORD.columns

/** A row a year after the standing one. */
export function allyTable(rows: readonly HindcastRow[]): DataTable {
  const parts = ['actual', 'p5', 'p25', 'p50', 'p75', 'p95'] as const
  return {
    columns: [{ label: COLUMNS.year, unit: '' }, ...parts.map((part) => ({ label: COLUMNS[part], unit: '%' }))],
    rows: rows.map((row) => [row.year, ...parts.map((part) => row[part])]),
  }
}

/** A row a number of years ahead, over all allies and standing years. */
export function horizonTable({ byHorizon }: Pick<Hindcast, 'byHorizon'>): DataTable {
  const { horizon, count, inside90, inside50, bias, error } = COLUMNS
  return {
    columns: [
      { label: horizon, unit: '' }, { label: count, unit: '' }, { label: inside90, unit: '%' }, { label: inside50, unit: '%' }, { label: bias, unit: TRACK_RECORD.points }, { label: error, unit: TRACK_RECORD.points },
    ],
    rows: byHorizon.map((row) => [row.horizon, row.count, row.inside90 * 100, row.inside50 * 100, row.bias, row.error]),
  }
}
