// The projection in one sentence, spoken when it changes for good and read by the start script.
import { FIGURES } from '../../shared/figures/figure-table'
import { useShownOptions } from '../charts/ShownOptions'
import { useView } from '../state/session'
import { useDrafting, useProjection } from '../state/use-projection'

const SPOKEN = { spending: ['path-to-5', 'what-it-takes'], production: ['output-a-month', 'stocks-and-storage'], formulas: ['path-to-5', 'what-it-takes'], uncertainty: ['path-to-5'] } as const

export function Headline() {
  const projection = useProjection()
  const options = useShownOptions()
  const drafting = useDrafting()
  const side = useView((state) => state.settings.side)
  // Nothing is said, and nothing made to be said, while a hand is on a slider or an event.
  const sentence = drafting ? '' : SPOKEN[side].map((id) => FIGURES[id].open(projection, options).words().headline.replace(/\.?$/, '.')).join(' ')
  return (
    <p className="unseen" data-headline={sentence} aria-live="polite">
      {sentence}
    </p>
  )
}
