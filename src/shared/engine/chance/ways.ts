// What would have to be true: the smallest sets of changes that reach a goal, those first of which the record has seen most
// (docs/MODEL.md §7).
import type { Scenario } from '../../domain/scenario'
import { actingEffects, type ActingEffect, type ActingEvent } from '../effects'
import type { SpendingModel } from '../prepare-model'
import type { Projection } from '../projection'
import { atMonth } from './event-month'
import { asFar, rounded, valueOnWay, WHOLE_WAY, type DateLever, type Direction, type Lever, type ParameterLever } from './lever'
import { trialsOf, type Trial } from './trials'
import { parameterInput } from './uncertain-input'

/** More of them would take too long: sets grow with their third power. */
export const MOST_LEVERS = 12
const LARGEST_SET = 3

/** At least as much, or at most: which side of the goal counts as reached. */
export type Side = 'atLeast' | 'atMost'

export interface Goal {
  readonly valueIn: (projection: Projection) => number
  readonly value: number
  readonly side: Side
}

export interface Step {
  readonly lever: Lever
  readonly direction: Direction
  readonly value: number
  /** The part of the record that goes as far or farther, 0…1; null: nothing is on record. */
  readonly asFar: number | null
}

export interface Way {
  readonly steps: readonly Step[]
  readonly outcome: number
  /** The least `asFar` of its steps: 0.1 is one in ten. Null where none has a record. */
  readonly rarest: number | null
  /** How far along their ways the levers go together, 0…2. */
  readonly far: number
}

export interface Ways {
  /** The outcome with nothing changed. */
  readonly plain: number
  /** Those first whose every step is on record, the least unusual first. */
  readonly ways: readonly Way[]
  /** Levers that do not bring the outcome nearer, whichever way they go. */
  readonly idle: readonly Lever[]
  /** Levers that help less than twelve others. */
  readonly leftOut: readonly Lever[]
}

/** The side of a goal that is meant: beyond what is there now. Of something that never comes: by then. */
export function sideOf(plain: number, goal: number, isMonth: boolean): Side {
  if (Number.isNaN(plain)) return isMonth ? 'atMost' : 'atLeast'
  return goal < plain ? 'atMost' : 'atLeast'
}

/**
 * Look for them, one step a set of levers, giving the part that is done: at most three together, of the twelve that help most. In a set all levers go the same part of
 * their ways, so that no change is more unusual than it must be. A larger set is told only where it asks clearly less of each
 * than every smaller one inside it, so that it needs all its members.
 */
export function* findWays(model: SpendingModel, scenario: Scenario, events: readonly ActingEvent[], levers: readonly Lever[], goal: Goal): Generator<number, Ways> {
  const search = new Search(model, scenario, events, levers, goal)
  const plain = search.plain()
  const helping = search.helping()
  const idle = levers.filter((lever) => !helping.some((one) => one.lever === lever))
  const leftOut = helping.slice(MOST_LEVERS).map(({ lever }) => lever)
  if (search.isReached(plain)) return { plain, ways: [], idle, leftOut }
  const found: Found[] = []
  const sets = subsetsOf(helping.slice(0, MOST_LEVERS), LARGEST_SET)
  for (const [place, set] of sets.entries()) {
    const inside = found.filter((one) => one.set.every((member) => set.includes(member)))
    const least = inside.reduce((most, { far }) => Math.min(most, clearlyLess(far)), WHOLE_WAY)
    const far = search.leastWay(set, least)
    if (far !== null) found.push({ set, far })
    yield (place + 1) / sets.length
  }
  return { plain, ways: found.map((one) => search.told(one)).sort(inOrder), idle, leftOut }
}

interface Helping {
  readonly lever: Lever
  readonly direction: Direction
  /** Where on its way it helps most, and how near the outcome is there. */
  readonly far: number
  readonly help: number
}

function strongestFirst(a: Helping, b: Helping): number {
  return b.help - a.help
}

interface Found {
  readonly set: readonly Helping[]
  readonly far: number
}

/** Half as usual again: what is left of the record beyond must be that much more. */
function clearlyLess(far: number): number {
  return far > 1 ? 1 : 1 - 1.5 * (1 - far)
}

function inOrder(a: Way, b: Way): number {
  const open = ({ steps }: Way) => (steps.every(({ asFar: part }) => part !== null) ? 0 : 1)
  return open(a) - open(b) || a.far - b.far || a.steps.length - b.steps.length
}

function subsetsOf<T>(items: readonly T[], largest: number): readonly (readonly T[])[] {
  let last: readonly (readonly T[])[] = [[]]
  const all: (readonly T[])[] = []
  for (let size = 1; size <= largest; size += 1) {
    last = last.flatMap((set) => items.slice(set.length === 0 ? 0 : items.indexOf(set.at(-1)!) + 1).map((item) => [...set, item]))
    all.push(...last)
  }
  return all
}

/** Places of the way that are looked at before the first that reaches is closed in on. */
const LOOKS = 16
const HALVINGS = 24

