// How sure production is, without pixels: monthly series of the alliance and of Russia, as set and in the bands of draws.
import type { ProductionCategory } from '../../domain/production-categories'
import type { Bands } from '../../engine/chance/bands'
import { FAN_PRODUCERS, fanSeries, type FanKind, type FanProducer } from '../../engine/chance/monthly-fans'
import type { Projection } from '../../engine/projection'
import { CHANCE_FIGURE } from '../../text/figures-chance'
import { FAN_WORDS } from '../../text/figures-fans'
import { MONTHLY_WORDS, STOCK_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName, shortProducerName } from '../../text/production'
import type { ActorStyle } from '../actor-style'
import { drawsMade, type DrawsMade } from '../draws-made'
import type { FigureOptions, ShownChance } from '../figure'
import { formatNumber } from '../format'
import type { MonthlyLine, MonthlyModel, MonthlySpread } from '../monthly/model'
import { categoryOf, drawnProducers, monthly, notesOnLines, nothingWords, producerStyles, sourcesOf } from '../monthly/producers'

/** One series with its bands. */
export interface Fan {
  readonly kind: FanKind
  readonly producer: FanProducer
  readonly name: string
  readonly plain: Float64Array
  /** Null: none of the draws is made. */
  readonly bands: Bands | null
}

export interface FansModel extends MonthlyModel, DrawsMade {
  readonly scenarioName: string
  readonly category: ProductionCategory
  readonly kinds: readonly FanKind[]
  /** The alliance before Russia; empty where nothing is published. */
  readonly fans: readonly Fan[]
  readonly notes: readonly string[]
  readonly sources: readonly string[]
}

/** Strengths of the bands, the wide one first: the narrow one lies on it. Paler while they are of an older scenario. */
const STRENGTHS = [0.16, 0.24] as const
const OLD = 0.45

const isKnown = (values: Float64Array | null): values is Float64Array => values !== null && Number.isFinite(values.at(-1)!)

/** Build the model of these kinds. Of what is not followed, because nothing is published, there is no fan. */
export function buildFans(projection: Projection, options: FigureOptions, kinds: readonly FanKind[]): FansModel {
  const category = categoryOf(options)
  const { chance } = options
  const answered = new Map((chance?.answer?.fans ?? []).map((fan) => [fan.id, fan]))
  const fans = FAN_PRODUCERS.flatMap((producer) =>
    kinds.flatMap((kind): readonly Fan[] => {
      const plain = monthly(projection, kind, category, producer)
      if (!isKnown(plain)) return []
      return [{ kind, producer, plain, name: fanNames(kind, producer)[0]!, bands: answered.get(fanSeries(kind, category, producer))?.bands ?? null }]
    }),
  )
  const styles = producerStyles(FAN_PRODUCERS)
  const reaching = fans.flatMap(({ kind, producer }) => answered.get(fanSeries(kind, category, producer)) ?? [])
  const inputs = new Map(reaching.flatMap((fan) => fan.inputs).map((input) => [input.id, input]))
  const held = [...new Set(reaching.flatMap((fan) => fan.held))].sort()
  const strength = chance?.isCurrent === false ? OLD : 1
  const isOfStocks = kinds.includes('stock')
  return {
    scenarioName: options.scenarioName, category, kinds, fans, months: projection.months,
    unit: kinds.includes('total') ? MONTHLY_WORDS.unitsAMonth : MONTHLY_WORDS.units,
    // What matters most is drawn last and is the last to lose its label: the medians, before them what nothing drawn gives; of the
    // edges those of the first kind.
    lines: [
      ...[...kinds].reverse().flatMap((kind) => fans.filter((fan) => fan.kind === kind)).flatMap((fan) => edgesOf(fan, styles.get(fan.producer)!)),
      ...fans.map((fan) => plainOf(fan, styles.get(fan.producer)!)),
      ...fans.flatMap((fan) => middleOf(fan, styles.get(fan.producer)!)),
    ],
    spreads: fans.flatMap((fan) => bandsOf(fan, styles.get(fan.producer)!, strength)),
    marks: [], beyond: fans.length === 0 ? null : saidOf(chance, fans),
    nothing: isOfStocks && projection.production !== null ? STOCK_WORDS.none(categoryInSentence(category)) : nothingWords(projection, categoryInSentence(category)),
    ...drawsMade(chance, { inputs: [...inputs.values()], held }, (id) => projection.actors.get(id)?.name ?? id),
    notes: notesOnLines(projection, category), sources: sourcesOf(projection, category, drawnProducers(projection, category)),
  }
}

