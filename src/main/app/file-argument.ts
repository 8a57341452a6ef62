// The file that the system hands over on the command line: a double-click, "open with".
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const ENDINGS = /\.(hague|json|csv|ics|png|svg|pdf|html)$/i

/** The path of the file, whole; null when there is none. */
export function fileArgument(argv: readonly string[], workingDirectory: string): string | null {
  const named = argv.slice(1).filter((argument) => !argument.startsWith('-') && ENDINGS.test(argument)).at(-1)
  if (named === undefined) return null
  const path = resolve(workingDirectory, named)
  return existsSync(path) ? path : null
}
