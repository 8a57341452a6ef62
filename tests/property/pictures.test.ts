// What must hold for every scenario and every file: a picture brings back the same projection to the last bit, out of a PNG, an
// SVG and a PDF; and whatever was done to its bytes, its reader gives the very same text or a fault, and soon.
// HAGUE_HORIZON_PICTURE_RUNS=10000 tries as many scenarios.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentIn, withDocument } from '../../src/main/platform/picture-container'
import { EFFECT_TARGET_IDS, EFFECT_TARGETS, sizeRange, type Effect } from '../../src/shared/domain/effect'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import type { ParameterValue } from '../../src/shared/domain/parameter-key'
import { PARAMETER_IDS, parameterRow, type ParameterId } from '../../src/shared/domain/parameter-table'
import { pictureText } from '../../src/shared/domain/picture/picture-document'
import { readPicture } from '../../src/shared/domain/picture/read-picture'
import { MONEY_BASES, PRESET_IDS, type Scenario } from '../../src/shared/domain/scenario'
import { project } from '../../src/shared/engine/project'
import { areSame } from '../../src/shared/figures/compare/scenarios'
import { attachedBytes } from '../../src/shared/exchange/picture/pdf-attachment'
import { atlantis, scenarioWith, wholeModel } from '../unit/engine/world'
import { FORM, pdfWith, PNG, reference, RICH, SVG, textOf, VIEW } from '../unit/picture/world'

const RUNS = Number(process.env.HAGUE_HORIZON_PICTURE_RUNS ?? 200)
const runs = (numRuns: number) => ({ seed: 20_250_624, numRuns })
const model = wholeModel()
const WHO = ['DEU', 'POL', 'USA', 'NATO', 'EUROPE_CANADA', 'NATO_EUROPE', 'RUS', 'UKR', 'ATLANTIS', 'MINE']
const PRODUCERS = ['DEU', 'USA', 'NATO_EUROPE', 'RUS', 'UKR', 'ATLANTIS']
const CATEGORIES = ['mbt', 'shells'] as const

function valueFor(id: ParameterId): fc.Arbitrary<ParameterValue> {
  const row = parameterRow(id)
  if (row.type === 'choice') return fc.constantFrom(...row.choices)
  if (row.type === 'month') return fc.constantFrom('2026-01', '2029-06')
  if (row.unit === 'year') return fc.integer({ min: row.min, max: row.max })
  return fc.double({ min: row.min, max: row.max, noNaN: true })
}

const parameter = fc.constantFrom(...PARAMETER_IDS).chain((id) => {
  const row = parameterRow(id)
  const forms = [fc.constant(id), fc.constantFrom(...WHO).map((who) => `${id}.${who}`)]
  if (row.perLine) forms.push(fc.tuple(fc.constantFrom(...CATEGORIES), fc.constantFrom(...PRODUCERS)).map(([category, who]) => `${id}.${category}.${who}`))
  if (row.type === 'number' && row.yearly) forms.push(fc.tuple(fc.constantFrom(...WHO), fc.integer({ min: 2026, max: 2035 })).map(([who, year]) => `${id}.${who}.${year}`))
  return fc.tuple(fc.oneof(...forms), valueFor(id))
})

const effect: fc.Arbitrary<Effect> = fc.constantFrom(...EFFECT_TARGET_IDS).chain((target) =>
  fc.constantFrom('add' as const, 'multiply' as const).chain((op) => {
    const [min, max] = sizeRange(target, op)
    return fc
      .record({
        target: fc.constant(target), op: fc.constant(op), size: fc.double({ min, max, noNaN: true }), scope: fc.uniqueArray(fc.constantFrom(...WHO), { maxLength: 2 }),
        delayMonths: fc.integer({ min: 0, max: 30 }), rampMonths: fc.integer({ min: 1, max: 30 }), enabled: fc.boolean(), duration: fc.constantFrom(undefined, 12), categories: fc.constantFrom(undefined, CATEGORIES),
      })
      .map(({ duration, categories, ...made }): Effect => ({ ...made, ...(duration && { durationMonths: duration }), ...(categories && EFFECT_TARGETS[target].perCategory && { categories }) }))
  }),
)
const event = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.string({ unit: 'binary', maxLength: 20 }), start: fc.constantFrom('2026', '2027-03', '2029-Q2', '[2028..2030]', '2031~', '2034-11-05', '2041'), effects: fc.array(effect, { minLength: 1, maxLength: 2 }) })
  .map(({ start, ...made }) => ({ ...made, start: start as FuzzyDate }))
