// One raw row and the checks of its cells: a wrong cell adds a fault with file, line, column and reason.
// Every reader gives a value of the right type even then, so that the remaining cells are still checked.

const YEAR = /^\d{4}$/
const MONTH = /^(\d{4})-(\d{2})$/
const DATE = /^(\d{4})(?:-(?:Q[1-4]|(\d{2})(?:-(\d{2}))?))?$/
/** An opening tag, a closing tag or a comment; "<0.6m" is no tag. */
const HTML = /<[a-z/!]/i

/** True for a year, a quarter, a month or a day that exists. @param {string} text */
export function isFuzzyDate(text) {
  const parts = DATE.exec(text)
  if (!parts) return false
  const month = Number(parts[2] ?? 1)
  const day = Number(parts[3] ?? 1)
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(parts[1]), month, 0)).getUTCDate()
}

export class Row {
  /**
   * @param {string} file
   * @param {number} line
   * @param {Record<string, unknown>} cells
   * @param {import('./faults.mjs').Faults} faults
   * @param {{ has: (area: string, id: string) => boolean, id: (area: string, id: string) => string }} sources
   */
  constructor(file, line, cells, faults, sources) {
    Object.assign(this, { file, line, cells, faults, sources })
    this.area = file.split('/')[0]
  }

  fault(column, reason) {
    this.faults.add(this.file, this.line, column, reason)
  }

  /** Text without HTML; empty only where `optional`. */
  text(column, { optional = false } = {}) {
    const value = this.cells[column]
    if (typeof value !== 'string') {
      this.fault(column, `must be text, not ${JSON.stringify(value)}`)
      return ''
    }
    if (!optional && value.trim() === '') this.fault(column, 'is empty')
    if (HTML.test(value)) this.fault(column, 'holds HTML')
    return value
  }

  /** A number inside min…max; null for an empty cell where `optional`. */
  number(column, { min, max, optional = false, whole = false }) {
    const text = this.text(column, { optional })
    if (text === '') return null
    const value = Number(text)
    if (!Number.isFinite(value) || text.trim() !== text) this.fault(column, `"${text}" is not a number`)
    else if (value < min || value > max) this.fault(column, `${value} lies outside ${min}…${max}`)
    else if (whole && !Number.isInteger(value)) this.fault(column, `${value} is not a whole number`)
    return value
  }

  year(column, first, last, { optional = false } = {}) {
    const text = this.text(column, { optional })
    if (text === '') return null
    if (!YEAR.test(text) || Number(text) < first || Number(text) > last) {
      this.fault(column, `"${text}" is not a year from ${first} to ${last}`)
    }
    return Number(text)
  }

  month(column, text = this.text(column)) {
    const parts = MONTH.exec(text)
    if (!parts || Number(parts[2]) < 1 || Number(parts[2]) > 12) this.fault(column, `"${text}" is not a month (2025-06)`)
    return text
  }

  /** A date at the precision it has; null for an empty cell where `optional`. */
  date(column, { optional = false } = {}) {
    const text = this.text(column, { optional })
    if (text === '') return null
    if (!isFuzzyDate(text)) this.fault(column, `"${text}" is not a date (2029, 2029-Q2, 2029-06 or 2029-06-24)`)
    return text
  }

  choice(column, choices) {
    const text = this.text(column)
    if (!choices.includes(text)) this.fault(column, `"${text}" is none of ${choices.join(', ')}`)
    return text
  }

  flag(column) {
    return this.choice(column, ['0', '1']) === '1'
  }

  /** Ids of sources, split at "|"; every one resolves. `NONE` stands for an empty list. */
  sourceList(column, { optional = false } = {}) {
    const text = this.text(column, { optional })
    return text === '' || text === 'NONE' ? [] : text.split('|').map((id) => this.resolve(column, id))
  }

  source(column) {
    return this.resolve(column, this.text(column))
  }

  resolve(column, id) {
    if (!this.sources.has(this.area, id)) this.fault(column, `the source "${id}" is not in ${this.area}/sources.json`)
    return this.sources.id(this.area, id)
  }

  /** Three estimates in order; any of them may be missing. */
  ordered(columns, values) {
    const known = columns.map((column, index) => [column, values[index]]).filter(([, value]) => value !== null)
    for (let index = 1; index < known.length; index += 1) {
      const [lowColumn, low] = known[index - 1]
      const [column, value] = known[index]
      if (low > value) this.fault(column, `${value} lies below ${lowColumn} (${low})`)
    }
  }
}
