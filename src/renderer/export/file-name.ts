// Names of files as the user types them: what no system takes is refused before anything is written.
import { EXPORT } from '../../shared/text/export'

/** A sentence about signs that a file name cannot hold; null when there are none. */
export function nameRefusal(name: string): string | null {
  const found = [...new Set(name.match(/[<>:"/\\|?*]/g) ?? [])]
  return found.length === 0 ? null : EXPORT.badName(found.join(' '))
}
