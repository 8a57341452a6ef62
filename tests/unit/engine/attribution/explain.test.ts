// Why a value is what it is: cases whose parts can be told by hand, and what is said where nothing can be shared out.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../../src/shared/domain/fuzzy-date'
import type { Scenario } from '../../../../src/shared/domain/scenario'
import { changesBetween, presetEnd, type End } from '../../../../src/shared/engine/attribution/changes'
import { explain, type Explanation } from '../../../../src/shared/engine/attribution/explain'
import { project } from '../../../../src/shared/engine/project'
import { atlantis, scenarioWith, wholeModel } from '../world'

const model = wholeModel()
const effect = (changes: Partial<Effect>): Effect => ({ target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true, ...changes })
const event = (id: string, start: string, ...effects: readonly Effect[]) => ({ id, title: id, start: start as FuzzyDate, effects })
const end = (scenario: Partial<Scenario>, events: End['events'] = []): End => ({ scenario: scenarioWith(scenario), events })
const LAST_YEAR = 21

function why(to: End, seriesId: string, place: number, from = presetEnd(to)): Explanation {
  const found = explain(model, [from, to], changesBetween([from, to]), seriesId, place)
  if (found === null) throw new Error(`no series ${seriesId}`)
  return found
}
function parts(found: Explanation): Readonly<Record<string, number>> {
  return Object.fromEntries(found.parts.map(({ change, part }) => [change.id, part]))
}

describe('by hand', () => {
  test('one change has the whole difference, with the value that it replaced', () => {
    const found = why(end({ parameters: { 'spending.coreTarget.DEU': 3 } }), 'coreShare.DEU', LAST_YEAR)
    expect(found.sharing).toMatchObject({ kind: 'shares', none: 3.5, all: 3, errors: null })
    expect(found.parts).toMatchObject([{ part: -0.5, error: null, from: 3.5, to: 3 }])
  })

  test('two changes that meet: target and compliance of an actor from 2 % to 2 + c · (t − 2)', () => {
    // v = 2 + c · (t − 2): both 3.5 → 4.5 and 1 → 0.5. Alone: target +1, compliance −0.75. Together: −0.25.
    const to = end({ actors: [atlantis()], parameters: { 'spending.coreTarget.ATLANTIS': 4.5, 'spending.compliance.ATLANTIS': 0.5 } })
    const found = why(to, 'coreShare.ATLANTIS', LAST_YEAR)
    expect(found.sharing).toMatchObject({ none: 3.5, all: 3.25 })
    // Target: (1 + 0.5) / 2; compliance: (−0.75 − 1.25) / 2.
    expect(parts(found)['parameter spending.coreTarget.ATLANTIS']).toBeCloseTo(0.75, 12)
    expect(parts(found)['parameter spending.compliance.ATLANTIS']).toBeCloseTo(-1, 12)
    expect(found.parts.map(({ change }) => change.id)).toEqual(['parameter spending.compliance.ATLANTIS', 'parameter spending.coreTarget.ATLANTIS'])
  })

  test('an effect alone has what it adds', () => {
    const found = why(end({}, [event('plan', '2027', effect({ target: 'coreShare', scope: ['DEU'], op: 'add', size: 0.4, rampMonths: 12 }))]), 'coreShare.DEU', LAST_YEAR)
    expect(parts(found)).toEqual({ 'effect plan 0': expect.closeTo(0.4, 12) as number })
  })

  test('losses are rate times tempo: each has its step at the mean of the other’s two values', () => {
    // Lost a month: rate · tempo; 100 → 50 by the rate alone, → 10 by the tempo alone, → 5 by both.
    const to = end({ parameters: { 'production.lossRate.mbt.RUS': 50, 'production.stock0.mbt.RUS': 1e6 } }, [event('ceasefire', '2026', effect({}))])
    const from = end({ parameters: { 'production.lossRate.mbt.RUS': 100, 'production.stock0.mbt.RUS': 1e6 } })
    const found = why(to, 'lost.mbt.RUS', 60, from)
    expect(found.sharing).toMatchObject({ none: 100, all: expect.closeTo(5, 9) as number })
    expect(parts(found)).toEqual({ 'effect ceasefire 0': expect.closeTo(-67.5, 9) as number, 'parameter production.lossRate.mbt.RUS': expect.closeTo(-27.5, 9) as number })
  })
})

describe('both ends are the projections themselves', () => {
  const events = [event('a', '2027-03', effect({}), effect({ target: 'coreShare', op: 'multiply', size: 0.9 })), event('b', '2028', effect({ target: 'coreShare', op: 'multiply', size: 0.9, delayMonths: 3 }))]
  const to = end({ basedOn: 'wales-pace', parameters: { 'spending.pace': 'pledge', 'spending.compliance.EU_MEMBERS': 0.7, 'production.ceiling': 'both' }, events: [event('c', '2029', effect({ target: 'growth', op: 'add', size: -1 }))] }, events)

  test.each(['coreShare.NATO', 'cumulativeExtra.EUROPE_CANADA', 'gdp.POL'])('%s', (id) => {
    for (const place of [14, LAST_YEAR]) {
      const { sharing } = why(to, id, place)
      expect(sharing.all).toBe(project(model, to.scenario, to.events).series.get(id)!.values[place])
      expect(sharing.none).toBe(project(model, scenarioWith({ basedOn: 'wales-pace' })).series.get(id)!.values[place])
    }
  })

  test('of production as well, with money that may bind', () => {
    const { sharing, parts: counted } = why(to, 'output.mbt.NATO', 90)
    expect(sharing.all).toBe(project(model, to.scenario, to.events).series.get('output.mbt.NATO')!.values[90])
    expect(counted.map(({ change }) => change.id)).toContain('effect a 1')
  })
})

