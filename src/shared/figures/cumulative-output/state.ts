// "Cumulative since The Hague" without pixels: all that was made of a category since June 2025, new and refurbished.
import type { ProductionCategory } from '../../domain/production-categories'
import type { Projection } from '../../engine/projection'
import { CUMULATIVE_WORDS, MONTHLY_WORDS } from '../../text/figures-production'
import { categoryInSentence, producerName } from '../../text/production'
import { scenariosOf, type DrawnScenario } from '../compare/scenarios'
import type { FigureOptions } from '../figure'
import { monthInWords } from '../format'
import { bothSides, comparedLines, comparedMarks } from '../monthly/compared'
import { comparedNotes } from '../monthly/compared-words'
import type { MonthlyLine, MonthlyMark, MonthlyModel } from '../monthly/model'
import { ALLIANCE, categoryOf, drawnProducers, ghostLine, isGhost, monthly, notesOnLines, nothingWords, producerNames, producerStyles, RUSSIA, sourcesOf } from '../monthly/producers'

export interface CumulativeModel extends MonthlyModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly category: ProductionCategory
  readonly nato: Float64Array | null
  readonly russia: Float64Array | null
  readonly notes: readonly string[]
  readonly sources: readonly string[]
  /** Scenarios compared, the active one first, with their last month; empty where nothing is. */
  readonly scenarios: readonly { readonly name: string; readonly nato: number; readonly russia: number }[]
}

/** Build the model. `picks`, `focus`, `basis` and `baskets` do not matter. */
export function buildCumulative(projection: Projection, options: FigureOptions): CumulativeModel {
  const category = categoryOf(options)
  const producers = drawnProducers(projection, category)
  const styles = producerStyles(producers)
  const lines = producers.flatMap((id): readonly MonthlyLine[] => {
    const values = monthly(projection, 'cumulative', category, id)
    if (values === null) return []
    const name = producerName(id)
    const own = { ...styles.get(id)!, key: `cumulative.${id}`, names: producerNames(id), column: name, values }
    return [...ghostLine(options, 'cumulative', category, own, id), own]
  })
  const [nato, russia] = [monthly(projection, 'cumulative', category, ALLIANCE), monthly(projection, 'cumulative', category, RUSSIA)]
  const scenarios = scenariosOf(projection, options)
  const drawn = scenarios.length === 0 ? lines : [...lines.filter(isGhost).map((line) => ({ ...line, colour: 'grey' as const })), ...comparedLines(scenarios, bothSides('cumulative', category, (name) => name))]
  const level = levelPlace(nato, russia)
  return {
    scenarioName: options.scenarioName,
    ghostName: options.ghost?.name ?? null,
    category,
    months: projection.months,
    unit: MONTHLY_WORDS.units,
    lines: drawn,
    spreads: [],
    marks: scenarios.length > 0 ? comparedLevels(scenarios, category) : level === -1 ? [] : [{ key: 'level', place: level, value: nato![level]!, colour: 'ink', words: CUMULATIVE_WORDS.level(monthInWords(projection.months[level]!)) }],
    beyond: null,
    nothing: nothingWords(projection, categoryInSentence(category)),
    nato,
    russia,
    notes: scenarios.length > 0 ? comparedNotes(scenarios, category) : notesOnLines(projection, category),
    sources: sourcesOf(projection, category, producers),
    scenarios: scenarios.map((scenario) => {
      const [own, theirs] = sidesOf(scenario, category)
      return { name: scenario.name, nato: own?.at(-1) ?? Number.NaN, russia: theirs?.at(-1) ?? Number.NaN }
    }),
  }
}

/** The first month in which the alliance has caught up; -1 without one. */
function levelPlace(nato: Float64Array | null, russia: Float64Array | null): number {
  return nato === null || russia === null ? -1 : nato.findIndex((made, month) => month > 0 && made >= russia[month]! && nato[month - 1]! < russia[month - 1]!)
}

function sidesOf({ projection }: DrawnScenario, category: ProductionCategory) {
  return [monthly(projection, 'cumulative', category, ALLIANCE), monthly(projection, 'cumulative', category, RUSSIA)] as const
}

function comparedLevels(scenarios: readonly DrawnScenario[], category: ProductionCategory): readonly MonthlyMark[] {
  const { months } = scenarios[0]!.projection
  return comparedMarks(
    scenarios, 'level',
    (scenario) => {
      const [nato, russia] = sidesOf(scenario, category)
      const place = levelPlace(nato, russia)
      return place === -1 ? null : { place, value: nato![place]! }
    },
    (place, scenario) => CUMULATIVE_WORDS.levelIn(monthInWords(months[place]!), scenario),
  )
}
