// What other data would change, tab by tab: the scenario shown, every number, events, sources, snapshots.
import { useState } from 'react'
import type { HorizonEvent } from '../../../shared/domain/event'
import { datesInWords } from '../../../shared/text/dates'
import { differenceInWords } from '../../../shared/text/event-fields'
import { RENEWAL } from '../../../shared/text/renewal'
import { listDate } from '../../../shared/text/search'
import { useSession } from '../../state/session'
import { useEventNames } from '../../state/use-event-names'
import { TabList } from '../../ui/TabList'
import { ChangedNumbers } from './ChangedNumbers'
import type { Renewal } from './renewal'

type Tab = 'effect' | 'numbers' | 'events' | 'sources' | 'snapshots'

export function RenewalTabs({ renewal }: { readonly renewal: Renewal }) {
  const { reference } = useSession()
  const [tab, setTab] = useState<Tab>('effect')
  const { offer, changes, events, sourcesAdded, sourcesRemoved, snapshots } = renewal
  const { added, changed, removed } = events
  const tabs = [
    { id: 'effect' as const, label: RENEWAL.tabs.effect },
    { id: 'numbers' as const, label: RENEWAL.tabs.numbers(changes.numbers.length) },
    { id: 'events' as const, label: RENEWAL.tabs.events(added.length + changed.length + removed.length) },
    { id: 'sources' as const, label: RENEWAL.tabs.sources(sourcesAdded.length + sourcesRemoved.length) },
    { id: 'snapshots' as const, label: RENEWAL.tabs.snapshots(snapshots.length) },
  ]
  return (
    <div className="renew-preview">
      <div>
        <p>
          <strong>{offer.title === '' ? RENEWAL.shipped : RENEWAL.head(offer.title, offer.publisher)}</strong>
        </p>
        <p className="num">{RENEWAL.versions(`${reference.version.date} ${reference.version.hash}`, offer.version)}</p>
        {offer.fingerprint !== null && (
          <p className="note num">
            {offer.packedOn !== null && `${RENEWAL.packedOn(datesInWords(offer.packedOn))}, `}
            {RENEWAL.signed[offer.trust]}: {offer.fingerprint}
          </p>
        )}
        {offer.note !== '' && <p className="note">{offer.note}</p>}
        {renewal.isSame && <p>{RENEWAL.same}</p>}
      </div>
      <TabList label={RENEWAL.tabs.label} tabs={tabs} value={tab} onChange={setTab}>
        {tab === 'effect' && <Effect renewal={renewal} />}
        {tab === 'numbers' && <ChangedNumbers changes={changes} />}
        {tab === 'events' && <Events renewal={renewal} />}
        {tab === 'sources' && <Sources renewal={renewal} />}
        {tab === 'snapshots' && (
          <>
            <p>{snapshots.length === 0 ? RENEWAL.noSnapshots : RENEWAL.snapshotsStay}</p>
            <Lines label={RENEWAL.tabs.snapshots(snapshots.length)} lines={snapshots.map(({ id, name, dataVersion }) => ({ id, text: name, more: dataVersion }))} />
          </>
        )}
      </TabList>
    </div>
  )
}

function Effect({ renewal: { scenario, effect, effectFault } }: { readonly renewal: Renewal }) {
  if (effect === null) return <p className="refusal">{RENEWAL.effectFailed(effectFault)}</p>
  const isUnmoved = effect.every(({ rows }) => rows.every(({ before, now }) => before === now))
  return (
    <>
      <p>{RENEWAL.effectOf(scenario)}</p>
      <div className="renew-scroll" tabIndex={0} role="group" aria-label={RENEWAL.tabs.effect}>
        <table className="table" aria-label={RENEWAL.effectOf(scenario)}>
          <thead>
            <tr>
              <th scope="col">{RENEWAL.effectHeads.indicator}</th>
              <th scope="col" className="num">
                {RENEWAL.effectHeads.before}
              </th>
              <th scope="col" className="num">
                {RENEWAL.effectHeads.now}
              </th>
            </tr>
          </thead>
          {effect.map(({ head, rows }) => (
            <tbody key={head}>
              <tr>
                <th scope="colgroup" colSpan={3} className="renew-group">
                  {head}
                </th>
              </tr>
              {rows.map(({ label, before, now }) => (
                <tr key={label} className={before === now ? undefined : 'renew-moved'}>
                  <th scope="row">{label}</th>
                  <td className="num">{before}</td>
                  <td className="num">{now}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {isUnmoved && <p className="note">{RENEWAL.unmoved}</p>}
    </>
  )
}

interface Line {
  readonly id: string
  readonly text: string
  readonly more: string
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <ul className="renew-lines">
        {lines.map(({ id, text, more }) => (
          <li key={id}>
            {text} <span className="note">{more}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Events({ renewal: { events } }: { readonly renewal: Renewal }) {
  const { added, changed, removed, kept, step } = events
  const names = useEventNames()
  const dated = (list: readonly HorizonEvent[]) => list.map((event) => ({ id: event.id, text: event.title, more: listDate(event) }))
  return (
    <div className="renew-scroll renew-parts" tabIndex={0} role="group" aria-label={RENEWAL.tabs.events(added.length + changed.length + removed.length)}>
      {step === null ? <p>{RENEWAL.noEvents}</p> : <p className="note">{RENEWAL.eventsHow}</p>}
      <Lines label={RENEWAL.added(added.length)} lines={dated(added)} />
      <Lines label={RENEWAL.changed(changed.length)} lines={changed.map(({ before, after }) => ({ id: after.id, text: before.title, more: differenceInWords(before, after, names) }))} />
      <Lines label={RENEWAL.removed(removed.length)} lines={dated(removed)} />
      <Lines label={RENEWAL.keptEvents(kept.length)} lines={dated(kept)} />
    </div>
  )
}

function Sources({ renewal: { sourcesAdded, sourcesRemoved } }: { readonly renewal: Renewal }) {
  const lines = (list: Renewal['sourcesAdded']) => list.map(({ id, title, publisher, date }) => ({ id, text: title, more: [publisher, datesInWords(date ?? '')].filter(Boolean).join(', ') }))
  return (
    <div className="renew-scroll renew-parts" tabIndex={0} role="group" aria-label={RENEWAL.tabs.sources(sourcesAdded.length + sourcesRemoved.length)}>
      {sourcesAdded.length + sourcesRemoved.length === 0 && <p>{RENEWAL.noSources}</p>}
      <Lines label={RENEWAL.sourcesAdded(sourcesAdded.length)} lines={lines(sourcesAdded)} />
      <Lines label={RENEWAL.sourcesRemoved(sourcesRemoved.length)} lines={lines(sourcesRemoved)} />
    </div>
  )
}
