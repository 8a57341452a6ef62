// Loss of power: what was synced stays, what was written after that may be cut anywhere or hold anything. The log of a killed
// process is cut at arbitrary bytes; each cut must give the last step whose end lies before it, whole, and nothing of the next.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
import { openWorkspace, WORKSPACE_FILE } from '../../src/main/storage/open-workspace'
import { chanceFrom, type Chance } from './chance'
import { examine } from './examine'
import { startOf } from './expected'
import { seedWorkspace } from './seed-workspace'
import { lastAcknowledged, startVictim } from './victim'

export interface CutOptions {
  readonly script: string
  readonly seed: number
  readonly cuts: number
}

export interface CutResult {
  readonly cuts: number
  /** Cuts in the middle of a step. */
  readonly insideAStep: number
  readonly faults: readonly string[]
}

/** Steps before the power goes. */
const STEPS = 10
const CUTS_A_LOG = 50
/** Of SQLite's write-ahead log, https://sqlite.org/fileformat.html#walformat. */
const LOG_HEADER = 32
const FRAME_HEADER = 24

/** Cut again and again. */
export async function cutAgainAndAgain({ script, seed, cuts }: CutOptions): Promise<CutResult> {
  const chance = chanceFrom(seed)
  let result: CutResult = { cuts: 0, insideAStep: 0, faults: [] }
  while (result.cuts < cuts && result.faults.length === 0) {
    const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-power-'))
    try {
      const streamSeed = chance(1_000_000)
      if (await logOf(script, folder, streamSeed)) result = cutOneLog(folder, streamSeed, Math.min(CUTS_A_LOG, cuts - result.cuts), chance, result)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return result
}

/** A folder whose log holds all steps of a process; false where a checkpoint has moved some of them into the file. */
async function logOf(script: string, folder: string, seed: number): Promise<boolean> {
  const opened = openWorkspace({ folder, now: new Date(0), seed: seedWorkspace })
  if (!opened.ok) throw new Error(opened.fault.code)
  createWorkspaceService(opened.value, () => 0).close()
  // SQLite notes in the file that it has a log now; nothing else of it changes before a checkpoint.
  const victim = startVictim({ script, folder, seed, reopenEvery: 0, jumpingClock: false })
  await victim.hears('open')
  const before = readFileSync(join(folder, WORKSPACE_FILE))
  while (lastAcknowledged(victim, 0) < STEPS) await victim.hears('ack')
  await victim.kill()
  return readFileSync(join(folder, WORKSPACE_FILE)).equals(before)
}

/** Where each step in the log ends, in bytes. */
function stepEnds(log: Buffer): readonly number[] {
  const frame = FRAME_HEADER + log.readUInt32BE(8)
  const salt = log.subarray(16, 24)
  const ends: number[] = []
  for (let at = LOG_HEADER; at + frame <= log.length && log.subarray(at + 8, at + 16).equals(salt); at += frame) {
    // The size of the database, in frames that end a transaction alone.
    if (log.readUInt32BE(at + 4) !== 0) ends.push(at + frame)
  }
  return ends
}

function cutOneLog(folder: string, seed: number, cuts: number, chance: Chance, so: CutResult): CutResult {
  const path = join(folder, `${WORKSPACE_FILE}-wal`)
  const whole = readFileSync(path)
  const ends = stepEnds(whole)
  const seeded = seedWorkspace()
  if (!seeded.ok) throw new Error(seeded.fault.code)
  let result = so
  for (let cut = 0; cut < cuts; cut += 1) {
    const at = cut < ends.length ? ends[cut]! : chance(whole.length + 1)
    const rest = whole.length - at
    const tail = [Buffer.alloc(0), Buffer.alloc(rest), Buffer.from(Array.from({ length: Math.min(rest, 20_000) }, () => chance(256)))][chance(3)]!
    const copy = mkdtempSync(join(tmpdir(), 'hague-horizon-cut-'))
    try {
      cpSync(join(folder, WORKSPACE_FILE), join(copy, WORKSPACE_FILE))
      writeFileSync(join(copy, `${WORKSPACE_FILE}-wal`), Buffer.concat([whole.subarray(0, at), tail]))
      const there = ends.filter((end) => end <= at).length
      const { lost, faults, expected } = examine({ folder: copy, seed, before: startOf(seeded.value.workspace), acknowledged: there })
      const all = [...faults, ...(lost > 0 ? [`${lost} steps before the cut are lost`] : []), ...(expected.revision > there ? ['a step after the cut is there'] : [])]
      result = {
        cuts: result.cuts + 1, insideAStep: result.insideAStep + Number(!ends.includes(at)),
        faults: [...result.faults, ...all.map((fault) => `cut at byte ${at} of ${whole.length}, stream ${seed}: ${fault}`)],
      }
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }
  return result
}
