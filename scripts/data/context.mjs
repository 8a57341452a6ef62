// What every table maker is handed: the raw files, the faults, the sources and the allies.
import { readCsv } from './csv.mjs'
import { Faults } from './faults.mjs'
import { Row } from './row.mjs'
import { makeSources } from './sources.mjs'

/**
 * @param {(file: string) => string | undefined} readFile gives a raw file's text, undefined where there is none
 */
export function makeContext(readFile) {
  const faults = new Faults()
  const readText = (file) => {
    const text = readFile(file)
    if (text === undefined) faults.add(file, 1, '(file)', 'is missing')
    return text ?? ''
  }
  const sources = makeSources(readText, faults)
  return {
    faults,
    sources,
    readText,
    /** Rows of a raw table, ready to be checked cell by cell. */
    readTable: (file, columns) =>
      readCsv(readText(file), file, columns, faults).map(({ line, cells }) => new Row(file, line, cells, faults, sources)),
  }
}
