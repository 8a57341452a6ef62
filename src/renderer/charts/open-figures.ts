// Which figures are open on a side of the calculator: those of the settings, as far as this version knows them.
import type { FigureId } from '../../shared/figures/figure'
import { FIGURE_IDS, FIGURES, isFigureId } from '../../shared/figures/figure-table'
import type { Settings } from '../../shared/ipc/settings'

/** The figures that draw production, or those that do not, in the order of the table. */
export function figuresOf(side: Settings['side']): readonly FigureId[] {
  return FIGURE_IDS.filter((id) => FIGURES[id].ofProduction === (side === 'production'))
}

/** One to four figures; the side's first two where the settings name none that is known. */
export function openFigures({ side, figures, productionFigures }: Pick<Settings, 'side' | 'figures' | 'productionFigures'>): readonly FigureId[] {
  if (side === 'formulas') return ['own-formula']
  const known = (side === 'spending' ? figures : productionFigures).filter(isFigureId)
  return known.length > 0 ? known : figuresOf(side).slice(0, 2)
}

/** What to change in the settings so that these figures are open. */
export function opening(side: Settings['side'], figures: readonly FigureId[]): Partial<Settings> {
  return side === 'production' ? { productionFigures: figures } : { figures }
}
