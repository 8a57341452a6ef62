// "Track record" as a row of the figure table. Its years are past: it shares no axis with the timeline.
import type { FigureDefinition } from '../figure'
import { buildTrack, trackDomain, type TrackModel } from './state'
import { TrackRecord } from './track-record'
import { trackTable, trackWords } from './words'

export const TRACK_RECORD: FigureDefinition<TrackModel> = {
  id: 'track-record',
  ofChance: true,
  minWidth: 320,
  minHeight: 160,
  build: buildTrack,
  domain: trackDomain,
  words: trackWords,
  table: trackTable,
  yearAt: () => null,
  // Bands of the past are no series of the projection.
  series: { under: () => null, drawn: () => [] },
  chart: TrackRecord,
}
