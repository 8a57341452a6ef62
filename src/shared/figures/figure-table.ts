// The figure table: one row a figure. Screens, export dialog and command line take figures from here and nowhere else.
import { FAN_KINDS, type FanKind } from '../engine/chance/monthly-fans'
import { FIGURE_TITLES } from '../text/figures'
import { defineFigure } from './define-figure'
import type { FigureId, FigureRow } from './figure'
import { CHANCES_BY_YEAR } from './chances-by-year/figure'
import { CORE_RELATED_EQUIPMENT } from './core-related-equipment/figure'
import { CUMULATIVE_OUTPUT } from './cumulative-output/figure'
import { GAP_LEAGUE } from './gap-league/figure'
import { LEAD_CHANGES } from './lead-changes/figure'
import { OUTPUT_A_MONTH } from './output-a-month/figure'
import { OWN_FORMULA } from './own-formula/figure'
import { CUMULATIVE_IN_BANDS, OUTPUT_IN_BANDS, STOCKS_IN_BANDS } from './production-in-bands/figure'
import { PATH_IN_BANDS } from './path-in-bands/figure'
import { PATH_SMALL_MULTIPLES } from './path-small-multiples/figure'
import { PATH_TO_FIVE } from './path-to-five/figure'
import { PRODUCTION_AT_A_GLANCE } from './production-at-a-glance/figure'
import { RUSSIA_BESIDE } from './russia-beside/figure'
import { STOCKS_AND_STORAGE } from './stocks-and-storage/figure'
import { TRACK_RECORD } from './track-record/figure'
import { WHAT_MOVES_IT_MOST } from './what-moves-it-most/figure'
import { WHAT_BINDS } from './what-binds/figure'
import { WHAT_IT_TAKES } from './what-it-takes/figure'

export const FIGURES: Readonly<Record<FigureId, FigureRow>> = {
  'path-to-5': defineFigure(PATH_TO_FIVE, FIGURE_TITLES['path-to-5']),
  'what-it-takes': defineFigure(WHAT_IT_TAKES, FIGURE_TITLES['what-it-takes']),
  'gap-league': defineFigure(GAP_LEAGUE, FIGURE_TITLES['gap-league']),
  'core-related-equipment': defineFigure(CORE_RELATED_EQUIPMENT, FIGURE_TITLES['core-related-equipment']),
  'russia-beside': defineFigure(RUSSIA_BESIDE, FIGURE_TITLES['russia-beside']),
  'path-small-multiples': defineFigure(PATH_SMALL_MULTIPLES, FIGURE_TITLES['path-small-multiples']),
  'own-formula': defineFigure(OWN_FORMULA, FIGURE_TITLES['own-formula']),
  'output-a-month': defineFigure(OUTPUT_A_MONTH, FIGURE_TITLES['output-a-month']),
  'cumulative-output': defineFigure(CUMULATIVE_OUTPUT, FIGURE_TITLES['cumulative-output']),
  'stocks-and-storage': defineFigure(STOCKS_AND_STORAGE, FIGURE_TITLES['stocks-and-storage']),
  'what-binds': defineFigure(WHAT_BINDS, FIGURE_TITLES['what-binds']),
  'production-at-a-glance': defineFigure(PRODUCTION_AT_A_GLANCE, FIGURE_TITLES['production-at-a-glance']),
  'path-in-bands': defineFigure(PATH_IN_BANDS, FIGURE_TITLES['path-in-bands']),
  'output-in-bands': defineFigure(OUTPUT_IN_BANDS, FIGURE_TITLES['output-in-bands']),
  'cumulative-in-bands': defineFigure(CUMULATIVE_IN_BANDS, FIGURE_TITLES['cumulative-in-bands']),
  'stocks-in-bands': defineFigure(STOCKS_IN_BANDS, FIGURE_TITLES['stocks-in-bands']),
  'what-moves-it-most': defineFigure(WHAT_MOVES_IT_MOST, FIGURE_TITLES['what-moves-it-most']),
  'chances-by-year': defineFigure(CHANCES_BY_YEAR, FIGURE_TITLES['chances-by-year']),
  'lead-changes': defineFigure(LEAD_CHANGES, FIGURE_TITLES['lead-changes']),
  'track-record': defineFigure(TRACK_RECORD, FIGURE_TITLES['track-record']),
}

export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[]

export function isFigureId(id: string): id is FigureId {
  return Object.hasOwn(FIGURES, id)
}

/** The monthly series whose bands these figures draw, each kind once. */
export function fansOf(figures: readonly FigureId[]): readonly FanKind[] {
  return FAN_KINDS.filter((kind) => figures.some((id) => FIGURES[id].fans.includes(kind)))
}
