// A full disk, a read-only file, a folder taken away, a second process: each many times, with another stream every time.
import { chanceFrom } from './chance'
import type { TortureOptions, TortureRow } from './rows'
import { diskFullByFileSystem, diskFullByLimit, folderMoved, logDeleted, readOnly, twoProcesses, type TroubleOptions, type TroubleResult } from './trouble'

const ROUNDS = 10

const TROUBLES: readonly (readonly [what: string, make: (options: TroubleOptions) => Promise<TroubleResult | null>])[] = [
  ['disk full (file size limit), then room', diskFullByLimit],
  ['disk full (small file system), then room', diskFullByFileSystem],
  ['file and folder read-only', readOnly],
  ['folder moved away and put back', folderMoved],
  ['log deleted by another program', logDeleted],
  ['a second process, also by another path', twoProcesses],
]

export async function run({ script, seed, count, tell }: TortureOptions): Promise<readonly TortureRow[]> {
  const chance = chanceFrom(seed)
  const rows: TortureRow[] = []
  for (const [what, make] of TROUBLES) {
    const told = new Set<string>()
    const faults: string[] = []
    let rounds = 0
    for (; rounds < (count ?? ROUNDS) && faults.length === 0; rounds += 1) {
      const streamSeed = chance(1_000_000)
      const result = await make({ script, seed: streamSeed })
      if (result === null) break
      for (const code of result.told) told.add(code)
      faults.push(...result.faults.map((fault) => `stream ${streamSeed}: ${fault}`))
    }
    const row = { what: `${what}: ${rounds === 0 ? 'not permitted here' : [...told].join(', ')}`, count: rounds, acknowledged: null, lost: 0, faults }
    tell(row.what)
    rows.push(row)
  }
  return rows
}
