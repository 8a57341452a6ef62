// Draws: a scenario projected many times, each time with values drawn for what is not sure, and what is asked for kept of each
// (docs/MODEL.md §7). In steps, so that whoever calls may show first bands, report progress, or stop. Same scenario, inputs and
// seed: same bits.
import { GROWTH_CORRELATION } from '../../domain/draw-request'
import type { Scenario } from '../../domain/scenario'
import type { ActingEffect } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { rememberedReading } from '../project'
import type { Projection, Series } from '../projection'
import { valueIn, valuesDrawn, type DrawnValues } from './drawn-values'
import { inputsReaching } from './input-reach'
import type { StrataOf } from './latin-hypercube'
import type { FoundOutcome } from './outcome'
import { trialsOf } from './trials'
import type { UncertainInput } from './uncertain-input'

export interface DrawRequest {
  readonly draws: number
  readonly seed: number
  /** Ids of series and of indicators to keep. */
  readonly series: readonly string[]
  readonly indicators?: readonly string[]
  /** Kept among the indicators under its id, whatever it is. */
  readonly outcome?: FoundOutcome | undefined
  /** How far growth of allies moves together, 0…1. */
  readonly growthCorrelation?: number
  /** Draws in a step; 250 unless told. */
  readonly slice?: number
}

const SLICE = 250
/** Values that may be kept: 8 bytes each. */
export const MOST_VALUES = 40_000_000

export interface KeptSeries {
  readonly id: string
  readonly unit: Series['unit']
  readonly grid: Series['grid']
  readonly places: number
  /** Draw by draw at one place after the other. */
  readonly values: Float64Array
}

/** What is known after some of the draws; the same object at every step, growing. */
export interface Draws {
  readonly count: number
  readonly done: number
  /** Those that can reach what was asked for; the others were left as they are. */
  readonly inputs: readonly UncertainInput[]
  /** Values of the input at a place, all of them from the beginning. */
  readonly drawn: (place: number) => DrawnValues
  readonly series: ReadonlyMap<string, KeptSeries>
  /** NaN where an indicator has no value. */
  readonly indicators: ReadonlyMap<string, Float64Array>
}

/** All draws at once. Series and indicators that there are not are left out. */
export function drawAll(model: SpendingModel, scenario: Scenario, acting: readonly ActingEffect[], inputs: readonly UncertainInput[], request: DrawRequest): Draws {
  const steps = drawing(model, scenario, acting, inputs, request)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps. The first draws are as good as later ones: bands of few are rough, not wrong. `strataOf`: as in `valuesDrawn`. */
export function* drawing(
  model: SpendingModel, scenario: Scenario, acting: readonly ActingEffect[], inputs: readonly UncertainInput[], request: DrawRequest, strataOf?: StrataOf,
): Generator<Draws, Draws> {
  const { outcome, draws: count, seed, slice = SLICE, growthCorrelation = GROWTH_CORRELATION } = request
  const counted = inputsReaching(inputs, rememberedReading().castIn(model, scenario), scenario, acting, request)
  const drawn = valuesDrawn(counted, { count, seed, growthCorrelation }, strataOf)
  const trial = trialsOf(model, scenario, acting, counted)
  const plain = trial(() => null)
  const series = new Map(request.series.flatMap((id) => {
    const found = plain.series.get(id)
    return found === undefined ? [] : [[id, { id, unit: found.unit, grid: found.grid, places: found.values.length, values: new Float64Array(found.values.length * count) }] as const]
  }))
  const indicators = new Map((request.indicators ?? []).flatMap((id) => (plain.indicators.has(id) ? [[id, new Float64Array(count)] as const] : [])))
  if (outcome !== undefined) indicators.set(outcome.id, new Float64Array(count))
  const kept = [...series.values()]
  const result = { count, done: 0, inputs: counted, drawn: (place: number) => drawn[place]!, series, indicators }
  const block = new Block(kept, count)
  const taken = new Float64Array(IN_BLOCK * drawn.length)
  let draw = 0
  const valueOf = (place: number) => taken[(draw % IN_BLOCK) * drawn.length + place]!
  while (draw < count) {
    for (const end = Math.min(count, draw + slice); draw < end; draw += 1) {
      if (draw % IN_BLOCK === 0) takeBlock(drawn, draw, taken)
      const projection = trial(valueOf)
      block.keep(draw, projection)
      for (const [id, values] of indicators) values[draw] = id === outcome?.id ? outcome.valueIn(projection) : (projection.indicators.get(id)?.value ?? Number.NaN)
    }
    block.empty()
    result.done = draw
    yield result
  }
  return result
}

/** Draws that one block holds: few enough to stay in the processor's cache. */
const IN_BLOCK = 64

/** The values of the block of draws that begins with this one, draw by draw. */
function takeBlock(drawn: readonly DrawnValues[], first: number, rows: Float64Array): void {
  for (const [place, values] of drawn.entries()) {
    const last = Math.min(IN_BLOCK, values.strata.length - first)
    for (let row = 0; row < last; row += 1) rows[row * drawn.length + place] = valueIn(values, first + row)
  }
}

/** Draws on their way into the columns: a draw at a time they would touch as many places of memory as there are columns. */
class Block {
  private readonly width: number
  private readonly rows: Float64Array
  private first = 0
  private held = 0

  constructor(
    private readonly series: readonly KeptSeries[],
    private readonly count: number,
  ) {
    this.width = series.reduce((sum, { places }) => sum + places, 0)
    this.rows = new Float64Array(IN_BLOCK * this.width)
  }

  keep(draw: number, projection: Projection): void {
    if (this.held === IN_BLOCK) this.empty()
    if (this.held === 0) this.first = draw
    let at = this.held * this.width
    for (const { id, places } of this.series) {
      const found = projection.series.get(id)?.values
      if (found === undefined) this.rows.fill(Number.NaN, at, at + places)
      else this.rows.set(found, at)
      at += places
    }
    this.held += 1
  }

  empty(): void {
    let offset = 0
    for (const { places, values } of this.series) {
      for (let place = 0; place < places; place += 1) {
        const column = place * this.count + this.first
        for (let row = 0; row < this.held; row += 1) values[column + row] = this.rows[row * this.width + offset + place]!
      }
      offset += places
    }
    this.held = 0
  }
}
