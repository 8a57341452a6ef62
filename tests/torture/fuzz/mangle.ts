// Sound things made unsound: JSON, text and bytes, each by a few edits that fast-check can name again and shrink.
import fc from 'fast-check'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const LONG = 'x'.repeat(200_000)
const DEEP = (depth: number): Json => {
  let value: Json = 1
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

/** Values that readers stumble over. */
const NASTY_VALUES: readonly Json[] = [
  null, true, false, 0, -0, -1, 1.5, 1e308, -1e308, 5e-324, 2 ** 53, Number.MAX_SAFE_INTEGER + 2, '', ' ', '\u0000', '\ud800', '🛡', '__proto__', 'constructor', 'toString', 'NaN', 'Infinity', '1e9999', '2026-13', '0000-00-00',
  '2026-02-30', '9999999-01', '../../etc/passwd', '<script>alert(1)</script>', '=HYPERLINK("http://x")', '%s%n', '${1+1}', '\r\n\r\n', LONG, [], {}, [[]], [null], { a: 1 }, DEEP(50), DEEP(600), Array.from({ length: 3000 }, (_, place) => place),
]

const nastyJson: fc.Arbitrary<Json> = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY_VALUES) }, fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>, fc.string({ unit: 'binary', maxLength: 30 }))

const NASTY_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '0', 'id', 'type', 'name', LONG.slice(0, 500)]

interface JsonEdit {
  readonly at: number
  readonly how: 'replace' | 'remove' | 'add' | 'double'
  readonly key: string
  readonly value: Json
}

const jsonEdit: fc.Arbitrary<JsonEdit> = fc.record({ at: fc.nat(100_000), how: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'add' as const, 'double' as const), key: fc.constantFrom(...NASTY_KEYS), value: nastyJson })

/** One of the seeds after one to four edits, each somewhere in it. */
export function mangledJson(seeds: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...(seeds as readonly Json[])), fc.array(jsonEdit, { minLength: 1, maxLength: 4 })).map(([seed, edits]) => edits.reduce<Json>((value, edit) => edited(value, edit), seed))
}

function edited(value: Json, edit: JsonEdit): Json {
  const places = countOf(value)
  return editedAt(value, { left: edit.at % places }, edit)
}

/** Values in it, itself included. */
function countOf(value: Json): number {
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, one) => sum + countOf(one), 1) : 1
}

function editedAt(value: Json, counter: { left: number }, edit: JsonEdit): Json {
  if (counter.left-- === 0) return changed(value, edit)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, one]): readonly (readonly [string, Json])[] => {
    const isHere = counter.left === 0
    const after = editedAt(one, counter, edit)
    if (isHere && edit.how === 'remove') return []
    return isHere && edit.how === 'double' && !Array.isArray(value) ? [[key, after], [`${key} `, after]] : isHere && edit.how === 'double' ? [[key, after], [key, after]] : [[key, after]]
  })
  if (Array.isArray(value)) return entries.map(([, one]) => one)
  // As JSON.parse makes it: __proto__ is a key like any other.
  return entries.reduce<Record<string, Json>>((made, [key, one]) => Object.defineProperty(made, key, { value: one, enumerable: true, writable: true, configurable: true }), {})
}

function changed(value: Json, { how, key, value: nasty }: JsonEdit): Json {
  if (how === 'replace') return nasty
  if (how !== 'add' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return [...(value as readonly Json[]), nasty]
  return Object.defineProperty({ ...value }, key, { value: nasty, enumerable: true, writable: true, configurable: true })
}

const NASTY_TEXTS = [
  '"', "'", '\\', '\u0000', '\ud800', '\ufeff', ',', ';', '\t', '\r', '\n', '\r\n', '{', '[', '}', ']', ':', '=', '<!--', ']]>', '<script>', '&#0;', '&lt;', '1e9999', '-', '9'.repeat(400), '('.repeat(3000), '['.repeat(20_000),
  'BEGIN:VEVENT\r\n', 'END:VCALENDAR', 'RRULE:FREQ=SECONDLY\r\n', 'DTSTART:00000000T000000Z\r\n', '__proto__', 'Ünï', '🛡'.repeat(50), LONG,
]

interface TextEdit {
  readonly at: number
  readonly length: number
  readonly put: string
}

const textEdit: fc.Arbitrary<TextEdit> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)), put: fc.oneof(fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('')) })

/** One of the texts after one to five edits: pieces cut out, nasty ones put in. */
export function mangledText(seeds: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...seeds), fc.array(textEdit, { minLength: 1, maxLength: 5 })).map(([seed, edits]) =>
    edits.reduce((text, { at, length, put }) => {
      const place = Math.floor(at * text.length)
      return text.slice(0, place) + put + text.slice(place + length)
    }, seed))
}

const byteEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom('flip' as const, 'flip' as const, 'cut' as const, 'end' as const, 'put' as const, 'huge' as const),
  byte: fc.nat(255), length: fc.nat(5000),
})

/** One of the files after one to five edits: bits turned, parts cut out or doubled, the end missing, lengths made huge. */
export function mangledBytes(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc.tuple(fc.constantFrom(...seeds), fc.array(byteEdit, { minLength: 1, maxLength: 5 })).map(([seed, edits]) =>
    edits.reduce<Uint8Array>((bytes, { at, how, byte, length }) => {
      const place = Math.floor(at * bytes.length)
      if (how === 'end') return bytes.slice(0, place)
      if (how === 'cut') return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + length)])
      if (how === 'put') return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place, place + length), bytes.subarray(place)])
      const copy = Uint8Array.from(bytes)
      if (how === 'huge') copy.fill(0xff, place, place + 4)
      else if (place < copy.length) copy[place] = copy[place]! ^ (byte || 1)
      return copy
    }, seed))
}
