// What a curve shows while someone types: the last distribution that could be read.
import { useState } from 'react'
import type { Distribution } from '../../shared/domain/distribution'
import type { Result } from '../../shared/domain/result'
import { sameContent } from '../../shared/domain/same-content'

/** `first`: shown until something can be read; null: nothing is. */
export function useLastSpread(read: Result<Distribution>, first: Distribution | null): Distribution | null {
  const [last, setLast] = useState(first)
  if (read.ok && !sameContent(read.value, last)) setLast(read.value)
  return read.ok ? read.value : last
}
