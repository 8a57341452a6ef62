// The real app, killed under edits through its window.
import { killTheApp } from './app-kills'
import type { TortureOptions, TortureRow } from './rows'

const KILLS = 30

export async function run({ seed, count, tell }: TortureOptions): Promise<readonly TortureRow[]> {
  const { kills, acknowledged, lost, faults } = await killTheApp({ seed, kills: count ?? KILLS, tell })
  return [{ what: 'SIGKILL at random instants, the app with its window', count: kills, acknowledged, lost, faults }]
}