describe('no shares', () => {
  test('nothing differs', () => {
    expect(why(end({}), 'coreShare.NATO', LAST_YEAR)).toMatchObject({ parts: [], idle: [], sharing: { kind: 'shares', none: expect.closeTo(3.53, 2) as number } })
  })

  test('no value in a year, no line at one end, no line for some of the changes alone', () => {
    const compliance = end({ parameters: { 'spending.compliance': 0.8 } })
    expect(why(compliance, 'totalShare.DEU', 3)).toMatchObject({ parts: [], sharing: { kind: 'noValue', where: 'both' } })
    const typed = end({ parameters: { 'production.output0.aircraft.UKR': 2 } })
    expect(why(typed, 'total.aircraft.UKR', 50).sharing).toMatchObject({ kind: 'noValue', where: 'none' })
    expect(why(presetEnd(typed), 'total.aircraft.UKR', 50, typed).sharing).toMatchObject({ kind: 'noValue', where: 'all' })
    const by = (id: string) => end({ parameters: { [`production.${id}.aircraft.UKR`]: 2 } })
    expect(why(by('output0'), 'total.aircraft.UKR', 50, by('capacity0')).sharing).toMatchObject({ kind: 'noValue', where: 'between' })
  })

  test('a name that is no series', () => {
    const to = end({ parameters: { 'spending.compliance': 0.8 } })
    for (const id of ['coreShare.NOWHERE', 'nonsense', 'coreShare', 'total.mbt', 'total.mbt.RUS.more']) expect(explain(model, [presetEnd(to), to], changesBetween([presetEnd(to), to]), id, 0)).toBeNull()
  })
})

describe('what a change replaces', () => {
  const replaced = (key: string, value: number | string, seriesId: string, others: Scenario['parameters'] = {}, basedOn = 'pledge-met') => {
    const to = end({ basedOn, parameters: { ...others, [key]: value } })
    return why(to, seriesId, seriesId.split('.').length === 3 ? 60 : LAST_YEAR).parts.find(({ change }) => change.id === `parameter ${key}`)!.from
  }

  test('the general value of the preset, the table’s, the line’s own or the actor’s own; null where each has its own', () => {
    expect(replaced('spending.pace.DEU', 'pledge', 'coreShare.DEU', {}, 'wales-pace')).toBe('wales')
    // What the scenario itself sets for all is not what the preset had.
    expect(replaced('spending.coreTarget.DEU', 5, 'coreShare.DEU', { 'spending.coreTarget': 4 })).toBe(3.5)
    expect(replaced('production.realisation.mbt.RUS', 0.5, 'total.mbt.RUS', {}, 'long-war')).toBe(1)
    expect(replaced('production.realisation.mbt', 0.5, 'total.mbt.RUS')).toBe(0.7)
    expect(replaced('production.capacity1.mbt.RUS', 60, 'total.mbt.RUS')).toBeCloseTo(30.5, 6)
    expect(replaced('economy.growth.DEU.2030', 3, 'gdp.DEU')).toBe(model.cast.actors[model.cast.places.get('DEU')!]!.growth[16])
    expect(replaced('spending.equipmentTarget.DEU', 30, 'equipmentShare.DEU')).toBe(project(model, scenarioWith()).series.get('equipmentShare.DEU')!.values[12])
    expect(replaced('spending.equipmentTarget', 30, 'equipmentShare.DEU')).toBeNull()
    expect(replaced('economy.growth.NATO', 3, 'gdp.DEU')).toBeNull()
  })
})

test('more changes than are counted exactly: sampled, with the error said, and the same at every call', () => {
  const allies = ['DEU', 'FRA', 'ITA', 'ESP', 'POL', 'NLD', 'BEL', 'CZE', 'ROU', 'NOR', 'SWE', 'FIN', 'DNK', 'CAN']
  const to = end({ parameters: { ...Object.fromEntries(allies.map((id, place) => [`spending.compliance.${id}`, 0.4 + place / 30])), 'economy.growthShift': -0.5 } })
  const found = why(to, 'core.NATO', LAST_YEAR)
  expect(found.parts).toHaveLength(15)
  expect(found.parts.some(({ error }) => error! > 0)).toBe(true)
  const { all, none } = found.sharing
  expect(Math.abs(found.parts.reduce((sum, { part }) => sum + part, 0) - (all - none))).toBeLessThan(1e-9)
  expect(why(to, 'core.NATO', LAST_YEAR)).toEqual(found)
})
