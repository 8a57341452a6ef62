// "What moves it most" without pixels: the inputs of a tornado, the widest swing first, with their names in words.
import type { Swing } from '../../engine/chance/tornado'
import { parameterRow } from '../../domain/parameter-table'
import type { Projection, SeriesUnit } from '../../engine/projection'
import { EFFECT_TARGET_TEXT } from '../../text/effects'
import { originSentence } from '../../text/chance'
import { WHY } from '../../text/why'
import { actorColour } from '../actor-style'
import type { Domain, FigureOptions } from '../figure'
import { plainNumber } from '../format'
import { valueWords } from '../scenario-words'
import type { DataColour } from '../theme'
import { inputName } from '../why/change-words'

export interface SwingRow {
  /** Key of the parameter; null for the size of an effect, whose event is named. */
  readonly key: string | null
  readonly eventId: string | null
  readonly name: string
  /** The input's two values in words. */
  readonly low: string
  readonly high: string
  readonly lowValue: number
  readonly highValue: number
  readonly atLow: number
  readonly atHigh: number
  readonly origin: string
}

export interface TornadoModel {
  readonly scenarioName: string
  readonly seriesId: string
  readonly name: string
  readonly colour: DataColour
  readonly unit: SeriesUnit
  readonly year: number
  readonly plain: number
  /** Null: not computed yet. */
  readonly rows: readonly SwingRow[] | null
  readonly isCurrent: boolean
}

const NO_UNIT: SeriesUnit = { text: '', kind: 'percentOfGdp' }

export function buildTornado(projection: Projection, { scenarioName, focus, basis, chance }: FigureOptions): TornadoModel {
  const seriesId = `${basis === 'share' ? 'coreShare' : 'core'}.${focus}`
  const series = projection.series.get(seriesId)
  const answer = chance?.answer ?? null
  const found = answer?.path?.id === seriesId ? answer.tornado : null
  const nameOf = (id: string) => projection.actors.get(id)?.name ?? id
  return {
    scenarioName, seriesId, name: nameOf(focus), colour: actorColour(focus), unit: series?.unit ?? NO_UNIT, year: projection.years.at(-1)!,
    plain: found?.plain ?? series?.values[projection.years.length - 1] ?? Number.NaN,
    rows: found && found.swings.map((swing) => rowOf(swing, nameOf, (event) => projection.acting.find(({ id }) => id === event)?.title ?? event)), isCurrent: chance?.isCurrent ?? false,
  }
}

function rowOf({ input, low, high, atLow, atHigh }: Swing, nameOf: (id: string) => string, titleOf: (event: string) => string): SwingRow {
  const values = { lowValue: low, highValue: high, atLow, atHigh, origin: originSentence(input.origin) }
  if (input.kind === 'effect') return { ...values, key: null, eventId: input.eventId, name: WHY.seriesName([titleOf(input.eventId), EFFECT_TARGET_TEXT[input.effect.target]]), low: plainNumber(low), high: plainNumber(high) }
  const row = parameterRow(input.parts.id)
  const words = (value: number) => (row.type === 'number' && row.unit === 'year' ? String(value) : valueWords(input.parts.id, value, false))
  return { ...values, key: input.id, eventId: null, name: inputName(input.parts, nameOf), low: words(low), high: words(high) }
}

/** The axis: all outcomes with the one as set, with a little room. */
export function tornadoDomain({ rows, plain }: TornadoModel): Domain {
  const values = [plain, ...(rows ?? []).flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter(Number.isFinite)
  if (values.length === 0) return [0, 1]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = (most - least || Math.abs(most) || 1) * 0.04
  return [least - room, most + room]
}
