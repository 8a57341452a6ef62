// "What it takes" in words and as a table: the finding, the subtitle, how to read it, the numbers behind it.
import { amount, listInWords, READ_AS, statusSentence, TAKES_WORDS, WORDS, yearRange } from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { isNatoActor } from '../actor-style'
import { countHeadline, findingOf } from '../compare/finding'
import { titleName } from '../compare/scenario-names'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind } from '../format'
import { sumOfExtra, type TakesModel } from './state'

/** Title, subtitle, description and reading notes of the figure. */
export function takesWords(model: TakesModel): FigureWords {
  const { focus, unit, columns, baseYear, lastYear, hasRelated } = model
  const name = focus?.name ?? ''
  const first = columns[0]?.year ?? baseYear
  const estimates = columns.filter(({ state }) => state === 'estimate').map(({ year }) => year)
  const compares = model.scenarios.length > 0
  const headline = comparedHeadline(model) ?? takesHeadline(model)
  const what = hasRelated ? TAKES_WORDS.subtitleTotal(unit.text) : TAKES_WORDS.subtitle(unit.text)
  return {
    headline,
    subtitle: `${what} ${statusSentence(first, baseYear, lastYear, estimates, isNatoActor(focus))}`,
    note: hasRelated ? TAKES_WORDS.noteTotal(name, unit.text) : TAKES_WORDS.note(name, unit.text),
    description: TAKES_WORDS.description(headline, name, first, lastYear),
    readAs: [
      ...(compares ? [COMPARE_WORDS.marks, COMPARE_WORDS.columnsOf(listInWords(model.columnNames))] : []),
      ...(model.caps.length > 0 ? [COMPARE_WORDS.caps] : []),
      ...(compares && model.columnNames.length + model.caps.length < model.scenarios.length ? [COMPARE_WORDS.joined] : []),
      ...(model.scenariosLeftOut.length > 0 ? [COMPARE_WORDS.leftOut(listInWords(model.scenariosLeftOut))] : []),
      compares ? READ_AS.columnParts(baseYear) : READ_AS.columns(baseYear, yearRange(baseYear + 1, lastYear)),
      ...(hasRelated ? [READ_AS.relatedColumns] : []),
      ...(estimates.length > 0 ? [READ_AS.estimateColumns] : []),
      ...(model.ghostName === null ? [] : [READ_AS.cap(model.ghostName)]),
      ...(unit.kind === 'money' ? [READ_AS.rates] : []),
      ...(focus?.members.length ? [READ_AS.groups] : []),
    ],
  }
}

function takesHeadline({ focus, scenarioName, totalExtra, unit, lastYear, columns }: TakesModel): string {
  const name = focus?.name ?? ''
  if (!columns.some(({ core }) => Number.isFinite(core))) return TAKES_WORDS.noFinding(scenarioName, name)
  const value = formatByKind(Math.abs(totalExtra), unit.kind)
  if (!/[1-9]/.test(value)) return TAKES_WORDS.addsNothing(scenarioName, name, lastYear)
  const say = totalExtra > 0 ? TAKES_WORDS.adds : TAKES_WORDS.takesAway
  return say(scenarioName, name, amount(value, unit.text), lastYear)
}

/** How much more one scenario adds than another; null where nothing is compared. */
function comparedHeadline({ scenarios, focus, unit, lastYear }: TakesModel): string | null {
  const finding = findingOf(scenarios.map(({ name, columns }) => ({ name, value: columns.some(({ core }) => Number.isFinite(core)) ? sumOfExtra(columns) : Number.NaN })), unit.kind === 'money' ? 0 : 2)
  const money = (value: number) => amount(formatByKind(value, unit.kind), unit.text)
  const name = focus?.name ?? ''
  if (finding.kind !== 'pair') return countHeadline(finding, TAKES_WORDS.extraBy(name, lastYear), money)
  const { first, second, difference } = finding
  return TAKES_WORDS.addsMore(titleName(first.name), money(Math.abs(difference)), difference > 0, name, lastYear, titleName(second.name))
}

/** A row a year: core, held, extra and, where it is drawn, related; of compared scenarios for each. */
export function takesTable({ columns, unit, baseYear, hasRelated, scenarios }: TakesModel): DataTable {
  const status = { recorded: WORDS.recorded, estimate: WORDS.estimate, projected: WORDS.projected }
  const all = scenarios.length > 0 ? scenarios : [{ name: null, columns }]
  const heads = [TAKES_WORDS.columnCore, TAKES_WORDS.columnHeld(baseYear), TAKES_WORDS.columnExtra, ...(hasRelated ? [TAKES_WORDS.columnRelated] : [])]
  return {
    columns: [
      { label: WORDS.year, unit: '' },
      { label: WORDS.status, unit: '' },
      ...all.flatMap(({ name }) => heads.map((head) => ({ label: name === null ? head : COMPARE_WORDS.ofScenario(head, name), unit: unit.text }))),
    ],
    rows: columns.map(({ year, state }, place) => [
      year,
      status[state],
      ...all.flatMap((one) => {
        const { core, held, extra, related } = one.columns[place]!
        return [finiteOrNull(core), finiteOrNull(held), finiteOrNull(extra), ...(hasRelated ? [finiteOrNull(related)] : [])]
      }),
    ]),
  }
}
