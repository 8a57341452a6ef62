// Keys whose packs are taken, since when, and what they signed here. Forgetting one is asked once more and can be taken back.
import { Fragment, useEffect, useRef, useState } from 'react'
import type { Fault } from '../../../shared/domain/fault'
import type { Result } from '../../../shared/domain/result'
import type { DataKey } from '../../../shared/ipc/data-packs'
import { RENEWAL } from '../../../shared/text/renewal'
import { useSession } from '../../state/session'

interface KeysTableProps {
  readonly disabled: boolean
  /** What is kept can be used or not, by whose key it is. */
  readonly onChanged: () => void
  readonly onRefused: (fault: Fault | null) => void
  readonly onShowShipped: () => void
}

const TEXT = RENEWAL.keys

export function KeysTable({ disabled, onChanged, onRefused, onShowShipped }: KeysTableProps) {
  const { bridge } = useSession()
  const [keys, setKeys] = useState<readonly DataKey[]>([])
  const [asked, setAsked] = useState<string | null>(null)
  /** The row whose button gets the focus back once what was done is drawn. */
  const [done, setDone] = useState<{ readonly fingerprint: string } | null>(null)
  const table = useRef<HTMLTableElement>(null)

  useEffect(() => {
    void bridge.call('data:keys', null).then((reply) => (reply.ok ? setKeys(reply.value) : onRefused(reply.fault)))
  }, [bridge, onRefused])

  useEffect(() => {
    const rows = [...(table.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])]
    if (done !== null) rows.find(({ dataset }) => dataset.key === done.fingerprint)?.querySelector('button')?.focus()
  }, [done])

  async function change(fingerprint: string, reply: Promise<Result<readonly DataKey[]>>): Promise<void> {
    const changed = await reply
    setAsked(null)
    setDone({ fingerprint })
    onRefused(changed.ok ? null : changed.fault)
    if (changed.ok) setKeys(changed.value)
    onChanged()
  }

  function keep(fingerprint: string): void {
    setAsked(null)
    setDone({ fingerprint })
  }

  return (
    <section className="renew-keys" aria-label={TEXT.head}>
      <h2>{TEXT.head}</h2>
      {keys.length === 0 ? (
        <p className="note">{TEXT.none}</p>
      ) : (
        <div className="renew-scroll" tabIndex={0} role="group" aria-label={TEXT.head}>
          <table className="table" aria-label={TEXT.head} ref={table}>
            <thead>
              <tr>
                <th scope="col">{TEXT.heads.name}</th>
                <th scope="col">{TEXT.heads.fingerprint}</th>
                <th scope="col">{TEXT.heads.since}</th>
                <th scope="col">{TEXT.heads.packs}</th>
                <th scope="col">{TEXT.heads.state}</th>
              </tr>
            </thead>
            <tbody>
              {keys.map((key) => (
                <Fragment key={key.fingerprint}>
                  <tr data-key={key.fingerprint}>
                    <th scope="row">{key.name}</th>
                    <td className="num renew-print">{key.fingerprint}</td>
                    <td className="num">{key.trust === 'app' ? TEXT.ofApp : (key.since ?? TEXT.noDay)}</td>
                    <td className="num">{key.versions.length === 0 ? TEXT.noPacks : key.versions.join(', ')}</td>
                    <td>
                      {key.until !== null && <span className="note renew-until">{TEXT.forgottenOn(key.until)}</span>}
                      {key.trust === 'forgotten' && (
                        <button type="button" className="button small" aria-label={TEXT.trustAgainOf(key.name)} disabled={disabled} onClick={() => void change(key.fingerprint, bridge.call('data:trustKeyAgain', { fingerprint: key.fingerprint }))}>
                          {TEXT.trustAgain}
                        </button>
                      )}
                      {key.trust === 'user' && (
                        <button type="button" className="button small" aria-label={TEXT.forgetOf(key.name)} aria-expanded={asked === key.fingerprint} disabled={disabled} onClick={() => setAsked(key.fingerprint)}>
                          {TEXT.forget}
                        </button>
                      )}
                    </td>
                  </tr>
                  {asked === key.fingerprint && (
                    <tr>
                      <td colSpan={5}>
                        <Question of={key} onShowShipped={onShowShipped} onKeep={() => keep(key.fingerprint)} onForget={() => void change(key.fingerprint, bridge.call('data:forgetKey', { fingerprint: key.fingerprint }))} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface QuestionProps {
  readonly of: DataKey
  readonly onForget: () => void
  readonly onKeep: () => void
  readonly onShowShipped: () => void
}

/** What follows from forgetting, before it is done. While its data are in use they are left first, with their own preview. */
function Question({ of, onForget, onKeep, onShowShipped }: QuestionProps) {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div className="renew-question" role="group" aria-label={TEXT.forgetOf(of.name)}>
      <p>{of.inUse ? TEXT.inUse(of.name) : TEXT.ask(of.name, of.versions.length)}</p>
      <button type="button" className="button small" ref={first} onClick={onKeep}>
        {TEXT.keep}
      </button>
      <button type="button" className="button small" onClick={of.inUse ? onShowShipped : onForget}>
        {of.inUse ? TEXT.seeShipped : TEXT.confirm}
      </button>
    </div>
  )
}
