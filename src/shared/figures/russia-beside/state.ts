// "Russia beside the alliance" without pixels: the alliance from the projection, Russia as recorded, and Russia's money at
// purchasing power, which is its market money times one factor.
import { parameterRow } from '../../domain/parameter-table'
import { valueAt, type ProjectedActor, type Projection } from '../../engine/projection'
import { RUSSIA_WORDS } from '../../text/figures-russia'
import { WORDS } from '../../text/figures'
import { actorStyles } from '../actor-style'
import { inOneUnit, namesOf, scenariosOf } from '../compare/scenarios'
import type { Domain, FigureOptions } from '../figure'
import { formatByKind, formatFactor } from '../format'
import { roundUp } from '../placing/ticks'
import { comparedCores, russiaReadings } from './compared'
import { IN_QUESTION, RUSSIA, type RussiaLine } from './line'

/** The three that Russia is set beside; the second is the one in question. */
const ALLIANCE = ['NATO', IN_QUESTION, 'USA'] as const

export interface RussiaModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly years: readonly number[]
  readonly kind: 'percentOfGdp' | 'money'
  readonly unit: string
  /** Base year of the alliance in question. */
  readonly baseYear: number
  /** In the order of drawing: the alliance, the one in question last, then Russia. */
  readonly lines: readonly RussiaLine[]
  readonly factor: number
  readonly factorIsDefault: boolean
  /** Last year with a figure for Russia; null without one. */
  readonly russiaYear: number | null
  readonly actorName: string
  /** Names of those without a single figure in this unit. */
  readonly leftOut: readonly string[]
  /** Names of the scenarios compared, the active one first; empty where nothing is. */
  readonly scenarios: readonly string[]
  /** The factor under each of them. */
  readonly factors: readonly number[]
  /** Names of scenarios that have no such numbers in this unit. */
  readonly scenariosLeftOut: readonly string[]
}

/** Build the model. `picks` and `focus` do not matter: the figure always sets Russia beside the same three, under compared scenarios beside the one in question. */
export function buildRussiaBeside(projection: Projection, options: FigureOptions): RussiaModel {
  const alone = buildOwn(projection, options)
  const scenarios = scenariosOf(projection, options)
  const active = alone.lines.find(({ key }) => key === `core.${IN_QUESTION}`)
  if (scenarios.length === 0 || active === undefined) return alone
  const { drawn, leftOut } = inOneUnit(scenarios, `${options.basis === 'share' ? 'coreShare' : 'core'}.${IN_QUESTION}`)
  const ghosts = alone.lines.flatMap((line) => (line.role === 'ghost' ? [{ ...line, colour: 'grey' as const }] : []))
  const [market, power] = [lineOf(alone, 'market'), lineOf(alone, 'power')]
  return {
    ...alone,
    lines: [...ghosts, ...comparedCores(drawn, active, alone.kind).reverse(), ...(market && alone.russiaYear !== null ? russiaReadings(drawn, market, power, alone.russiaYear) : [])],
    leftOut: [],
    scenarios: namesOf(drawn),
    factors: drawn.map(({ purchasingPower }) => purchasingPower),
    scenariosLeftOut: leftOut,
  }
}

