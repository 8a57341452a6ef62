// The table behind a figure: the same numbers for those who read rather than look.
import type { DataTable } from '../../shared/figures/figure'
import { formatNumber, NO_VALUE } from '../../shared/figures/format'
import { CHARTS } from '../../shared/text/charts'

const WHOLE_UNITS = new Set(['', 'year'])

function cellText(cell: string | number | null, unit: string): string {
  if (cell === null) return NO_VALUE
  if (typeof cell === 'string') return cell
  if (WHOLE_UNITS.has(unit)) return String(cell)
  return formatNumber(cell, unit.startsWith('bn') ? 0 : 2)
}

export function FigureTable({ title, table }: { readonly title: string; readonly table: DataTable }) {
  const isNumeric = (place: number) => table.rows.some((row) => typeof row[place] === 'number')
  return (
    <div className="figure-table" tabIndex={0} role="group" aria-label={CHARTS.tableOf(title)}>
      <table className="table" aria-label={CHARTS.tableOf(title)}>
        <thead>
          <tr>
            {table.columns.map(({ label, unit }, place) => (
              <th scope="col" key={label} className={isNumeric(place) ? 'num' : undefined}>
                {label}
                {unit && <span className="note"> {unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={String(row[0])}>
              {row.map((cell, place) => (
                <td key={table.columns[place]!.label} className={isNumeric(place) ? 'num' : undefined}>
                  {table.read?.[at]?.[place] ?? cellText(cell, table.columns[place]!.unit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
