// A formula's text with a part of it marked: where something is wrong, or needs a second look.
import { FORMULA_TEXT } from '../../shared/text/formulas'

interface FormulaTextProps {
  readonly text: string
  /** Characters from 0; `to` is the one behind the last. */
  readonly mark: { readonly from: number; readonly to: number } | null
}

export function FormulaText({ text, mark }: FormulaTextProps) {
  if (mark === null) return <code>{text}</code>
  // Where nothing stands, the place behind the text is marked.
  const marked = text.slice(mark.from, mark.to) || '\u00a0'
  return (
    <code>
      {text.slice(0, mark.from)}
      <mark title={FORMULA_TEXT.place(mark.from + 1, Math.max(mark.from + 1, mark.to))}>{marked}</mark>
      {text.slice(mark.to)}
    </code>
  )
}
