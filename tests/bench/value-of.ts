import type { Result } from '../../src/shared/domain/result'

/** The value; a benchmark without its data stops. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value
}
