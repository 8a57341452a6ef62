// How sure production is, in words and as a table.
import { CHANCE_FIGURE } from '../../text/figures-chance'
import { FAN_WORDS } from '../../text/figures-fans'
import { CUMULATIVE_WORDS, MONTHLY_WORDS, OUTPUT_WORDS, STOCK_WORDS } from '../../text/figures-production'
import { categoryInSentence, PRODUCTION_CATEGORY_TEXT } from '../../text/production'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatNumber, formatUnits, monthInWords } from '../format'
import { heldSentences } from '../why/held-names'
import type { Fan, FansModel } from './state'

const PARTS = ['p5', 'p25', 'p50', 'p75', 'p95'] as const

export function fansWords(model: FansModel): FigureWords {
  const { kinds, category, fans, done, draws, seed, inputs, said, held, notes, sources } = model
  const headline = headlineOf(model)
  const own = kinds.includes('total') ? OUTPUT_WORDS : kinds.includes('cumulative') ? CUMULATIVE_WORDS : STOCK_WORDS
  const count = (value: number) => formatNumber(value, 0)
  const areDrawn = fans.some(({ bands }) => bands !== null)
  return {
    headline,
    subtitle: FAN_WORDS.subtitle(own.subtitle(PRODUCTION_CATEGORY_TEXT[category])),
    note: FAN_WORDS.note(own.note(PRODUCTION_CATEGORY_TEXT[category])),
    description: CHANCE_FIGURE.description(headline, CHANCE_FIGURE.progress(count(done), count(draws))),
    readAs: [
      ...(areDrawn ? [CHANCE_FIGURE.readAs.draws(count(done), count(draws), seed), FAN_WORDS.noRecord] : fans.length === 0 ? [] : [CHANCE_FIGURE.computing]),
      ...(fans.some(({ kind }) => kind === 'storage') ? [FAN_WORDS.storage] : []),
      ...(areDrawn ? [FAN_WORDS.bands, CHANCE_FIGURE.readAs.inputs(inputs, said), ...heldSentences(held)] : []),
      CHANCE_FIGURE.readAs.active, ...notes,
    ],
    productionSources: sources,
  }
}

/** Each side's last month, of the kind in question: what is in storage stands in the labels. */
function headlineOf({ scenarioName, category, fans, months, nothing, kinds }: FansModel): string {
  const what = categoryInSentence(category)
  if (fans.length === 0) return nothing
  const drawn = fans.filter(({ bands }) => bands !== null)
  const [kind] = drawn.some((fan) => fan.kind === kinds[0]) ? kinds : drawn.map((fan) => fan.kind)
  if (kind === undefined) return FAN_WORDS.headline.none(scenarioName, what)
  const at = ({ bands }: Fan, part: (typeof PARTS)[number]) => (kind === 'total' ? formatUnits : wholeUnits)(bands![part].at(-1)!)
  const parts = drawn.filter((fan) => fan.kind === kind).map((fan) => FAN_WORDS.headline.part(fan.name, at(fan, 'p50'), at(fan, 'p5'), at(fan, 'p95')))
  return FAN_WORDS.headline[kind](scenarioName, what, monthInWords(months.at(-1)!), parts)
}

const wholeUnits = (value: number) => formatNumber(value, 0)

/** A row a month; of each series: as set, five percentiles, the part of the draws that have a value. */
export function fansTable({ months, fans, unit }: FansModel): DataTable {
  return {
    columns: [
      { label: MONTHLY_WORDS.month, unit: '' },
      ...fans.flatMap(({ name }) => [
        { label: FAN_WORDS.of(name, CHANCE_FIGURE.plain.toLowerCase()), unit },
        ...PARTS.map((part) => ({ label: FAN_WORDS.of(name, CHANCE_FIGURE[part].toLowerCase()), unit })),
        { label: FAN_WORDS.of(name, CHANCE_FIGURE.columns.known.toLowerCase()), unit: '%' },
      ]),
    ],
    rows: months.map((month, place) => [
      month,
      ...fans.flatMap(({ plain, bands }) => [finiteOrNull(plain[place]), ...PARTS.map((part) => finiteOrNull(bands?.[part][place])), bands === null ? null : bands.known[place]! * 100]),
    ]),
  }
}
