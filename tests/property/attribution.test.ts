// What must hold for every explanation: the parts make the whole, the order of changes does not matter, and a change said not
// to reach a value moves it under no circumstances. Tried on random scenarios and events from a fixed seed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EFFECT_TARGET_IDS, EFFECT_TARGETS, sizeRange, type Effect } from '../../src/shared/domain/effect'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import type { ParameterValue } from '../../src/shared/domain/parameter-key'
import { PARAMETER_IDS, parameterRow, type ParameterId } from '../../src/shared/domain/parameter-table'
import { PRESETS } from '../../src/shared/domain/scenario'
import { changesBetween, endsInMoneyOfFirst, presetEnd, type Change, type End, type Ends } from '../../src/shared/engine/attribution/changes'
import { explain, sortOut } from '../../src/shared/engine/attribution/explain'
import { mixtures } from '../../src/shared/engine/attribution/made-changes'
import type { ActingEvent } from '../../src/shared/engine/effects'
import { project, projectActing, rememberedReading } from '../../src/shared/engine/project'
import { SERIES_KINDS } from '../../src/shared/engine/series-kinds'
import { atlantis, scenarioWith, wholeModel } from '../unit/engine/world'

const runs = (numRuns: number) => ({ seed: 20_250_624, numRuns })
const model = wholeModel()

const WHO = ['DEU', 'POL', 'USA', 'CAN', 'NATO', 'EUROPE_CANADA', 'EU_MEMBERS', 'NATO_EUROPE', 'RUS', 'UKR', 'ATLANTIS', 'MINE']
const CATEGORIES = ['mbt', 'shells'] as const
const KINDS = ['output', 'total', 'capacity', 'affordable', 'lost', 'storage', 'stock', 'cumulative', 'unitCost', 'moneyBinds', 'costAYear', 'madeAYear']

function valueFor(id: ParameterId): fc.Arbitrary<ParameterValue> {
  const row = parameterRow(id)
  if (row.type === 'choice') return fc.constantFrom(...row.choices)
  if (row.type === 'month') return fc.constantFrom('2026-01', '2029-06')
  if (row.unit === 'year') return fc.integer({ min: id === 'spending.targetYear' ? 2027 : 2020, max: Math.min(row.max, 2035) })
  const [low, high] = [Math.max(row.min, -5), Math.min(row.max, 60)]
  return fc.double({ min: low, max: high, noNaN: true })
}

const parameter = fc.constantFrom(...PARAMETER_IDS).chain((id) => {
  const row = parameterRow(id)
  const forms = [fc.constant(id), fc.constantFrom(...WHO).map((who) => `${id}.${who}`)]
  if (row.perLine) forms.push(fc.tuple(fc.constantFrom(...CATEGORIES), fc.constantFrom(...WHO)).map(([category, who]) => `${id}.${category}.${who}`), fc.constantFrom(...CATEGORIES).map((category) => `${id}.${category}`))
  if (row.type === 'number' && row.yearly) forms.push(fc.tuple(fc.constantFrom(...WHO), fc.integer({ min: 2026, max: 2035 })).map(([who, year]) => `${id}.${who}.${year}`))
  return fc.tuple(fc.oneof(...forms), valueFor(id))
})
const parameters = fc.array(parameter, { maxLength: 9 }).map((entries) => Object.fromEntries(entries))

