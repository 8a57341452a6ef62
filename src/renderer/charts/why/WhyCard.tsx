// The card "Why 2.84 % of GDP?": from the preset's value to this one, change by change.
import { useMemo, useState } from 'react'
import { isPresetId } from '../../../shared/domain/scenario'
import { explanationText, explanationWords } from '../../../shared/figures/why/explanation-words'
import type { NamedSeries } from '../../../shared/figures/why/series-name'
import { PRESET_NAMES } from '../../../shared/text/figures'
import { WHY } from '../../../shared/text/why'
import { useSession } from '../../state/session'
import { useEnd } from '../../state/use-projection'
import { useExplanation } from './use-explanation'
import { WhyRow } from './WhyRow'

interface WhyCardProps {
  readonly seriesId: string
  readonly place: number
  /** Every series of the figure. */
  readonly choices: readonly NamedSeries[]
  readonly onChoose: (seriesId: string) => void
  readonly onLeave: (then?: () => void) => void
}

export function WhyCard({ seriesId, place, choices, onChoose, onLeave }: WhyCardProps) {
  const { bridge, names } = useSession()
  const { scenario } = useEnd()
  const { explanation, done } = useExplanation(seriesId, place)
  const [copied, setCopied] = useState(false)
  const own = useMemo(() => new Map([...scenario.actors, ...scenario.groups].map(({ id, name }) => [id, name])), [scenario])
  const nameOf = (id: string) => own.get(id) ?? names.get(id) ?? id
  const preset = isPresetId(scenario.basedOn) ? PRESET_NAMES[scenario.basedOn] : scenario.basedOn
  const words = explanation && explanationWords(explanation, preset, nameOf)
  const largest = Math.max(0, ...(explanation?.parts ?? []).map(({ part }) => Math.abs(part)))

  async function copy(text: string): Promise<void> {
    const reply = await bridge.call('text:copy', text)
    setCopied(reply.ok)
  }

  return (
    <>
      <h2>{words ? words.title : WHY.title(WHY.thisValue)}</h2>
      <p className="note">{words?.point}</p>
      {choices.length > 1 && (
        <select
          className="select why-series"
          aria-label={WHY.whichSeries}
          value={seriesId}
          onChange={(event) => {
            setCopied(false)
            onChoose(event.currentTarget.value)
          }}
        >
          {choices.map((choice) => (
            <option key={choice.seriesId} value={choice.seriesId}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
      {explanation === null && <p>{WHY.noSeries}</p>}
      {words && words.ends !== null && (
        <table className="table why-parts">
          <thead className="unseen">
            <tr>
              <th scope="col">{WHY.change}</th>
              <td />
              <th scope="col">{WHY.part}</th>
            </tr>
          </thead>
          <tbody>
            {words.rows.map((row) => (
              <WhyRow key={row.explained.change.id} row={row} largest={largest} nameOf={nameOf} onLeave={onLeave} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words.ends}
              </th>
              <td className="num">{words.sum}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {words?.notes.map((note) => (
        <p key={note} className={words.ends === null ? undefined : 'note'}>
          {note}
        </p>
      ))}
      <p className="note" role="status">
        {done !== null ? WHY.computing(String(Math.floor(done * 100))) : copied ? WHY.copied : ''}
      </p>
      <button type="button" className="button small" disabled={!words || done !== null} onClick={() => words && void copy(explanationText(words))}>
        {WHY.copy}
      </button>
    </>
  )
}
