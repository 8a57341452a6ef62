// "How sure the path is" in words and as a table.
import { amount } from '../../text/figures'
import { CHANCE_FIGURE as TEXT } from '../../text/figures-chance'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatByKind, formatNumber } from '../format'
import { heldSentences } from '../why/held-names'
import type { BandsModel } from './state'

export function bandsWords(model: BandsModel): FigureWords {
  const { name, unit, baseYear, done, draws, seed, inputs, said, held, hitRate, bands } = model
  const headline = headlineOf(model)
  const count = (value: number) => formatNumber(value, 0)
  const rate = (part: number) => formatNumber(part * 100, 0)
  return {
    headline,
    subtitle: TEXT.subtitle(name, unit.text, baseYear),
    note: TEXT.note(unit.text),
    description: TEXT.description(headline, TEXT.progress(count(done), count(draws))),
    readAs: bands === null ? [TEXT.computing] : [
      TEXT.readAs.draws(count(done), count(draws), seed), ...(hitRate === null ? [TEXT.noHits] : [TEXT.hits(rate(hitRate.inside90), rate(hitRate.inside50))[0]!]),
      TEXT.readAs.bands, TEXT.readAs.inputs(inputs, said), ...heldSentences(held), TEXT.readAs.active,
    ],
  }
}

function headlineOf({ scenarioName, name, bands, years, unit }: BandsModel): string {
  if (bands === null) return TEXT.headline.none(scenarioName, name)
  const last = years.length - 1
  const at = (line: Float64Array) => formatByKind(line[last]!, unit.kind)
  const [median, low, high] = [at(bands.p50), at(bands.p5), at(bands.p95)]
  return unit.kind === 'money' ? TEXT.headline.money(scenarioName, name, amount(median, unit.text), low, high, years[last]!) : TEXT.headline.share(scenarioName, name, median, low, high, years[last]!)
}

/** A row a year: as set, five percentiles, the part of the draws that have a value. */
export function bandsTable({ years, plain, bands, unit }: BandsModel): DataTable {
  const parts = ['p5', 'p25', 'p50', 'p75', 'p95'] as const
  return {
    columns: [{ label: TEXT.columns.year, unit: '' }, { label: TEXT.plain, unit: unit.text }, ...parts.map((part) => ({ label: TEXT[part], unit: unit.text })), { label: TEXT.columns.known, unit: '%' }],
    rows: years.map((year, place) => [year, finiteOrNull(plain?.[place]), ...parts.map((part) => finiteOrNull(bands?.[part][place])), bands === null ? null : bands.known[place]! * 100]),
  }
}