/** Longest first. */
function fanNames(kind: FanKind, producer: FanProducer): readonly string[] {
  const [name, short] = [producerName(producer), shortProducerName(producer)]
  return kind === 'storage' ? [...STOCK_WORDS.storage(name, short), FAN_WORDS.stored] : [name, short]
}

/** Of storage the colour that stands for storage: it lies among the bands of what is in service. */
function colourOf({ kind }: Fan, style: ActorStyle): ActorStyle['colour'] {
  return kind === 'storage' ? 'orange' : style.colour
}

function bandsOf(fan: Fan, style: ActorStyle, strength: number): readonly MonthlySpread[] {
  const { kind, producer, bands } = fan
  if (bands === null) return []
  const band = (name: string, low: Float64Array, high: Float64Array, place: 0 | 1): MonthlySpread => ({ key: `${name}.${kind}.${producer}`, colour: colourOf(fan, style), strength: STRENGTHS[place] * strength, low, high })
  return [band('wide', bands.p5, bands.p95, 0), band('narrow', bands.p25, bands.p75, 1)]
}

/** The ends of the wide band, named beside the plot, one as the other. */
function edgesOf(fan: Fan, style: ActorStyle): readonly MonthlyLine[] {
  const { bands } = fan
  if (bands === null) return []
  return [thin(fan, style, 'p95', FAN_WORDS.p95, 'ghost', bands.p95), thin(fan, style, 'p5', FAN_WORDS.p5, 'ghost', bands.p5)].map((line) => ({ ...line, namedWith: 'edges' }))
}

/** The path with nothing drawn. */
function plainOf(fan: Fan, style: ActorStyle): MonthlyLine {
  return thin(fan, style, null, FAN_WORDS.plain, 'projected', fan.plain)
}

function thin(fan: Fan, style: ActorStyle, part: string | null, [long, short]: readonly [long: string, short: string], dash: 'ghost' | 'projected', values: Float64Array): MonthlyLine {
  const names = fanNames(fan.kind, fan.producer)
  return {
    ...style, colour: colourOf(fan, style), key: [...(part === null ? [] : [part]), fan.kind, fan.producer].join('.'), weight: 1.25, dash, values,
    column: FAN_WORDS.of(names[0]!, long), names: [FAN_WORDS.of(names[0]!, long), ...names.slice(-2).map((name) => FAN_WORDS.of(name, short))],
  }
}

/** The thick line: where there is no room for more it is named as what it is of. */
function middleOf(fan: Fan, style: ActorStyle): readonly MonthlyLine[] {
  const { kind, producer, bands } = fan
  if (bands === null) return []
  const names = fanNames(kind, producer)
  return [{ ...style, colour: colourOf(fan, style), weight: 2.5, key: `p50.${kind}.${producer}`, values: bands.p50, column: FAN_WORDS.of(names[0]!, FAN_WORDS.median[0]), names: [...names.map((name) => FAN_WORDS.of(name, FAN_WORDS.median[1])), names.at(-1)!] }]
}

/** How far the draws are, and that no past was there to hold the bands against. */
function saidOf(chance: ShownChance | undefined, fans: readonly Fan[]): readonly string[] {
  const answer = chance?.answer ?? null
  if (chance === undefined || answer === null || fans.every(({ bands }) => bands === null)) return [CHANCE_FIGURE.computing]
  if (!chance.isCurrent) return [CHANCE_FIGURE.older]
  return FAN_WORDS.said(CHANCE_FIGURE.progress(formatNumber(answer.done, 0), formatNumber(answer.draws, 0)))
}
