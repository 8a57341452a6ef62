// One formula of the list: name, text, value and unit, a small chart, and what can be done with it.
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react'
import type { Result } from '../../shared/domain/result'
import type { OwnFormula } from '../../shared/domain/scenario'
import { formatFree } from '../../shared/figures/format'
import type { FormulaAnswer } from '../../shared/formula/scenario-formulas'
import { FORMULA_TEXT } from '../../shared/text/formulas'
import { IconButton } from '../ui/IconButton'
import { FormulaText } from './FormulaText'
import { noValueBecause } from './no-value'
import { SmallChart } from './SmallChart'
import { useCursorPlace } from './use-cursor-place'

interface FormulaRowProps {
  readonly formula: OwnFormula
  /** Undefined: not yet known. */
  readonly answer: Result<FormulaAnswer> | undefined
  readonly stopped: boolean
  readonly isShown: boolean
  readonly isInherited: boolean
  readonly canMove: Readonly<Record<'up' | 'down', boolean>>
  readonly onShow: () => void
  readonly onEdit: () => void
  readonly onRemove: () => void
  readonly onMove: (by: -1 | 1) => void
}

export function FormulaRow({ formula: { name, expression }, answer, stopped, isShown, isInherited, canMove, onShow, onEdit, onRemove, onMove }: FormulaRowProps) {
  const placeOn = useCursorPlace()
  const fault = answer !== undefined && !answer.ok ? answer.fault : null
  const mark = fault && typeof fault.data.from === 'number' && typeof fault.data.to === 'number' ? { from: fault.data.from, to: fault.data.to } : null
  const { place, when } = placeOn(answer?.ok ? answer.value.grid : 'years')
  const value = answer?.ok ? answer.value.values[place]! : Number.NaN
  return (
    <li className="formula-row" data-formula={name} data-shown={isShown}>
      <button type="button" className="formula-name" aria-pressed={isShown} aria-label={FORMULA_TEXT.show(name)} title={FORMULA_TEXT.show(name)} onClick={onShow}>
        {name}
      </button>
      <span className="formula-expression">
        <FormulaText text={expression} mark={mark} />
        {fault && <span className="refusal">{FORMULA_TEXT.fault(String(fault.data.reason))}</span>}
        {stopped && <span className="refusal">{FORMULA_TEXT.stopped}</span>}
        {answer?.ok && !Number.isFinite(value) && <span className="refusal">{noValueBecause(answer.value)}</span>}
        {answer?.ok && answer.value.mistake && <span className="note">{FORMULA_TEXT.mistake(answer.value.mistake)}</span>}
      </span>
      {answer?.ok ? <SmallChart name={name} values={answer.value.values} place={place} /> : <span className="small-chart" />}
      <span className="formula-value num">
        {answer?.ok ? (
          <>
            <strong>{Number.isFinite(value) ? formatFree(value) : FORMULA_TEXT.noValue}</strong>
            <span className="note">{[answer.value.unit || FORMULA_TEXT.noUnit, when].join(', ')}</span>
          </>
        ) : (
          !fault && !stopped && <span className="note">{FORMULA_TEXT.computing}</span>
        )}
      </span>
      <span className="formula-buttons">
        <IconButton label={FORMULA_TEXT.up(name)} disabled={!canMove.up} onClick={() => onMove(-1)}>
          <IconArrowUp size={16} aria-hidden />
        </IconButton>
        <IconButton label={FORMULA_TEXT.down(name)} disabled={!canMove.down} onClick={() => onMove(1)}>
          <IconArrowDown size={16} aria-hidden />
        </IconButton>
        <IconButton label={FORMULA_TEXT.edit(name)} onClick={onEdit}>
          <IconPencil size={16} aria-hidden />
        </IconButton>
        {isInherited ? (
          <span className="note" title={FORMULA_TEXT.inheritedHint}>
            {FORMULA_TEXT.inherited}
          </span>
        ) : (
          <IconButton label={FORMULA_TEXT.remove(name)} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </IconButton>
        )}
      </span>
    </li>
  )
}
