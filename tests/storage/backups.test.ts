// Backups: when one is made, which stay, that each is checked, and that the clock may jump.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createBackupKeeper } from '../../src/main/services/backup-keeper'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
import { automaticBackup, isGood, makeBackup } from '../../src/main/storage/backup'
import { listBackups, type Backup } from '../../src/main/storage/backup-names'
import { backupsToRemove, BEFORE_RESTORE_KEPT, MOST_BYTES, NEWEST_KEPT } from '../../src/main/storage/backup-rotation'
import { readWorkspaceFile } from '../../src/main/storage/open-workspace'
import { timeStamp } from '../../src/main/storage/stamp'
import { newFolder, NOW, openIn, valueOf } from './world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

function backupAt(at: number, revision: number, more: Partial<Backup> = {}): Backup {
  const stamp = timeStamp(new Date(at))
  return { path: `/b/${stamp}`, file: `auto-${stamp}-r${revision}.hague`, kind: 'auto', stamp, at, revision, bytes: 200_000, ...more }
}

/** Ten-minute backups over some days, rotated as the app does it: after each one. */
function rotated(days: number, clock: (steps: number) => number, bytes?: number): readonly Backup[] {
  let kept: readonly Backup[] = []
  for (let step = 0; step < days * 24 * 6; step += 1) {
    const now = clock(step)
    kept = [backupAt(now, step, bytes === undefined ? {} : { bytes }), ...kept]
    const gone = new Set(backupsToRemove(kept, new Date(now)))
    kept = kept.filter((backup) => !gone.has(backup))
  }
  return kept
}

describe('which backups stay', () => {
  const steady = (steps: number) => NOW.getTime() + steps * 10 * MINUTE

  test('all of an hour, one an hour of a day, one a day of a month, none that is older', () => {
    const kept = rotated(60, steady)
    const now = kept[0]!.at
    const within = (from: number, to: number) => kept.filter(({ at }) => now - at > from && now - at <= to).length
    expect(within(-1, HOUR)).toBe(7)
    // Where the newest twelve end, the hours begin.
    expect(within(2 * HOUR, DAY)).toBe(22)
    expect(within(DAY, 31 * DAY)).toBeGreaterThanOrEqual(29)
    expect(within(DAY, 31 * DAY)).toBeLessThanOrEqual(32)
    expect(within(32 * DAY, Number.POSITIVE_INFINITY)).toBe(0)
    expect(kept.length).toBeLessThan(75)
  })

  test.each<[string, (steps: number) => number]>([
    ['jumps ahead by ten years', (steps) => steady(steps) + (steps >= 400 ? 3650 * DAY : 0)],
    ['jumps back by ten years', (steps) => steady(steps) - (steps >= 400 ? 3650 * DAY : 0)],
    ['jumps forth and back all the time', (steps) => steady(steps) + (steps % 2 === 0 ? 400 * DAY : -400 * DAY)],
    ['stands still', () => NOW.getTime()],
  ])('the newest stay when the clock %s, and they do not grow without end', (_what, clock) => {
    const kept = rotated(3, clock)
    expect(kept.slice(0, NEWEST_KEPT).map(({ revision }) => revision)).toEqual(Array.from({ length: NEWEST_KEPT }, (_, index) => 3 * 24 * 6 - 1 - index))
    expect(kept.length).toBeLessThan(120)
  })

  test('a large workspace gets fewer of them, never less than three', () => {
    expect(rotated(2, steady, MOST_BYTES / 5)).toHaveLength(5)
    expect(rotated(2, steady, MOST_BYTES)).toHaveLength(3)
  })

  test('those before a change of format stay for good, those before a restoring up to a number', () => {
    const old = backupAt(NOW.getTime() - 900 * DAY, 1, { kind: 'before-v6' })
    const restored = Array.from({ length: BEFORE_RESTORE_KEPT + 2 }, (_, index) => backupAt(NOW.getTime() - index * DAY, 90 - index, { kind: 'before-restore' }))
    expect(backupsToRemove([...restored, old], NOW)).toEqual(restored.slice(-2))
  })
})

