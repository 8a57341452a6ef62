// Closes a figure's definition over its kind of model, so that callers see every figure alike.
import { eventsOnFigure } from './events-on-figure'
import type { FigureDefinition, FigureRow } from './figure'

/** Close a definition over its kind of model. */
export function defineFigure<Model>(definition: FigureDefinition<Model>, title: string): FigureRow {
  const { id, minWidth, minHeight } = definition
  return {
    id,
    title,
    ofProduction: definition.ofProduction === true,
    minWidth,
    minHeight,
    open: (projection, options) => {
      const model = definition.build(projection, options)
      const events = eventsOnFigure(projection, options, definition.ofProduction === true)
      return {
        id,
        title,
        domain: () => definition.domain(model),
        words: () => definition.words(model),
        table: () => definition.table(model),
        yearAt: (x, y, props) => definition.yearAt(x, y, { ...props, model, events }),
        monthAt: definition.monthAt === undefined ? null : (x, y, props) => definition.monthAt!(x, y, { ...props, model, events }),
        plot: definition.plot === undefined ? null : (props) => definition.plot!({ ...props, model, events }),
        chart: (props) => definition.chart({ ...props, model, events }),
      }
    },
  }
}
