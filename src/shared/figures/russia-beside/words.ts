// "Russia beside the alliance" in words and as a table: the finding, what each reading means, the numbers behind it.
import { amount, listInWords, percent, READ_AS, statusSentence, WORDS } from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { RUSSIA_WORDS } from '../../text/figures-russia'
import { countHeadline, findingOf, levelHeadline } from '../compare/finding'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatBn, formatFactor, formatNumber, formatPoints, formatShare } from '../format'
import type { RussiaLine } from './line'
import { lineOf, type RussiaModel } from './state'

/** Title, subtitle, description and reading notes of the figure. */
export function russiaWords(model: RussiaModel): FigureWords {
  const { years, baseYear, unit, lines, russiaYear, kind, factor } = model
  const headline = (model.scenarios.length > 0 ? comparedHeadline(model) : null) ?? russiaHeadline(model)
  const estimates = estimateYears(model)
  const status = statusSentence(years[0]!, baseYear, years.at(-1)!, estimates, true)
  const hasPower = lineOf(model, 'power') !== undefined
  const compares = model.scenarios.length > 0
  const factors = new Set(model.factors)
  return {
    headline,
    subtitle: [RUSSIA_WORDS.subtitle(unit), status, ...(russiaYear === null ? [] : [RUSSIA_WORDS.russiaTo(russiaYear)])].join(' '),
    note: RUSSIA_WORDS.note(unit),
    description: RUSSIA_WORDS.description(headline, listInWords(lines.map(({ names }) => names[0]!))),
    readAs: [
      ...(compares ? [COMPARE_WORDS.marks, RUSSIA_WORDS.ofActor(model.actorName)] : []),
      ...(hasPower && factors.size > 1 ? [RUSSIA_WORDS.factors(listInWords(model.scenarios.map((name, place) => RUSSIA_WORDS.factorIn(formatFactor(model.factors[place]!), name)))), RUSSIA_WORDS.meanings, RUSSIA_WORDS.alliesAtMarket] : []),
      ...(hasPower && factors.size < 2 ? [RUSSIA_WORDS.factor(formatFactor(factor), model.factorIsDefault), RUSSIA_WORDS.meanings, RUSSIA_WORDS.alliesAtMarket] : []),
      ...(kind === 'percentOfGdp' && russiaYear !== null ? [RUSSIA_WORDS.shareHasNone] : []),
      russiaYear === null ? RUSSIA_WORDS.noFigure : RUSSIA_WORDS.recordedOnly(russiaYear),
      ...sameYear(model),
      compares ? COMPARE_WORDS.lines : READ_AS.lines,
      ...(lines.some(({ role, scenarios }) => role === 'core' && scenarios !== undefined && scenarios.length > 1) ? [COMPARE_WORDS.joined] : []),
      ...(model.scenariosLeftOut.length > 0 ? [COMPARE_WORDS.leftOut(listInWords(model.scenariosLeftOut))] : []),
      ...(model.ghostName === null ? [] : [READ_AS.ghost(model.ghostName)]),
      ...(model.leftOut.length > 0 ? [RUSSIA_WORDS.leftOut(listInWords(model.leftOut))] : []),
      ...(kind === 'money' ? [READ_AS.rates] : []),
      ...(estimates.length > 0 ? [READ_AS.hollow] : []),
      READ_AS.groups,
    ],
    alsoDrawn: ['RUS'],
    assumptionSources: hasPower ? ['IISS_PPP'] : [],
  }
}

/** Years that are estimates for a drawn ally or group, ascending. */
export function estimateYears({ lines, years }: RussiaModel): readonly number[] {
  const places = new Set(lines.flatMap(({ estimates }) => estimates))
  return years.filter((_, place) => places.has(place))
}

function valueIn(model: RussiaModel, line: RussiaLine | undefined, year: number | null): number {
  return line?.values[model.years.indexOf(year ?? Number.NaN)] ?? Number.NaN
}

function russiaHeadline(model: RussiaModel): string {
  const { scenarioName, actorName, years, russiaYear, unit, kind } = model
  const year = years.at(-1) ?? 0
  const value = valueIn(model, lineOf(model, 'core'), year)
  const market = valueIn(model, lineOf(model, 'market'), russiaYear)
  const power = valueIn(model, lineOf(model, 'power'), russiaYear)
  if (!Number.isFinite(value)) return RUSSIA_WORDS.noFinding(scenarioName, actorName)
  if (russiaYear === null || !(market > 0)) return RUSSIA_WORDS.noRussia(scenarioName)
  if (kind === 'percentOfGdp') {
    return RUSSIA_WORDS.findingShare(scenarioName, actorName, percent(formatShare(value)), year, percent(formatShare(market)), russiaYear)
  }
  const money = amount(formatBn(value), unit)
  // Money of different years is divided only where prices are those of one year.
  if (unit.includes(' current ')) {
    const [spent, worth] = [market, power].map((some) => amount(formatBn(some), unit))
    return RUSSIA_WORDS.findingCurrent(scenarioName, actorName, money, year, spent!, worth!, russiaYear)
  }
  return RUSSIA_WORDS.finding(scenarioName, actorName, money, year, ratio(value, market), ratio(value, power), russiaYear)
}

