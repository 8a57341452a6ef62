// What the user must know: why a change was refused, what happened at the start.
import { IconAlertTriangle, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { APP } from '../../shared/text/app'
import { faultSentence } from '../../shared/text/faults'
import { useSession, useWorkspace } from '../state/session'
import { IconButton } from '../ui/IconButton'

function Message({ text, onDismiss }: { readonly text: string; readonly onDismiss: () => void }) {
  return (
    <div className="message">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{text}</span>
      <IconButton label={APP.dismiss} onClick={onDismiss}>
        <IconX size={14} aria-hidden />
      </IconButton>
    </div>
  )
}

export function Messages() {
  const { notice, workspace } = useSession()
  const problem = useWorkspace((state) => state.problem)
  const [noticed, setNoticed] = useState(false)
  return (
    <div aria-live="polite">
      {notice !== null && !noticed && <Message text={notice} onDismiss={() => setNoticed(true)} />}
      {problem !== null && <Message text={faultSentence(problem)} onDismiss={() => workspace.dismissProblem()} />}
    </div>
  )
}