function buildOwn(projection: Projection, options: FigureOptions): RussiaModel {
  const share = options.basis === 'share'
  const kind = share ? 'percentOfGdp' : 'money'
  const seriesKind = share ? 'coreShare' : 'core'
  const { fallback } = parameterRow('economy.russiaPurchasingPower')
  const factor = options.russiaPurchasingPower ?? Number(fallback)
  const present = [...ALLIANCE, RUSSIA].filter((id) => projection.actors.has(id))
  const styles = actorStyles(present, IN_QUESTION)
  const nameOf = (id: string) => projection.actors.get(id)?.name ?? id
  const valuesOf = (from: Projection, id: string) => projection.years.map((year) => valueAt(from, `${seriesKind}.${id}`, year))

  const core = (id: string): RussiaLine => {
    const actor = projection.actors.get(id)!
    return {
      ...styles.get(id)!,
      key: `core.${id}`,
      role: 'core',
      actorName: actor.name,
      names: [actor.name],
      namesAlone: [actor.name],
      details: [],
      values: valuesOf(projection, id),
      basePlace: projection.years.indexOf(actor.baseYear),
      estimates: placesOfEstimates(projection.years, actor),
    }
  }
  const { ghost } = options
  const ghostLine = (): RussiaLine => ({
    ...core(IN_QUESTION),
    key: `ghost.${IN_QUESTION}`,
    role: 'ghost',
    names: [`${nameOf(IN_QUESTION)}, ${ghost!.name}`, ghost!.name],
    namesAlone: [ghost!.name],
    values: valuesOf(ghost!.projection, IN_QUESTION).map((value, place) =>
      projection.years[place]! < (projection.actors.get(IN_QUESTION)?.baseYear ?? 0) ? Number.NaN : value,
    ),
    basePlace: -1,
    estimates: [],
  })

  const alliance = ALLIANCE.filter((id) => present.includes(id))
  const market = present.includes(RUSSIA) ? recordedOnly(core(RUSSIA)) : null
  const lastPlace = market ? market.values.findLastIndex(Number.isFinite) : -1
  const russiaYear = projection.years[lastPlace] ?? null
  const lines = [
    ...alliance.filter((id) => id !== IN_QUESTION).map(core),
    ...(alliance.includes(IN_QUESTION) ? [...(ghost ? [ghostLine()] : []), core(IN_QUESTION)] : []),
    ...(market && russiaYear !== null ? russiaLines(market, russiaYear, kind, factor) : []),
  ]
  const drawn = lines.filter(({ values }) => values.some(Number.isFinite))
  return {
    scenarioName: options.scenarioName,
    ghostName: ghost?.name ?? null,
    years: projection.years,
    kind,
    unit: share ? WORDS.percentOfGdp : (projection.series.get(`core.${IN_QUESTION}`)?.unit.text ?? ''),
    baseYear: projection.actors.get(IN_QUESTION)?.baseYear ?? projection.years[0] ?? 0,
    lines: drawn,
    factor,
    factorIsDefault: factor === fallback,
    russiaYear,
    actorName: nameOf(IN_QUESTION),
    leftOut: alliance.filter((id) => !drawn.some(({ key }) => key === `core.${id}`)).map(nameOf),
    scenarios: [],
    factors: [],
    scenariosLeftOut: [],
  }
}

/** Whatever a projection says of later years, Russia ends with its last recorded one. */
function recordedOnly(line: RussiaLine): RussiaLine {
  return { ...line, values: line.values.map((value, place) => (place > line.basePlace ? Number.NaN : value)), estimates: [] }
}

/** Russia at market rates, and for money at purchasing power; a share has only one reading. */
function russiaLines(line: RussiaLine, year: number, kind: RussiaModel['kind'], factor: number): readonly RussiaLine[] {
  const last = line.values.findLast(Number.isFinite)!
  const share = kind === 'percentOfGdp'
  const market: RussiaLine = {
    ...line,
    key: `market.${RUSSIA}`,
    role: 'market',
    weight: 2,
    names: share ? RUSSIA_WORDS.share : RUSSIA_WORDS.market,
    namesAlone: share ? RUSSIA_WORDS.shareTo(year) : RUSSIA_WORDS.marketTo(year),
    details: RUSSIA_WORDS.recordedDetail(formatByKind(last, kind), year),
  }
  if (share) return [market]
  return [
    {
      ...market,
      key: `power.${RUSSIA}`,
      role: 'power',
      values: line.values.map((value) => value * factor),
      names: RUSSIA_WORDS.power,
      namesAlone: RUSSIA_WORDS.powerTo(year),
      details: RUSSIA_WORDS.powerDetail(formatByKind(last * factor, kind), year, formatFactor(factor)),
    },
    market,
  ]
}

function placesOfEstimates(years: readonly number[], { estimateFrom, baseYear }: ProjectedActor): readonly number[] {
  if (estimateFrom === undefined) return []
  return years.flatMap((year, place) => (year >= estimateFrom && year <= baseYear ? [place] : []))
}

/** The line of a role, of compared scenarios the active one's; for `core` that of the group in question. */
export function lineOf(model: RussiaModel, role: RussiaLine['role']): RussiaLine | undefined {
  return model.lines.find(({ key }) => key === `${role}.${role === 'market' || role === 'power' ? RUSSIA : IN_QUESTION}`)
}

/** From 0, so that heights compare, to a round number above all lines; shares to the next half. */
export function russiaDomain({ lines, kind }: RussiaModel): Domain {
  const most = Math.max(0, ...lines.flatMap(({ values }) => values.filter(Number.isFinite)))
  if (most === 0) return [0, 1]
  return [0, kind === 'money' ? roundUp(most * 1.02) : Math.ceil((most + 0.1) * 2) / 2]
}