const events = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 4 })

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    name: fc.string({ unit: 'binary', maxLength: 30 }), basedOn: fc.constantFrom(...PRESET_IDS), basis: fc.constantFrom(...MONEY_BASES), baseYear: fc.integer({ min: 2014, max: 2035 }),
    parameters: fc.array(parameter, { maxLength: 9 }), own: fc.boolean(), growth: fc.double({ min: -5, max: 8, noNaN: true }), share: fc.double({ min: 0, max: 8, noNaN: true }), events,
  })
  .map(({ name, basedOn, basis, baseYear, parameters, own, growth, share, events: acting }) => scenarioWith({
    name, basedOn, money: { basis, baseYear }, parameters: Object.fromEntries(parameters), events: acting,
    ...(own && { actors: [atlantis({ currency: 'USD', growth, coreShare: { '2026': share }, equipmentShare: { '2026': 30 } })], groups: [{ id: 'MINE', name: 'Mine', members: ['DEU', 'ATLANTIS'] }] }),
  }))

const CONTAINERS: readonly ((text: string) => Uint8Array)[] = [
  (text) => withDocument(PNG, text) as Uint8Array,
  (text) => Buffer.from(withDocument(SVG, text) as string),
  (text) => pdfWith(attachedBytes(text)),
]

/** Series of a projection that are not the same to the last bit. */
function differing(scenario: Scenario, acting: Parameters<typeof project>[2], opened: Scenario): readonly string[] {
  const [before, after] = [project(model, scenario, acting), project(model, opened)]
  const ids = [...before.series.keys()]
  expect([...after.series.keys()]).toEqual(ids)
  return ids.filter((id) => !areSame(before.series.get(id)!.values, after.series.get(id)!.values))
}

test(`${RUNS} scenarios come back from PNG, SVG and PDF with the same projection to the last bit`, () => {
  fc.assert(
    fc.property(scenarios, events, scenarios, (shown, acting, beside) => {
      const text = pictureText({ scenarios: [{ scenario: shown, events: acting }, { scenario: beside, events: [] }], view: VIEW, form: FORM, reference, appVersion: '1' })
      if (!text.ok) throw new Error(JSON.stringify(text.fault))
      for (const wrap of CONTAINERS) expect(documentIn(wrap(text.value), 'picture')).toEqual(text)
      const read = readPicture(text.value, 'picture', reference)
      if (!read.ok) throw new Error(JSON.stringify(read.fault))
      const [first, second] = read.value.scenarios
      expect([first.name, second!.name]).toEqual([shown.name, beside.name])
      expect(differing(shown, acting, first)).toEqual([])
      expect(differing(beside, [], second!)).toEqual([])
    }),
    runs(RUNS),
  )
}, 20_000 + RUNS * 1000)

type Mutation = { readonly kind: 'cut' | 'flip' | 'drop' | 'double' | 'splice'; readonly at: number; readonly length: number; readonly byte: number }
const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom('cut', 'flip', 'flip', 'drop', 'double', 'splice'), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 60 }), byte: fc.integer({ min: 0, max: 255 }) }),
  { minLength: 1, maxLength: 4 },
)

function mutated(bytes: Uint8Array, { kind, at, length, byte }: Mutation): Uint8Array {
  const place = Math.floor(at * bytes.length)
  const [before, part, after] = [bytes.subarray(0, place), bytes.subarray(place, place + length), bytes.subarray(place + length)]
  switch (kind) {
    case 'cut':
      return before
    case 'flip':
      return Buffer.concat([before, Buffer.from([byte]), bytes.subarray(place + 1)])
    case 'drop':
      return Buffer.concat([before, after])
    case 'double':
      return Buffer.concat([before, part, part, after])
    case 'splice':
      return Buffer.concat([before, Buffer.alloc(length, byte), bytes.subarray(place)])
  }
}

test('whatever is done to the bytes, a reader gives the very same text or a fault, and soon', () => {
  const text = textOf([RICH])
  const outcomes = new Map<string, number>()
  fc.assert(
    fc.property(fc.constantFrom(...CONTAINERS), mutations, (wrap, changes) => {
      const bytes = changes.reduce(mutated, wrap(text))
      const before = performance.now()
      const read = documentIn(bytes, 'picture')
      expect(performance.now() - before).toBeLessThan(1000)
      if (read.ok) expect(read.value).toBe(text)
      const outcome = read.ok ? 'same' : read.fault.code
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }),
    runs(Math.max(2000, RUNS)),
  )
  // Mutations that hit nothing but the picture itself leave the text as it is; the others are told apart.
  expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['picture.altered', 'picture.damaged', 'picture.unknown', 'same']) as string[])
})

test('bytes that are nothing at all crash no reader', () => {
  const heads = fc.constantFrom<readonly number[]>([], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [...Buffer.from('%PDF-1.7\n')], [...Buffer.from('<svg ')])
  fc.assert(fc.property(heads, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
    expect(documentIn(Buffer.from([...head, ...rest]), 'picture').ok).toBe(false)
  }), runs(2000))
})
