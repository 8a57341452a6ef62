// What differs between two scenarios, and nothing else: both values, and a button to each side that takes the other one's over.
import { IconArrowLeft, IconArrowRight, IconDownload } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { same } from '../../../shared/domain/same'
import type { OwnScenario } from '../../../shared/domain/own-scenario'
import { descendantsOf, parentOfLine, lineOf } from '../../../shared/domain/resolve-scenario'
import type { Side } from '../../../shared/domain/take-over'
import { DIFFERS_ID } from '../../../shared/figures/picture-id'
import { MOVED_WORDS } from '../../../shared/text/figures-moved'
import { COMPARISON } from '../../../shared/text/comparison'
import { useModel, useSession, useWorkspace } from '../../state/session'
import { IconButton } from '../../ui/IconButton'
import { differenceSections, OTHER, takingOver, type DifferenceRow } from './difference-rows'
import { END_OF, type PanelProps } from './pair'
import { useEndNames, useEnds } from './use-ends'

/** What was done, and what the scenario says since: told as long as it does. */
interface Told {
  readonly text: string
  readonly own: OwnScenario
}

const SIDES = ['a', 'b'] as const

export function WhatDiffers({ from, to, onCopied, onExport, copying }: PanelProps) {
  const { workspace, view } = useSession()
  const now = useWorkspace((state) => state.workspace)
  const model = useModel((state) => state.model)
  const ends = useEnds({ from, to })
  const nameOf = useEndNames(ends)
  const [told, setTold] = useState<Told | null>(null)
  const sections = useMemo(() => differenceSections(now, model, ends, nameOf), [now, model, ends, nameOf])
  const count = sections.reduce((all, { rows }) => all + rows.length, 0)
  const names = { a: ends.from.scenario.name, b: ends.to.scenario.name }
  const parentOf = (side: Side) => parentOfLine(lineOf(now.scenarios, ends[END_OF[side]].id)).name

  // What was looked at last is what the dialog of pictures offers.
  useEffect(() => view.setState({ differs: { from, to } }), [view, from, to])

  function take(row: DifferenceRow, into: Side): void {
    const before = workspace.getState().workspace
    const change = takingOver(before, ends, row.difference, into)
    if (change === null || !workspace.dispatch(change.step)) return
    const { copy } = change
    const id = copy?.id ?? ends[END_OF[into]].id
    const after = workspace.getState().workspace.scenarios
    const followers = descendantsOf(after, id).map((other) => after[other]!.name)
    const what = row.what.slice(0, 1).toUpperCase() + row.what.slice(1)
    const sentences = [
      COMPARISON.taken(what, after[id]!.name, row[OTHER[into]]), ...(copy === null ? [] : [COMPARISON.copied(names[into], copy.name)]), ...(followers.length === 0 ? [] : [COMPARISON.followed(followers)]),
    ]
    setTold({ text: sentences.join(' '), own: after[id]! })
    if (copy !== null) {
      view.setState({ news: { kind: 'copied', id: copy.id, from: copy.basedOn, name: copy.name } })
      onCopied(END_OF[into], copy.id)
    }
  }

  const button = (row: DifferenceRow, into: Side) => (
    <IconButton label={COMPARISON.takeInto(row.what, row[OTHER[into]], names[into])} hint={COMPARISON.into[into]} disabled={row.into[into] !== 'can'} onClick={() => take(row, into)}>
      {into === 'b' ? <IconArrowRight size={16} aria-hidden /> : <IconArrowLeft size={16} aria-hidden />}
    </IconButton>
  )
  const hindrances = ({ into }: DifferenceRow) =>
    SIDES.flatMap((side) => (into[side] === 'inherited' ? [COMPARISON.inherited(COMPARISON.ends[END_OF[side]], parentOf(side))] : into[side] === 'saidAlready' ? [COMPARISON.saidAlready(names[side])] : []))

  return (
    <>
      <div className="comparison-told">
        <p role="status">{told !== null && same(now.scenarios[told.own.id], told.own) ? told.text : count === 0 ? COMPARISON.same : COMPARISON.count(count)}</p>
        {told !== null && same(now.scenarios[told.own.id], told.own) && (
          <button type="button" className="button small" onClick={() => void workspace.undo()}>
            {COMPARISON.undo}
          </button>
        )}
        <span className="spacer" />
        {copying(DIFFERS_ID)}
        <IconButton label={MOVED_WORDS.save} onClick={() => onExport(DIFFERS_ID)}>
          <IconDownload size={16} aria-hidden />
        </IconButton>
      </div>
      {count > 0 && (
        <div className="comparison-scroll" tabIndex={0} role="group" aria-label={COMPARISON.differsTable}>
          <table className="table comparison-differs" aria-label={COMPARISON.differsTable}>
            <thead>
              <tr>
                <th scope="col">{COMPARISON.head.what}</th>
                <th scope="col">{COMPARISON.named('A', names.a)}</th>
                <th scope="col">{COMPARISON.head.takeOver}</th>
                <th scope="col">{COMPARISON.named('B', names.b)}</th>
              </tr>
            </thead>
            {sections.map(({ group, rows }) => (
              <tbody key={group}>
                <tr>
                  <th scope="rowgroup" colSpan={4} className="comparison-group">
                    {COMPARISON.groups[group]}
                  </th>
                </tr>
                {rows.map((row) => (
                  <tr key={`${row.difference.kind} ${row.difference.id}`}>
                    <th scope="row">
                      {row.what}
                      {hindrances(row).map((sentence) => (
                        <span key={sentence} className="note comparison-hindrance">
                          {sentence}
                        </span>
                      ))}
                    </th>
                    <td>{row.a}</td>
                    <td className="comparison-take">
                      {button(row, 'a')}
                      {button(row, 'b')}
                    </td>
                    <td>{row.b}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </>
  )
}
