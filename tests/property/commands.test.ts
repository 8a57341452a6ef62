// What must hold for every change of a workspace and every move of an event, tried on random ones from a fixed seed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyStep } from '../../src/shared/domain/apply-command'
import { dayNumber, HORIZON_END, HORIZON_START } from '../../src/shared/domain/calendar'
import type { Command, Step } from '../../src/shared/domain/command'
import { checkEventDates, eventSpan, type HorizonEvent } from '../../src/shared/domain/event'
import { datePrecision, daySpan, fuzzyDateOf, withDoubt, type DateDoubt, type DatePrecision, type FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { moveEventDates, SNAP_UNITS, snapUnitFor } from '../../src/shared/domain/move-event-dates'
import type { OwnScenario } from '../../src/shared/domain/own-scenario'
import { hasScenario, resolveScenario } from '../../src/shared/domain/resolve-scenario'
import { effectiveParameters } from '../../src/shared/domain/scenario'
import { isNameTaken } from '../../src/shared/domain/scenario-names'
import { freshWorkspace, type Workspace } from '../../src/shared/domain/workspace'

const runs = { seed: 20_250_624, numRuns: 300 }

const precision = fc.constantFrom<DatePrecision>('day', 'month', 'quarter', 'year')
const day = fc.integer({ min: dayNumber(2025, 7, 1), max: dayNumber(2035, 12, 1) })
const sure = fc.tuple(day, precision).map(([number, known]) => fuzzyDateOf(number as never, known))
const date: fc.Arbitrary<FuzzyDate> = fc.oneof(
  sure,
  fc.tuple(sure, fc.constantFrom<DateDoubt>('about', 'uncertain', 'both')).map(([of, doubt]) => withDoubt(of, doubt)),
  fc.tuple(sure, sure).filter(([a, b]) => daySpan(a).first <= daySpan(b).last).map(([a, b]) => withDoubt(a, 'oneOf', b)),
)
const dates = fc.tuple(date, fc.option(date)).filter(([start, end]) => checkEventDates(start, end ?? undefined).ok)
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString')

const event: fc.Arbitrary<HorizonEvent> = fc.tuple(id, dates, fc.constantFrom('Summit', 'Ceasefire')).map(([own, [start, end], title]) => ({
  id: own, title, start, ...(end !== null && { end }), category: 'summit', actors: ['NATO'], status: 'planned', confidence: 'low',
  summary: '', provenance: 'own', tags: [], sources: [],
}))

const scenarioId = fc.constantFrom('a', 'b', 'c', 'd', 'pledge-met', 'toString')

/** Names that clash, parents that are missing or lead in a circle, and sound ones. */
const ownScenario: fc.Arbitrary<OwnScenario> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constantFrom('One', 'Two', 'two ', 'Three', 'Four', 'Five', 'Pledge met'), note: fc.constantFrom('', 'A note'),
  basedOn: fc.constantFrom('pledge-met', 'long-war', 'a', 'b', 'c', 'nobody'), parameters: fc.constantFrom({}, { 'spending.coreTarget': 4 }, { 'spending.coreTarget': 99 }),
  actors: fc.constant([]), groups: fc.constantFrom([], [{ id: 'NORTH', name: 'North', members: ['SWE'] }]),
})

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('addEvent' as const), event }),
  fc.record({ type: fc.constant('editEvent' as const), event }),
  fc.record({ type: fc.constant('removeEvent' as const), id }),
  fc.record({ type: fc.constant('putSource' as const), source: fc.record({ id, title: fc.constantFrom('Minutes', 'Call'), publisher: fc.constant(''), date: fc.constant(null), url: fc.constant(null), note: fc.constant('') }) }),
  fc.record({ type: fc.constant('removeSource' as const), id }),
  fc.tuple(id, dates).map(([own, [start, end]]): Command => ({ type: 'moveEvent', id: own, start, ...(end !== null && { end }) })),
  fc.record({
    type: fc.constant('setParameter' as const),
    scenario: scenarioId,
    key: fc.constantFrom('spending.coreTarget', 'spending.coreTarget.DEU', 'economy.growth.FRA.2028', 'nonsense.key', '__proto__'),
    value: fc.oneof(fc.double({ min: -1, max: 25 }), fc.constant('linear')),
  }),
  fc.record({ type: fc.constant('resetParameters' as const), scenario: scenarioId, keys: fc.array(fc.constantFrom('spending.coreTarget', 'economy.growth.FRA.2028'), { maxLength: 3 }) }),
  fc.tuple(ownScenario, fc.option(fc.integer({ min: 0, max: 4 }))).map(([scenario, place]): Command => ({ type: 'addScenario', scenario, ...(place !== null && { place }) })),
  fc.record({ type: fc.constant('editScenario' as const), scenario: ownScenario }),
  fc.record({ type: fc.constant('removeScenario' as const), id: scenarioId }),
  fc.record({ type: fc.constant('removeScenario' as const), id: scenarioId }),
  fc.record({ type: fc.constant('moveScenario' as const), id: scenarioId, place: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ type: fc.constant('activateScenario' as const), id: scenarioId }),
  fc.record({ type: fc.constant('setBaseline' as const), id: fc.option(scenarioId) }),
  fc.record({ type: fc.constant('setCompared' as const), ids: fc.array(scenarioId, { maxLength: 4 }) }),
  fc.tuple(scenarioId, id, fc.option(dates), fc.boolean()).map(([scenario, own, of, off]): Command => ({
    type: 'overrideEvent', scenario, id: own, change: of === null && !off ? null : { ...(of !== null && { start: of[0], ...(of[1] !== null && { end: of[1] }) }), ...(off && { off }) },
  })),
)
const SCENARIO_TYPES: readonly Command['type'][] = ['addScenario', 'editScenario', 'removeScenario', 'moveScenario', 'activateScenario', 'setBaseline', 'setCompared', 'setParameter']
/** Steps that mostly make scenarios. */
const scenarioStep = fc.oneof(
  fc.tuple(scenarioId, fc.integer({ min: 1, max: 999 }), fc.constantFrom('a', 'b', 'c', 'd', 'long-war')).map(([own, number, basedOn]): Step => [{
    type: 'addScenario', scenario: { id: own, name: `Number ${number}`, note: '', basedOn, parameters: { [`spending.coreTarget.${['DEU', 'FRA', 'POL'][number % 3]}`]: number / 100 }, actors: [], groups: [] },
  }]),
  command.filter(({ type }) => SCENARIO_TYPES.includes(type)).map((one): Step => [one]),
)
const step = fc.array(command, { minLength: 1, maxLength: 4 }).map((commands) => commands as unknown as Step)

