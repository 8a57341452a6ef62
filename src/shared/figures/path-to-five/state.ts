// "Path to 5 %" without pixels: which lines there are, what they are called, which years are recorded.
import { valueAt, type ProjectedActor, type Projection } from '../../engine/projection'
import { PATH_WORDS, WORDS } from '../../text/figures'
import { actorStyles, isNatoActor } from '../actor-style'
import { namesOf, scenariosOf } from '../compare/scenarios'
import type { Domain, FigureOptions } from '../figure'
import { plainNumber } from '../format'
import { roundUp } from '../placing/ticks'
import { comparedPaths } from './compared'
import { placesOfEstimates, type PathSeries } from './series'

export interface TargetLine {
  readonly key: 'core' | 'total'
  readonly value: number
  /** Longest first. */
  readonly words: readonly string[]
}

export interface PathModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly years: readonly number[]
  readonly kind: 'percentOfGdp' | 'money'
  /** Unit of the value axis: `% of GDP`, `bn constant 2026 US$`. */
  readonly unit: string
  readonly focus: ProjectedActor | null
  readonly baseYear: number
  /** In the order of picking, the focus with what belongs to it last, so that it is drawn on top. */
  readonly series: readonly PathSeries[]
  readonly targets: readonly TargetLine[]
  readonly coreTarget: number
  /** False when a drawn estimate is not NATO's (Russia, the user's own). */
  readonly estimatesByNato: boolean
  readonly hasGroups: boolean
  /** Names of picked actors whose money is in another currency. */
  readonly leftOut: readonly string[]
  /** Scenarios on the figure, the active one first; empty where nothing is compared. */
  readonly scenarios: readonly string[]
  /** Names of scenarios that have no such numbers in this unit. */
  readonly scenariosLeftOut: readonly string[]
}

/** Build the model. Actors that the projection does not know are left out; the actor in question is always drawn, under compared scenarios it alone. */
export function buildPathToFive(projection: Projection, options: FigureOptions): PathModel {
  const scenarios = scenariosOf(projection, options)
  if (scenarios.length === 0) return buildPaths(projection, options)
  const id = [options.focus, ...options.picks].find((known) => projection.actors.has(known)) ?? options.focus
  const alone = buildPaths(projection, { ...options, focus: id, picks: [] })
  if (alone.focus === null) return alone
  const { totals, cores, leftOut } = comparedPaths(scenarios, options, alone.focus, kindsOf(options))
  const ghosts = alone.series.flatMap((line) => (line.role === 'ghost' ? [{ ...line, colour: 'grey' as const }] : []))
  return { ...alone, series: [...totals, ...ghosts, ...cores], scenarios: namesOf(scenarios), scenariosLeftOut: leftOut }
}

function kindsOf({ basis }: FigureOptions) {
  return basis === 'share' ? { core: 'coreShare', total: 'totalShare' } : { core: 'core', total: 'spending' }
}

function buildPaths(projection: Projection, options: FigureOptions): PathModel {
  const { focus: focusId, targets, basis, ghost } = options
  const share = basis === 'share'
  const kinds = kindsOf(options)
  const unit = (id: string) => (share ? WORDS.percentOfGdp : projection.series.get(`${kinds.core}.${id}`)?.unit.text)
  const known = [...new Set([...options.picks, focusId])].filter((id) => projection.actors.has(id))
  const focus = projection.actors.get(focusId) ?? null
  const mainId = focus?.id ?? known[0] ?? focusId
  const mainUnit = unit(mainId) ?? WORDS.percentOfGdp
  const drawn = known.filter((id) => unit(id) === mainUnit)
  const drawnActors = drawn.map((id) => projection.actors.get(id)!)
  const styles = actorStyles(drawn, focusId)

  const line = (id: string, role: PathSeries['role'], kind: string, from: Projection, names: readonly string[]): PathSeries => {
    const actor = projection.actors.get(id)!
    const values = projection.years.map((year) => valueAt(from, `${kind}.${id}`, year))
    const recorded = role === 'core'
    const basePlace = recorded ? projection.years.indexOf(actor.baseYear) : -1
    return {
      ...styles.get(id)!,
      key: `${role}.${id}`,
      actorId: id,
      actorName: actor.name,
      role,
      names,
      values: role === 'ghost' ? values.map((value, place) => (projection.years[place]! < actor.baseYear ? Number.NaN : value)) : values,
      basePlace,
      estimates: recorded ? placesOfEstimates(projection.years, actor) : [],
    }
  }
  const core = (id: string) => {
    const { name } = projection.actors.get(id)!
    const made = line(id, 'core', kinds.core, projection, [name])
    const lastPlace = made.values.findLastIndex(Number.isFinite)
    return lastPlace < 0 || lastPlace === made.values.length - 1 ? made : { ...made, names: PATH_WORDS.endsIn(name, projection.years[lastPlace]!) }
  }
  const ofFocus = focus && drawn.includes(focusId) ? focus : null
  const series = [
    ...drawn.filter((id) => id !== focusId).map(core),
    ...(ofFocus && options.baskets === 'coreAndTotal'
      ? [line(focusId, 'total', kinds.total, projection, PATH_WORDS.totalNames(ofFocus.name))]
      : []),
    ...(ofFocus && ghost
      ? [line(focusId, 'ghost', kinds.core, ghost.projection, PATH_WORDS.ghostNames(ofFocus.name, ghost.name))]
      : []),
    ...(ofFocus ? [core(focusId)] : []),
  ]
  return {
    scenarioName: options.scenarioName,
    ghostName: ghost?.name ?? null,
    years: projection.years,
    kind: share ? 'percentOfGdp' : 'money',
    unit: mainUnit,
    focus,
    baseYear: projection.actors.get(mainId)?.baseYear ?? projection.years[0] ?? 0,
    series: series.filter(({ values }) => values.some(Number.isFinite)),
    targets: share ? targetLines(targets, options.baskets) : [],
    coreTarget: targets.core,
    estimatesByNato: drawnActors.every((actor) => actor.estimateFrom === undefined || isNatoActor(actor)),
    hasGroups: drawnActors.some(({ members }) => members.length > 0),
    leftOut: known.filter((id) => unit(id) !== mainUnit).map((id) => projection.actors.get(id)!.name),
    scenarios: [],
    scenariosLeftOut: [],
  }
}

function targetLines(targets: FigureOptions['targets'], baskets: FigureOptions['baskets']): readonly TargetLine[] {
  const core: TargetLine = { key: 'core', value: targets.core, words: PATH_WORDS.coreTarget(plainNumber(targets.core)) }
  if (baskets === 'core') return [core]
  return [core, { key: 'total', value: targets.total, words: PATH_WORDS.totalTarget(plainNumber(targets.total)) }]
}

/** What the value axis needs for all lines and targets: shares on quarter points, money from 0 to a round number. */
export function pathDomain({ series, targets, kind }: PathModel): Domain {
  const values = [...series.flatMap(({ values }) => values.filter(Number.isFinite)), ...targets.map(({ value }) => value)]
  if (values.length === 0) return [0, 1]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (kind === 'money') return [0, roundUp(most * 1.02)]
  return [Math.max(0, Math.floor((least - 0.1) * 4) / 4), Math.ceil((most + 0.15) * 4) / 4]
}
