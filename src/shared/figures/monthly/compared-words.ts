// What every figure over the months says alike where scenarios are compared.
import type { ProductionCategory } from '../../domain/production-categories'
import { listInWords } from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { MONTHLY_WORDS } from '../../text/figures-production'
import type { DrawnScenario } from '../compare/scenarios'
import type { MonthlyModel } from './model'
import { notesOnLines } from './producers'

type Compared = MonthlyModel & { readonly scenarios: readonly { readonly name: string }[] }

/** How colours, marks and patterns are to be read. `patterns`: whose line is which. */
export function comparedReadAs(model: Compared, patterns: string = MONTHLY_WORDS.sides): readonly string[] {
  const areJoined = model.lines.some(({ scenarios }) => scenarios !== undefined && scenarios.length > 1)
  const lacking = lackingLines(model)
  return [
    `${COMPARE_WORDS.marks} ${patterns}`,
    ...(areJoined ? [COMPARE_WORDS.joined] : []),
    ...(lacking.length > 0 ? [COMPARE_WORDS.lacking(listInWords(lacking))] : []),
    MONTHLY_WORDS.comparedSides,
  ]
}

/** Lines that some scenarios have and others have not, "NATO in Slow start". */
function lackingLines({ lines, scenarios }: Compared): readonly string[] {
  const drawn = lines.filter((line) => line.scenarios)
  return [...new Set(drawn.map(({ column }) => column))].flatMap((column) => {
    const places = new Set(drawn.filter((line) => line.column === column).flatMap((line) => line.scenarios!.map(({ place }) => place)))
    return scenarios.flatMap(({ name }, place) => (places.has(place) ? [] : [COMPARE_WORDS.actorIn(column, name)]))
  })
}

/** What must be known of the lines: once what holds of all scenarios, the rest with the scenario's name. */
export function comparedNotes(scenarios: readonly DrawnScenario[], category: ProductionCategory): readonly string[] {
  const notes = scenarios.map(({ projection }) => notesOnLines(projection, category))
  const [own = [], ...others] = notes
  const shared = own.filter((sentence) => others.every((some) => some.includes(sentence)))
  return [
    ...scenarios.flatMap(({ name }, place) => notes[place]!.filter((sentence) => !shared.includes(sentence)).map((sentence) => COMPARE_WORDS.inScenario(name, sentence))),
    ...shared,
  ]
}
