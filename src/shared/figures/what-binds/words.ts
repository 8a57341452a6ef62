// "What binds" in words and as a table: the three lines month by month, and which of the two is the limit.
import { listInWords } from '../../text/figures'
import { COMPARE_WORDS, keptTogether } from '../../text/figures-compare'
import { BINDS_WORDS, MONTHLY_WORDS } from '../../text/figures-production'
import { categoryInSentence, CEILING_TEXT, producerInSentence, PRODUCTION_CATEGORY_TEXT } from '../../text/production'
import { countHeadline, findingOf } from '../compare/finding'
import type { DataTable, FigureWords } from '../figure'
import { formatUnits, monthInWords } from '../format'
import { monthlyTable } from '../monthly/table'
import { monthsOfMoney, type BindsModel, type Limit, type LimitRow } from './state'

export function bindsWords(model: BindsModel): FigureWords {
  const compares = model.scenarios.length > 0
  const headline = (compares ? comparedHeadline(model) : null) ?? headlineOf(model)
  const category = PRODUCTION_CATEGORY_TEXT[model.category]
  const producer = model.producer === null ? '' : producerInSentence(model.producer)
  const unknown = model.rows.filter(({ runs }) => runs.some(({ limit }) => limit === 'unknown')).map(({ name }) => name)
  return {
    headline,
    subtitle: BINDS_WORDS.subtitle(category, producer),
    note: BINDS_WORDS.note(category, producer),
    description: MONTHLY_WORDS.description(headline, listInWords(model.lines.map(({ names }) => names[0]!.toLowerCase()))),
    readAs: [
      ...(compares ? [COMPARE_WORDS.marks, BINDS_WORDS.comparedReadAs(model.scenarioName)] : [BINDS_WORDS.readAs]),
      ...(model.lines.some(({ scenarios }) => scenarios !== undefined && scenarios.length > 1) ? [COMPARE_WORDS.joined] : []),
      BINDS_WORDS.key,
      ...(model.ceiling === null ? [] : [BINDS_WORDS.ceiling(CEILING_TEXT[model.ceiling])]),
      ...(unknown.length > 0 ? [BINDS_WORDS.unknownFor(listInWords(unknown))] : []),
      ...(model.lines.some(({ values }) => Array.from(values).some((value) => value > (model.highest ?? Infinity))) ? [BINDS_WORDS.beyond] : []),
      ...model.notes,
    ],
    productionSources: model.sources,
  }
}

function headlineOf(model: BindsModel): string {
  const { scenarioName, producer, rows, nothing, months } = model
  const own = rows.find((row) => row.producer === producer)
  if (producer === null || own === undefined) return nothing
  const name = producerInSentence(producer)
  if (own.runs.every(({ limit }) => limit === 'unknown')) return BINDS_WORDS.cannot(scenarioName, name)
  const money = monthsOfMoney(model)
  if (money === 0 || money === months.length) return BINDS_WORDS.all(scenarioName, name, money === 0 ? BINDS_WORDS.plants : BINDS_WORDS.money)
  return BINDS_WORDS.some(scenarioName, name, String(money), String(months.length))
}

/** What is made in the last month under each scenario; null where at most one has a line. */
function comparedHeadline({ scenarios, category, producer, months }: BindsModel): string | null {
  if (producer === null) return null
  const what = BINDS_WORDS.ofProducer(categoryInSentence(category), producerInSentence(producer), keptTogether(monthInWords(months.at(-1)!)))
  return countHeadline(findingOf(scenarios.map(({ name, output }) => ({ name, value: output })), 1), what, formatUnits)
}

const LIMIT_WORDS: Readonly<Record<Limit, string>> = { money: BINDS_WORDS.money, capacity: BINDS_WORDS.plants, unknown: BINDS_WORDS.unknown }

/** The lines' table, and for each producer what binds. */
export function bindsTable(model: BindsModel): DataTable {
  const { columns, rows } = monthlyTable(model)
  const limitIn = ({ runs }: LimitRow, month: number) => LIMIT_WORDS[runs.find(({ to }) => to >= month)!.limit]
  return {
    columns: [...columns, ...model.rows.map(({ name }) => ({ label: limitHead(model, name), unit: '' }))],
    rows: rows.map((row, month) => [...row, ...model.rows.map((limits) => limitIn(limits, month))]),
  }
}

function limitHead({ scenarios, scenarioName }: BindsModel, producer: string): string {
  const head = `${BINDS_WORDS.columnBinds}, ${producer}`
  return scenarios.length > 0 ? COMPARE_WORDS.ofScenario(head, scenarioName) : head
}
