// `export --figure timeline`: the shipped events as a picture or a table, for the whole horizon or a part of it.
import { loadSeedEvents } from '../main/platform/load-resources'
import { actorNames } from '../shared/domain/actor-names'
import { HORIZON_END, HORIZON_START, type DayNumber } from '../shared/domain/calendar'
import { daySpan, parseFuzzyDate, touchesHorizon, type DaySpan } from '../shared/domain/fuzzy-date'
import { LANES_BY } from '../shared/domain/lane-key'
import { timelineDataFile, type DataFile } from '../shared/figures/data/data-file'
import { TIMELINE_ID } from '../shared/figures/picture-id'
import type { PictureSetting } from '../shared/figures/picture'
import { documentOfTimeline } from '../shared/figures/picture-document'
import { renderTimelineSvg } from '../shared/figures/render-figure-svg'
import type { TimelineOptions } from '../shared/figures/timeline-figure/state'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, type VerbArguments } from './arguments'
import { drawnScenarios, standardLook, type NamedScenarios } from './drawn-scenarios'
import { modelOf, type Environment } from './environment'
import { valueOf, wrongInput } from './stop'

/** Options of `export` that the timeline takes. */
export const TIMELINE_OPTIONS: readonly string[] = ['from', 'to', 'lanes', 'scenario', 'set']

/** The timeline's picture and the table behind it, each made when it is asked for; as a picture showed it, where one is named. */
export function exportedTimeline(given: VerbArguments, environment: Environment, setting: PictureSetting, scenarios: NamedScenarios) {
  const [{ picture }] = scenarios
  const view = picture?.view.timeline
  const asked = given.one('lanes')
  const isPart = given.one('from') !== undefined || given.one('to') !== undefined
  // The order and state of lanes is that of lanes of one kind.
  const { lanesBy = 'category', from: _from, to: _to, ...lanes } = asked === undefined || asked === view?.lanesBy ? (view ?? {}) : { filter: view?.filter }
  const options: TimelineOptions = {
    ...lanes,
    events: valueOf(loadSeedEvents(environment.data)),
    ...(view === undefined || isPart ? windowOf(given) : { from: view.from, to: view.to }),
    lanesBy: choiceOf('--lanes', asked, LANES_BY, lanesBy),
    names: actorNames(setting.reference),
  }
  const document = (): string => {
    const { scenario, projection, compared, options: drawn } = drawnScenarios(modelOf(environment, setting.reference), scenarios, given, TIMELINE_ID)
    const shown = [[scenario, projection] as const, ...compared.map((other, place) => [other, drawn.compared[place]!.projection] as const)]
    return valueOf(documentOfTimeline({ ...setting, options }, shown, standardLook(picture, drawn.basis)))
  }
  return {
    svg: (): string => renderTimelineSvg({ ...setting, options }),
    document,
    notes: scenarios.flatMap(({ notes }) => notes),
    data: (): DataFile => timelineDataFile({ ...setting, options }),
  }
}

/** The days from the first of --from to the last of --to, inside the horizon. */
export function windowOf(given: VerbArguments): { readonly from: DayNumber; readonly to: DayNumber } {
  const from = spanOf(given, 'from')?.first ?? HORIZON_START
  const to = spanOf(given, 'to')?.last ?? HORIZON_END
  if (from > to) throw wrongInput(CLI_TEXT.windowOrder)
  return { from: Math.max(from, HORIZON_START) as DayNumber, to: Math.min(to, HORIZON_END) as DayNumber }
}

function spanOf(given: VerbArguments, option: 'from' | 'to'): DaySpan | null {
  const text = given.one(option)
  if (text === undefined) return null
  const date = parseFuzzyDate(text)
  if (!date.ok || !touchesHorizon(date.value)) throw wrongInput(CLI_TEXT.windowDate(`--${option}`, text))
  return daySpan(date.value)
}
