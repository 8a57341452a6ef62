// The method held against the past: stand in a year, see the bands that were projected then and what became of them.
import { Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import { hitRateOf, type HitRate } from '../../shared/engine/chance/answer'
import type { Hindcast } from '../../shared/engine/chance/hindcast'
import { FIRST_YEAR } from '../../shared/engine/years'
import { formatNumber } from '../../shared/figures/format'
import { faultSentence } from '../../shared/text/faults'
import { TRACK_RECORD as TEXT } from '../../shared/text/track-record'
import { FigureTable } from '../charts/FigureTable'
import { useChanceState, useModel, useSession, useView } from '../state/session'
import { useLookAtChance } from '../state/use-chance'
import { ActorSelect } from '../ui/ActorSelect'
import { Slider } from '../ui/Slider'
import { HindcastChart } from './HindcastChart'
import { allyTable, horizonTable } from './track-record-tables'

export function TrackRecordDialog({ onClose }: { readonly onClose: () => void }) {
  useLookAtChance(true)
  const hindcast = useChanceState((state) => state.hindcast)
  const fault = useChanceState((state) => state.fault)
  return (
    <Modal opened onClose={onClose} title={TEXT.title} size={980}>
      <p className="note">{TEXT.how}</p>
      {hindcast !== null ? <TrackRecord hindcast={hindcast} /> : fault === null ? <p role="status">{TEXT.computing}</p> : <p className="refusal" role="alert">{faultSentence(fault)}</p>}
    </Modal>
  )
}

function TrackRecord({ hindcast }: { readonly hindcast: Hindcast }) {
  const { names } = useSession()
  const focus = useView(({ settings }) => settings.focus)
  const allies = useMemo(() => [...new Set(hindcast.rows.map(({ actor }) => actor))].map((id) => ({ id, name: names.get(id) ?? id })).sort((a, b) => a.name.localeCompare(b.name)), [hindcast, names])
  const years = useMemo(() => [...new Set(hindcast.rows.map(({ from }) => from))].sort((a, b) => a - b), [hindcast])
  const [ally, setAlly] = useState(() => (allies.some(({ id }) => id === focus) ? focus : allies.find(({ id }) => id === 'DEU')?.id ?? allies[0]!.id))
  const [from, setFrom] = useState(years[0]!)
  const recorded = useModel(({ model }) => model.cast.actors.find(({ id }) => id === ally)?.coreShare)
  const name = names.get(ally) ?? ally
  const rows = hindcast.rows.filter((row) => row.actor === ally && row.from === from)
  const known = Array.from({ length: from - FIRST_YEAR + 1 }, (_, place) => recorded?.[place] ?? Number.NaN)
  const scale = { min: years[0]!, max: years.at(-1)!, step: 1, decimals: 0 }
  return (
    <div className="track-record">
      <div className="track-choice">
        <label>
          {TEXT.ally} <ActorSelect label={TEXT.ally} actors={allies} value={ally} onChange={setAlly} />
        </label>
        <div className="track-year">
          {TEXT.standing} <strong className="num">{from}</strong>
          <Slider label={TEXT.standing} scale={scale} value={from} standard={null} valueText={String(from)} onDraft={setFrom} onCommit={setFrom} onCancel={() => undefined} onReset={() => setFrom(years[0]!)} />
        </div>
      </div>
      {rows.length === 0 ? <p>{TEXT.noBands(name, from)}</p> : <HindcastChart name={name} from={from} rows={rows} known={known} />}
      <p className="note">{TEXT.key}</p>
      <Verdict rate={hitRateOf(hindcast)} />
      <div className="track-tables">
        <section>
          <h3>{TEXT.ofAll}</h3>
          <FigureTable title={TEXT.ofAll} table={horizonTable(hindcast)} />
        </section>
        <section>
          <h3>{TEXT.ofAlly(name, from)}</h3>
          <FigureTable title={TEXT.ofAlly(name, from)} table={allyTable(rows)} />
        </section>
      </div>
      <p className="note">{TEXT.errorNote}</p>
    </div>
  )
}

function Verdict({ rate: { count, inside90, inside50 } }: { readonly rate: HitRate }) {
  const words = [formatNumber(inside90 * 100, 0), formatNumber(inside50 * 100, 0), formatNumber(count, 0)] as const
  const isNarrow = inside90 < 0.9 || inside50 < 0.5
  return (
    <p>
      {isNarrow ? TEXT.verdict.narrow(...words) : TEXT.verdict.wide(...words)} {TEXT.verdict.flatters}
    </p>
  )
}
