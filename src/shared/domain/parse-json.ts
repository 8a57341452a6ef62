// JSON from outside, with the line in which it goes wrong.
import { fault } from './fault'
import { failed, ok, type Result } from './result'

/** Parse the text of a file. Fault: `file.notJson`, whose reason names line and column. */
export function parseJson(text: string, file: string): Result<unknown> {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    return ok(JSON.parse(whole))
  } catch (error) {
    return failed(fault('file.notJson', { file, reason: reasonOf(error, whole) }, file))
  }
}

function reasonOf(error: unknown, text: string): string {
  if (text.trim() === '') return 'it is empty'
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')
  const before = place ? text.slice(0, Number(place[1])) : text
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return `it breaks off or goes wrong at line ${line}, column ${column}`
}
