// Values of one series in two scenarios as a drawn table: what a picture and the command line ask of it.
import { createElement, type ReactElement } from 'react'
import { isProductionCategory } from '../../domain/production-categories'
import type { ReferenceData } from '../../domain/reference-data'
import { ALLIANCE, ALLIANCE_PARTS } from '../../engine/production/alliance'
import { addedUp, variance, type VarianceRow } from '../../engine/variance'
import { COMPARISON } from '../../text/comparison'
import { DIFFERENCES } from '../../text/differences'
import { VARIANCE_WORDS } from '../../text/figures-tables'
import { producerName } from '../../text/production'
import { namesOfPair, type HeldPair } from '../compare/held-pair'
import { pairFinding } from '../compare/pair-finding'
import { titleName } from '../compare/scenario-names'
import { scenarioLook } from '../compare/scenarios'
import type { DataTable, DrawProps, FigureWords } from '../figure'
import { formatNumber, rounded } from '../format'
import { sourcesOf } from '../monthly/producers'
import { VARIANCE_ID } from '../picture-id'
import { TableFigure } from '../table-figure/table-figure'
import type { DrawnRow, DrawnTable } from '../table-figure/state'
import { namedSeries, partUnit, valueUnit } from '../why/series-name'
import { decimalsOf, valueTable } from './value-table'

/** What is held against each other, and how it is counted. */
export interface VarianceQuestion {
  readonly pair: HeldPair
  readonly seriesId: string
  /** Whether values are added up over the years; what cannot be is shown year by year. */
  readonly addedUp: boolean
}

export interface OpenVariance {
  readonly id: typeof VARIANCE_ID
  words(): FigureWords
  table(): DataTable
  /** A bare `<g>`. */
  chart(props: DrawProps): ReactElement
}

export function openVariance(question: VarianceQuestion, reference: ReferenceData): OpenVariance {
  const nameOf = namesOfPair(reference, question.pair)
  return {
    id: VARIANCE_ID,
    words: () => wordsOf(question, nameOf),
    table: () => dataTable(question),
    chart: (props) => createElement(TableFigure, { ...props, table: drawnTable(question) }),
  }
}

/** Rows as they are counted; none where the two have no such series in one unit. */
function rowsOf({ pair: { projections }, seriesId, addedUp: sum }: VarianceQuestion) {
  const byYear = variance(...projections, seriesId)
  const added = byYear === null || !sum ? null : addedUp(byYear)
  return { byYear, shown: added ?? byYear, isSum: added !== null }
}

function drawnTable(question: VarianceQuestion): DrawnTable {
  const { pair: { scenarios, projections }, seriesId } = question
  const table = valueTable(...projections, seriesId, question.addedUp)
  const isQuiet = quietYears(question)
  const leftOut = (rows: readonly DrawnRow[]) => {
    const [first, last] = [rows[0]?.cells[0] ?? '', rows.at(-1)?.cells[0] ?? '']
    const say = rows.every(({ cells }) => isQuiet.has(cells[0]!)) ? VARIANCE_WORDS.quietYears : VARIANCE_WORDS.leftYears
    return [say(rows.length, first, last), VARIANCE_WORDS.leftShort(rows.length)] as const
  }
  if (typeof table === 'string') return { columns: [{ head: COMPARISON.values.year, kind: 'number' }], rows: [], keeps: 'last', leftOut, notice: table }
  return {
    columns: table.heads.map((head, place) => {
      const end = place === 1 || place === 2 ? place - 1 : null
      return { kind: 'number' as const, head: end === null ? head : COMPARISON.named(head, scenarios[end]!.name), ...(end !== null && { look: scenarioLook(end) }) }
    }),
    rows: table.rows.map((cells) => ({ kind: 'row', cells })),
    keeps: 'last',
    leftOut,
    notice: null,
  }
}

