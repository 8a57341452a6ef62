// Briefs for tests: made on the shipped data, as the command line makes them.
import { loadSeedEvents } from '../../../src/main/platform/load-resources'
import { actorNames } from '../../../src/shared/domain/actor-names'
import { ALL_BRIEF_PARTS, type BriefBlock, type BriefContent } from '../../../src/shared/domain/brief-content'
import { HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import { presetScenario, type Scenario } from '../../../src/shared/domain/scenario'
import { project } from '../../../src/shared/engine/project'
import type { BriefOptions } from '../../../src/shared/figures/brief/brief-options'
import { makeBrief, type BriefProgress } from '../../../src/shared/figures/brief/make-brief'
import { comparedScenario } from '../../../src/shared/figures/scenario-words'
import { drawnFor, FORMULA, withFormula } from './fixture'
import { RESOURCES, shippedReference, wholeModel } from '../engine/world'

const reference = shippedReference()
const model = wholeModel()
const seeds = loadSeedEvents(RESOURCES)
if (!seeds.ok) throw new Error(JSON.stringify(seeds.fault))
const seedEvents = seeds.value

export function briefOf(changes: Partial<BriefOptions> = {}, scenarios: readonly [Scenario, ...Scenario[]] = [presetScenario('pledge-met')]): BriefOptions {
  const [scenario, ...others] = scenarios
  const compared = others.map((other) => comparedScenario(other, withFormula(project(model, other))))
  return {
    reference, theme: 'light', mark: undefined, madeOn: '2026-11-23', appVersion: '0.1.0', format: 'pdf', paper: 'a4', figures: ['path-to-5', 'output-a-month'], parts: ALL_BRIEF_PARTS,
    projection: withFormula(project(model, scenario)), scenario, compared: others, chance: (changes.figures ?? []).flatMap((id) => drawnFor(id).chance ?? [])[0],
    options: { picks: ['NATO', 'EUROPE_CANADA'], focus: 'EUROPE_CANADA', basis: 'share', baskets: 'coreAndTotal', category: 'mbt', formula: FORMULA, compared },
    timeline: { events: seedEvents, from: HORIZON_START, to: HORIZON_END, lanesBy: 'category', names: actorNames(reference) }, carries: false, ...changes,
  }
}

export function finished(brief: BriefOptions): { readonly content: BriefContent; readonly steps: readonly BriefProgress[] } {
  const made = makeBrief(brief)
  const steps: BriefProgress[] = []
  for (;;) {
    const step = made.next()
    if (!step.done) steps.push(step.value)
    else if (step.value.ok) return { content: step.value.value, steps }
    else throw new Error(JSON.stringify(step.value.fault))
  }
}

/** The blocks of a section, by its heading. */
export function section({ blocks }: BriefContent, heading: string): readonly BriefBlock[] {
  const from = blocks.findIndex((block) => block.kind === 'section' && block.text === heading)
  if (from < 0) throw new Error(`There is no section "${heading}".`)
  const after = blocks.slice(from + 1)
  const to = after.findIndex(({ kind }) => kind === 'section')
  return to < 0 ? after : after.slice(0, to)
}

export function tables(blocks: readonly BriefBlock[]) {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
}
