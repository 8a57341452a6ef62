// "What it takes" in words and as a table: the finding, the subtitle, how to read it, the numbers behind it.
import { amount, READ_AS, statusSentence, TAKES_WORDS, WORDS, yearRange } from '../../text/figures'
import { isNatoActor } from '../actor-style'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind } from '../format'
import type { TakesModel } from './state'

/** Title, subtitle, description and reading notes of the figure. */
export function takesWords(model: TakesModel): FigureWords {
  const { focus, unit, columns, baseYear, lastYear, hasRelated } = model
  const name = focus?.name ?? ''
  const first = columns[0]?.year ?? baseYear
  const estimates = columns.filter(({ state }) => state === 'estimate').map(({ year }) => year)
  const headline = takesHeadline(model)
  const what = hasRelated ? TAKES_WORDS.subtitleTotal(unit.text) : TAKES_WORDS.subtitle(unit.text)
  return {
    headline,
    subtitle: `${what} ${statusSentence(first, baseYear, lastYear, estimates, isNatoActor(focus))}`,
    note: hasRelated ? TAKES_WORDS.noteTotal(name, unit.text) : TAKES_WORDS.note(name, unit.text),
    description: TAKES_WORDS.description(headline, name, first, lastYear),
    readAs: [
      READ_AS.columns(baseYear, yearRange(baseYear + 1, lastYear)),
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

/** A row a year: core, held, extra and, where it is drawn, related. */
export function takesTable({ columns, unit, baseYear, hasRelated }: TakesModel): DataTable {
  const status = { recorded: WORDS.recorded, estimate: WORDS.estimate, projected: WORDS.projected }
  return {
    columns: [
      { label: WORDS.year, unit: '' },
      { label: WORDS.status, unit: '' },
      { label: TAKES_WORDS.columnCore, unit: unit.text },
      { label: TAKES_WORDS.columnHeld(baseYear), unit: unit.text },
      { label: TAKES_WORDS.columnExtra, unit: unit.text },
      ...(hasRelated ? [{ label: TAKES_WORDS.columnRelated, unit: unit.text }] : []),
    ],
    rows: columns.map(({ year, state, core, held, extra, related }) => [
      year,
      status[state],
      finiteOrNull(core),
      finiteOrNull(held),
      finiteOrNull(extra),
      ...(hasRelated ? [finiteOrNull(related)] : []),
    ]),
  }
}
