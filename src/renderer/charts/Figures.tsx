// The two figures of the spending calculator, one under the other.
import { useState } from 'react'
import type { FigureId } from '../../shared/figures/figure'
import { CHARTS } from '../../shared/text/charts'
import { Segments } from '../ui/Segments'
import { ActorPicker } from './ActorPicker'
import { FigurePane } from './FigurePane'
import { useFigureOptions, type Baskets } from './use-figure'

export function Figures({ onExport }: { readonly onExport: (id: FigureId) => void }) {
  const [baskets, setBaskets] = useState<Baskets>('coreAndTotal')
  const options = useFigureOptions(baskets)
  return (
    <>
      <FigurePane id="path-to-5" options={options} onExport={onExport}>
        <Segments
          label={CHARTS.baskets}
          value={baskets}
          choices={[
            { value: 'core', label: CHARTS.core },
            { value: 'coreAndTotal', label: CHARTS.coreAndTotal },
          ]}
          onChange={setBaskets}
        />
        <ActorPicker />
      </FigurePane>
      <FigurePane id="what-it-takes" options={options} onExport={onExport} />
    </>
  )
}
