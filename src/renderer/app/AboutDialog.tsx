// What the app is made of, and how many requests tried to leave it. Asked of main each time it is opened.
import { useEffect, useState } from 'react'
import { Modal } from '@mantine/core'
import type { About, Reply } from '../../shared/ipc/contract'
import { APP } from '../../shared/text/app'
import { datesInWords } from '../../shared/text/dates'
import { faultSentence } from '../../shared/text/faults'
import { useSession } from '../state/session'

function Told({ about }: { readonly about: About }) {
  return (
    <>
      <p>{APP.runtime(about.electron, about.chromium)}</p>
      <p className="about-attempts">{APP.attempts(about.requestsRefused)}</p>
      {APP.attemptsHow.map((sentence) => (
        <p key={sentence} className="note">{sentence}</p>
      ))}
      <details>
        <summary>{APP.licences}</summary>
        <pre className="about-licences" tabIndex={0} role="region" aria-label={APP.licences}>{about.licences}</pre>
      </details>
    </>
  )
}

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { appVersion, reference, bridge } = useSession()
  const [reply, setReply] = useState<Reply<'about:read'> | null>(null)
  useEffect(() => {
    let left = false
    void bridge.call('about:read', null).then((told) => {
      if (!left) setReply(told)
    })
    return () => {
      left = true
    }
  }, [bridge])
  return (
    <Modal opened onClose={onClose} title={APP.about} size={520}>
      <p>{APP.version(appVersion)}, {APP.licence}</p>
      <p>{APP.dataVersion(datesInWords(reference.version.date), reference.version.hash)}</p>
      {reply?.ok === true && <Told about={reply.value} />}
      {reply?.ok === false && <p role="alert">{faultSentence(reply.fault)}</p>}
    </Modal>
  )
}
