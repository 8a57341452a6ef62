// The file that the system hands over on the command line: a double-click, "open with".
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PACK_ENDING } from '../../shared/domain/data-pack/pack-form'
import { PICTURE_ENDINGS } from '../platform/picture-container'

/** Endings of files that the app opens, without the dot: for a double-click and for its dialog alike. */
export const OPENABLE_ENDINGS: readonly string[] = ['hague', 'json', 'csv', 'ics', PACK_ENDING.slice(1), ...PICTURE_ENDINGS]
const ENDINGS = new RegExp(`\\.(${OPENABLE_ENDINGS.join('|')})$`, 'i')

/** The path of the file, whole; null when there is none. */
export function fileArgument(argv: readonly string[], workingDirectory: string): string | null {
  const named = argv.slice(1).filter((argument) => !argument.startsWith('-') && ENDINGS.test(argument)).at(-1)
  if (named === undefined) return null
  const path = resolve(workingDirectory, named)
  return existsSync(path) ? path : null
}