/** How far apart the scenarios end; in money of one year, over what Russia spent. Null where only one of them has a number. */
function comparedHeadline(model: RussiaModel): string | null {
  const { lines, years, russiaYear, unit, kind, actorName } = model
  const year = years.at(-1) ?? 0
  const measured = [...lines].reverse().flatMap(({ role, scenarios = [], values }) => (role === 'core' ? scenarios.map(({ name }) => ({ name, value: values.at(-1)! })) : []))
  const market = valueIn(model, lineOf(model, 'market'), russiaYear)
  if (kind === 'money' && market > 0 && russiaYear !== null && !unit.includes(' current ')) {
    const finding = findingOf(measured.map(({ name, value }) => ({ name, value: value / market })), 1)
    return countHeadline(finding, RUSSIA_WORDS.timesRussia(actorName, year, russiaYear), (value) => formatNumber(value, 1))
  }
  const isMoney = kind === 'money'
  const money = (value: number) => amount(formatBn(value), unit)
  return levelHeadline(findingOf(measured, isMoney ? 0 : 2), {
    actor: actorName,
    when: String(year),
    value: (value) => (isMoney ? COMPARE_WORDS.aYear(money(value)) : COMPARE_WORDS.ofGdp(formatShare(value))),
    short: (value) => (isMoney ? money(value) : percent(formatShare(value))),
    difference: (value) => (isMoney ? COMPARE_WORDS.aYear(money(value)) : COMPARE_WORDS.points(formatPoints(value))),
  })
}

function ratio(value: number, by: number): string {
  return formatNumber(value / by, 1)
}

/** How the two compare in Russia's last recorded year: nothing in it is projected. */
function sameYear(model: RussiaModel): readonly string[] {
  const { russiaYear, actorName } = model
  const value = valueIn(model, lineOf(model, 'core'), russiaYear)
  const market = valueIn(model, lineOf(model, 'market'), russiaYear)
  const power = valueIn(model, lineOf(model, 'power'), russiaYear)
  if (russiaYear === null || !Number.isFinite(value) || !(power > 0)) return []
  return [RUSSIA_WORDS.sameYear(russiaYear, actorName, ratio(value, market), ratio(value, power))]
}

/** A row a year, a column a line and, of a line that several scenarios share, a scenario; and the status of each year for the allies. */
export function russiaTable(model: RussiaModel): DataTable {
  const { years, baseYear, unit } = model
  const lines = model.lines.length > 0 && model.scenarios.length > 0 ? inTurn(model.lines) : model.lines
  const columns = lines.flatMap((line) => {
    const label = columnName(line, model)
    return line.scenarios ? line.scenarios.map(({ name }) => ({ label: COMPARE_WORDS.ofScenario(label, name), values: line.values })) : [{ label, values: line.values }]
  })
  const estimates = new Set(estimateYears(model))
  const status = (year: number) => (year > baseYear ? WORDS.projected : estimates.has(year) ? WORDS.estimate : WORDS.recorded)
  return {
    columns: [
      { label: WORDS.year, unit: '' },
      { label: RUSSIA_WORDS.columnStatus, unit: '' },
      ...columns.map(({ label }) => ({ label, unit })),
    ],
    rows: years.map((year, place) => [year, status(year), ...columns.map(({ values }) => finiteOrNull(values[place]))]),
  }
}

/** The active scenario's lines before the others', which are drawn under them. */
function inTurn(lines: readonly RussiaLine[]): readonly RussiaLine[] {
  return [...lines.filter(({ role }) => role === 'core').reverse(), ...lines.filter(({ role }) => role !== 'core').reverse()]
}

function columnName({ role, actorName, scenarios }: RussiaLine, { ghostName, factor, kind }: RussiaModel): string {
  if (role === 'core') return RUSSIA_WORDS.columnAlly(actorName)
  if (role === 'ghost') return RUSSIA_WORDS.columnGhost(actorName, ghostName ?? '')
  if (role === 'power') return scenarios === undefined ? RUSSIA_WORDS.columnPower(formatFactor(factor)) : RUSSIA_WORDS.columnPowerOf
  return kind === 'money' ? RUSSIA_WORDS.columnMarket : RUSSIA_WORDS.columnShare
}
