// In which fields an event of other data differs, short fields with both values.
import type { HorizonEvent } from '../../../shared/domain/event'
import { sameContent } from '../../../shared/domain/same-content'

const SHORT = new Set<keyof HorizonEvent>(['title', 'start', 'end', 'category', 'status', 'confidence'])

/** "start 2027-06 → 2027-09, summary". */
export function differenceOf(before: HorizonEvent, after: HorizonEvent): string {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof HorizonEvent)[]
  return fields
    .filter((field) => !sameContent(before[field], after[field]))
    .map((field) => (SHORT.has(field) ? `${field} ${shown(before[field])} → ${shown(after[field])}` : field))
    .join(', ')
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : '–'
}
