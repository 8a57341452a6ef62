// The window's store on the real other side: the door's checks, the service, SQLite on disk. Nothing stands in for anything
// but Electron's own wire, which copies what it carries.
import { describe, expect, test } from 'vitest'
import { answer, type Handlers } from '../../src/main/ipc/answer'
import { makeHandlers } from '../../src/main/ipc/register'
import type { WorkspaceService } from '../../src/main/services/workspace-service'
import { createWorkspaceStore } from '../../src/renderer/state/workspace-store'
import { failed, ok } from '../../src/shared/domain/result'
import { fault } from '../../src/shared/domain/fault'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import type { Bridge, Opening } from '../../src/shared/ipc/contract'
import { DEFAULT_SETTINGS } from '../../src/shared/ipc/settings'
import { newFolder, NOW, openIn, serviceIn } from '../storage/world'
import { eventAt } from '../unit/domain/world'
import { shippedReference } from '../unit/engine/world'

function openingOf(service: WorkspaceService): Opening {
  return { ...service.state(), reference: shippedReference(), settings: DEFAULT_SETTINGS, appVersion: '0.0.0', today: '2026-11-23', notice: null, workspaceName: null }
}

const unused = () => Promise.resolve(failed(fault('internal', { reason: 'not part of this test' })))

function windowOn(service: WorkspaceService) {
  const errors: unknown[] = []
  const handlers: Handlers = makeHandlers({
    workspace: () => ok(service),
    opening: () => ok(JSON.stringify(openingOf(service))),
    search: () => failed(fault('internal', { reason: 'not part of this test' })),
    comparison: () => failed(fault('internal', { reason: 'not part of this test' })),
    production: () => failed(fault('internal', { reason: 'not part of this test' })),
    about: () => failed(fault('internal', { reason: 'not part of this test' })),
    keptData: () => failed(fault('internal', { reason: 'not part of this test' })),
    dataKeys: () => [],
    forgetKey: unused,
    trustKeyAgain: unused,
    offerData: unused,
    trustData: unused,
    applyData: unused,
    dataTables: () => failed(fault('internal', { reason: 'not part of this test' })),
    saveSettings: unused,
    saveBrief: unused,
    stopBrief: () => failed(fault('internal', { reason: 'not part of this test' })),
    savePicture: unused,
    choosePictureFolder: unused,
    savePictureInto: unused,
    copyPicture: unused,
    openFile: unused,
    saveScenario: unused,
    saveCopy: unused,
    backups: () => failed(fault('internal', { reason: 'not part of this test' })),
    restoreBackup: () => failed(fault('internal', { reason: 'not part of this test' })),
    saveDiagnostics: unused,
    chooseEvents: unused,
    saveEvents: unused,
    copyTable: () => Promise.resolve({ ok: true, value: true }), copyText: unused,
  })
  const bridge: Bridge = {
    call: async (channel, argument) => structuredClone(await answer(channel, structuredClone(argument), handlers, (_channel, error) => errors.push(error))),
    onMenu: () => () => undefined,
    pathOf: () => '',
  }
  return { store: createWorkspaceStore(bridge, openingOf(service)), errors }
}

describe('the store on a real workspace file', () => {
  test('every kind of step is saved, undone, redone, and there after a restart', async () => {
    const folder = newFolder()
    const service = serviceIn(folder)
    const { store, errors } = windowOn(service)
    const [some] = Object.keys(store.getState().workspace.events)
    const start = store.getState().workspace
    expect(store.dispatch([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget.DEU', value: 4.5 }])).toBe(true)
    expect(store.dispatch([{ type: 'addEvent', event: eventAt('mine', '2028-Q2') }, { type: 'moveEvent', id: 'mine', start: '2029' as FuzzyDate }])).toBe(true)
    expect(store.dispatch([{ type: 'removeEvent', id: some! }])).toBe(true)
    expect(store.dispatch([{ type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget.DEU'] }])).toBe(true)
    expect(store.getState().pending.length).toBe(4)
    await store.settled()
    expect([store.getState().pending, store.getState().problem, errors]).toEqual([[], null, []])
    expect(store.getState().savedAt).toBe(NOW.getTime())
    const done = store.getState().workspace
    for (let count = 0; count < 4; count += 1) await store.undo()
    expect(store.getState().workspace).toEqual(start)
    await store.undo()
    expect(store.getState().problem?.code).toBe('workspace.nothingToUndo')
    for (let count = 0; count < 4; count += 1) await store.redo()
    expect([store.getState().workspace, store.getState().problem]).toEqual([done, null])
    service.close()
    const reopened = openIn(folder)
    expect(reopened.stored.workspace).toEqual(done)
    reopened.file?.close()
  })

  test('a step that the door does not let in is taken back and told', async () => {
    const { store } = windowOn(serviceIn(newFolder()))
    const start = store.getState().workspace
    // The window's own rules say nothing of the form of ids; the door does.
    expect(store.dispatch([{ type: 'addEvent', event: eventAt('an id with spaces', '2028') }])).toBe(true)
    await store.settled()
    expect(store.getState().workspace).toEqual(start)
    expect(store.getState().problem).toMatchObject({ code: 'door.message', data: { channel: 'workspace:apply' } })
    expect(store.dispatch([{ type: 'addEvent', event: eventAt('fine', '2028') }])).toBe(true)
    await store.settled()
    expect([store.getState().problem, 'fine' in store.getState().workspace.events]).toEqual([null, true])
  })

  test('a second window on the same file: neither loses what the other did', async () => {
    const service = serviceIn(newFolder())
    const [one, other] = [windowOn(service).store, windowOn(service).store]
    one.dispatch([{ type: 'addEvent', event: eventAt('one', '2028') }])
    await one.settled()
    other.dispatch([{ type: 'addEvent', event: eventAt('other', '2029') }])
    await other.settled()
    expect([other.getState().problem, Object.keys(other.getState().workspace.events).filter((id) => id === 'one' || id === 'other').sort()]).toEqual([null, ['one', 'other']])
    one.dispatch([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 5 }])
    await one.settled()
    expect(one.getState().workspace).toEqual(service.state().workspace)
    expect(one.getState().workspace.events['other']).toEqual(eventAt('other', '2029'))
  })
})
