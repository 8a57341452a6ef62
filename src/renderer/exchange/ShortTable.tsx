// A table of which the first rows are enough; the rest is counted. The first column holds numbers.
interface ShortTableProps<Row> {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly cells: (row: Row) => readonly string[]
  readonly more: (left: number) => string
}

const MOST_ROWS = 100

export function ShortTable<Row>({ title, columns, rows, cells, more }: ShortTableProps<Row>) {
  const left = rows.length - MOST_ROWS
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <div className="exchange-table" tabIndex={0} role="group" aria-label={title}>
        <table className="table">
          <thead>
            <tr>
              {columns.map((column, place) => (
                <th key={column} scope="col" className={place === 0 ? 'num' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>
                {cells(row).map((cell, place) => (
                  <td key={place} className={place === 0 ? 'num' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {left > 0 && <p className="note">{more(left)}</p>}
      </div>
    </section>
  )
}
