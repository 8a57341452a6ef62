// Words of the list of backups, in the dialog and where a damaged workspace is found at the start.
import type { BackupEntry } from '../ipc/contract'

const KINDS: Readonly<Record<BackupEntry['kind'], string>> = {
  automatic: '',
  beforeRestore: 'kept before a backup was restored',
  beforeUpdate: 'made before the file’s format changed',
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

export const BACKUPS = {
  title: 'Restore a backup',
  how: 'A backup is the whole workspace as it was: events, scenarios, snapshots and history. While you work one is made every ten minutes; all of the last hour are kept, then one an hour for a day and one a day for a month.',
  kept: 'What is open now is kept as a backup first, so you can come back to it here.',
  none: 'There is no backup yet; the first one is made when something has been open for a moment.',
  list: 'Backups, newest first',
  restore: (when: string) => `Restore the backup of ${when}`,
  restoreAny: 'Restore',
  choose: 'Choose a backup',
  /** What is in it and how large it is. */
  content: ({ events, scenarios, bytes, kind }: BackupEntry) =>
    [
      events === null ? 'cannot be read' : count(events, 'event', 'events'),
      ...(scenarios === null ? [] : [count(scenarios, 'scenario of your own', 'scenarios of your own')]),
      size(bytes),
      ...(KINDS[kind] === '' ? [] : [KINDS[kind]]),
    ].join(', '),
  damagedTitle: 'The workspace file is damaged',
  damagedHow: 'The damaged file is kept beside the new one under a name that says so, whatever you choose.',
  fresh: 'Start with a fresh workspace',
} as const
