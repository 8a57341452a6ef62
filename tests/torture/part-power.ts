// The write-ahead log cut at arbitrary bytes, as a loss of power may leave it.
import { cutAgainAndAgain } from './power'
import type { TortureOptions, TortureRow } from './rows'

const CUTS = 1000

export async function run({ script, seed, count }: TortureOptions): Promise<readonly TortureRow[]> {
  const { cuts, insideAStep, faults } = await cutAgainAndAgain({ script, seed, cuts: count ?? CUTS })
  return [{ what: `power loss: the log cut at any byte (${insideAStep} inside a step)`, count: cuts, acknowledged: null, lost: 0, faults }]
}
