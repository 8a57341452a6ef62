// What tests of pictures as documents work with: a scenario with everything, small pictures to carry it, a PDF as the writer makes it.
import { deflateSync } from 'node:zlib'
import type { DayNumber } from '../../../src/shared/domain/calendar'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { pictureText, type ShownPicture } from '../../../src/shared/domain/picture/picture-document'
import type { PictureForm, PictureView } from '../../../src/shared/domain/picture/picture-view'
import type { Scenario } from '../../../src/shared/domain/scenario'
import { PDF_ATTACHMENT } from '../../../src/shared/exchange/picture/pdf-attachment'
import { crc32 } from '../../../src/shared/exchange/picture/png-text'
import { atlantis, scenarioWith, shippedReference } from '../engine/world'

export const reference = shippedReference()

export const VIEW: PictureView = { figure: 'path-to-5', basis: 'share', baskets: 'core', picks: ['NATO', 'ATLANTIS'], everyAlly: false, focus: 'ATLANTIS', category: 'shells', producer: 'RUS', window: { from: 20_300 as DayNumber, to: 22_000 as DayNumber } }
export const FORM: PictureForm = { width: 945, height: 640, theme: 'dark', title: 'Größer – <b>"ja"</b> & 5 %', parts: { legend: true, sources: false, changes: true }, time: { from: 20_400 as DayNumber, to: 21_000 as DayNumber } }

/** A scenario of the user's own with all that one can hold, and words that are nobody's business. */
export const RICH: Scenario = scenarioWith({
  name: 'Žalgiris "quoted" <b> 🛡', note: 'SECRET-NOTE', basedOn: 'wales-pace', seed: 7, money: { basis: 'current', baseYear: 2024 },
  parameters: { 'spending.coreTarget': 3.7000000000000006, 'economy.growth.DEU.2028': -0, 'production.lag.mbt.ATLANTIS': 9, 'spending.shape.NATO': 'sCurve' },
  actors: [atlantis({ growth: { '2027': 1.1, '2030': -0.3 } })], groups: [{ id: 'MINE', name: 'Mine', members: ['DEU', 'ATLANTIS'] }],
  formulas: [{ name: 'ratio', expression: 'core.DEU / core.POL' }],
  events: [
    { id: 'acts', title: 'It acts', start: '2028-02' as FuzzyDate, effects: [
      { target: 'coreShare', scope: ['DEU'], op: 'add', size: 0.3, delayMonths: 1, rampMonths: 5, enabled: true, note: 'SECRET-REASON', source: 'SECRET-SOURCE' },
      { target: 'coreShare', scope: ['POL'], op: 'add', size: 0.4, delayMonths: 0, rampMonths: 5, enabled: false },
    ] },
    { id: 'idle', title: 'SECRET-IDLE', start: '2029' as FuzzyDate, effects: [{ target: 'growth', scope: [], op: 'add', size: 1, delayMonths: 0, rampMonths: 1, enabled: false }] },
    { id: 'late', title: 'SECRET-LATE', start: '2040' as FuzzyDate, effects: [{ target: 'growth', scope: [], op: 'add', size: 1, delayMonths: 0, rampMonths: 1, enabled: true }] },
  ],
  eventChanges: { 'SECRET-CHANGE': { off: true } },
  kept: { internal: 'SECRET-KEPT' },
})

/** The text of a picture of these scenarios, no events beside their own. */
export function textOf(scenarios: readonly [Scenario, ...Scenario[]], changes: Partial<ShownPicture> = {}): string {
  const acting = scenarios.map((scenario) => ({ scenario, events: [] }))
  const text = pictureText({ scenarios: acting, view: VIEW, form: FORM, reference, appVersion: '9.9.9', ...changes })
  if (!text.ok) throw new Error(JSON.stringify(text.fault))
  return text.value
}

/** A chunk of a PNG, sound. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length)
  whole.write(type, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length)
  return whole
}

/** One black pixel. */
export const PNG: Uint8Array = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])), chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0)),
])

export const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><title>3.56</title><rect width="60" height="40" fill="#0072B2"/></svg>'

/** A PDF with one attached file, its objects written as the PDF writer writes them; `deflated`: as it does unless told otherwise. */
export function pdfWith(content: Uint8Array, { deflated = true, names = 1, length }: { readonly deflated?: boolean; readonly names?: number; readonly length?: number } = {}): Uint8Array {
  const stream = deflated ? deflateSync(content) : content
  const filespec = `9 0 obj\n<<\n/Type /Filespec\n/AFRelationship /Source\n/F (${PDF_ATTACHMENT.name})\n/EF <<\n/F 8 0 R\n>>\n/UF (${PDF_ATTACHMENT.name})\n>>\nendobj\n`
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n\n', 'latin1'),
    Buffer.from(`8 0 obj\n<<\n/Type /EmbeddedFile\n/Params <<\n/CheckSum (d41d8cd98f00b204)\n/Size ${content.length}\n>>\n/Subtype /application#2Fjson\n/Length ${length ?? stream.length}\n${deflated ? '/Filter /FlateDecode\n' : ''}>>\nstream\n`),
    stream,
    Buffer.from(`\nendstream\nendobj\n${filespec.repeat(names)}xref\n0 1\ntrailer\n<<\n/Size 10\n>>\nstartxref\n99\n%%EOF\n`),
  ])
}
