// A change and its part: words, a bar to the left or right of nothing, the number. Its words lead to what can be changed.
import type { ReactNode } from 'react'
import { WHY } from '../../../shared/text/why'
import { parameterName } from '../../../shared/figures/why/change-words'
import type { ExplainedRow } from '../../../shared/figures/why/explanation-words'
import { useSession } from '../../state/session'
import { controlOf, showControl } from './show-cause'

interface WhyRowProps {
  readonly row: ExplainedRow
  /** The largest part, whatever its sign: the length of half a bar. */
  readonly largest: number
  readonly nameOf: (id: string) => string
  /** Close the card; the focus goes where it was, or to a control that the row leads to. */
  readonly onLeave: (then?: () => void) => void
}

export function WhyRow({ row, largest, nameOf, onLeave }: WhyRowProps) {
  const { part } = row.explained
  const length = largest === 0 ? 0 : (Math.abs(part) / largest) * 50
  return (
    <tr>
      <th scope="row">
        <Cause row={row} nameOf={nameOf} onLeave={onLeave} />
      </th>
      <td className="why-bar" aria-hidden>
        <span className={part < 0 ? 'why-part less' : 'why-part'} style={{ width: `${length}%`, left: `${part < 0 ? 50 - length : 50}%` }} />
      </td>
      <td className="num">
        {row.part}
        {row.error !== null && <span className="note"> {row.error}</span>}
      </td>
    </tr>
  )
}

function Cause({ row, nameOf, onLeave }: Omit<WhyRowProps, 'largest'>): ReactNode {
  const { view } = useSession()
  const { change } = row.explained
  const link = (label: string, run: () => void) => (
    <button type="button" className="why-cause" title={label} aria-description={label} onClick={run}>
      {row.words}
    </button>
  )
  if (change.kind === 'effect' && change.isOnTimeline) {
    return link(WHY.showEvent(change.title), () => onLeave(() => view.select(change.eventId)))
  }
  if (change.kind === 'parameter' && controlOf(change.key) !== null) {
    return link(WHY.showControl(parameterName(change, nameOf)), () => onLeave(() => showControl(change.key)))
  }
  return row.words
}