/** Years in which the two do not differ, or have no value. */
function quietYears(question: VarianceQuestion): ReadonlySet<string> {
  return new Set(rowsOf(question).byYear?.rows.flatMap(({ year, difference }) => (difference === null || difference === 0 ? [String(year)] : [])))
}

function wordsOf(question: VarianceQuestion, nameOf: (id: string) => string): FigureWords {
  const { pair: { scenarios: [a, b], projections }, seriesId } = question
  const { byYear, shown, isSum } = rowsOf(question)
  const table = valueTable(...projections, seriesId, question.addedUp)
  const { name: series } = namedSeries(seriesId, nameOf)
  const [kind = '', first = '', producer] = seriesId.split('.')
  const isLine = producer !== undefined && isProductionCategory(first)
  const headline = shown === null || byYear === null ? VARIANCE_WORDS.noValue(series) : finding()
  const notes = typeof table === 'string' ? [] : table.notes.slice(1)
  const { baseYear, basis } = a.money
  const isMoney = byYear?.unit.startsWith('bn') === true
  return {
    headline,
    subtitle: VARIANCE_WORDS.subtitle(series, byYear?.unit ?? '', isSum, titleName(a.name), titleName(b.name)),
    note: VARIANCE_WORDS.note(series, byYear?.unit ?? ''),
    description: typeof table === 'string' ? `${headline}. ${table}` : VARIANCE_WORDS.description(headline, table.rows.length),
    readAs: [...notes, ...(isMoney ? [COMPARISON.values.money(DIFFERENCES.moneyBasis(basis === 'current' ? 'current' : 'constant', baseYear))] : [])],
    alsoDrawn: isLine ? [] : [first],
    ...(isLine && { productionSources: sourcesOf(projections[1], first, producer === ALLIANCE ? ALLIANCE_PARTS : [producer]) }),
  }

  /** Of the last year in which both have a value. */
  function finding(): string {
    const last = shown!.rows.findLast(({ difference }) => difference !== null)
    if (last === undefined) return VARIANCE_WORDS.noValue(series)
    const decimals = decimalsOf(byYear!)
    const unit = (projections[0].series.get(seriesId) ?? projections[1].series.get(seriesId))!.unit
    const start = byYear!.rows.find(({ difference }) => difference !== null)!.year
    const ofYear = (text: string) => (unit.kind === 'unitsAMonth' ? text.replace(/ a month$/, ' a year') : text)
    return pairFinding({
      series, kind, actor: isLine ? producerName(producer) : nameOf(first), when: isSum && start < last.year ? VARIANCE_WORDS.addedUpTo(start, String(last.year)) : String(last.year),
      unit: byYear!.unit, valueUnit: ofYear(valueUnit(seriesId, unit)), partUnit: ofYear(partUnit(seriesId, unit)), decimals,
      from: { name: a.name }, to: { name: b.name, shown: formatNumber(last.b!, decimals) }, whole: rounded(last.difference!, decimals),
    })
  }
}

/** Every year in full; what is said of it stands under the picture. */
function dataTable(question: VarianceQuestion): DataTable {
  const { pair: { scenarios: [a, b] } } = question
  const { values: words, ends } = COMPARISON
  const { shown, isSum } = rowsOf(question)
  const unit = shown?.unit ?? ''
  const hasSum = shown?.adds === true && !isSum
  const cells = ({ year, a: one, b: other, difference, percent, cumulative }: VarianceRow) => [year, one, other, difference, percent, ...(hasSum ? [cumulative] : [])]
  return {
    columns: [
      { label: words.year, unit: '' }, { label: COMPARISON.named(ends.from, a.name), unit }, { label: COMPARISON.named(ends.to, b.name), unit },
      { label: words.difference, unit }, { label: words.difference, unit: '% of A' }, ...(hasSum ? [{ label: words.sum, unit }] : []),
    ],
    rows: (shown?.rows ?? []).map(cells),
  }
}
