// The projection behind the panes: drafts laid over the scenario, money as it is looked at, computed once for each change.
import { describe, expect, test } from 'vitest'
import { createProjector } from '../../src/renderer/state/projector'
import { createSession } from '../../src/renderer/state/session'
import type { EventDraft } from '../../src/renderer/state/view-store'
import type { Effect } from '../../src/shared/domain/effect'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { project } from '../../src/shared/engine/project'
import { valueAt } from '../../src/shared/engine/projection'
import { scenarioWith, shippedModel } from '../unit/engine/world'
import { eventAt, workspaceOf } from '../unit/domain/world'
import { makeMain } from './world'

const model = shippedModel()
const scenario = scenarioWith({ parameters: { 'spending.coreTarget': 3, 'spending.compliance': 0.8 } })
const NONE = {}

const NO_EVENTS: readonly never[] = []

describe('drafted', () => {
  test('drafts lie over what is set, and the scenario itself stays', () => {
    const before = structuredClone(scenario)
    const drafted = createProjector().drafted(model, scenario, { 'spending.coreTarget': 5, 'spending.shape': 'hold' }, 'constant')
    expect(drafted.parameters).toEqual({ 'spending.coreTarget': 5, 'spending.compliance': 0.8, 'spending.shape': 'hold' })
    expect(scenario).toEqual(before)
  })

  test('money is current where that is looked at, else constant at the scenario’s base year', () => {
    const projector = createProjector()
    expect((['share', 'constant', 'current'] as const).map((basis) => projector.drafted(model, scenario, NONE, basis).money)).toEqual([
      { basis: 'constant', baseYear: 2026 }, { basis: 'constant', baseYear: 2026 }, { basis: 'current', baseYear: 2026 },
    ])
  })
})

describe('projection', () => {
  test('is that of the drafted scenario', () => {
    const projector = createProjector()
    const drafts = { 'spending.coreTarget.DEU': 6, 'spending.compliance': 1 }
    const projection = projector.projection(model, scenario, drafts, 'share', NO_EVENTS)
    const expected = project(model, projector.drafted(model, scenario, drafts, 'share'))
    expect(valueAt(projection, 'coreShare.DEU', 2035)).toBe(6)
    for (const series of ['coreShare.NATO', 'core.POL', 'cumulativeExtra.EUROPE_CANADA']) {
      expect([...projection.series.get(series)!.values]).toEqual([...expected.series.get(series)!.values])
    }
  })

  test('the same inputs give the same object, however many panes ask; any other input a new one', () => {
    const projector = createProjector()
    const drafts = { 'spending.coreTarget': 5 }
    const first = projector.projection(model, scenario, drafts, 'share', NO_EVENTS)
    expect(projector.drafted(model, scenario, drafts, 'share')).toBe(projector.drafted(model, scenario, drafts, 'share'))
    expect(projector.projection(model, scenario, drafts, 'share', NO_EVENTS)).toBe(first)
    const others = [
      projector.projection(model, scenario, drafts, 'current', NO_EVENTS),
      projector.projection(model, scenario, { ...drafts }, 'current', NO_EVENTS),
      projector.projection(model, { ...scenario }, drafts, 'current', NO_EVENTS),
    ]
    expect(new Set([first, ...others]).size).toBe(4)
  })
})

test('the projection from before a move is made once, in whatever order panes ask at each step', () => {
  const projector = createProjector()
  const effect = { target: 'coreShare', scope: [], op: 'add', size: 1, delayMonths: 0, rampMonths: 1, enabled: true } as const
  const acting = projector.acting(workspaceOf([eventAt('on', '2027', undefined, { effects: [effect] })]).events)
  const made = (events: Parameters<typeof projector.projection>[4]) => projector.projection(model, scenario, NONE, 'share', events)
  const before = made(acting)
  for (const start of ['2028', '2029', '2030', '2031']) {
    const moved = projector.moved(acting, { id: 'on', start: eventAt('on', start).start })
    const now = made(moved)
    expect(made(acting)).toBe(before)
    expect(made(moved)).toBe(now)
    expect(now).not.toBe(before)
  }
})

