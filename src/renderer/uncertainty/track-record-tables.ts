// The table beside the track record's figure: how the method did by years ahead. Pure.
import type { Hindcast } from '../../shared/engine/chance/hindcast'
import type { DataTable } from '../../shared/figures/figure'
import { TRACK_RECORD } from '../../shared/text/track-record'

const COLUMNS = TRACK_RECORD.columns

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
