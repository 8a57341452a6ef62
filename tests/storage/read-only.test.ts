// A workspace on a read-only medium: shown, and nothing can be changed. Who runs the tests may write everywhere, so the medium's
// answer is stood in for at the one place where it is asked.
import type * as fileSystem from 'node:fs'
import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
import { openOtherWorkspace } from '../../src/main/storage/open-workspace'
import { fileIn, newFolder, NOW, serviceIn, valueOf } from './world'

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>()
  return {
    ...fs,
    accessSync: (path: string, mode?: number) => {
      if (path.includes('read-only-medium')) throw Object.assign(new Error('read-only file system'), { code: 'EROFS' })
      fs.accessSync(path, mode)
    },
  }
})

test('a workspace on a read-only medium is shown with a sentence, takes no change and stays as it is', () => {
  const folder = newFolder()
  serviceIn(folder).close()
  mkdirSync(join(folder, 'read-only-medium'))
  const path = join(folder, 'read-only-medium', 'shared.hague')
  renameSync(fileIn(folder), path)
  const before = readFileSync(path)
  const opened = valueOf(openOtherWorkspace({ path, backups: newFolder(), now: NOW }))
  expect([opened.file, opened.readOnly?.code, opened.notice?.code, opened.stored.workspace.active]).toEqual([null, 'storage.readOnly', 'storage.readOnly', 'mine'])
  const service = createWorkspaceService(opened, () => 0)
  expect(service.apply([{ type: 'activateScenario', id: 'long-war' }], 0)).toMatchObject({ ok: false, fault: { code: 'storage.readOnly' } })
  expect(readFileSync(path)).toEqual(before)
})