test('an event acts only while one of its effects is switched on, and no move of another makes a new projection', () => {
  const projector = createProjector()
  const effect = { target: 'coreShare', scope: [], op: 'add', size: 1, delayMonths: 0, rampMonths: 1 } as const
  const on = eventAt('on', '2027', undefined, { effects: [{ ...effect, enabled: false }, { ...effect, enabled: true }] })
  const off = eventAt('off', '2028', undefined, { effects: [{ ...effect, enabled: false }] })
  const { events } = workspaceOf([eventAt('bare', '2027'), on, off])
  const acting = projector.acting(events)
  expect(acting).toEqual([on])
  expect(projector.moved(acting, { id: 'off', start: off.start })).toBe(acting)
  expect(projector.moved(acting, { id: 'on', start: off.start })).toEqual([{ ...on, start: '2028' }])
})

describe('an event under the hand', () => {
  const halved: Effect = { target: 'coreShare', scope: ['DEU'], op: 'multiply', size: 0.5, delayMonths: 0, rampMonths: 12, enabled: true }
  const events = workspaceOf([eventAt('acts', '2028', undefined, { effects: [halved, { ...halved, scope: ['POL'] }] }), eventAt('bare', '2029')]).events
  const shares = (draft: EventDraft | null) => {
    const projector = createProjector()
    const projection = projector.projection(model, scenario, NONE, 'share', projector.moved(projector.acting(events), draft))
    return ['DEU', 'POL'].map((ally) => valueAt(projection, `coreShare.${ally}`, 2029))
  }

  test('acts at its new date, or with its new effects at the old one, as if it stood so', () => {
    const [deu, pol] = shares(null)
    const moved = shares({ id: 'acts', start: '2033' as FuzzyDate })
    expect([moved[0]! > deu!, moved[1]! > pol!]).toEqual([true, true])
    const later = [{ ...halved, delayMonths: 60 }, events.acts!.effects![1]!]
    expect(shares({ id: 'acts', start: '2028' as FuzzyDate, effects: later })).toEqual([moved[0], pol])
    const standing = createProjector()
    expect(shares({ id: 'acts', start: '2028' as FuzzyDate, effects: later })).toEqual(
      ['DEU', 'POL'].map((ally) => valueAt(standing.projection(model, scenario, NONE, 'share', [{ ...events.acts!, effects: later }]), `coreShare.${ally}`, 2029)),
    )
  })

  test('moves nothing where it does not act; the same draft gives the same list', () => {
    const projector = createProjector()
    const acting = projector.acting(events)
    expect(acting.map(({ id }) => id)).toEqual(['acts'])
    expect(projector.moved(acting, { id: 'bare', start: '2030' as FuzzyDate })).toBe(acting)
    expect(projector.moved(acting, null)).toBe(acting)
    const draft = { id: 'acts', start: '2028' as FuzzyDate, effects: [halved] }
    expect(projector.moved(acting, draft)).toBe(projector.moved(acting, draft))
    expect(events.acts!.effects).toHaveLength(2)
  })
})

test('a session holds what main handed over', async () => {
  const main = makeMain(workspaceOf([eventAt('a', '2027')]))
  const opening = main.opening()
  const session = createSession(main.bridge, opening)
  expect(session.workspace.getState().workspace).toBe(opening.workspace)
  expect(session.view.getState().settings).toBe(opening.settings)
  expect([session.appVersion, session.today, session.notice, session.reference]).toEqual(['0.0.0', '2026-11-23', null, opening.reference])
  session.workspace.dispatch([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 5 }])
  await session.workspace.settled()
  const { workspace } = session.workspace.getState()
  expect(valueAt(session.projector.projection(model, session.resolver.resolve(workspace.scenarios, 'mine').scenario, {}, 'share', NO_EVENTS), 'coreShare.DEU', 2035)).toBe(5)
})
