// A set of changes as one step: values and dates of the shown scenario alone, so that no other scenario moves with a trial.
import { calendarDay } from '../../shared/domain/calendar'
import { checkEventDates } from '../../shared/domain/event'
import type { Command } from '../../shared/domain/command'
import { eventChangeTo, eventHere } from '../../shared/domain/event-change'
import { daySpan, type FuzzyDate } from '../../shared/domain/fuzzy-date'
import { shiftEventDates } from '../../shared/domain/move-event-dates'
import type { OwnScenario } from '../../shared/domain/own-scenario'
import { effectiveEvents, type ScenarioEvent } from '../../shared/domain/scenario'
import { eventOfLever } from '../../shared/engine/chance/seek-answer'
import { monthIndex, MONTHS } from '../../shared/engine/production/months'
import type { Session } from '../state/session'
import { knownHere } from '../state/shown-events'
import { changeShown } from '../state/use-scenario'

/** What is done to a scenario once it is known which: of a preset that is a copy. */
type Change = (own: OwnScenario) => Command

/** A lever at another value: the key of a parameter, or `event ID` with a place of the month grid. */
export interface AppliedStep {
  readonly lever: string
  readonly value: number
}

/** False, and nothing is changed, where a date cannot be so. */
export function applySteps(session: Session, steps: readonly AppliedStep[]): boolean {
  const moves = steps.flatMap(({ lever, value }) => {
    const id = eventOfLever(lever)
    return id === null ? [] : [{ id, month: value }]
  })
  const ofWorkspace = moves.filter(({ id }) => knownHere(session, id) !== null)
  const moved = ofWorkspace.map((move) => movedHere(session, move))
  if (moved.some((change) => change === null)) return false
  const { resolver, workspace } = session
  const { scenarios, active } = workspace.getState().workspace
  const ownEvents = effectiveEvents(resolver.resolve(scenarios, active).scenario).flatMap((event): readonly ScenarioEvent[] => {
    const move = moves.find(({ id }) => id === event.id && !ofWorkspace.some((other) => other.id === id))
    return move === undefined ? [] : [{ ...event, start: startAt(move.month) }]
  })
  const changes: readonly Change[] = [
    // A whole scenario goes first: what follows changes it.
    ...(ownEvents.length === 0 ? [] : [(own: OwnScenario): Command => ({ type: 'editScenario', scenario: withEvents(own, ownEvents) })]),
    ...steps.flatMap(settingOf),
    ...moved.flatMap((change) => change ?? []),
  ]
  const [first, ...others] = changes
  return first !== undefined && changeShown(session, (own) => [first(own), ...others.map((change) => change(own))])
}

function settingOf({ lever, value }: AppliedStep): readonly Change[] {
  return eventOfLever(lever) === null ? [(own) => ({ type: 'setParameter', scenario: own.id, key: lever, value })] : []
}

function withEvents(own: OwnScenario, moved: readonly ScenarioEvent[]): OwnScenario {
  return { ...own, events: [...(own.events ?? []).filter(({ id }) => !moved.some((event) => event.id === id)), ...moved] }
}

/** As the search had it: known to the month. */
function startAt(month: number): FuzzyDate {
  return MONTHS[month] as FuzzyDate
}

/** The end goes with the start. Null where the dates would be none. */
function movedHere(session: Session, { id, month }: { readonly id: string; readonly month: number }): Change | null {
  const { elsewhere, change, inherited } = knownHere(session, id)!
  const { start, end, ...rest } = eventHere(elsewhere, change)
  const first = calendarDay(daySpan(start).first)
  const shifted = end === undefined ? undefined : shiftEventDates({ start, end }, 'month', month - monthIndex(first.year, first.month)).end
  const dates = { start: startAt(month), ...(shifted !== undefined && { end: shifted }) }
  if (!checkEventDates(dates.start, dates.end).ok) return null
  return (own) => ({ type: 'overrideEvent', scenario: own.id, id, change: eventChangeTo(elsewhere, inherited, { ...rest, ...dates }) })
}
