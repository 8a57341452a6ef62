// Reading what is stored: JSON text and values checked against a schema. A mismatch means a damaged file.
import { issueWords } from '../../shared/domain/schemas/issue-words'
import type { z } from 'zod'
import { DamagedContent } from './sqlite-faults'

/** The value of a JSON column; undefined, which every schema refuses, when it is no JSON. */
export function fromJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

/** Check a value read from the file. Throws `DamagedContent` that names the place, not the content. */
export function parseStored<T>(schema: z.ZodType<T>, place: string, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new DamagedContent(`${place}: ${issue.path.map(String).join('.')} ${issueWords(issue)}`)
}
