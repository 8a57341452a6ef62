// Workspaces and scenarios that were opened lately, newest first, and the workspace that the next start opens.
import { join } from 'node:path'
import { z } from 'zod'
import { makeJsonFile } from './json-file'

const MOST = 8

interface Recent {
  readonly files: readonly string[]
  /** Null: the app's own. */
  readonly workspace: string | null
}

const recentSchema: z.ZodType<Recent> = z.strictObject({ files: z.array(z.string()).max(50), workspace: z.string().nullable() })

export interface RecentFiles {
  list(): readonly string[]
  /** The workspace that was open last; null: the app's own. */
  workspace(): string | null
  add(path: string): void
  setWorkspace(path: string | null): void
  clear(): void
}

export function openRecentFiles(userData: string, onChange: () => void): RecentFiles {
  const file = makeJsonFile<Recent>(join(userData, 'recent.json'), (value) => recentSchema.safeParse(value).data ?? null, { files: [], workspace: null })
  let recent = file.load()
  function change(next: Recent): void {
    recent = next
    file.saveNow(next)
    onChange()
  }
  return {
    list: () => recent.files,
    workspace: () => recent.workspace,
    add: (path) => change({ ...recent, files: [path, ...recent.files.filter((other) => other !== path)].slice(0, MOST) }),
    setWorkspace: (workspace) => {
      if (workspace !== recent.workspace) change({ ...recent, workspace })
    },
    clear: () => change({ ...recent, files: [] }),
  }
}
