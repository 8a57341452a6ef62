// Which levers may move: the usual ones of the number in question, ticked, and those that the user adds.
import { useMemo } from 'react'
import { monthOf } from '../../shared/engine/chance/event-month'
import { WAYS_DIALOG as TEXT } from '../../shared/text/ways'
import { SEEK } from '../../shared/text/seek'
import { useActors } from '../state/use-actors'
import { useProjection } from '../state/use-projection'
import { Finder } from '../ui/Finder'
import { findNamed, type NamedEntry } from '../ui/find-named'
import { leversOf } from './seek-choices'

interface WaysLeversProps {
  /** Null: not known yet. */
  readonly levers: readonly NamedEntry[] | null
  /** Those that are not ticked. */
  readonly left: ReadonlySet<string>
  readonly nameOf: (id: string) => string
  readonly onLeave: (ids: ReadonlySet<string>) => void
  readonly onAdd: (id: string) => void
}

export function WaysLevers({ levers, left, nameOf, onLeave, onAdd }: WaysLeversProps) {
  const actors = useActors()
  const projection = useProjection()
  // A date moves by months: one that is known to its year alone is none of these levers.
  const all = useMemo(() => leversOf(actors, { ...projection, acting: projection.acting.filter((event) => monthOf(event) !== null) }, nameOf), [actors, projection, nameOf])
  return (
    <fieldset>
      <legend>{TEXT.levers}</legend>
      {levers === null ? <p className="note">{SEEK.seeking}</p> : levers.length === 0 ? <p className="note">{TEXT.noLevers}</p> : (
        <>
          <div className="ways-ticks">
            <button type="button" className="button small" onClick={() => onLeave(new Set())}>
              {TEXT.all}
            </button>
            <button type="button" className="button small" onClick={() => onLeave(new Set(levers.map(({ id }) => id)))}>
              {TEXT.none}
            </button>
          </div>
          <ul className="ways-levers" tabIndex={0} aria-label={TEXT.levers}>
            {levers.map(({ id, name }) => (
              <li key={id}>
                <label className="check">
                  <input type="checkbox" checked={!left.has(id)} onChange={(event) => onLeave(event.currentTarget.checked ? new Set([...left].filter((one) => one !== id)) : new Set([...left, id]))} /> {name}
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      <Finder label={TEXT.findLever} nothingFound={SEEK.nothing} find={(text, most) => findNamed(all, text, most)} onPick={onAdd} />
      <p className="note">{TEXT.leversNote}</p>
    </fieldset>
  )
}
