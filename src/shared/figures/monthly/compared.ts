// Lines and marks of figures over the months where scenarios are compared: of the alliance and of Russia, a set for each
// scenario. The colour says the scenario, the pattern whose line it is.
import type { ProductionCategory } from '../../domain/production-categories'
import { producerName } from '../../text/production'
import { allNames, joinedNames, listedNames } from '../compare/scenario-names'
import { joinEqual, namesOf, scenarioKey, type DrawnScenario } from '../compare/scenarios'
import type { MonthlyLine, MonthlyMark } from './model'
import { ALLIANCE, monthly, RUSSIA } from './producers'

/** A line that every scenario has. */
export interface Wanted {
  /** `total.NATO`; of another scenario with its place. */
  readonly key: string
  readonly dash?: NonNullable<MonthlyLine['dash']>
  /** px, of the active scenario. */
  readonly weight: number
  /** For the label, around the scenario's name. */
  readonly names: (scenario: string) => readonly string[]
  /** For the table's head, before the scenario's name. */
  readonly column: string
  /** Null: the scenario has no such line. */
  readonly valuesOf: (scenario: DrawnScenario) => Float64Array | null
}

/** A series of the alliance (solid) and of Russia (dashed). */
export function bothSides(kind: string, category: ProductionCategory, column: (producer: string) => string, hasLine: (values: Float64Array | null) => boolean = (values) => values !== null): readonly Wanted[] {
  return ([ALLIANCE, RUSSIA] as const).map((id): Wanted => {
    const name = producerName(id)
    return {
      key: `${kind}.${id}`,
      ...(id === RUSSIA && { dash: 'otherSide' as const }),
      weight: 2.5,
      names: (scenario) => [`${name}, ${scenario}`],
      column: column(name),
      valuesOf: ({ projection }) => {
        const values = monthly(projection, kind, category, id)
        return hasLine(values) ? values : null
      },
    }
  })
}

/** The lines in the order of drawing: the active scenario's last. Lines that are the same are one. */
export function comparedLines(scenarios: readonly DrawnScenario[], wanted: readonly Wanted[]): readonly MonthlyLine[] {
  const lines = wanted.flatMap(({ key, dash, weight, names, column, valuesOf }) =>
    joinEqual(scenarios, valuesOf).map(({ lead, scenarios: same, values }) => ({
      place: lead.place,
      line: {
        key: scenarioKey(key, lead),
        names: same.length === scenarios.length ? allNames(namesOf(same), names) : joinedNames(namesOf(same), names),
        column,
        colour: lead.colour,
        marker: lead.marker,
        weight: lead.place === 0 ? weight : weight * 0.75,
        ...(dash && { dash }),
        values,
        scenarios: same,
      } satisfies MonthlyLine,
    })),
  )
  return lines.sort((a, b) => b.place - a.place).map(({ line }) => line)
}

/**
 * Marked months of each scenario. Scenarios with the same month and value have one mark; those with the same month have one
 * set of words, which name them all. `markOf`: null where a scenario has none.
 */
export function comparedMarks(
  scenarios: readonly DrawnScenario[],
  key: string,
  markOf: (scenario: DrawnScenario) => { readonly place: number; readonly value: number } | null,
  words: (place: number, scenarios: string) => readonly string[],
): readonly MonthlyMark[] {
  const found = joinEqual(scenarios, (scenario) => {
    const mark = markOf(scenario)
    return mark === null ? null : [mark.place, mark.value]
  })
  return found.map(({ lead, values: [place, value] }, index) => {
    const sameMonth = found.filter((other) => other.values[0] === place)
    const names = namesOf(scenarios.filter((scenario) => sameMonth.some((other) => other.scenarios.includes(scenario))))
    return {
      key: scenarioKey(key, lead),
      place: place!,
      value: value!,
      colour: lead.colour,
      marker: lead.marker,
      words: sameMonth[0] === found[index] ? listedNames(names, scenarios.length, (list) => words(place!, list)) : [],
    }
  })
}
