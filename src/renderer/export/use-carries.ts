// Whether pictures carry their scenario: they do, but for those with a handling mark, until the user says otherwise. What was said
// is not kept, and not taken over when a mark is put on or taken off: nothing leaves a marked picture by an old choice.
import { useState } from 'react'
import { markText } from '../../shared/figures/picture'

export interface Carrying {
  readonly carries: boolean
  readonly marked: boolean
  readonly choose: (carries: boolean) => void
}

export function useCarries(mark: string): Carrying {
  const [said, setSaid] = useState<{ readonly marked: boolean; readonly carries: boolean } | null>(null)
  const marked = markText(mark) !== null
  return { carries: said?.marked === marked ? said.carries : !marked, marked, choose: (carries) => setSaid({ marked, carries }) }
}
