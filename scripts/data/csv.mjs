// Reads comma-separated text (RFC 4180) and keeps the line of every row, so that a fault can name its place.
// Owns the form of the file only; what a cell may hold is checked in row.mjs.

/**
 * Split text into records of cells.
 * @param {string} text
 * @returns {{ line: number, cells: string[] }[]} records with the line (1-based) on which they start
 */
export function splitCsv(text) {
  const records = []
  let cells = []
  let cell = ''
  let quoted = false
  let line = 1
  let start = 1
  const endRecord = () => {
    cells.push(cell)
    if (cells.length > 1 || cell !== '') records.push({ line: start, cells })
    cells = []
    cell = ''
  }
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '\n') line += 1
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[index + 1] === '"') {
        cell += '"'
        index += 1
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      cells.push(cell)
      cell = ''
    } else if (character === '\n') {
      endRecord()
      start = line
    } else if (character !== '\r') cell += character
  }
  endRecord()
  return records
}

/**
 * Read a table with a header row. A record with the wrong number of cells is a fault and is left out.
 * @param {string} text
 * @param {string} file name for faults
 * @param {readonly string[]} columns the columns that the table must have
 * @param {import('./faults.mjs').Faults} faults
 * @returns {{ line: number, cells: Record<string, string> }[]}
 */
export function readCsv(text, file, columns, faults) {
  const [header, ...records] = splitCsv(text)
  const names = header?.cells ?? []
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) {
    faults.add(file, 1, missing.join(', '), 'the column is missing')
    return []
  }
  return records.flatMap(({ line, cells }) => {
    if (cells.length !== names.length) {
      faults.add(file, line, '(row)', `has ${cells.length} cells, the header has ${names.length}`)
      return []
    }
    return [{ line, cells: Object.fromEntries(names.map((name, index) => [name, cells[index]])) }]
  })
}
