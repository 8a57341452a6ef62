// The migrations in order: row n takes a file from version n to version n + 1. Forward only, no gaps, never reordered.
import type { Database } from '../database'
import { createWorkspaceTables } from './0001-workspace'
import { addSourcesLinksText } from './0002-sources-links-text'
import { addEffects } from './0003-effects'
import { addScenarios } from './0004-scenarios'
import { addSnapshots } from './0005-snapshots'
import { addDistributions } from './0006-distributions'

export type Migration = (db: Database) => void

export const MIGRATIONS: readonly Migration[] = [createWorkspaceTables, addSourcesLinksText, addEffects, addScenarios, addSnapshots, addDistributions]

/** The storage version that this build writes, and the newest that it reads. */
export const STORAGE_VERSION = MIGRATIONS.length

/** "HHWS" in the file's header: a Hague Horizon workspace. */
export const APPLICATION_ID = 0x48485753
