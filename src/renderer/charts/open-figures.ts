// Which figures are open on a side of the calculator: those of the settings, as far as this version knows them.
import type { FigureId } from '../../shared/figures/figure'
import { FIGURE_IDS, FIGURES, isFigureId } from '../../shared/figures/figure-table'
import type { Settings } from '../../shared/ipc/settings'

/** In which of the settings each side's figures stand. */
const OPEN = { spending: 'figures', production: 'productionFigures', uncertainty: 'uncertaintyFigures' } as const satisfies Readonly<Record<Exclude<Settings['side'], 'formulas'>, keyof Settings>>

/** The figures of a side, in the order of the table. */
export function figuresOf(side: Settings['side']): readonly FigureId[] {
  return FIGURE_IDS.filter((id) => sideOf(id) === side)
}

function sideOf(id: FigureId): Settings['side'] {
  const { ofProduction, ofChance } = FIGURES[id]
  return ofChance ? 'uncertainty' : ofProduction ? 'production' : 'spending'
}

/** One to four figures; the side's first two where the settings name none that is known. */
export function openFigures(settings: Pick<Settings, 'side' | (typeof OPEN)[keyof typeof OPEN]>): readonly FigureId[] {
  const { side } = settings
  if (side === 'formulas') return ['own-formula']
  const known = settings[OPEN[side]].filter(isFigureId)
  return known.length > 0 ? known : figuresOf(side).slice(0, 2)
}

/** What to change in the settings so that this one is open on its side: where it is not already, in the first one's place. */
export function showingFigure(settings: Settings, id: FigureId): Partial<Settings> {
  const side = id === 'own-formula' ? 'formulas' : sideOf(id)
  const open = openFigures({ ...settings, side })
  return { side, ...opening(side, open.includes(id) ? open : [id, ...open.slice(1)]) }
}

/** What to change in the settings so that these figures are open. */
export function opening(side: Settings['side'], figures: readonly FigureId[]): Partial<Settings> {
  return side === 'formulas' ? {} : { [OPEN[side]]: figures }
}
