// The projection in one sentence, spoken when it changes for good and read by the start script.
import { FIGURES } from '../../shared/figures/figure-table'
import { useFigureOptions } from '../charts/use-figure'
import { useView } from '../state/session'
import { useProjection } from '../state/use-projection'

export function Headline() {
  const projection = useProjection()
  const options = useFigureOptions()
  const drafting = useView(({ parameterDrafts }) => Object.keys(parameterDrafts).length > 0)
  const sentence = (['path-to-5', 'what-it-takes'] as const)
    .map((id) => FIGURES[id].open(projection, options).words().headline.replace(/\.?$/, '.'))
    .join(' ')
  return (
    <p className="unseen" data-headline={sentence} aria-live="polite">
      {drafting ? '' : sentence}
    </p>
  )
}
