// A snapshot that is looked at: its data against those here, number by number, and the way to take a scenario of it back.
import { useMemo } from 'react'
import type { Snapshot } from '../../shared/domain/snapshot'
import { formatNumber, NO_VALUE } from '../../shared/figures/format'
import { SNAPSHOTS } from '../../shared/text/scenarios'
import { useSession } from '../state/session'
import { ReproducedLine } from './ReproducedLine'
import { comparedToday, restoreScenario } from './snapshot-actions'

/** Series that are listed; the others are counted. */
const LISTED = 40

export function OpenSnapshot({ snapshot, onRestored }: { readonly snapshot: Snapshot; readonly onRestored: () => void }) {
  const session = useSession()
  const { version } = session.reference
  const now = `${version.date} ${version.hash}`
  const compared = useMemo(() => snapshot.scenarios.map((of) => ({ of, changes: comparedToday(session, of) })), [session, snapshot])
  const words = (value: number | null) => (value === null ? NO_VALUE : formatNumber(value, 2))
  return (
    <div className="snapshot-open">
      <p>{snapshot.dataVersion === now ? SNAPSHOTS.sameData : SNAPSHOTS.newerData(snapshot.dataVersion, now)}</p>
      {snapshot.dataVersion !== now && <ReproducedLine snapshot={snapshot} />}
      {compared.map(({ of, changes }) => (
        <section key={of.scenario.name} aria-label={of.scenario.name}>
          <p>{changes.length === 0 ? SNAPSHOTS.sameNumbers(of.scenario.name) : SNAPSHOTS.changedNumbers(of.scenario.name, changes.length, Object.keys(of.figures).length)}</p>
          {changes.length > 0 && (
            <table className="table" aria-label={SNAPSHOTS.table(of.scenario.name)}>
              <thead>
                <tr>
                  <th scope="col">{SNAPSHOTS.heads.series}</th>
                  <th scope="col" className="num">{SNAPSHOTS.heads.year}</th>
                  <th scope="col" className="num">{SNAPSHOTS.heads.then}</th>
                  <th scope="col" className="num">{SNAPSHOTS.heads.now}</th>
                  <th scope="col" className="num">{SNAPSHOTS.heads.years}</th>
                </tr>
              </thead>
              <tbody>
                {changes.slice(0, LISTED).map(({ seriesId, unit, year, then, now: today, years }) => (
                  <tr key={seriesId}>
                    <th scope="row">
                      {seriesId} <span className="note">{unit}</span>
                    </th>
                    <td className="num">{year}</td>
                    <td className="num">{words(then)}</td>
                    <td className="num">{words(today)}</td>
                    <td className="num">{years}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {changes.length > LISTED && <p className="note">{SNAPSHOTS.more(changes.length - LISTED)}</p>}
          <button
            type="button"
            className="button small"
            onClick={() => {
              if (restoreScenario(session, of, snapshot.name)) onRestored()
            }}
          >
            {SNAPSHOTS.restore(of.scenario.name)}
          </button>
        </section>
      ))}
    </div>
  )
}
