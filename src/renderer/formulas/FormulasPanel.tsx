// The formulas of the shown scenario: listed with what they give now, added, changed, renamed, moved, deleted. Each is one step.
import '../styles/formulas.css'
import { useState } from 'react'
import type { OwnFormula } from '../../shared/domain/scenario'
import { FORMULA_TEXT } from '../../shared/text/formulas'
import { useSession } from '../state/session'
import { useProductionTables } from '../state/use-production-tables'
import { useProjection } from '../state/use-projection'
import { changeShown, useShown } from '../state/use-scenario'
import { moved, removed, saved, type Changed } from './formula-changes'
import { FormulaForm } from './FormulaForm'
import { FormulaRow } from './FormulaRow'
import { FunctionHelp } from './FunctionHelp'
import { useFormulaAnswers } from './use-formulas'
import { useShownFormula } from './use-shown-formula'

const NONE: readonly OwnFormula[] = []

export function FormulasPanel() {
  const session = useSession()
  const { scenario, parent } = useShown()
  const { formulas = NONE } = scenario
  const inherited = parent.formulas ?? NONE
  const projection = useProjection()
  const state = useFormulaAnswers(formulas, [projection])
  const shown = useShownFormula()
  const [editing, setEditing] = useState<{ readonly before: OwnFormula | null } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  useProductionTables(true)
  // After a change the answers of before stand until the new ones are there: they are told by name.
  const answerOf = (name: string) => {
    if (state.kind !== 'answered') return undefined
    const place = state.formulas.findIndex((formula) => formula.name === name && formulas.includes(formula))
    return state.answers[0]?.[place]
  }

  /** Take the change over, or say why not. */
  function change(changed: Changed): string | null {
    const wrong = 'wrong' in changed ? changed.wrong : null
    setRefused(wrong)
    if ('own' in changed) {
      changeShown(session, (own) => {
        const { formulas: _formulas, ...rest } = own
        return [{ type: 'editScenario', scenario: { ...rest, ...(changed.own.length > 0 && { formulas: changed.own }) } }]
      })
    }
    return wrong
  }

  const isInherited = (name: string) => inherited.some((formula) => formula.name === name)
  return (
    <section className="formulas" aria-label={FORMULA_TEXT.list}>
      <header className="panel-head">
        <h2>{FORMULA_TEXT.title}</h2>
        <span className="note">{FORMULA_TEXT.how}</span>
        <span className="spacer" />
        <FunctionHelp />
        <button type="button" className="button small" onClick={() => setEditing({ before: null })}>
          {FORMULA_TEXT.add}
        </button>
      </header>
      {refused !== null && editing === null && (
        <p role="alert" className="refusal">
          {refused}
        </p>
      )}
      {formulas.length === 0 && editing === null && <p className="note">{FORMULA_TEXT.none}</p>}
      <ul className="formula-list">
        {formulas.map((formula) => {
          const { name } = formula
          return (
            <FormulaRow
              key={name}
              formula={formula}
              answer={answerOf(name)}
              stopped={state.kind === 'stopped'}
              isShown={shown?.name === name}
              isInherited={isInherited(name)}
              canMove={{ up: moved(formulas, inherited, name, -1) !== null, down: moved(formulas, inherited, name, 1) !== null }}
              onShow={() => session.view.changeSettings({ formula: name })}
              onEdit={() => {
                setRefused(null)
                setEditing({ before: formula })
              }}
              onRemove={() => change(removed(formulas, inherited, name))}
              onMove={(by) => change({ own: moved(formulas, inherited, name, by)! })}
            />
          )
        })}
      </ul>
      {editing !== null && (
        <FormulaForm
          key={editing.before?.name ?? ''}
          before={editing.before}
          formulas={formulas}
          canRename={editing.before === null || !isInherited(editing.before.name)}
          onSave={(formula) => {
            const wrong = change(saved(formulas, inherited, editing.before?.name ?? null, formula))
            if (wrong === null) {
              session.view.changeSettings({ formula: formula.name })
              setEditing(null)
            }
            return wrong
          }}
          onCancel={() => setEditing(null)}
        />
      )}
    </section>
  )
}
