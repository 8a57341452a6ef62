// What a snapshot is: scenarios as they were on a day, whole, with the events that acted on them and the numbers that came of it.
// It depends on nothing that changes later. Taking one and taking it back stand in make-snapshot.ts.
import type { Scenario } from './scenario'

export const LONGEST_SNAPSHOT_NAME = 120
export const MOST_SNAPSHOTS = 200

/** A scenario with the workspace's acting events among its own, so that it needs no other ones. */
export interface SnapshotScenario {
  readonly scenario: Scenario
  /** Series → year by year as it was; null where there was no value. In the units of `scenario.money`. */
  readonly figures: Readonly<Record<string, readonly (number | null)[]>>
}

export interface Snapshot {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
  /** Day and hash of the data. */
  readonly dataVersion: string
  readonly appVersion: string
  /** The one that was shown, then those beside it. */
  readonly scenarios: readonly SnapshotScenario[]
}
