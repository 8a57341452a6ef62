// "Core, related and equipment" in words and as a table.
import { amount, listInWords, percent, READ_AS, statusSentence, WORDS } from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { PARTS_WORDS } from '../../text/figures-parts'
import { isNatoActor } from '../actor-style'
import { findingOf, levelHeadline } from '../compare/finding'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind, formatNumber, formatPoints, formatShare } from '../format'
import { coreOf, totalOf, type PartsModel } from './state'

export function partsWords(model: PartsModel): FigureWords {
  const { focus, unit, columns, baseYear, lastYear } = model
  const name = focus?.name ?? ''
  const first = columns[0]?.year ?? baseYear
  const estimates = columns.filter(({ state }) => state === 'estimate').map(({ year }) => year)
  const compares = model.scenarios.length > 0
  const headline = comparedHeadline(model) ?? partsHeadline(model)
  return {
    headline,
    subtitle: `${PARTS_WORDS.subtitle(name, unit.text)} ${statusSentence(first, baseYear, lastYear, estimates, isNatoActor(focus))}`,
    note: PARTS_WORDS.note(name, unit.text),
    description: PARTS_WORDS.description(headline, name, first, lastYear),
    readAs: [
      ...(compares ? [COMPARE_WORDS.marks, COMPARE_WORDS.columnsOf(listInWords(model.columnNames))] : []),
      ...(model.caps.length > 0 ? [PARTS_WORDS.readAs.caps] : []),
      ...(compares && model.columnNames.length + model.caps.length < model.scenarios.length ? [COMPARE_WORDS.joined] : []),
      ...(model.scenariosLeftOut.length > 0 ? [COMPARE_WORDS.leftOut(listInWords(model.scenariosLeftOut))] : []),
      PARTS_WORDS.readAs.parts,
      ...(estimates.length > 0 ? [PARTS_WORDS.readAs.estimates] : []),
      ...(columns.some(({ related }) => Number.isFinite(related)) ? [PARTS_WORDS.readAs.related] : []),
      PARTS_WORDS.readAs.guideline,
      ...(unit.kind === 'money' ? [READ_AS.rates] : []),
      ...(focus?.members.length ? [READ_AS.groups] : []),
    ],
  }
}

function partsHeadline({ focus, scenarioName, columns, unit, lastYear }: PartsModel): string {
  const name = focus?.name ?? ''
  const last = columns.at(-1)
  if (!last || !Number.isFinite(coreOf(last))) return PARTS_WORDS.noFinding(scenarioName, name)
  const value = (amount: number) => formatByKind(amount, unit.kind)
  return Number.isFinite(last.equipment)
    ? PARTS_WORDS.headline(scenarioName, name, value(last.equipment), unit.text, lastYear, formatNumber(last.equipmentShare, 1))
    : PARTS_WORDS.noEquipment(scenarioName, name, value(coreOf(last)), unit.text, lastYear)
}

/** How far apart the scenarios end, core and related together; null where nothing is compared. */
function comparedHeadline({ scenarios, focus, unit, lastYear }: PartsModel): string | null {
  const isMoney = unit.kind === 'money'
  const value = (number: number) => amount(formatByKind(number, unit.kind), unit.text)
  return levelHeadline(findingOf(scenarios.map(({ name, columns }) => ({ name, value: columns.length > 0 ? totalOf(columns.at(-1)!) : Number.NaN })), isMoney ? 0 : 2), {
    actor: PARTS_WORDS.total(focus?.name ?? ''),
    when: String(lastYear),
    value: (number) => (isMoney ? COMPARE_WORDS.aYear(value(number)) : COMPARE_WORDS.ofGdp(formatShare(number))),
    short: (number) => (isMoney ? value(number) : percent(formatShare(number))),
    difference: (number) => (isMoney ? COMPARE_WORDS.aYear(value(number)) : COMPARE_WORDS.points(formatPoints(number))),
  })
}

/** A row a year; of compared scenarios the parts of each. */
export function partsTable({ columns, unit, scenarios }: PartsModel): DataTable {
  const status = { recorded: WORDS.recorded, estimate: WORDS.estimate, projected: WORDS.projected }
  const all = scenarios.length > 0 ? scenarios : [{ name: null, columns }]
  const heads = [
    { label: PARTS_WORDS.columnEquipment, unit: unit.text },
    { label: PARTS_WORDS.columnRest, unit: unit.text },
    { label: PARTS_WORDS.columnRelated, unit: unit.text },
    { label: PARTS_WORDS.columnShare, unit: PARTS_WORDS.percentOfCore },
  ]
  return {
    columns: [
      { label: WORDS.year, unit: '' },
      { label: WORDS.status, unit: '' },
      ...all.flatMap(({ name }) => heads.map((head) => (name === null ? head : { ...head, label: COMPARE_WORDS.ofScenario(head.label, name) }))),
    ],
    rows: columns.map(({ year, state }, place) => [
      year,
      status[state],
      ...all.flatMap((one) => {
        const { equipment, rest, related, equipmentShare } = one.columns[place]!
        return [equipment, rest, related, equipmentShare].map(finiteOrNull)
      }),
    ]),
  }
}
