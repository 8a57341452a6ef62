// A formula of the user's own as a row of the figure table. What moved it is not told: the engine knows no formulas.
import type { FigureDefinition } from '../figure'
import { yearOfMonth } from '../../engine/production/months'
import { layoutOwnFormula, ownFormulaPlaceAt } from './layout'
import { OwnFormulaChart } from './own-formula'
import { buildOwnFormula, drawnSides, ownFormulaDomain, type OwnFormulaModel } from './state'
import { ownFormulaTable, ownFormulaWords } from './words'

export const OWN_FORMULA: FigureDefinition<OwnFormulaModel> = {
  id: 'own-formula',
  minWidth: 280,
  minHeight: 130,
  build: buildOwnFormula,
  domain: ownFormulaDomain,
  words: ownFormulaWords,
  table: ownFormulaTable,
  plot: (props) => layoutOwnFormula(props).plot,
  yearAt: (x, y, props) => {
    const place = ownFormulaPlaceAt(x, y, props)
    return place === null ? null : props.model.grid === 'months' ? yearOfMonth(place) : props.model.years[place]!
  },
  monthAt: ownFormulaPlaceAt,
  sides: drawnSides,
  isOverMonths: ({ grid }) => grid === 'months',
  series: { under: () => null, drawn: () => [] },
  chart: OwnFormulaChart,
}