describe('making one', () => {
  test('every ten minutes of change, not in the middle of work, none where nothing has changed', async () => {
    const folder = newFolder()
    const opened = openIn(folder)
    const service = createWorkspaceService(opened, () => 1)
    let elapsed = 0
    let now = NOW.getTime()
    const told: string[] = []
    const keep = createBackupKeeper({ file: opened.file, folder, now: () => new Date(now), elapsed: () => elapsed, revision: () => service.state().revision, onBackup: (what) => told.push(what) })
    const revisions = () => listBackups(folder).map(({ revision }) => revision)
    const pass = (ms: number) => {
      elapsed += ms
      now += ms
      return keep()
    }
    let value = 1
    const edit = () => valueOf(service.apply([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: (value += 0.01) }], service.state().revision))
    await pass(15_000)
    expect(revisions()).toEqual([0])
    for (let minute = 0; minute < 11; minute += 1) {
      edit()
      await pass(MINUTE)
    }
    // Still at it: the first moment of quiet is waited for.
    expect(revisions()).toEqual([0])
    await pass(MINUTE)
    expect(revisions()).toEqual([11, 0])
    for (let minute = 0; minute < 60; minute += 1) await pass(MINUTE)
    expect(revisions()).toEqual([11, 0])
    for (let minute = 0; minute < 21; minute += 1) {
      edit()
      await pass(MINUTE)
    }
    expect(revisions()).toHaveLength(3)
    // The clock goes back by a year: the next is the newest all the same.
    now -= 365 * DAY
    edit()
    await pass(21 * MINUTE)
    await pass(MINUTE)
    expect(revisions()[0]).toBe(service.state().revision)
    expect(told).toHaveLength(4)
    service.close()
  })

  test('goes on while work is done: it has what was there at its beginning, and one that was broken off leaves nothing', async () => {
    const folder = newFolder()
    const opened = openIn(folder)
    const service = createWorkspaceService(opened, () => 1)
    const edit = (value: number) => valueOf(service.apply([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value }], service.state().revision))
    const steps = automaticBackup(opened.file!.db, folder, NOW)
    expect(steps.next().done).toBe(false)
    edit(3)
    expect(listBackups(folder)).toEqual([])
    expect(steps.next().done).toBe(false)
    edit(4)
    const { value } = steps.next()
    expect(value).toMatchObject({ revision: 0 })
    expect(isGood((value as Backup).path)).toBe(true)
    expect(valueOf(readWorkspaceFile((value as Backup).path, NOW)).meta.revision).toBe(0)

    // The program ends in the middle: the next backup takes away what is left.
    automaticBackup(opened.file!.db, folder, new Date(NOW.getTime() + MINUTE)).next()
    expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.partial'))).toHaveLength(1)
    const told: string[] = []
    const keep = createBackupKeeper({ file: opened.file, folder, now: () => new Date(NOW.getTime() + HOUR), elapsed: () => 0, revision: () => service.state().revision, onBackup: (what) => told.push(what) })
    // Asked again while it is at it, it makes one.
    await Promise.all([keep(), keep()])
    expect(told).toHaveLength(1)
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(2)
    expect(listBackups(folder).map(({ revision }) => revision)).toEqual([2, 0])
    service.close()
  })

  test('each is checked by opening and reading it', () => {
    const folder = newFolder()
    const { file } = openIn(folder)
    const { path } = makeBackup(file!.db, folder, 'auto', NOW)
    file!.db.exec("UPDATE events SET start_date = 'soon' WHERE number = 5")
    expect(() => makeBackup(file!.db, folder, 'auto', new Date(NOW.getTime() + HOUR))).toThrow('start')
    file!.close()
    expect(listBackups(folder).map((backup) => backup.path)).toEqual([path])
    expect(isGood(path)).toBe(true)
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 40_000, 44_000)
    writeFileSync(path, bytes)
    expect(isGood(path)).toBe(false)
  })

  test('one that cannot be written leaves nothing half', () => {
    const folder = newFolder()
    const { file } = openIn(folder)
    mkdirSync(join(folder, 'backups', `auto-${timeStamp(NOW)}-r0.hague`), { recursive: true })
    expect(() => makeBackup(file!.db, folder, 'auto', NOW)).toThrow()
    file!.close()
    expect(readdirSync(join(folder, 'backups')).some((name) => name.endsWith('.partial'))).toBe(false)
  })
})
