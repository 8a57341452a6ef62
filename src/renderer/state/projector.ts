// From committed scenario, drafts and events to a projection, computed once for each change however many panes ask.
import type { HorizonEvent } from '../../shared/domain/event'
import type { ParameterValue } from '../../shared/domain/parameter-key'
import type { MoneyBasis, Scenario } from '../../shared/domain/scenario'
import type { ActingEvent } from '../../shared/engine/effects'
import { project, rememberedReading } from '../../shared/engine/project'
import type { SpendingModel } from '../../shared/engine/prepare-model'
import type { Projection } from '../../shared/engine/projection'
import type { EventDraft } from './view-store'

type Drafts = Readonly<Record<string, ParameterValue>>
type ActingEvents = readonly ActingEvent[]

export interface Projector {
  /** The scenario with the drafts laid over it and the money as looked at; the same object for the same inputs. */
  drafted(model: SpendingModel, scenario: Scenario, drafts: Drafts, basis: MoneyBasis): Scenario
  /** The projection of that under the events that act; the same object for the same inputs. */
  projection(model: SpendingModel, scenario: Scenario, drafts: Drafts, basis: MoneyBasis, events: ActingEvents): Projection
  /** The projection of a scenario beside the one shown; not kept. */
  beside(model: SpendingModel, scenario: Scenario, events: ActingEvents): Projection
  /** Events with an effect that is switched on; the same list until one of them, or the list itself, changes. */
  acting(events: Readonly<Record<string, HorizonEvent>>): readonly HorizonEvent[]
  /** Those with one as it would be if it were let go now; the same list where the draft moves nothing that acts. */
  moved(acting: ActingEvents, draft: EventDraft | null): ActingEvents
}

/** Projections kept: the one on the screen, the one from before a move, and that of the step before, which may have been asked for last. */
const KEPT = 3

interface Entry {
  readonly inputs: readonly unknown[]
  readonly projection: Projection
}

export function createProjector(): Projector {
  const reading = rememberedReading()
  let drafted: { readonly inputs: readonly unknown[]; readonly scenario: Scenario } | null = null
  let kept: readonly Entry[] = []
  let acting: { readonly events: Readonly<Record<string, HorizonEvent>>; readonly list: readonly HorizonEvent[] } = { events: {}, list: [] }
  let moved: { readonly inputs: readonly unknown[]; readonly list: ActingEvents } | null = null
  const same = (a: readonly unknown[], b: readonly unknown[]) => a.every((input, place) => input === b[place])

  const draft: Projector['drafted'] = (...inputs) => {
    const [, scenario, drafts, basis] = inputs
    if (drafted === null || !same(drafted.inputs, inputs)) {
      // Figures that show shares still say what the path costs: in constant money.
      const money = { ...scenario.money, basis: basis === 'current' ? ('current' as const) : ('constant' as const) }
      drafted = { inputs, scenario: { ...scenario, money, parameters: { ...scenario.parameters, ...drafts } } }
    }
    return drafted.scenario
  }

  return {
    drafted: draft,
    projection: (model, scenario, drafts, basis, events) => {
      const inputs = [model, draft(model, scenario, drafts, basis), events]
      const known = kept.find((entry) => same(entry.inputs, inputs))
      if (known) {
        kept = [known, ...kept.filter((entry) => entry !== known)]
        return known.projection
      }
      const made = { inputs, projection: project(model, draft(model, scenario, drafts, basis), events, reading) }
      // What was asked for last stays: whatever the order in which panes ask, that is among them the projection from before a move.
      kept = [made, ...kept].slice(0, KEPT)
      return made.projection
    },
    beside: (model, scenario, events) => project(model, scenario, events, reading),
    acting: (events) => {
      if (acting.events === events) return acting.list
      const list = Object.values(events).filter(({ effects }) => effects?.some(({ enabled }) => enabled) === true)
      const isSame = list.length === acting.list.length && list.every((event, place) => event === acting.list[place])
      acting = { events, list: isSame ? acting.list : list }
      return acting.list
    },
    moved: (list, move) => {
      if (move === null || !list.some(({ id }) => id === move.id)) return list
      const inputs = [list, move]
      if (moved === null || !same(moved.inputs, inputs)) moved = { inputs, list: list.map((event) => (event.id === move.id ? { ...event, start: move.start, ...(move.effects && { effects: move.effects }) } : event)) }
      return moved.list
    },
  }
}
