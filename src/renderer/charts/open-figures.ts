// Which figures are open: those of the settings, as far as this version knows them.
import type { FigureId } from '../../shared/figures/figure'
import { FIGURE_IDS, isFigureId } from '../../shared/figures/figure-table'

/** One to four figures; the first two of the table where the settings name none that is known. */
export function openFigures(ids: readonly string[]): readonly FigureId[] {
  const known = ids.filter(isFigureId)
  return known.length > 0 ? known : FIGURE_IDS.slice(0, 2)
}