const EMPTY: Workspace = freshWorkspace({})

describe('steps', () => {
  test('what a step did, its inverse takes back exactly; a refused step changes nothing', () => {
    let refused = 0
    let applied = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(step, scenarioStep), { minLength: 1, maxLength: 12 }), (steps) => {
        let workspace = EMPTY
        const before = structuredClone(EMPTY)
        const back: Step[] = []
        for (const next of steps) {
          const result = applyStep(workspace, next)
          if (!result.ok) {
            refused += 1
            continue
          }
          applied += 1
          const undone = applyStep(result.value.workspace, result.value.inverse)
          expect(undone.ok && undone.value.workspace).toEqual(workspace)
          workspace = result.value.workspace
          back.unshift(result.value.inverse)
        }
        for (const inverse of back) {
          const undone = applyStep(workspace, inverse)
          if (!undone.ok) throw new Error(undone.fault.code)
          workspace = undone.value.workspace
        }
        expect(workspace).toEqual(EMPTY)
        expect(EMPTY).toEqual(before)
      }),
      runs,
    )
    // Both sides of the law were really tried.
    expect(Math.min(refused, applied)).toBeGreaterThan(100)
  })
})

describe('scenarios', () => {
  test('whatever was done: every line leads to a preset, names are one scenario’s, the order names each once, what is shown is there', () => {
    let most = 0
    fc.assert(
      fc.property(fc.array(scenarioStep, { minLength: 10, maxLength: 40 }), (steps) => {
        const workspace = steps.reduce((now, next) => {
          const applied = applyStep(now, next)
          return applied.ok ? applied.value.workspace : now
        }, EMPTY)
        const { scenarios, scenarioOrder, active, baseline, compared } = workspace
        most = Math.max(most, scenarioOrder.length)
        expect([...scenarioOrder].sort()).toEqual(Object.keys(scenarios).sort())
        for (const own of Object.values(scenarios)) {
          const seen = new Set<string>()
          for (let id = own.id; Object.hasOwn(scenarios, id); id = scenarios[id]!.basedOn) {
            expect(seen.has(id)).toBe(false)
            seen.add(id)
          }
          expect(isNameTaken(own.name, scenarios, own.id)).toBe(false)
        }
        for (const id of [active, ...(baseline === null ? [] : [baseline]), ...compared]) expect(hasScenario(scenarios, id)).toBe(true)
      }),
      runs,
    )
    expect(most).toBeGreaterThan(2)
  })

  test('when one is removed, those based on it stay what they were', () => {
    let folded = 0
    fc.assert(
      fc.property(fc.array(scenarioStep, { minLength: 10, maxLength: 40 }), scenarioId, (steps, id) => {
        const workspace = steps.reduce((now, next) => {
          const applied = applyStep(now, next)
          return applied.ok ? applied.value.workspace : now
        }, EMPTY)
        const removed = applyStep(workspace, [{ type: 'removeScenario', id }])
        if (!removed.ok) return
        for (const other of Object.keys(removed.value.workspace.scenarios)) {
          if (workspace.scenarios[other]!.basedOn === id) folded += 1
          const before = resolveScenario(workspace, other)
          expect(resolveScenario(removed.value.workspace, other)).toEqual(before)
          expect(effectiveParameters(resolveScenario(removed.value.workspace, other))).toEqual(effectiveParameters(before))
        }
      }),
      { ...runs, numRuns: 1000 },
    )
    expect(folded).toBeGreaterThan(10)
  })
})

describe('moves', () => {
  test('precision stays, nothing leaves the timeline, there and back is where it was', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...SNAP_UNITS), fc.integer({ min: -40, max: 40 }), ([start, end], wanted, steps) => {
        const from = { start, ...(end !== null && { end }) }
        const unit = snapUnitFor(from, wanted)
        const moved = moveEventDates(from, unit, steps)
        expect(Math.abs(moved.steps)).toBeLessThanOrEqual(Math.abs(steps))
        expect(datePrecision(moved.dates.start)).toBe(datePrecision(start))
        const { first, last } = eventSpan(moved.dates)
        expect(last >= HORIZON_START && first <= HORIZON_END).toBe(true)
        const back = moveEventDates(moved.dates, unit, -moved.steps)
        // Months are not equally long: the 31st may come back as the 30th, never further off.
        if (unit === 'day' || unit === 'week') expect(back.dates).toEqual(from)
        else expect(Math.abs(eventSpan(back.dates).first - eventSpan(from).first)).toBeLessThanOrEqual(3)
      }),
      runs,
    )
  })
})
