// "What moves it most" in words and as a table.
import { CHANCE_FIGURE } from '../../text/figures-chance'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind } from '../format'
import type { TornadoModel } from './state'

const TEXT = CHANCE_FIGURE.tornado

export function tornadoWords({ scenarioName, name, unit, year, plain, rows }: TornadoModel): FigureWords {
  const first = rows?.[0]
  const headline = first === undefined ? TEXT.none(scenarioName, name) : TEXT.headline(scenarioName, first.name, name)
  return {
    headline,
    subtitle: TEXT.subtitle(name, unit.text, year, formatByKind(plain, unit.kind)),
    note: TEXT.note(year, unit.text),
    description: TEXT.description(headline, rows?.length ?? 0),
    readAs: rows === null ? [CHANCE_FIGURE.computing] : [...TEXT.readAs, CHANCE_FIGURE.readAs.active],
  }
}

/** A row an input, the widest swing first. */
export function tornadoTable({ rows, unit }: TornadoModel): DataTable {
  const { input, low, high, atLow, atHigh, origin } = TEXT.columns
  return {
    columns: [{ label: input, unit: '' }, { label: low, unit: '' }, { label: high, unit: '' }, { label: atLow, unit: unit.text }, { label: atHigh, unit: unit.text }, { label: origin, unit: '' }],
    rows: (rows ?? []).map((row) => [row.name, row.lowValue, row.highValue, finiteOrNull(row.atLow), finiteOrNull(row.atHigh), row.origin]),
  }
}
