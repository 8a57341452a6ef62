// "What moves it most" as a row of the figure table. It has no axis of time.
import { CHANCE_FIGURE } from '../../text/figures-chance'
import type { FigureDefinition } from '../figure'
import { namedSeries } from '../why/series-name'
import { buildTornado, tornadoDomain, type TornadoModel } from './state'
import { WhatMovesItMost } from './what-moves-it-most'
import { tornadoTable, tornadoWords } from './words'

export const WHAT_MOVES_IT_MOST: FigureDefinition<TornadoModel> = {
  id: 'what-moves-it-most',
  ofChance: true,
  minWidth: 280,
  minHeight: 130,
  build: buildTornado,
  domain: tornadoDomain,
  words: tornadoWords,
  table: tornadoTable,
  yearAt: () => null,
  // A bar is an input, not a value of the projection.
  series: { under: () => null, drawn: ({ id, isSeries, isPath, name, plain }) => (isSeries && Number.isFinite(plain) ? [isPath ? namedSeries(id, () => name) : { seriesId: id, name }] : []) },
  rows: ({ rows }) => (rows ?? []).map(({ key, eventId, name, low, high }) => ({ key, eventId, words: CHANCE_FIGURE.tornado.row(name, low, high) })),
  chart: WhatMovesItMost,
}
