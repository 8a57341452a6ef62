// Renewing the data: what is kept, a pack from a file, the question whose key it is, what would change, and only then the change.
import { Modal } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { Fault } from '../../../shared/domain/fault'
import type { Result } from '../../../shared/domain/result'
import type { DataOffer, KeptData, OfferFrom } from '../../../shared/ipc/data-packs'
import { faultSentence } from '../../../shared/text/faults'
import { RENEWAL } from '../../../shared/text/renewal'
import { useSession } from '../../state/session'
import '../../styles/renew.css'
import { KeysTable } from './KeysTable'
import { KeptTable } from './KeptTable'
import { renewalOf, type Renewal } from './renewal'
import { RenewalTabs } from './RenewalTabs'
import { UnknownKey } from './UnknownKey'

interface RenewDialogProps {
  /** A pack that was double-clicked, dropped or opened; null: the dialog begins with what is kept. */
  readonly given: DataOffer | null
  readonly onClose: () => void
}

export function RenewDialog({ given, onClose }: RenewDialogProps) {
  const session = useSession()
  const { bridge, workspace } = session
  const [kept, setKept] = useState<readonly KeptData[]>([])
  const [stranger, setStranger] = useState<DataOffer | null>(given?.trust === 'unknown' ? given : null)
  const [renewal, setRenewal] = useState<Renewal | null>(() => given && renewalOf(session, given))
  const [refused, setRefused] = useState<Fault | null>(null)
  const [busy, setBusy] = useState<'reading' | 'applying' | null>(null)

  const readKept = useCallback(() => void bridge.call('data:kept', null).then((reply) => (reply.ok ? setKept(reply.value) : setRefused(reply.fault))), [bridge])
  useEffect(readKept, [readKept])

  function take(reply: Result<DataOffer | null>): void {
    setBusy(null)
    if (reply.ok && reply.value === null) return
    setRefused(reply.ok ? null : reply.fault)
    const offer = reply.ok ? reply.value : null
    setStranger(offer?.trust === 'unknown' ? offer : null)
    setRenewal(offer === null ? null : renewalOf(session, offer))
  }

  async function look(from: OfferFrom): Promise<void> {
    setBusy('reading')
    await workspace.settled()
    take(await bridge.call('data:offer', from))
  }

  async function trust(place: number): Promise<void> {
    setBusy('reading')
    take(await bridge.call('data:trust', { place }))
  }

  async function apply({ offer, events }: Renewal): Promise<void> {
    setBusy('applying')
    await workspace.settled()
    const reply = await bridge.call('data:apply', { place: offer.place, step: events.step, revision: workspace.revision() })
    if (reply.ok) return window.location.reload()
    setBusy(null)
    setRefused(reply.fault)
  }

  function toList(): void {
    setStranger(null)
    setRenewal(null)
    setRefused(null)
  }

  const looking = stranger !== null || renewal !== null
  return (
    <Modal opened onClose={onClose} title={RENEWAL.title} size={980} classNames={{ body: 'renew' }}>
      {!looking && <p>{RENEWAL.what}</p>}
      {!looking && <KeptTable kept={kept} disabled={busy !== null} onShow={(data) => void look(data.shipped ? { from: 'shipped' } : { from: 'kept', version: data.version })} />}
      {!looking && <KeysTable disabled={busy !== null} onChanged={readKept} onRefused={setRefused} onShowShipped={() => void look({ from: 'shipped' })} />}
      {stranger && <UnknownKey offer={stranger} />}
      {renewal && <RenewalTabs key={renewal.offer.place} renewal={renewal} />}
      <p role="alert" className="refusal">
        {refused && faultSentence(refused)}
      </p>
      <div className="renew-foot">
        {looking && (
          <button type="button" className="button" disabled={busy !== null} onClick={toList}>
            {RENEWAL.back}
          </button>
        )}
        <span className="spacer" />
        <button type="button" className="button" onClick={onClose}>
          {looking ? RENEWAL.cancel : RENEWAL.close}
        </button>
        {!looking && (
          <button type="button" className="button primary" data-autofocus disabled={busy !== null} onClick={() => void look({ from: 'file' })}>
            {busy === 'reading' ? RENEWAL.reading : refused ? RENEWAL.chooseOther : RENEWAL.choose}
          </button>
        )}
        {stranger && (
          <button type="button" className="button primary" disabled={busy !== null} onClick={() => void trust(stranger.place)}>
            {RENEWAL.trust}
          </button>
        )}
        {renewal && (
          <button type="button" className="button primary" disabled={busy !== null || renewal.effect === null || (renewal.isSame && renewal.events.step === null)} onClick={() => void apply(renewal)}>
            {busy === 'applying' ? RENEWAL.applying : RENEWAL.apply}
          </button>
        )}
      </div>
    </Modal>
  )
}
