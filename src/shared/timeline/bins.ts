// Calendar bins for crowded points. Owns bin widths and edges; they depend on the zoom alone, so panning never regroups.
import { addDays, calendarDay, dayNumber, HORIZON_END, HORIZON_START, type DayNumber } from '../domain/calendar'

/** Bin widths in months, smallest first; 0: no bins, every point stands alone. */
const BIN_MONTHS = [0, 1, 3, 6, 12] as const
export type BinMonths = (typeof BIN_MONTHS)[number]

/** A bin is at least this wide, so that neighbouring pills (26 px) stay apart. */
export const MIN_BIN_PX = 28

/** With more than this many pixels a day, every point stands alone. */
const ALONE_PX_PER_DAY = 5

/** The smallest bin that is wide enough at this zoom. */
export function binMonths(pxPerDay: number): BinMonths {
  if (pxPerDay > ALONE_PX_PER_DAY) return 0
  return BIN_MONTHS.find((months) => months > 0 && months * 30.4 * pxPerDay >= MIN_BIN_PX) ?? 12
}

export interface Bin {
  /** The same at every zoom that uses this width: `2027-04/3`. */
  readonly id: string
  readonly first: DayNumber
  readonly after: DayNumber
}

/** June 2025 alone is too little for a bin of several months: it belongs to the bin after it. */
const FIRST_WHOLE_BIN = dayNumber(2025, 7)

/** The bin of a given width that a day falls into. */
export function binOf(day: number, months: Exclude<BinMonths, 0>): Bin {
  const earliest = months === 1 ? HORIZON_START : FIRST_WHOLE_BIN
  const { year, month } = calendarDay(Math.max(Math.floor(day), earliest) as DayNumber)
  const start = Math.floor((month - 1) / months) * months + 1
  const first = dayNumber(year, start)
  const after = start + months > 12 ? dayNumber(year + 1) : dayNumber(year, start + months)
  return { id: `${year}-${String(start).padStart(2, '0')}/${months}`, first: first <= earliest ? HORIZON_START : first, after }
}

/** The id of a cluster: its lane and its bin. */
export function clusterId(lane: string, bin: Bin): string {
  return `${lane}:${bin.id}`
}

/** Days of a bin where no month is narrow enough: whole days, wide enough for a pill. */
export function fineBinDays(pxPerDay: number): number {
  return Math.max(1, Math.ceil(MIN_BIN_PX / pxPerDay))
}

/** The bin of so many days that a day falls into, counted from the timeline's start. */
export function fineBinOf(day: number, days: number): Bin {
  const first = addDays(HORIZON_START, Math.floor((Math.floor(day) - HORIZON_START) / days) * days)
  return { id: `${first}+${days}`, first, after: Math.min(first + days, HORIZON_END + 1) as DayNumber }
}

/** The bin of a cluster's id; null for the id of an event. */
export function binOfCluster(id: string): Bin | null {
  const fine = /:(\d+)\+(\d+)$/.exec(id)
  if (fine) return fineBinOf(Number(fine[1]), Number(fine[2]))
  const parts = /:(\d{4})-(\d{2})\/(1|3|6|12)$/.exec(id)
  if (!parts) return null
  return binOf(dayNumber(Number(parts[1]), Number(parts[2])), Number(parts[3]) as Exclude<BinMonths, 0>)
}
