// The path that an ally has announced: straight from one dated announcement to the next (docs/MODEL.md §2, "announced").

export interface Announcement {
  readonly year: number
  /** % of GDP, NATO's core basket. */
  readonly share: number
}

/**
 * Share in a year on the way through the announcements that lie after the base year; after the last one straight on to
 * the target in the target year, or held where it meets the target already or the target year is past.
 *
 * @param ahead announcements after the base year, by year; at least one
 */
export function announcedShare(
  year: number,
  from: Announcement,
  ahead: readonly Announcement[],
  target: Announcement,
): number {
  const last = ahead.at(-1)!
  const knots = last.share < target.share && last.year < target.year ? [...ahead, target] : ahead
  let before = from
  for (const knot of knots) {
    if (year < knot.year) return before.share + ((knot.share - before.share) * (year - before.year)) / (knot.year - before.year)
    before = knot
  }
  return before.share
}
