// What a scenario must say of an event so that it has it as wanted, whatever its parent says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventChangeTo, eventHere, type EventHere } from '../../../src/shared/domain/event-change'
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { blankScenario } from '../../../src/shared/domain/own-scenario'
import { eventUnder, resolveScenario } from '../../../src/shared/domain/resolve-scenario'
import type { EventChange } from '../../../src/shared/domain/scenario'
import { eventAt } from './world'

const d = (text: string) => text as FuzzyDate
const effect = (size: number): Effect => ({ target: 'intensity', scope: [], op: 'multiply', size, delayMonths: 0, rampMonths: 3, enabled: true })
const TRUCE = eventAt('truce', '2027-03', undefined, { effects: [effect(0.1)] })

const dates = fc.constantFrom<Pick<EventChange, 'start' | 'end'>>({ start: d('2027-03') }, { start: d('2028') }, { start: d('2028'), end: d('2029') })
const effects = fc.constantFrom<readonly Effect[]>([], [effect(0.1)], [effect(0.5)])
const inherited = fc.option(fc.tuple(fc.option(dates), fc.option(effects), fc.boolean()).map(([when, what, off]): EventChange => ({ ...when, ...(what && { effects: what }), ...(off && { off }) })), { nil: undefined })
const wanted = fc.record({ when: dates, effects, off: fc.boolean() }).map(({ when, ...rest }): EventHere => ({ ...rest, start: when.start!, ...(when.end && { end: when.end }) }))

test('laid over what is inherited it gives what is wanted, and says nothing where that is so already', () => {
  fc.assert(
    fc.property(inherited, wanted, (below, want) => {
      const change = eventChangeTo(TRUCE, below, want)
      const scenarios = {
        parent: { ...blankScenario('parent', 'Parent', 'pledge-met'), ...(below && { eventChanges: { truce: below } }) },
        own: { ...blankScenario('own', 'Own', 'parent'), ...(change && { eventChanges: { truce: change } }) },
      }
      const both = resolveScenario({ scenarios }, 'own').eventChanges?.truce
      expect(eventHere(TRUCE, both)).toEqual(want)
      // What the projection is handed.
      const { start, end, effects: acting = [] } = eventUnder(TRUCE, both)
      expect({ start, end, acting }).toEqual({ start: want.start, end: want.end, acting: want.off ? [] : want.effects })
      expect(eventChangeTo(TRUCE, both, want)).toBeNull()
    }),
    { seed: 20_250_624, numRuns: 500 },
  )
})

test('only what differs is said', () => {
  const here = eventHere(TRUCE)
  expect(eventChangeTo(TRUCE, undefined, here)).toBeNull()
  expect(eventChangeTo(TRUCE, undefined, { ...here, start: d('2028') })).toEqual({ start: '2028' })
  expect(eventChangeTo(TRUCE, undefined, { ...here, off: true })).toEqual({ off: true })
  expect(eventChangeTo(TRUCE, { off: true }, here)).toEqual({ effects: [effect(0.1)] })
})

test('an end of its own is a known one; moved with its end an open period stays open', () => {
  const war = eventAt('war', '2022-02-24', '2026-11', { ongoing: true })
  expect(eventUnder(war, { start: d('2022-03'), end: d('2026-11') })).toMatchObject({ ongoing: true, start: '2022-03' })
  expect(eventUnder(war, { start: d('2022-02-24'), end: d('2028') })).not.toHaveProperty('ongoing')
  expect(eventUnder(war, { off: true })).toMatchObject({ ongoing: true })
})
