// What tests of the timeline's picture draw: the shipped events, and events made by hand.
import { loadSeedEvents } from '../../../src/main/platform/load-resources'
import { actorNames } from '../../../src/shared/domain/actor-names'
import { dayNumber, HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import type { HorizonEvent } from '../../../src/shared/domain/event'
import { renderTimelineSvg } from '../../../src/shared/figures/render-figure-svg'
import type { TimelineOptions } from '../../../src/shared/figures/timeline-figure/state'
import type { TimelinePictureOptions } from '../../../src/shared/figures/timeline-figure/timeline-picture'
import { RESOURCES, shippedReference } from '../engine/world'

const reference = shippedReference()

function shippedEvents(): readonly HorizonEvent[] {
  const read = loadSeedEvents(RESOURCES)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.value
}

/** Two years of which the first is past. */
export const VIEW: Pick<TimelineOptions, 'from' | 'to'> = { from: dayNumber(2026), to: dayNumber(2027, 12, 31) }

export const SHIPPED: TimelineOptions = {
  events: shippedEvents(), from: HORIZON_START, to: HORIZON_END, lanesBy: 'category', names: actorNames(reference),
}

/** A picture of the shipped events, or of others. */
export function timelineSvg(options: Partial<TimelineOptions> = {}, changes: Partial<TimelinePictureOptions> = {}): string {
  return renderTimelineSvg({
    reference, theme: 'light', width: 945, height: 640, madeOn: '2026-11-23', appVersion: '0.1.0', ...changes, options: { ...SHIPPED, ...options },
  })
}
