// Trouble under a stream of edits, real and without special rights: a full disk, a read-only file, a folder that is taken away, a
// second process. The change is refused, nothing is lost, and edits go on when the trouble is over.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace, WORKSPACE_FILE } from '../../src/main/storage/open-workspace'
import { examine } from './examine'
import { startOf } from './expected'
import { seedWorkspace } from './seed-workspace'
import { lastAcknowledged, startVictim, type Victim } from './victim'

export interface TroubleOptions {
  readonly script: string
  readonly seed: number
}

export interface TroubleResult {
  /** The codes of the faults that were told. */
  readonly told: readonly string[]
  readonly faults: readonly string[]
}

const CALM = { reopenEvery: 0, jumpingClock: false }
/** Where the disk is full: enough for a start, not for an import. */
const ROOM_BLOCKS = 3000
const BLOCK_BYTES = 512
const NOBODY = 65_534

async function inFolder(work: (folder: string) => Promise<TroubleResult>): Promise<TroubleResult> {
  const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-trouble-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Kill it, and look at what it left. `from`: where the folder is now. */
async function after(victim: Victim, folder: string, seed: number): Promise<TroubleResult> {
  await victim.kill()
  const seeded = seedWorkspace()
  if (!seeded.ok) throw new Error(seeded.fault.code)
  const { lost, faults } = examine({ folder, seed, before: startOf(seeded.value.workspace), acknowledged: lastAcknowledged(victim, 0) })
  const told = [...new Set(victim.lines.flatMap((line) => /^(?:refused|notice|fault) (.*)/.exec(line)?.[1] ?? []))]
  return { told, faults: [...faults, ...(lost > 0 ? [`${lost} acknowledged steps are lost`] : [])] }
}

/** Refused while there is no room, taken again when there is. */
async function fullAndFree(victim: Victim, folder: string, seed: number, makeRoom: () => void): Promise<TroubleResult> {
  await victim.hears('refused')
  await victim.hears('refused')
  makeRoom()
  await victim.hears('ack')
  await victim.hears('ack')
  return after(victim, folder, seed)
}

/** No file may grow beyond a limit, which is then lifted (needs `sh` and `prlimit`). */
export function diskFullByLimit({ script, seed }: TroubleOptions): Promise<TroubleResult> {
  return inFolder((folder) => {
    const wrapper = ['sh', '-c', `ulimit -S -f ${ROOM_BLOCKS}; exec "$@"`, 'sh']
    const victim = startVictim({ script, folder, seed, wrapper, ...CALM })
    return fullAndFree(victim, folder, seed, () => execFileSync('prlimit', ['--pid', String(victim.process.pid), '--fsize=unlimited']))
  })
}

/** A small file system of its own, which only root may mount; null where that is not permitted. */
export async function diskFullByFileSystem({ script, seed }: TroubleOptions): Promise<TroubleResult | null> {
  const place = mkdtempSync(join(tmpdir(), 'hague-horizon-small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${2 * ROOM_BLOCKS * BLOCK_BYTES}`, 'none', place], { stdio: 'ignore' })
  } catch {
    rmSync(place, { recursive: true, force: true })
    return null
  }
  try {
    const folder = join(place, 'workspace')
    const victim = startVictim({ script, folder, seed, ...CALM })
    return await fullAndFree(victim, folder, seed, () => execFileSync('mount', ['-o', 'remount,size=64m', place]))
  } finally {
    execFileSync('umount', ['--lazy', place])
    rmSync(place, { recursive: true, force: true })
  }
}

/** File and folder may be read and not written. Root, who may write everywhere, becomes nobody for it. */
export function readOnly({ script, seed }: TroubleOptions): Promise<TroubleResult> {
  return inFolder(async (folder) => {
    const opened = openWorkspace({ folder, now: new Date(0), seed: seedWorkspace })
    if (!opened.ok) throw new Error(opened.fault.code)
    opened.value.file?.close()
    const path = join(folder, WORKSPACE_FILE)
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    const before = readFileSync(path)
    const victim = startVictim({ script, folder, seed, ...CALM, ...(process.getuid?.() === 0 && { uid: NOBODY }) })
    await victim.hears('refused')
    const result = await after(victim, folder, seed)
    chmodSync(folder, 0o755)
    return { ...result, faults: [...result.faults, ...(readFileSync(path).equals(before) ? [] : ['the file was changed'])] }
  })
}

/** The folder is moved away and put back: what was refused meanwhile is taken then. */
export function folderMoved({ script, seed }: TroubleOptions): Promise<TroubleResult> {
  return inFolder(async (place) => {
    const folder = join(place, 'workspace')
    mkdirSync(folder)
    const victim = startVictim({ script, folder, seed, ...CALM })
    await victim.hears('ack')
    renameSync(folder, join(place, 'away'))
    await victim.hears('refused')
    renameSync(join(place, 'away'), folder)
    await victim.hears('ack')
    return after(victim, folder, seed)
  })
}

/** The log is deleted under the running app: nothing more is called saved, because it would go nowhere. */
export function logDeleted({ script, seed }: TroubleOptions): Promise<TroubleResult> {
  return inFolder(async (folder) => {
    const victim = startVictim({ script, folder, seed, ...CALM })
    await victim.hears('ack')
    rmSync(join(folder, `${WORKSPACE_FILE}-wal`))
    await victim.hears('refused')
    const acknowledged = lastAcknowledged(victim, 0)
    await victim.hears('refused')
    await victim.kill()
    const faults = lastAcknowledged(victim, 0) > acknowledged ? ['a step was acknowledged that went nowhere'] : []
    return { told: victim.lines.flatMap((line) => /^refused (.*)/.exec(line)?.[1] ?? []).slice(0, 1), faults }
  })
}

/** A second process, by the same path and by another one to the same file, is told; the first goes on. */
export function twoProcesses({ script, seed }: TroubleOptions): Promise<TroubleResult> {
  return inFolder(async (place) => {
    const folder = join(place, 'workspace')
    mkdirSync(folder)
    symlinkSync(folder, join(place, 'other-way'))
    const victim = startVictim({ script, folder, seed, ...CALM })
    await victim.hears('ack')
    const others = [folder, join(place, 'other-way')].map((way) => startVictim({ script, folder: way, seed, ...CALM }))
    await Promise.all(others.map((other) => other.ended))
    await victim.hears('ack')
    const result = await after(victim, folder, seed)
    const lines = others.flatMap((other) => other.lines)
    const wrong = lines.filter((line) => line !== 'fault storage.locked')
    return { told: [...result.told, ...new Set(lines.map((line) => line.replace('fault ', '')))], faults: [...result.faults, ...wrong.map((line) => `a second process said "${line}"`)] }
  })
}
