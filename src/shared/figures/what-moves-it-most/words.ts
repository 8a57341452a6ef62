// "What moves it most" in words and as a table.
import { CHANCE_FIGURE } from '../../text/figures-chance'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind, formatSigned, monthInWords, rounded } from '../format'
import { outcomeText, type TornadoModel } from './state'

const TEXT = CHANCE_FIGURE.tornado

export function tornadoWords(model: TornadoModel): FigureWords {
  const { scenarioName, name, unit, at, plain, rows, isMissing, isPath, isMonth, sources, waiting } = model
  const when = /^\d{4}-\d{2}$/.test(at) ? monthInWords(at) : at
  const first = rows?.[0]
  const headline = first === undefined ? TEXT.none(scenarioName, name) : TEXT.headline(scenarioName, first.name, name)
  return {
    headline,
    subtitle: isPath ? TEXT.subtitle(name, unit.text, when, formatByKind(plain, unit.kind)) : TEXT.subtitleOf(name, when, isMonth ? TEXT.month : unit.text, outcomeText(plain, model)),
    note: TEXT.note(when, isMonth ? TEXT.month : unit.text),
    description: TEXT.description(headline, rows?.length ?? 0),
    readAs: isMissing ? [TEXT.missing(name)] : rows === null ? [waiting] : [...TEXT.readAs, CHANCE_FIGURE.readAs.active],
    ...(sources !== null && { productionSources: sources, alsoSpending: true as const }),
  }
}

/** A row an input, the widest swing first. */
export function tornadoTable(model: TornadoModel): DataTable {
  const { rows, unit, isMonth } = model
  const { input, low, high, atLow, atHigh, correlation, origin } = TEXT.columns
  const told = (value: number) => (isMonth ? outcomeText(value, model) : finiteOrNull(value))
  return {
    columns: [{ label: input, unit: '' }, { label: low, unit: '' }, { label: high, unit: '' }, { label: atLow, unit: unit.text }, { label: atHigh, unit: unit.text }, { label: correlation, unit: '' }, { label: origin, unit: '' }],
    rows: (rows ?? []).map((row) => [row.name, row.lowValue, row.highValue, told(row.atLow), told(row.atHigh), Number.isNaN(row.correlation) ? null : rounded(row.correlation, 2) + 0, row.origin]),
    // Each input has a unit of its own, and values of the outcome decimals by their size.
    read: (rows ?? []).map((row) => [null, row.lowRead, row.highRead, outcomeText(row.atLow, model), outcomeText(row.atHigh, model), Number.isNaN(row.correlation) ? null : formatSigned(row.correlation, 2), null]),
  }
}
