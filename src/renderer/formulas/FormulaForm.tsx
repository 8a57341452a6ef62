// One formula in the hand: its name, its text, and what it gives or what is wrong with it, while it is typed.
import { useId, useMemo, useRef, useState, type FormEvent } from 'react'
import type { OwnFormula } from '../../shared/domain/scenario'
import { formatFree } from '../../shared/figures/format'
import { FORMULA_TEXT } from '../../shared/text/formulas'
import { useProjection } from '../state/use-projection'
import { ExpressionField } from './ExpressionField'
import { wrongName } from './formula-changes'
import { noValueBecause } from './no-value'
import { FormulaText } from './FormulaText'
import { useCursorPlace } from './use-cursor-place'
import { useEntries } from './use-entries'
import { useFormulaAnswers } from './use-formulas'

interface FormulaFormProps {
  /** Null: a new one. */
  readonly before: OwnFormula | null
  readonly formulas: readonly OwnFormula[]
  readonly canRename: boolean
  /** Says why not; null when it was taken. */
  readonly onSave: (formula: OwnFormula) => string | null
  readonly onCancel: () => void
}

/** A name that no formula of the user's has: the text is looked at before it has one. */
const UNNAMED = '_'

export function FormulaForm({ before, formulas, canRename, onSave, onCancel }: FormulaFormProps) {
  const [name, setName] = useState(before?.name ?? '')
  const [expression, setExpression] = useState(before?.expression ?? '')
  const [wrong, setWrong] = useState<string | null>(null)
  const projection = useProjection()
  const others = useMemo(() => formulas.filter((formula) => formula.name !== before?.name), [formulas, before])
  const typed = useMemo(() => [{ name: before?.name ?? UNNAMED, expression }, ...others], [before, expression, others])
  const state = useFormulaAnswers(typed, [projection])
  const entries = useEntries(others)
  const placeOn = useCursorPlace()
  const nameField = useRef<HTMLInputElement>(null)
  const [isTried, setTried] = useState(false)
  // Nothing is wrong with a name that nobody has begun.
  const nameFault = name.trim() === '' && !isTried ? null : wrongName(formulas, before?.name ?? null, name.trim())
  const nameSaid = useId()
  const said = useId()
  const isAnswered = state.kind === 'answered' && state.formulas === typed
  const answer = isAnswered ? state.answers[0]?.[0] : undefined
  const fault = answer !== undefined && !answer.ok && expression.trim() !== '' ? answer.fault : null
  const value = answer?.ok ? answer.value : null
  const { place, when } = placeOn(value?.grid ?? 'years')

  function submit(event: FormEvent): void {
    event.preventDefault()
    setTried(true)
    if (wrongName(formulas, before?.name ?? null, name.trim()) !== null) return nameField.current?.focus()
    if (isAnswered && answer?.ok) setWrong(onSave({ name: name.trim(), expression: expression.trim() }))
    else if (expression.trim() === '') setWrong(FORMULA_TEXT.none)
  }

  const mark = fault && typeof fault.data.from === 'number' && typeof fault.data.to === 'number' ? { from: fault.data.from, to: fault.data.to } : (value?.mistake ?? null)
  return (
    <form className="formula-form" onSubmit={submit}>
      <label className="field">
        {FORMULA_TEXT.name}
        <input ref={nameField} className="value-box" title={FORMULA_TEXT.nameHint} value={name} maxLength={40} disabled={!canRename} spellCheck={false} autoFocus={before === null} aria-invalid={nameFault !== null} aria-describedby={nameFault === null ? undefined : nameSaid} onChange={(event) => setName(event.currentTarget.value)} />
        {nameFault !== null && (
          <span id={nameSaid} className="refusal" role="alert">
            {nameFault}
          </span>
        )}
      </label>
      <div className="field">
        {FORMULA_TEXT.expression}
        <ExpressionField
          value={expression}
          entries={entries}
          isWrong={fault !== null}
          saidBy={said}
          onChange={(text) => {
            setExpression(text)
            setWrong(null)
          }}
        />
      </div>
      <div id={said} role="status" className="formula-said">
        {expression.trim() === '' && <p className="note">{FORMULA_TEXT.expressionHint}</p>}
        {mark && <FormulaText text={expression} mark={mark} />}
        {fault && <p className="refusal">{FORMULA_TEXT.fault(String(fault.data.reason))}</p>}
        {state.kind === 'stopped' && <p className="refusal">{FORMULA_TEXT.stopped}</p>}
        {value && (
          <p className="num">
            <strong>{Number.isFinite(value.values[place]) ? formatFree(value.values[place]!) : FORMULA_TEXT.noValue}</strong> {value.unit || FORMULA_TEXT.noUnit}, {when}
          </p>
        )}
        {value && !Number.isFinite(value.values[place]) && <p className="refusal">{noValueBecause(value)}</p>}
        {value?.mistake && <p className="note">{FORMULA_TEXT.mistake(value.mistake)}</p>}
      </div>
      <div className="form-foot">
        <p role="alert" className="refusal">
          {wrong}
        </p>
        <button type="button" className="button" onClick={onCancel}>
          {FORMULA_TEXT.cancel}
        </button>
        <button type="submit" className="button primary" disabled={!isAnswered || answer?.ok !== true}>
          {FORMULA_TEXT.save}
        </button>
      </div>
    </form>
  )
}
