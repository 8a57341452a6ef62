// The actor or group in question, for figures that show one.
import { CHARTS } from '../../shared/text/charts'
import { useSession, useView } from '../state/session'
import { ActorSelect } from '../ui/ActorSelect'
import { useActors } from '../state/use-actors'

export function FocusPicker() {
  const { view } = useSession()
  const focus = useView((state) => state.settings.focus)
  return <ActorSelect label={CHARTS.focus} actors={useActors()} value={focus} onChange={(next) => view.changeSettings({ focus: next })} />
}
