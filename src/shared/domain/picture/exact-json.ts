// JSON that loses nothing and survives every wrapping: numbers to the last bit, the sign of zero included, and nothing but plain
// ASCII without < > &, so that it is the same bytes in a PNG, an SVG and a PDF.
import { isJsonObject } from '../parse-scenario-fields'

/** The text of a JSON value; JSON.parse gives the value back. Entries that are undefined are left out. */
export function exactJson(value: unknown): string {
  // JSON.stringify writes -0 as 0, and a growth of -0 % gives other bits than one of 0 %.
  if (Object.is(value, -0)) return '-0'
  if (typeof value === 'string') return plainAscii(value)
  if (Array.isArray(value)) return `[${value.map(exactJson).join(',')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return `{${entries.map(([key, entry]) => `${plainAscii(key)}:${exactJson(entry)}`).join(',')}}`
}

function plainAscii(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]|[<>&]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
