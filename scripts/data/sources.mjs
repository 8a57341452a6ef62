// The one list of sources, merged from the lists beside the raw tables. An id that two lists use for different
// sources gets its area as a prefix, and references follow. Says in words how each source was read.
import { isFuzzyDate, Row } from './row.mjs'

const AREAS = ['allies', 'spending', 'production', 'events']

/** How a source of the events was read. */
const ACCESS = {
  excerpt: 'Read in excerpt.',
  reference: 'Known only from a reference in another document; the page itself was not read.',
  'repository-file': 'Read in a file of a public repository.',
  recalled: 'Recalled; no page was read.',
}

function lineOf(text, id) {
  const at = text.indexOf(`\n "${id}": {`)
  return at < 0 ? 1 : text.slice(0, at + 1).split('\n').length
}

function checkSource(row, id) {
  const { cells } = row
  const title = row.text('title')
  const publisher = row.text('publisher')
  const date = cells.date === null ? null : row.text('date')
  if (date !== null && !isFuzzyDate(date.slice(0, 10)) && !isFuzzyDate(date.slice(0, 4)) && !date.startsWith('undated')) {
    row.fault('date', `"${date}" does not begin with a date`)
  }
  const url = cells.url === null ? null : row.text('url')
  if (url !== null && !/^https?:\/\/[^\s"<>]+$/.test(url)) row.fault('url', `"${url}" is not a web address`)
  let note = cells.note === undefined ? '' : row.text('note', { optional: true })
  if (cells.access !== undefined) note = ACCESS[row.choice('access', Object.keys(ACCESS))] ?? ''
  return { id, title, publisher, date, url, note }
}

/**
 * @param {(file: string) => string} readText
 * @param {import('./faults.mjs').Faults} faults
 */
export function makeSources(readText, faults) {
  const lists = AREAS.map((area) => {
    const file = `${area}/sources.json`
    const text = readText(file)
    try {
      return { area, file, text, entries: Object.entries(JSON.parse(text)) }
    } catch (error) {
      if (text !== '') faults.add(file, 1, '(file)', `is not JSON: ${error.message}`)
      return { area, file, text, entries: [] }
    }
  })
  const merged = new Map()
  const names = new Map()
  for (const { area, file, text, entries } of lists) {
    for (const [id, cells] of entries) {
      const source = checkSource(new Row(file, lineOf(text, id), cells, faults, undefined), id)
      const taken = merged.get(id)
      const same = taken === undefined || JSON.stringify(taken) === JSON.stringify(source)
      const name = same ? id : `${area}-${id}`
      names.set(`${area} ${id}`, name)
      if (id !== 'NONE') merged.set(name, { ...source, id: name })
    }
  }
  return {
    rows: [...merged.values()],
    has: (area, id) => names.has(`${area} ${id}`),
    id: (area, id) => names.get(`${area} ${id}`) ?? id,
  }
}
