// `export --figure timeline`: the shipped events as a picture or a table, for the whole horizon or a part of it.
import { loadSeedEvents } from '../main/platform/load-resources'
import { actorNames } from '../shared/domain/actor-names'
import { HORIZON_END, HORIZON_START, type DayNumber } from '../shared/domain/calendar'
import { daySpan, parseFuzzyDate, touchesHorizon, type DaySpan } from '../shared/domain/fuzzy-date'
import { LANES_BY } from '../shared/domain/lane-key'
import { timelineDataFile, type DataFile } from '../shared/figures/data/data-file'
import type { PictureSetting } from '../shared/figures/picture'
import { renderTimelineSvg } from '../shared/figures/render-figure-svg'
import type { TimelineOptions } from '../shared/figures/timeline-figure/state'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, type VerbArguments } from './arguments'
import type { Environment } from './environment'
import { valueOf, wrongInput } from './stop'

/** Options of `export` that the timeline takes. */
export const TIMELINE_OPTIONS: readonly string[] = ['from', 'to', 'lanes']

/** The timeline's picture and the table behind it, each made when it is asked for. */
export function exportedTimeline(given: VerbArguments, environment: Environment, setting: PictureSetting) {
  const options: TimelineOptions = {
    events: valueOf(loadSeedEvents(environment.data)),
    ...windowOf(given),
    lanesBy: choiceOf('--lanes', given.one('lanes'), LANES_BY, 'category'),
    names: actorNames(setting.reference),
  }
  return {
    svg: (): string => renderTimelineSvg({ ...setting, options }),
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
