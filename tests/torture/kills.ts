// Kills under a stream of edits: at random instants of opening, writing, closing and opening again, one after the other on the
// same workspace, with nothing mended in between but what the app mends itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceFrom } from './chance'
import { examine } from './examine'
import { startOf } from './expected'
import { seedWorkspace } from './seed-workspace'
import { lastAcknowledged, startVictim } from './victim'

export interface KillOptions {
  readonly script: string
  readonly seed: number
  readonly kills: number
  readonly tell?: (line: string) => void
}

export interface KillResult {
  readonly kills: number
  readonly acknowledged: number
  /** Steps that had reached the disk before their answer was heard. */
  readonly unheard: number
  readonly lost: number
  readonly faults: readonly string[]
}

/** The longest life of a process after it has opened the workspace, or after its last awaited step, in milliseconds. */
const LONGEST_MS = 60
const MOST_STEPS = 12
/** A process that is killed before it has opened lives at most so long. */
const LONGEST_START_MS = 400
/** Kills on one workspace before a new one is begun. */
const KILLS_A_WORKSPACE = 100

/** Kill again and again. */
export async function killAgainAndAgain({ script, seed, kills, tell = () => undefined }: KillOptions): Promise<KillResult> {
  const chance = chanceFrom(seed)
  let result: KillResult = { kills: 0, acknowledged: 0, unheard: 0, lost: 0, faults: [] }
  while (result.kills < kills && result.lost === 0 && result.faults.length === 0) {
    const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-kills-'))
    const streamSeed = chance(1_000_000)
    try {
      result = await onOneWorkspace({ script, folder, streamSeed, kills: Math.min(KILLS_A_WORKSPACE, kills - result.kills), chance }, result)
      tell(`${result.kills} kills, ${result.acknowledged} steps acknowledged, ${result.lost} lost, ${result.faults.length} faults`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return result
}

interface OneWorkspace {
  readonly script: string
  readonly folder: string
  readonly streamSeed: number
  readonly kills: number
  readonly chance: ReturnType<typeof chanceFrom>
}

async function onOneWorkspace({ script, folder, streamSeed, kills, chance }: OneWorkspace, so: KillResult): Promise<KillResult> {
  const seeded = seedWorkspace()
  if (!seeded.ok) throw new Error(seeded.fault.code)
  let expected = startOf(seeded.value.workspace)
  let result = so
  for (let kill = 0; kill < kills; kill += 1) {
    const victim = startVictim({ script, folder, seed: streamSeed, reopenEvery: chance(3) === 0 ? 1 + chance(20) : 0, jumpingClock: chance(2) === 0 })
    if (chance(8) === 0) await pause(chance(LONGEST_START_MS))
    else {
      await victim.hears('open')
      // Some die by the clock, most after some steps, so that a slow step does not stop the stream for ever.
      if (chance(4) > 0) for (let steps = chance(MOST_STEPS); steps >= 0; steps -= 1) await victim.hears('ack')
      await pause(chance(LONGEST_MS))
    }
    await victim.kill()
    const acknowledged = lastAcknowledged(victim, expected.revision)
    const { lost, faults, expected: found } = examine({ folder, seed: streamSeed, before: expected, acknowledged })
    const notices = victim.lines.filter((line) => /^(notice|fault|refused)/.test(line))
    result = {
      kills: result.kills + 1, acknowledged: result.acknowledged + acknowledged - expected.revision, unheard: result.unheard + Math.max(0, found.revision - acknowledged), lost: result.lost + lost,
      faults: [...result.faults, ...[...faults, ...notices].map((fault) => `kill ${result.kills + 1}, stream ${streamSeed}: ${fault}`)],
    }
    if (result.lost > 0 || result.faults.length > 0) return result
    expected = found
  }
  return result
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
