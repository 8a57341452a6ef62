// The window's workspace: shown at once, confirmed later, taken back when refused, never lost.
import { beforeEach, describe, expect, test } from 'vitest'
import { createViewStore } from '../../src/renderer/state/view-store'
import { createWorkspaceStore, type WorkspaceStore } from '../../src/renderer/state/workspace-store'
import type { Step } from '../../src/shared/domain/command'
import { fault } from '../../src/shared/domain/fault'
import { HORIZON_END, HORIZON_START } from '../../src/shared/domain/calendar'
import { DEFAULT_SETTINGS } from '../../src/shared/ipc/settings'
import { mainDouble, type MainDouble } from './main-double'

const set = (value: number, key = 'spending.coreTarget'): Step => [{ type: 'setParameter', key, value }]

let main: MainDouble
let store: WorkspaceStore
beforeEach(() => {
  main = mainDouble()
  store = createWorkspaceStore(main.bridge, main.opening)
})
const parameters = () => store.getState().workspace.scenario.parameters

describe('dispatch', () => {
  test('shows at once, is confirmed when main has answered', async () => {
    main.hold()
    expect(store.dispatch(set(3))).toBe(true)
    expect(parameters()).toEqual({ 'spending.coreTarget': 3 })
    expect(store.getState()).toMatchObject({ pending: [set(3)], savedAt: 0, history: { undo: null } })
    main.letGo()
    await store.settled()
    expect(store.getState()).toMatchObject({ pending: [], savedAt: 1000, history: { undo: set(3) }, problem: null })
    expect(main.workspace()).toEqual(store.getState().workspace)
  })

  test('several go one after the other, in order', async () => {
    for (const value of [3, 3.1, 3.2]) store.dispatch(set(value))
    store.dispatch(set(2, 'spending.coreTarget.DEU'))
    await store.settled()
    expect(main.asked).toEqual(Array(4).fill('workspace:apply'))
    expect(main.workspace().scenario.parameters).toEqual({ 'spending.coreTarget': 3.2, 'spending.coreTarget.DEU': 2 })
    expect(parameters()).toEqual(main.workspace().scenario.parameters)
  })

  test('what is wrong here is not even sent', () => {
    expect(store.dispatch(set(21))).toBe(false)
    expect(store.getState().problem?.code).toBe('parameter.outsideRange')
    expect(parameters()).toEqual({})
    expect(main.asked).toEqual([])
  })

  test('what main refuses is taken back and told; what came after it stays', async () => {
    main.refuseNext(fault('storage.diskFull', { file: 'main.hague' }))
    store.dispatch(set(3))
    store.dispatch(set(0.9, 'spending.compliance'))
    await store.settled()
    expect(parameters()).toEqual({ 'spending.compliance': 0.9 })
    expect(main.workspace().scenario.parameters).toEqual({ 'spending.compliance': 0.9 })
    expect(store.getState().pending).toEqual([])
  })

  test('a stale revision changes nothing and says so', async () => {
    main.moveOn()
    store.dispatch(set(3))
    await store.settled()
    expect(parameters()).toEqual({})
    expect(store.getState().problem?.code).toBe('workspace.stale')
    store.dismissProblem()
    expect(store.getState().problem).toBeNull()
  })
})

describe('undo and redo', () => {
  test('wait for what is on its way, and do what main did', async () => {
    store.dispatch(set(3))
    store.dispatch(set(2.5))
    await store.undo()
    expect(parameters()).toEqual({ 'spending.coreTarget': 3 })
    await store.undo()
    expect(parameters()).toEqual({})
    await store.redo()
    expect(parameters()).toEqual({ 'spending.coreTarget': 3 })
    expect(parameters()).toEqual(main.workspace().scenario.parameters)
  })

  test('a change made while undo is on its way is kept', async () => {
    store.dispatch(set(3))
    await store.settled()
    main.hold()
    const undone = store.undo()
    store.dispatch(set(0.9, 'spending.compliance'))
    main.letGo()
    await undone
    await store.settled()
    expect(parameters()).toEqual({ 'spending.compliance': 0.9 })
    expect(main.workspace().scenario.parameters).toEqual(parameters())
  })

  test('with nothing to undo a sentence is told', async () => {
    await store.undo()
    expect(store.getState().problem?.code).toBe('workspace.nothingToUndo')
  })
})

describe('the view', () => {
  test('keeps its window inside the horizon and remembers settings through main', () => {
    const view = createViewStore(main.bridge, DEFAULT_SETTINGS)
    view.showWindow((HORIZON_START - 500) as never, (HORIZON_START + 100) as never, 'keyboard')
    expect(view.getState().window).toEqual({ from: HORIZON_START, to: HORIZON_START + 600, source: 'keyboard' })
    view.showWindow(HORIZON_END, HORIZON_END, 'keyboard')
    expect(view.getState().window).toMatchObject({ from: HORIZON_END - 1, to: HORIZON_END })
    view.changeSettings({ theme: 'dark' })
    expect(view.getState().settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
    expect(main.asked).toEqual(['settings:save'])
  })

  test('drafts come and go without touching the workspace', () => {
    const view = createViewStore(main.bridge, DEFAULT_SETTINGS)
    view.draftParameter('spending.coreTarget', 3)
    view.draftParameter('spending.compliance', 1)
    view.clearParameterDraft('spending.coreTarget')
    expect(view.getState().parameterDrafts).toEqual({ 'spending.compliance': 1 })
    expect(parameters()).toEqual({})
  })
})
