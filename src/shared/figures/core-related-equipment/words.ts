// "Core, related and equipment" in words and as a table.
import { READ_AS, statusSentence, WORDS } from '../../text/figures'
import { PARTS_WORDS } from '../../text/figures-parts'
import { isNatoActor } from '../actor-style'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind, formatNumber } from '../format'
import { coreOf, type PartsModel } from './state'

export function partsWords(model: PartsModel): FigureWords {
  const { focus, unit, columns, baseYear, lastYear } = model
  const name = focus?.name ?? ''
  const first = columns[0]?.year ?? baseYear
  const estimates = columns.filter(({ state }) => state === 'estimate').map(({ year }) => year)
  const headline = partsHeadline(model)
  return {
    headline,
    subtitle: `${PARTS_WORDS.subtitle(name, unit.text)} ${statusSentence(first, baseYear, lastYear, estimates, isNatoActor(focus))}`,
    note: PARTS_WORDS.note(name, unit.text),
    description: PARTS_WORDS.description(headline, name, first, lastYear),
    readAs: [
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

/** A row a year. */
export function partsTable({ columns, unit }: PartsModel): DataTable {
  const status = { recorded: WORDS.recorded, estimate: WORDS.estimate, projected: WORDS.projected }
  return {
    columns: [
      { label: WORDS.year, unit: '' },
      { label: WORDS.status, unit: '' },
      { label: PARTS_WORDS.columnEquipment, unit: unit.text },
      { label: PARTS_WORDS.columnRest, unit: unit.text },
      { label: PARTS_WORDS.columnRelated, unit: unit.text },
      { label: PARTS_WORDS.columnShare, unit: PARTS_WORDS.percentOfCore },
    ],
    rows: columns.map(({ year, state, equipment, rest, related, equipmentShare }) => [
      year, status[state], finiteOrNull(equipment), finiteOrNull(rest), finiteOrNull(related), finiteOrNull(equipmentShare),
    ]),
  }
}
