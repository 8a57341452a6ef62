// Which backups go: fewer the older they are. Pure. A clock that jumps must not cost the newest ones, so these are told by revision.
import type { Backup } from './backup-names'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Of an hour all are kept, of a day one an hour, of a month one a day. */
const LAST_HOUR_MS = HOUR_MS
/** Closer to each other none are made, unless the clock stands still. */
const FEW_MINUTES_MS = 5 * 60_000
const LAST_DAY_MS = DAY_MS
const LAST_MONTH_MS = 31 * DAY_MS
/** These stay whatever the clock says. */
export const NEWEST_KEPT = 12
/** Those made before a backup was restored. */
export const BEFORE_RESTORE_KEPT = 10
/** More than this the automatic ones may not take, save the newest few. */
export const MOST_BYTES = 1024 ** 3
const NEWEST_KEPT_OF_LARGE = 3

/** @param backups newest first. Those made before a change of the file's format never go. */
export function backupsToRemove(backups: readonly Backup[], now: Date): readonly Backup[] {
  const automatic = backups.filter(({ kind }) => kind === 'auto' || kind === 'daily')
  const restored = backups.filter(({ kind }) => kind === 'before-restore')
  return [...tooMany(automatic, now.getTime()), ...restored.slice(BEFORE_RESTORE_KEPT)]
}

function tooMany(backups: readonly Backup[], now: number): readonly Backup[] {
  const taken = new Set<string>()
  let bytes = 0
  return backups.filter((backup, index) => {
    const slot = slotOf(now - backup.at, backup)
    const wanted = index < NEWEST_KEPT || (slot !== null && !taken.has(slot))
    if (slot !== null) taken.add(slot)
    if (!wanted) return true
    if (index >= NEWEST_KEPT_OF_LARGE && bytes + backup.bytes > MOST_BYTES) return true
    bytes += backup.bytes
    return false
  })
}

/** Of each slot the newest is kept; null: too old. A backup from what the clock calls the future counts as far off as it is ahead. */
function slotOf(age: number, { at }: Backup): string | null {
  const distance = Math.abs(age)
  if (distance <= LAST_HOUR_MS) return `minutes ${Math.floor(at / FEW_MINUTES_MS)}`
  if (distance <= LAST_DAY_MS) return `hour ${Math.floor(at / HOUR_MS)}`
  if (distance <= LAST_MONTH_MS) return `day ${Math.floor(at / DAY_MS)}`
  return null
}
