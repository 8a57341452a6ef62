// What "what moves it most" is about: the path of the actor in question, or any other number.
import { SEEK } from '../../shared/text/seek'
import { UNCERTAINTY as TEXT } from '../../shared/text/uncertainty'
import { useSession, useView } from '../state/session'
import { CardButton } from '../ui/CardButton'
import { Finder } from '../ui/Finder'
import { findNamed } from '../ui/find-named'
import { useOutcome } from './use-outcome'

export function AboutPicker() {
  return (
    <CardButton className="why" label={TEXT.aboutPick} width={340} end cardClass="seek-card" card={(close) => <AboutCard onDone={close} />}>
      {TEXT.about}
    </CardButton>
  )
}

function AboutCard({ onDone }: { readonly onDone: () => void }) {
  const { view } = useSession()
  const about = useView((state) => state.about)
  const { choices } = useOutcome()

  function choose(id: string | null): void {
    view.setState({ about: id })
    onDone()
  }

  return (
    <div className="seek">
      <h2>{TEXT.aboutPick}</h2>
      <strong>{about === null ? TEXT.aboutPath : (choices.find(({ id }) => id === about)?.name ?? about)}</strong>
      <Finder label={SEEK.findOutcome} nothingFound={SEEK.nothing} find={(text, most) => findNamed(choices, text, most)} onPick={choose} />
      <p className="note">{TEXT.aboutNote}</p>
      {about !== null && (
        <button type="button" className="button small" onClick={() => choose(null)}>
          {TEXT.aboutBack}
        </button>
      )}
    </div>
  )
}
