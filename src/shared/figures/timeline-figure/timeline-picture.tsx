// The timeline as a finished picture: in the frame of all figures, with notes on how to read it and where it comes from.
import type { ReactElement } from 'react'
import type { FuzzyDate } from '../../domain/fuzzy-date'
import { ALL_PARTS, type PictureParts } from '../../domain/picture-content'
import { formatLongFuzzyDate } from '../../text/dates'
import { FRAME_WORDS } from '../../text/figures'
import { TIMELINE_FIGURE } from '../../text/figures-timeline'
import { dayOf } from '../../timeline/key-dates'
import type { FrameNotes } from '../frame/notes'
import { TIMELINE_ID } from '../picture-id'
import { FramedPicture, type PictureSetting } from '../picture'
import { buildTimeline, type TimelineModel, type TimelineOptions } from './state'
import { TimelineFigure } from './timeline-figure'
import { timelineWords } from './words'

export interface TimelinePictureOptions extends PictureSetting {
  readonly options: TimelineOptions
}

/** More events than this are counted. */
const LISTED_CHANGES = 6

/** Rows need more room than a chart's axes. */
const LEAST_CHART = 0.58

/** The complete picture as one SVG element. Nothing is measured by a browser. */
export function TimelinePicture({ picture }: { readonly picture: TimelinePictureOptions }): ReactElement {
  const { madeOn, parts = ALL_PARTS } = picture
  const model = buildTimeline(picture.options)
  const today = dayOf(madeOn)
  const words = timelineWords(model, today)
  return (
    <FramedPicture
      figure={{ id: TIMELINE_ID, words: () => words, chart: (draw) => <TimelineFigure {...draw} model={model} today={today} legend={parts.legend} /> }}
      setting={picture}
      notes={notesOf(model, words.readAs, picture)}
      leastChart={LEAST_CHART}
    />
  )
}

function notesOf(model: TimelineModel, sentences: readonly string[], { reference, madeOn, appVersion, options, parts = ALL_PARTS }: TimelinePictureOptions): FrameNotes {
  const own = model.events.filter(({ provenance }) => provenance === 'own').length
  const ids = new Set(model.events.flatMap(({ sources }) => sources))
  const publishers = byCount(reference.sources.filter(({ id }) => ids.has(id)).map(({ publisher }) => publisher))
  const named = publishers.length > 1 ? [TIMELINE_FIGURE.sources(ids.size, publishers.length, publishers[0]!)] : []
  const sources = ids.size === 0 ? [TIMELINE_FIGURE.noSources] : [...named, TIMELINE_FIGURE.sourceCount(ids.size)]
  const ending = own > 0 ? ` ${TIMELINE_FIGURE.own(own)}` : ''
  return {
    notes: [
      ...changedNote(model, options, parts),
      ...(parts.legend ? [{ head: FRAME_WORDS.readAs, wordings: sentences.map((_, dropped) => sentences.slice(0, sentences.length - dropped).join(' ')) }] : []),
      ...(parts.sources ? [{ head: FRAME_WORDS.sources, wordings: sources.map((words) => `${words}${ending}`) }] : []),
    ],
    footers: FRAME_WORDS.footers(
      formatLongFuzzyDate(reference.version.date as FuzzyDate), reference.version.hash, formatLongFuzzyDate(madeOn as FuzzyDate), appVersion,
    ),
  }
}

/** Which of the events shown one scenario alone has so; nothing where all are as everywhere. */
function changedNote({ events }: TimelineModel, { changed }: TimelineOptions, parts: PictureParts): FrameNotes['notes'] {
  if (changed === undefined) return []
  const notes = events.flatMap(({ id }) => changed.notes.get(id) ?? [])
  if (notes.length === 0) return []
  const { scenario } = changed
  const wordings = [...(notes.length > LISTED_CHANGES || !parts.changes ? [] : [TIMELINE_FIGURE.changed(scenario, notes.join('; '))]), TIMELINE_FIGURE.countedChanges(scenario, notes.length)]
  return [{ head: FRAME_WORDS.scenario, wordings }]
}

/** Each once, the most frequent first, then by name. */
function byCount(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([name]) => name)
}