class Search {
  private readonly trial: Trial
  private readonly parameters: readonly ParameterLever[]
  private readonly acting: readonly ActingEffect[]

  constructor(
    model: SpendingModel,
    scenario: Scenario,
    private readonly events: readonly ActingEvent[],
    private readonly levers: readonly Lever[],
    private readonly goal: Goal,
  ) {
    this.parameters = levers.filter((lever) => lever.kind === 'parameter')
    this.acting = actingEffects(events)
    const inputs = this.parameters.map(({ id, row }) => parameterInput(id, { kind: 'uniform', low: row.min, high: row.max })!)
    this.trial = trialsOf(model, scenario, this.acting, inputs)
  }

  plain(): number {
    return this.outcome([])
  }

  isReached(outcome: number): boolean {
    return this.goal.side === 'atLeast' ? outcome >= this.goal.value : outcome <= this.goal.value
  }

  /**
   * Levers with the direction in which they bring the outcome nearer, the strongest first; what brings nothing either way is left
   * out. Where nothing alone gives the outcome a value, what a lever does is seen beside one that does.
   */
  helping(): readonly Helping[] {
    const alone = this.levers.flatMap((lever) => this.helpOf(lever, []) ?? [])
    const first = alone.reduce<Helping | null>((best, one) => (best === null || one.help > best.help ? one : best), null)
    if (first === null || !Number.isNaN(this.plain())) return alone.sort(strongestFirst)
    const beside = this.stepsAt([first], first.far)
    const others = this.levers.filter((lever) => !alone.some((one) => one.lever === lever)).flatMap((lever) => this.helpOf(lever, beside) ?? [])
    return [...alone.sort(strongestFirst), ...others.sort(strongestFirst)]
  }

  private helpOf(lever: Lever, beside: readonly Stepped[]): Helping | null {
    const now = this.nearness(this.outcome(beside))
    const tried = ([1, -1] as const).flatMap((direction) =>
      [0.5, 1, WHOLE_WAY].map((far) => ({ lever, direction, far, help: this.nearness(this.outcome([...beside, { lever, value: valueOnWay(lever, direction, far) }])) })))
    const best = tried.reduce((a, b) => (b.help > a.help ? b : a))
    return best.help > now ? best : null
  }

  /** The shortest way on which these together reach the goal, no longer than `longest`; null where there is none. */
  leastWay(set: readonly Helping[], longest: number): number | null {
    const reaches = (far: number) => this.isReached(this.along(set, far))
    if (longest <= 0 || !(reaches(longest) || longest === WHOLE_WAY)) return null
    let [before, after] = [0, Number.NaN]
    for (let look = 1; look <= LOOKS && Number.isNaN(after); look += 1) {
      const far = (longest * look) / LOOKS
      if (reaches(far)) after = far
      else before = far
    }
    if (Number.isNaN(after)) return null
    for (let turn = 0; turn < HALVINGS; turn += 1) {
      const middle = (before + after) / 2
      if (reaches(middle)) after = middle
      else before = middle
    }
    return after
  }

  /** With values as they are typed: a step of their decimals farther rather than nearer. */
  told({ set, far }: Found): Way {
    const typed = this.stepsAt(set, far).map((step) => ({ ...step, value: rounded(step.lever, step.direction, step.value) }))
    const steps = typed.map(({ lever, direction, value }): Step => ({ lever, direction, value, asFar: asFar(lever, direction, value) }))
    const parts = steps.flatMap(({ asFar: part }) => part ?? [])
    return { steps, outcome: this.outcome(typed), rarest: parts.length === 0 ? null : Math.min(...parts), far }
  }

  /** The nearer to the goal or the farther beyond it, the more; where there is no value, least of all. */
  private nearness(outcome: number): number {
    if (Number.isNaN(outcome)) return Number.NEGATIVE_INFINITY
    return this.goal.side === 'atLeast' ? outcome : -outcome
  }

  private along(set: readonly Helping[], far: number): number {
    return this.outcome(this.stepsAt(set, far))
  }

  private stepsAt<T extends Pick<Helping, 'lever' | 'direction'>>(set: readonly T[], far: number): readonly (Stepped & T)[] {
    return set.map((one) => ({ ...one, value: valueOnWay(one.lever, one.direction, far) }))
  }

  private outcome(steps: readonly Stepped[]): number {
    const values = new Map(steps.map(({ lever, value }) => [lever, value]))
    const moved = steps.flatMap(({ lever, value }) => (lever.kind === 'date' && value !== lever.current ? [[(lever satisfies DateLever).event, value] as const] : []))
    const acting = moved.length === 0 ? this.acting : actingEffects(this.events.map((event) => moved.reduce((one, [from, month]) => (from.id === event.id ? atMonth(event, month) : one), event)))
    return this.goal.valueIn(this.trial((place) => values.get(this.parameters[place]!) ?? null, acting))
  }
}

interface Stepped {
  readonly lever: Lever
  readonly value: number
}
