// The two panels of controls, made from the parameter table: what governments decide, and what is assumed of the world.
// A scope narrows the levers to one ally or group.
import { useState } from 'react'
import { parameterRow, type ParameterId } from '../../shared/domain/parameter-table'
import { CALCULATOR } from '../../shared/text/calculator'
import { warningSentence } from '../../shared/text/engine'
import { useSession, useView } from '../state/session'
import { useScenario } from '../state/use-scenario'
import { useDrafting, useProjection } from '../state/use-projection'
import { CardButton } from '../ui/CardButton'
import { ChoiceControl } from './ChoiceControl'
import { NumberControl } from './NumberControl'
import { ASSUMPTIONS, LEVERS, UNSURE } from './panels'
import { ScopePicker } from './ScopePicker'
import { ShapeControl } from './ShapeControl'

function Controls({ ids, scope }: { readonly ids: readonly ParameterId[]; readonly scope: string | undefined }) {
  return ids.map((id) => {
    const key = `${id} ${scope}`
    if (id === 'spending.shape') return <ShapeControl key={key} scope={scope} />
    const Control = parameterRow(id).type === 'choice' ? ChoiceControl : NumberControl
    return <Control key={key} id={id} scope={scope} />
  })
}

/** What the projection itself says of its limits; while a hand moves something, what it said before. */
function ProjectionNotes() {
  const projection = useProjection()
  const drafting = useDrafting()
  const [settled, setSettled] = useState(projection)
  if (!drafting && settled !== projection) setSettled(projection)
  const { warnings } = drafting ? settled : projection
  return (
    <CardButton
      className="link"
      width={420}
      end
      cardClass="projection-notes"
      card={() => (
        <ul>
          {warnings.map((warning) => (
            <li key={warningSentence(warning)}>{warningSentence(warning)}</li>
          ))}
        </ul>
      )}
    >
      {CALCULATOR.notes(warnings.length)}
    </CardButton>
  )
}

export function ControlPanels({ onAllParameters }: { readonly onAllParameters: () => void }) {
  const { view } = useSession()
  const scope = useView((state) => state.scope) ?? undefined
  const isUncertain = useView((state) => state.settings.side === 'uncertainty')
  const { baseYear } = useScenario().money
  return (
    <div className="panels">
      <section className="panel" aria-labelledby="levers">
        <header className="panel-head">
          <h2 id="levers">{CALCULATOR.levers}</h2>
          <span className="note">{CALCULATOR.leversNote}</span>
          <ScopePicker scope={scope} onChange={(next) => view.setState({ scope: next ?? null })} />
        </header>
        <Controls ids={LEVERS} scope={scope} />
      </section>
      <section className="panel assumptions" aria-labelledby="assumptions">
        <header className="panel-head">
          <h2 id="assumptions">{CALCULATOR.assumptions}</h2>
          <span className="note">{CALCULATOR.assumptionsNote}</span>
          <button type="button" className="link" onClick={onAllParameters}>
            {CALCULATOR.allParameters}
          </button>
        </header>
        <Controls ids={isUncertain ? [...UNSURE, ...ASSUMPTIONS] : ASSUMPTIONS} scope={scope} />
        <div className="control">
          <span className="control-name">{CALCULATOR.exchange}</span>
          <p className="note">{CALCULATOR.exchangeNote(baseYear)}</p>
        </div>
        <ProjectionNotes />
      </section>
    </div>
  )
}
