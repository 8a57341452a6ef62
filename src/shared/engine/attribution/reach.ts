// Which changes cannot reach a value, whatever else is changed: told from scopes, dates and what each series is made from,
// never by trying. What is not proven counts as reaching.
import type { Effect } from '../../domain/effect'
import { isProductionCategory } from '../../domain/production-categories'
import type { Cast } from '../cast'
import { isAbout, type ActingEffect } from '../effects'
import { yearOfMonth } from '../production/months'
import { scopesOf } from '../production/production-settings'
import { ALLIANCE, ALLIANCE_PARTS, PROCURED_BY } from '../production/alliance'
import { isSeriesKind } from '../series-kinds'
import { yearIndex } from '../years'
import type { Change, EffectChange, ParameterChange } from './changes'
import { EFFECT_ROOTS, lineRootsOf, PARAMETER_ROOTS, rootsOf, type Root } from './roots'

export interface ReachInput {
  readonly seriesId: string
  readonly grid: 'years' | 'months'
  /** On the series' grid. */
  readonly place: number
  /** Everyone at either end. */
  readonly casts: readonly Cast[]
  /** The year whose prices constant money uses. */
  readonly moneyYear: number
  /** Whether money may be the ceiling of some line at one of the ends, or in between. */
  readonly moneyMayBind: boolean
}

type Reaches = (change: Change) => boolean

/** A test for one value. */
export function reachTest(input: ReachInput): Reaches {
  const [kind = '', first = '', producer = '', ...rest] = input.seriesId.split('.')
  if (isSeriesKind(kind) && first !== '' && producer === '') {
    const yearly = ofSpending(input, first, rootsOf(kind, input.casts.some((cast) => isGroup(cast, first))), input.place)
    return (change) => change.kind === 'own' || yearly(change)
  }
  if (!isProductionCategory(first) || producer === '' || rest.length > 0) return () => true
  const members = producer === ALLIANCE ? ALLIANCE_PARTS : [producer]
  const line: Line = { category: first, members, roots: lineRootsOf(kind) }
  const year = input.grid === 'years' ? input.place : yearIndex(yearOfMonth(input.place))
  const procurement = kind === 'affordable' || input.moneyMayBind ? members.map((member) => ofSpending(input, PROCURED_BY[member] ?? member, rootsOf('procurement', true), year)) : []
  return (change) => {
    if (change.kind === 'own') return true
    if (procurement.some((reaches) => reaches(change))) return true
    if (change.kind === 'effect') return actsOnLine(change, line, input)
    return setsLine(change, line) || (change.key === 'economy.russiaPurchasingPower' && procurement.length > 0)
  }
}

function isGroup(cast: Cast, id: string): boolean {
  return (cast.places.get(id) ?? -1) >= cast.actors.length
}

/** Scopes that reach an actor, or a member of a group. */
function scopesInto(casts: readonly Cast[], id: string): readonly string[] {
  const scopes = casts.flatMap((cast) => {
    const place = cast.places.get(id)
    if (place === undefined) return []
    const actors = place < cast.actors.length ? [place] : cast.counted[place - cast.actors.length]!
    return [id, ...actors.flatMap((actor) => cast.scopes[actor]!)]
  })
  return [...new Set(scopes)]
}

/** Whether a change reaches one of the roots of a series of an actor or group, up to a place of the year grid. */
function ofSpending({ casts, moneyYear }: ReachInput, id: string, roots: ReadonlySet<Root>, place: number): (change: ParameterChange | EffectChange) => boolean {
  const scopes = scopesInto(casts, id)
  // Constant money of a later year is made backwards: what happens up to that year moves the money of every year.
  const until = roots.has('gdp') ? Math.max(place, yearIndex(moneyYear)) : place
  const actsByThen = (one: ActingEffect | null) =>
    one !== null && EFFECT_ROOTS[one.effect.target].some((root) => roots.has(root)) && isAbout(one.effect, scopes) && one.yearly().subarray(0, until + 1).some((weight) => weight !== 0)
  return (change) => {
    if (change.kind === 'effect') return actsByThen(change.from) || actsByThen(change.to)
    const { id: parameter, scope, year } = change.parts
    return PARAMETER_ROOTS[parameter].some((root) => roots.has(root)) && (scope === undefined || scopes.includes(scope)) && (year === undefined || yearIndex(year) <= until)
  }
}

/** A category of one producer, or of the alliance's parts, and what the series is made from. */
interface Line {
  readonly category: string
  readonly members: readonly string[]
  readonly roots: ReadonlySet<Root>
}

function setsLine({ parts: { id, category, scope } }: ParameterChange, line: Line): boolean {
  if (!PARAMETER_ROOTS[id].some((root) => line.roots.has(root)) || (category !== undefined && category !== line.category)) return false
  if (scope === undefined) return true
  return line.members.some((member) => (category === undefined ? scopesOf(member).includes(scope) : member === scope))
}

function actsOnLine({ from, to }: EffectChange, { members, category, roots }: Line, { grid, place }: ReachInput): boolean {
  const reaches = ({ effect, monthly }: ActingEffect) => {
    if (!EFFECT_ROOTS[effect.target].some((root) => roots.has(root)) || !isOfCategory(effect, category)) return false
    if (!members.some((member) => isAbout(effect, scopesOf(member)))) return false
    return monthly().some((weight, month) => weight !== 0 && (grid === 'years' ? yearIndex(yearOfMonth(month)) : month) <= place)
  }
  return [from, to].some((one) => one !== null && reaches(one))
}

function isOfCategory({ categories }: Effect, category: string): boolean {
  return categories === undefined || (categories as readonly string[]).includes(category)
}
