// Closes a figure's definition over its kind of model, so that callers see every figure alike.
import { listInWords } from '../text/figures'
import { COMPARE_WORDS } from '../text/figures-compare'
import { isComparison, namesOf } from './compare/scenarios'
import { eventsOnFigure } from './events-on-figure'
import { categoryOf } from './monthly/producers'
import type { DrawnSides, FigureDefinition, FigureOptions, FigureRow, FigureWords } from './figure'
import { seriesPointAt } from './why/figure-series'

/** Close a definition over its kind of model. */
export function defineFigure<Model>(definition: FigureDefinition<Model>, title: string): FigureRow {
  const { id, minWidth, minHeight } = definition
  return {
    id,
    title,
    ofProduction: definition.ofProduction === true,
    ofChance: definition.ofChance === true,
    fans: definition.fans ?? [],
    minWidth,
    minHeight,
    open: (projection, given) => {
      const options = definition.ofChance ? { ...given, compared: undefined } : given
      const model = definition.build(projection, options)
      const events = eventsOnFigure(projection, options, definition.sides?.(model) ?? sidesOf(definition.ofProduction === true, options))
      return {
        id,
        title,
        domain: () => definition.domain(model),
        words: () => withScenarios(definition.words(model), options),
        table: () => definition.table(model),
        yearAt: (x, y, props) => definition.yearAt(x, y, { ...props, model, events }),
        monthAt: definition.monthAt === undefined || definition.isOverMonths?.(model) === false ? null : (x, y, props) => definition.monthAt!(x, y, { ...props, model, events }),
        seriesAt: (x, y, props) => seriesPointAt(definition.series, definition, x, y, { ...props, model, events }),
        rows: () => definition.rows?.(model) ?? [],
        explained: () => definition.series.drawn(model),
        plot: definition.plot === undefined ? null : (props) => definition.plot!({ ...props, model, events }),
        chart: (props) => definition.chart({ ...props, model, events }),
      }
    },
  }
}

function sidesOf(ofProduction: boolean, options: FigureOptions): DrawnSides {
  return ofProduction ? { spending: false, categories: [categoryOf(options)] } : { spending: true, categories: [] }
}

/** Whoever does not see the figure hears which scenarios are on it. */
function withScenarios(words: FigureWords, options: FigureOptions): FigureWords {
  if (!isComparison(options)) return words
  const names = [options.scenarioName, ...namesOf(options.compared ?? [])]
  return { ...words, description: `${words.description} ${COMPARE_WORDS.scenarios(listInWords(names))}` }
}
