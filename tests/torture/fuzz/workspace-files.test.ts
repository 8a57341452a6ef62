// Workspace files with turned bits, holes and missing ends: read or refused in a sentence, and the app starts with what is sound.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createWorkspaceService } from '../../../src/main/services/workspace-service'
import { openWorkspace, readWorkspaceFile } from '../../../src/main/storage/open-workspace'
import { exampleEvent, fileIn, newFolder, NOW, openIn, seed } from '../../storage/world'
import { fuzz, taken } from './fuzzing'
import { mangledBytes } from './mangle'

function soundFile(): Uint8Array {
  const folder = newFolder()
  const service = createWorkspaceService(openIn(folder), () => NOW.getTime())
  for (let place = 0; place < 5; place += 1) service.apply([{ type: 'addEvent', event: exampleEvent(`own-${place}`) }], place)
  service.close()
  return readFileSync(fileIn(folder))
}

const BYTES = mangledBytes([soundFile()])

fuzz('read for a check', BYTES, (bytes) => {
  const path = join(newFolder(), 'x.hague')
  writeFileSync(path, bytes)
  taken(readWorkspaceFile(path, NOW))
  expect(Buffer.compare(readFileSync(path), bytes)).toBe(0)
}, { share: 0.4 })

fuzz('found at the start', BYTES, (bytes) => {
  const folder = newFolder()
  writeFileSync(fileIn(folder), bytes)
  copyFileSync(fileIn(folder), join(folder, 'as-it-was'))
  const opened = taken(openWorkspace({ folder, now: NOW, seed }))
  if (opened === null) return
  const service = createWorkspaceService(opened, () => NOW.getTime())
  const { revision } = service.state()
  if (opened.readOnly === null) expect(service.apply([{ type: 'addEvent', event: exampleEvent('new-one') }], revision).ok).toBe(true)
  service.close()
}, { share: 0.2 })
