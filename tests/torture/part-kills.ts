// Storage and services under plain Node, killed at random instants.
import { killAgainAndAgain } from './kills'
import type { TortureOptions, TortureRow } from './rows'

const KILLS = 1000

export async function run({ script, seed, count, tell }: TortureOptions): Promise<readonly TortureRow[]> {
  const { kills, acknowledged, lost, faults } = await killAgainAndAgain({ script, seed, kills: count ?? KILLS, tell })
  return [{ what: 'SIGKILL at random instants, storage and services', count: kills, acknowledged, lost, faults }]
}
