// What a figure shows, switched beside its heading; remembered, and the same in its picture.
import { CHARTS } from '../../shared/text/charts'
import { useSession, useView } from '../state/session'
import { Segments } from '../ui/Segments'
import { ActorPicker } from './ActorPicker'

/** Core spending alone, or core and related together as well. */
export function BasketsSwitch() {
  const { view } = useSession()
  const baskets = useView(({ settings }) => settings.baskets)
  return (
    <Segments
      label={CHARTS.baskets}
      value={baskets}
      choices={[
        { value: 'core', label: CHARTS.core },
        { value: 'coreAndTotal', label: CHARTS.coreAndTotal },
      ]}
      onChange={(next) => view.changeSettings({ baskets: next })}
    />
  )
}

/** Every ally, or those picked, with the choice of them. */
export function EveryAllySwitch() {
  const { view } = useSession()
  const everyAlly = useView(({ settings }) => settings.everyAlly)
  return (
    <>
      <Segments
        label={CHARTS.everyAlly}
        value={everyAlly ? 'all' : 'picked'}
        choices={[
          { value: 'all', label: CHARTS.all },
          { value: 'picked', label: CHARTS.pickedOnly },
        ]}
        onChange={(next) => view.changeSettings({ everyAlly: next === 'all' })}
      />
      {!everyAlly && <ActorPicker />}
    </>
  )
}
