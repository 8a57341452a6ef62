// The value axis under the hand: held while a parameter or an event is being drafted, so the eye sees the curve move and not the scale.
import { useState } from 'react'
import type { Domain, OpenFigure } from '../../shared/figures/figure'
import { useDrafting } from '../state/use-projection'

/** The domain to draw with: the figure's own, or the one that it had when the hand took the slider or the event. */
export function useHeldDomain(figure: OpenFigure): Domain | undefined {
  const drafting = useDrafting()
  const [settled, setSettled] = useState<Domain>(() => figure.domain())
  if (drafting) return settled
  const own = figure.domain()
  if (own[0] !== settled[0] || own[1] !== settled[1]) setSettled(own)
  return own
}
