// "Path to 5 %, ally by ally" as a row of the figure table.
import type { FigureDefinition } from '../figure'
import { MULTIPLES_SERIES } from './drawn-series'
import { layoutMultiples } from './layout'
import { PathSmallMultiples } from './path-small-multiples'
import { buildMultiples, multiplesDomain, type MultiplesModel } from './state'
import { multiplesTable, multiplesWords } from './words'

export const PATH_SMALL_MULTIPLES: FigureDefinition<MultiplesModel> = {
  id: 'path-small-multiples',
  minWidth: 280,
  minHeight: 150,
  build: buildMultiples,
  domain: multiplesDomain,
  words: multiplesWords,
  table: multiplesTable,
  yearAt: (x, y, props) => layoutMultiples(props).yearAt(x, y),
  series: MULTIPLES_SERIES,
  chart: PathSmallMultiples,
}
