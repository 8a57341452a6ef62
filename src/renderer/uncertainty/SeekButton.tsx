// Goal seek beside the money of the uncertainty side.
import { SEEK } from '../../shared/text/seek'
import { CardButton } from '../ui/CardButton'
import { SeekCard } from './SeekCard'

export function SeekButton() {
  return (
    <CardButton className="button small" label={SEEK.button} width={400} cardClass="seek-card" card={(close) => <SeekCard onDone={close} />}>
      {SEEK.button}
    </CardButton>
  )
}
