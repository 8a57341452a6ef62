// How sure production is, month by month, as rows of the figure table: one a kind of series.
import type { FanKind } from '../../engine/chance/monthly-fans'
import type { FigureDefinition, FigureId } from '../figure'
import { monthlyFigure } from '../monthly/define'
import { buildFans, type FansModel } from './state'
import { fansTable, fansWords } from './words'

function fanFigure(id: FigureId, fans: readonly FanKind[]): FigureDefinition<FansModel> {
  return { ...monthlyFigure<FansModel>({ id, build: (projection, options) => buildFans(projection, options, fans), words: fansWords, table: fansTable }), ofChance: true, fans }
}

export const OUTPUT_IN_BANDS = fanFigure('output-in-bands', ['total'])
export const CUMULATIVE_IN_BANDS = fanFigure('cumulative-in-bands', ['cumulative'])
export const STOCKS_IN_BANDS = fanFigure('stocks-in-bands', ['stock', 'storage'])
