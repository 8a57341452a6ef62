// The text that helps whoever is asked for help. Takes in nothing that the user wrote: what is not named here is not in it.
import { statSync } from 'node:fs'
import { arch, cpus, freemem, release, totalmem } from 'node:os'
import type { Result } from '../../shared/domain/result'
import type { BackupEntry } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/ipc/settings'
import { DIAGNOSTICS } from '../../shared/text/diagnostics'
import type { OpenApp } from '../services/open-service'
import { factsOf } from '../services/workspace-facts'

export type Facts = Readonly<Record<string, string | number | boolean | null>>

export interface DiagnosticsParts {
  readonly versions: Facts
  readonly system: Facts
  readonly workspace: Facts
  readonly backups: readonly BackupEntry[]
  readonly settings: Facts
  readonly log: string
}

const MB = 1024 ** 2

function lines(facts: Facts): readonly string[] {
  return Object.entries(facts).map(([name, value]) => `${name}: ${String(value)}`)
}

/** The whole file. */
export function diagnosticsText({ versions, system, workspace, backups, settings, log }: DiagnosticsParts): string {
  const { sections, head } = DIAGNOSTICS
  const section = (title: string, body: readonly string[]): readonly string[] => ['', `== ${title}`, ...body]
  return [
    ...head,
    ...section(sections.versions, lines(versions)),
    ...section(sections.system, lines(system)),
    ...section(sections.workspace, lines(workspace)),
    ...section(sections.backups, backups.map(({ at, kind, bytes, events, scenarios }) => `${new Date(at).toISOString()} ${kind}, ${bytes} bytes, ${String(events)} events, ${String(scenarios)} scenarios`)),
    ...section(sections.settings, lines(settings)),
    ...section(sections.log, [log.trimEnd()]),
    '',
  ].join('\n')
}

/** Of the machine, without its name or its user's. */
export function systemFacts(more: Facts): Facts {
  return { platform: process.platform, release: release(), arch: arch(), processor: cpus()[0]?.model ?? '', cores: cpus().length, memoryMB: Math.round(totalmem() / MB), freeMB: Math.round(freemem() / MB), ...more }
}

/** Of the settings only those that are choices from a list of ours. */
export function settingsFacts({ theme, panes, linked, controlsShown, basis, side, eventsAs, savedFilters, bookmarks }: Settings): Facts {
  return { theme, panes, linked, controlsShown, basis, side, eventsAs, savedFilters: savedFilters.length, bookmarks: bookmarks.length }
}

/** Of the open workspace. */
export function workspaceFacts(open: Result<OpenApp>): Facts {
  if (!open.ok) return { workspace: DIAGNOSTICS.noWorkspace(open.fault.code) }
  const { file } = open.value
  const size = (ending: string): number => (file === null ? 0 : (statSync(file.path + ending, { throwIfNoEntry: false })?.size ?? 0))
  return { ...factsOf(open.value), fileBytes: size(''), logBytes: size('-wal') }
}