const effect: fc.Arbitrary<Effect> = fc.constantFrom(...EFFECT_TARGET_IDS).chain((target) =>
  fc.constantFrom('add' as const, 'multiply' as const).chain((op) => {
    const [low, high] = sizeRange(target, op)
    return fc.record({
      target: fc.constant(target), op: fc.constant(op), size: fc.double({ min: Math.max(low, -20), max: Math.min(high, 20), noNaN: true }),
      scope: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...WHO), { maxLength: 2 })),
      delayMonths: fc.integer({ min: 0, max: 30 }), rampMonths: fc.integer({ min: 1, max: 30 }), enabled: fc.constant(true),
    }, { noNullPrototype: true }).chain((made) => fc.record({ categories: EFFECT_TARGETS[target].perCategory ? fc.constantFrom(undefined, [CATEGORIES[0]], [CATEGORIES[1]]) : fc.constant(undefined), durationMonths: fc.constantFrom(undefined, 12) }).map(({ categories, durationMonths }): Effect => ({ ...made, ...(categories && { categories }), ...(durationMonths && { durationMonths }) })))
  }),
)
const event: fc.Arbitrary<ActingEvent> = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), start: fc.constantFrom('2026', '2027-03', '2029-Q2', '[2028..2030]', '2031~', '2034-11-05'), effects: fc.array(effect, { minLength: 1, maxLength: 2 }) }).map(({ id, start, effects }) => ({ id, title: id, start: start as FuzzyDate, effects }))
const events = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 4 })

const end: fc.Arbitrary<End> = fc
  .record({ parameters, events, basedOn: fc.constantFrom(...Object.keys(PRESETS)), basis: fc.constantFrom('constant' as const, 'current' as const, 'share' as const), moneyYear: fc.constantFrom(2020, 2026, 2031), growth: fc.constantFrom(0, 2) })
  .map(({ parameters: chosen, events: acting, basedOn, basis, moneyYear, growth }) => ({
    scenario: scenarioWith({ basedOn, parameters: chosen, money: { basis, baseYear: moneyYear }, actors: [atlantis({ currency: 'USD', growth, equipmentShare: { '2026': 30 } })], groups: [{ id: 'MINE', name: 'Mine', members: ['DEU', 'ATLANTIS'] }] }),
    events: acting,
  }))
const ends: fc.Arbitrary<Ends> = fc.tuple(end, end, fc.boolean()).map(([a, b, isPreset]) => [isPreset ? presetEnd(b) : a, b])

const point = fc.oneof(
  fc.tuple(fc.constantFrom(...SERIES_KINDS), fc.constantFrom(...WHO), fc.integer({ min: 10, max: 21 })).map(([kind, who, place]) => ({ id: `${kind}.${who}`, place })),
  fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...CATEGORIES), fc.constantFrom('RUS', 'USA', 'NATO_EUROPE', 'NATO', 'DEU'), fc.integer({ min: 0, max: 126 })).map(([kind, category, who, place]) => ({ id: `${kind}.${category}.${who}`, place: kind.endsWith('AYear') ? 11 + (place % 11) : place })),
)

const few = (changes: readonly Change[]) => changes.length <= 7

