// "What moves it most" without pixels: the inputs of a tornado, the widest swing first, with their names in words.
import type { Effect } from '../../domain/effect'
import { isProductionCategory } from '../../domain/production-categories'
import type { ChanceAnswer } from '../../engine/chance/answer'
import { findOutcome } from '../../engine/chance/outcome'
import { MONTHS } from '../../engine/production/months'
import type { Swing } from '../../engine/chance/tornado'
import { parameterRow } from '../../domain/parameter-table'
import type { Projection, SeriesUnit } from '../../engine/projection'
import { EFFECT_TARGET_TEXT, effectUnit } from '../../text/effects'
import { originSentence } from '../../text/chance'
import { CHANCE_FIGURE } from '../../text/figures-chance'
import { unitAfter } from '../../text/parameter-words'
import { SEEK } from '../../text/seek'
import { WHY } from '../../text/why'
import { actorColour } from '../actor-style'
import type { Domain, FigureOptions } from '../figure'
import { formatByKind, formatFactor, formatNumber, formatSigned, monthInWords, NO_VALUE, plainNumber } from '../format'
import { valueWords } from '../scenario-words'
import type { DataColour } from '../theme'
import { drawnProducers, sourcesOf } from '../monthly/producers'
import { inputName } from '../why/change-words'
import { outcomeName } from '../why/outcome-name'

export interface SwingRow {
  /** Key of the parameter; null for the size of an effect, whose event is named. */
  readonly key: string | null
  readonly eventId: string | null
  readonly name: string
  /** The input's two values in words. */
  readonly low: string
  readonly high: string
  /** The same with their unit. */
  readonly lowRead: string
  readonly highRead: string
  readonly lowValue: number
  readonly highValue: number
  readonly atLow: number
  readonly atHigh: number
  readonly origin: string
  /** Rank correlation with the outcome over the draws, −1…1; NaN where nothing varies. */
  readonly correlation: number
}

export interface TornadoModel {
  readonly scenarioName: string
  /** Of the outcome. */
  readonly id: string
  /** It is a series, so that its path can be explained. */
  readonly isSeries: boolean
  /** It is the path of the actor in question, which titles name by the actor alone. */
  readonly isPath: boolean
  readonly name: string
  readonly colour: DataColour
  readonly unit: SeriesUnit
  /** The outcome is a month, as a place of the month grid. */
  readonly isMonth: boolean
  /** "2035", "2035-12"; empty for an indicator. */
  readonly at: string
  /** Sources of production's figures, where it is about them. */
  readonly sources: readonly string[] | null
  readonly plain: number
  /** This scenario has nothing that is called so. */
  readonly isMissing: boolean
  /** Why there are none yet. */
  readonly waiting: string
  /** Null: not computed yet. */
  readonly rows: readonly SwingRow[] | null
  readonly isCurrent: boolean
}

export function buildTornado(projection: Projection, { scenarioName, focus, basis, chance }: FigureOptions): TornadoModel {
  const path = `${basis === 'share' ? 'coreShare' : 'core'}.${focus}`
  const id = chance?.about ?? path
  const isPath = id === path
  const swung = chance?.answer?.tornado ?? null
  const found = swung?.id === id ? swung : null
  const nameOf = (actor: string) => projection.actors.get(actor)?.name ?? actor
  const outcome = findOutcome({ id }, projection)
  const isSeries = outcome !== null && outcome.place !== null
  const isMonth = outcome !== null && !isSeries && outcome.unit === 'month'
  const category = id.split('.').find(isProductionCategory)
  return {
    scenarioName, id, isSeries, isPath, isMonth, name: isPath ? nameOf(focus) : outcomeName(id, outcome !== null && !isSeries, nameOf),
    colour: isPath || category === undefined ? actorColour(focus) : 'ink', at: outcome?.at ?? found?.at ?? '',
    unit: projection.series.get(id)?.unit ?? { text: isMonth ? '' : (outcome?.unit ?? found?.unit ?? ''), kind: 'number' },
    plain: found?.plain ?? outcome?.valueIn(projection) ?? Number.NaN,
    sources: category === undefined ? null : sourcesOf(projection, category, drawnProducers(projection, category)),
    waiting: waitingWords(chance?.answer),
    isMissing: chance?.isCurrent === true && chance.answer?.hasOutcome === false,
    rows: found && found.swings.map((swing, place) => rowOf(swing, found.correlations[place]!, nameOf, (event) => projection.acting.find((one) => one.id === event)?.title ?? event)), isCurrent: chance?.isCurrent ?? false,
  }
}

/** Swings and correlations come after the last draw. */
function waitingWords(answer: ChanceAnswer | null | undefined): string {
  return answer ? CHANCE_FIGURE.afterAll(formatNumber(answer.done, 0), formatNumber(answer.draws, 0)) : CHANCE_FIGURE.computing
}

/** The outcome as it is read. */
export function outcomeText(value: number, { isMonth, unit }: Pick<TornadoModel, 'isMonth' | 'unit'>): string {
  if (!isMonth) return Number.isNaN(value) ? NO_VALUE : formatByKind(value, unit.kind)
  return Number.isNaN(value) ? SEEK.noMonth : monthInWords(MONTHS[value]!)
}

function rowOf({ input, low, high, atLow, atHigh }: Swing, correlation: number, nameOf: (id: string) => string, titleOf: (event: string) => string): SwingRow {
  const values = { lowValue: low, highValue: high, atLow, atHigh, correlation, origin: originSentence(input.origin) }
  if (input.kind === 'effect') return { ...values, key: null, eventId: input.eventId, name: WHY.seriesName([titleOf(input.eventId), EFFECT_TARGET_TEXT[input.effect.target]]), low: plainNumber(low), high: plainNumber(high), lowRead: sizeWords(input.effect, low), highRead: sizeWords(input.effect, high) }
  const row = parameterRow(input.parts.id)
  const words = (value: number) => (row.type === 'number' && row.unit === 'year' ? String(value) : valueWords(input.parts.id, value, false))
  const read = (value: number) => `${words(value)} ${row.type === 'number' ? unitAfter(row.unit) : ''}`.trim()
  return { ...values, key: input.id, eventId: null, name: inputName(input.parts, nameOf), low: words(low), high: words(high), lowRead: read(low), highRead: read(high) }
}

/** "× 0.4", "+ 0.3 points": what an effect does to what it acts on. */
function sizeWords({ op, target }: Effect, size: number): string {
  return op === 'multiply' ? `\u00d7\u00a0${formatFactor(size)}` : `${formatSigned(size, 2)} ${effectUnit(target)}`.trim()
}

/** The axis: all outcomes with the one as set, with a little room. */
export function tornadoDomain({ rows, plain }: TornadoModel): Domain {
  const values = [plain, ...(rows ?? []).flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter(Number.isFinite)
  if (values.length === 0) return [0, 1]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = (most - least || Math.abs(most) || 1) * 0.04
  return [least - room, most + room]
}