describe('explanations', () => {
  test('a change said not to reach a value moves it under no circumstances', () => {
    let [told, moving] = [0, 0]
    fc.assert(
      fc.property(ends, fc.array(point, { minLength: 4, maxLength: 4 }), fc.nat(), (between, points, chance) => {
        const changes = changesBetween(between)
        const reading = rememberedReading()
        const some = mixtures(between, changes)
        const valueOf = (isMade: readonly boolean[], id: string, place: number) => {
          const { scenario, acting } = some(isMade)
          return projectActing(model, scenario, acting, reading).series.get(id)?.values[place]
        }
        for (const { id, place } of points) {
          const found = sortOut(model, between, changes, id, place)
          if (found === null) continue
          const idle = new Set(found.idle.map((change) => change.id))
          for (const [at, change] of changes.entries()) {
            const others = changes.map((_, other) => ((chance >> (other + at) % 30) & 1) === 1)
            const [without, made] = [valueOf(others.with(at, false), id, place), valueOf(others.with(at, true), id, place)]
            if (idle.has(change.id)) expect({ id, place, change: change.id, value: made }).toEqual({ id, place, change: change.id, value: without })
            told += Number(idle.has(change.id))
            moving += Number(!Object.is(without, made))
          }
        }
      }),
      runs(200),
    )
    // The test would be worth nothing if hardly anything was told, or nothing ever moved.
    expect(told).toBeGreaterThan(1000)
    expect(moving).toBeGreaterThan(300)
  }, 120_000)

  test('the parts make the whole, and both ends are the projections themselves', () => {
    let several = 0
    fc.assert(
      fc.property(ends, point, (between, { id, place }) => {
        const changes = changesBetween(between)
        fc.pre(few(changes))
        const found = explain(model, between, changes, id, place)
        if (found === null) return
        const { sharing, parts } = found
        const [from, to] = between
        expect(sharing.all).toEqual(project(model, to.scenario, to.events).series.get(id)?.values[place] ?? Number.NaN)
        // Money of the first end is that of the second.
        const none = project(model, { ...from.scenario, money: to.scenario.money }, from.events).series.get(id)?.values[place] ?? Number.NaN
        if (Number.isNaN(none)) expect(sharing.none).toBeNaN()
        else expect(Math.abs(sharing.none - none)).toBeLessThanOrEqual(1e-12 * Math.abs(none))
        if (sharing.kind !== 'shares') return
        const scale = Math.max(Math.abs(sharing.all), Math.abs(sharing.none), ...parts.map(({ part }) => Math.abs(part)))
        expect(Math.abs(parts.reduce((sum, { part }) => sum + part, 0) - (sharing.all - sharing.none))).toBeLessThanOrEqual(1e-14 * scale)
        expect(parts.length + found.idle.length).toBe(changes.length)
        several += Number(parts.length > 1)
      }),
      runs(200),
    )
    expect(several).toBeGreaterThan(20)
  }, 120_000)

  test('between two scenarios, each with its own countries and events, the parts make the difference, sampled ones too', () => {
    const owner = fc.record({ growth: fc.constantFrom(0, 2, 4), members: fc.constantFrom(['DEU', 'ATLANTIS'], ['FRA', 'ATLANTIS']) })
    const ownEnd = fc.tuple(end, owner).map(([{ scenario, events: acting }, { growth, members }]): End => ({
      scenario: { ...scenario, actors: [atlantis({ currency: 'USD', growth, equipmentShare: { '2026': 30 } })], groups: [{ id: 'MINE', name: 'Mine', members }] }, events: acting,
    }))
    let [sampled, withOwn] = [0, 0]
    fc.assert(
      fc.property(ownEnd, ownEnd, point, (a, b, { id, place }) => {
        const between = endsInMoneyOfFirst(a, b)
        const changes = changesBetween(between)
        const found = explain(model, between, changes, id, place, { exactTo: 5, most: 200 })
        if (found?.sharing.kind !== 'shares') return
        const { sharing, parts } = found
        const [one, other] = between.map(({ scenario, events: acting }) => project(model, scenario, acting).series.get(id)!.values[place]!)
        const scale = Math.max(Math.abs(one!), Math.abs(other!))
        expect(Math.abs(parts.reduce((sum, { part }) => sum + part, 0) - (other! - one!))).toBeLessThanOrEqual(1e-9 * scale)
        sampled += Number(sharing.errors !== null)
        withOwn += Number(parts.some(({ change }) => change.kind === 'own'))
      }),
      runs(150),
    )
    expect(sampled).toBeGreaterThan(10)
    expect(withOwn).toBeGreaterThan(10)
  }, 120_000)

  test('the order of keys and events does not matter', () => {
    const turned = ({ scenario, events: acting }: End): End => ({
      scenario: { ...scenario, parameters: Object.fromEntries(Object.entries(scenario.parameters).reverse()) },
      events: [...acting].reverse(),
    })
    fc.assert(
      fc.property(ends, point, ([from, to], { id, place }) => {
        const changes = changesBetween([from, to])
        fc.pre(few(changes))
        const other: Ends = [turned(from), turned(to)]
        const [plain, back] = [explain(model, [from, to], changes, id, place), explain(model, other, changesBetween(other), id, place)]
        const told = (found: typeof plain) => found && [found.sharing, found.parts.map(({ change, part }) => [change.id, part]), found.idle.map((change) => change.id)]
        expect(told(back)).toEqual(told(plain))
      }),
      runs(100),
    )
  }, 120_000)
})
