// Messages to main, in any form and any order, on a real workspace file: whatever is refused changes nothing, whatever is taken is
// on disk, whole.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../../src/main/ipc/answer'
import { makeHandlers, type Services } from '../../../src/main/ipc/register'
import { createSearch } from '../../../src/main/services/search-service'
import { createWorkspaceService } from '../../../src/main/services/workspace-service'
import { NO_FILTER } from '../../../src/shared/domain/event-filter'
import { blankScenario } from '../../../src/shared/domain/own-scenario'
import { ok } from '../../../src/shared/domain/result'
import { CHANNELS, type Channel } from '../../../src/shared/ipc/contract'
import { DEFAULT_SETTINGS } from '../../../src/shared/ipc/settings'
import { testFolder } from '../../cli/world'
import { exampleEvent, NOW, openIn } from '../../storage/world'
import { expectTold, fuzz } from './fuzzing'
import { mangledJson } from './mangle'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>'
const ADDED = { ...exampleEvent('peace'), effects: [{ target: 'coreShare', scope: ['DEU'], op: 'add', size: 0.3, delayMonths: 1, rampMonths: 5, enabled: true }] }
const STEPS: readonly (readonly object[])[] = [
  [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget.DEU', value: 3.2 }, { type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget.DEU'] }],
  [{ type: 'addEvent', event: ADDED }, { type: 'moveEvent', id: 'peace', start: '2028-05' }, { type: 'overrideEvent', scenario: 'mine', id: 'peace', change: { start: '2029-01' } }],
  [{ type: 'editEvent', event: ADDED }, { type: 'removeEvent', id: 'peace' }],
  [{ type: 'addScenario', scenario: blankScenario('other', 'Other', 'wales-pace') }, { type: 'setBaseline', id: 'other' }, { type: 'setCompared', ids: ['other'] }, { type: 'activateScenario', id: 'other' }, { type: 'moveScenario', id: 'other', place: 0 }],
  [{ type: 'editScenario', scenario: { ...blankScenario('mine', 'Mine', 'pledge-met'), parameters: { 'spending.compliance': 0.9 } } }, { type: 'removeScenario', id: 'other' }],
  [{ type: 'putSource', source: { id: 'own-source', title: 'Ours', publisher: 'We', year: 2026, url: 'https://example.org' } }, { type: 'removeSource', id: 'own-source' }],
]

const WORDS = { page: 'Page', of: 'of', data: 'Data' }
const BRIEF = {
  format: 'html', paper: 'a4', title: 'A brief', about: ['Pledge met'], mark: null, colours: { ground: '#ffffff', text: '#000000', soft: '#333333', faint: '#777777', line: '#cccccc' }, words: WORDS, madeOn: '2026-11-23', document: null,
  blocks: [{ kind: 'section', text: 'Numbers', page: true }, { kind: 'list', items: ['one'], soft: false }, { kind: 'table', table: { caption: 'T', quiet: false, columns: [{ label: 'A', share: 1 }], rows: [['1']] } }, { kind: 'figure', figure: { id: 'path', name: 'Figure 1', description: 'A path', svg: SVG, sources: '', data: null } }],
}

/** Sound arguments of each channel, to be made unsound. */
const SOUND: { readonly [C in Channel]?: readonly unknown[] } = {
  'workspace:apply': STEPS.map((step) => ({ step, revision: 0 })),
  'workspace:undo': [{ revision: 0 }],
  'workspace:redo': [{ revision: 0 }],
  'history:list': [{ most: 200 }],
  'history:goTo': [{ number: 1, revision: 0 }],
  'file:open': [{ from: 'dialog' }, { from: 'drop', path: '/nowhere/x.hague' }],
  'scenario:save': [{ text: '{}', suggestedName: 'Slow start', place: null }],
  'events:save': [{ text: 'a,b', form: 'csv', suggestedName: 'events' }],
  'events:search': ['"tank* OR (germany) 🙂'],
  'settings:save': [{ ...DEFAULT_SETTINGS, savedFilters: [{ name: 'Late', filter: { ...NO_FILTER, fromYear: 2030 } }], bookmarks: [{ name: 'Middle', from: 21000, to: 22000.5 }] }],
  'picture:save': [{ content: { svg: SVG, format: 'png', scale: 2, document: null }, suggestedName: 'path' }],
  'picture:saveInto': [{ content: { svg: SVG, format: 'png', scale: 2, document: null }, place: 0, name: 'path' }],
  'data:forgetKey': [{ fingerprint: '3f2a 90b1 3f2a 90b1 3f2a 90b1 3f2a 90b1' }],
  'data:trustKeyAgain': [{ fingerprint: '3f2a 90b1 3f2a 90b1 3f2a 90b1 3f2a 90b1' }],
  'data:offer': [{ from: 'file' }, { from: 'kept', version: '2026-11-23 43149343c907' }, { from: 'shipped' }],
  'data:trust': [{ place: 0 }],
  'data:apply': [{ place: 0, step: STEPS[0], revision: 0 }],
  'data:tables': [{ version: '2026-11-23 43149343c907' }],
  'backups:restore': [{ file: 'auto-2026-11-23T10-00-00Z-r1.hague' }, { file: null }],
  'picture:copy': [{ svg: SVG, scale: 2 }],
  'brief:save': [{ content: BRIEF, suggestedName: 'brief' }],
  'text:copy': ['https://www.nato.int'],
  'table:copy': [{ text: 'a\tb', html: '<table><tr><td>a</td></tr></table>' }],
}

const taken = () => Promise.resolve(ok(null))
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true, withSparseArray: true })

const message = fc.constantFrom(...CHANNELS).chain((channel) => {
  const sound = SOUND[channel] ?? [null]
  return fc.record({ channel: fc.constant(channel), argument: fc.oneof({ weight: 6, arbitrary: mangledJson(sound) }, { weight: 1, arbitrary: fc.constantFrom(...sound) }, { weight: 1, arbitrary: anything }), isCurrent: fc.boolean() })
})

// One file for all messages: each finds what those before have left, as in a window that has gone mad.
const folder = testFolder('door')
const service = createWorkspaceService(openIn(folder), () => NOW.getTime())
const errors: unknown[] = []
// Every service is named, so that none is forgotten where the door grows; those that do nothing here answer with nothing.
const services = {
  workspace: () => ok(service),
  search: createSearch(null, () => Object.values(service.state().workspace.events), new Map()),
  opening: () => ok(''), comparison: taken, production: taken, about: taken, saveSettings: taken, savePicture: taken, choosePictureFolder: taken, savePictureInto: taken,
  copyPicture: taken, copyTable: taken, copyText: taken, openFile: taken, saveScenario: taken, saveCopy: taken, chooseEvents: taken, saveEvents: taken, saveBrief: taken, stopBrief: taken,
  backups: taken, restoreBackup: taken, saveDiagnostics: taken, keptData: taken, dataKeys: () => [], forgetKey: taken, trustKeyAgain: taken, offerData: taken, trustData: taken, applyData: taken, dataTables: taken,
} satisfies Readonly<Record<keyof Services, unknown>>
const handlers = makeHandlers(services as unknown as Services)

/** The revision that is wanted, where the message has a place for one: else nearly all would only be late. */
function current(argument: unknown, revision: number): unknown {
  return typeof argument === 'object' && argument !== null && 'revision' in argument ? { ...argument, revision } : argument
}

fuzz('messages of any form, in any order', message, async ({ channel, argument, isCurrent }) => {
  const before = service.state()
  const sent = isCurrent ? current(argument, before.revision) : argument
  const reply = await answer(channel, sent, handlers, (_channel, error) => errors.push(error))
  expect(errors).toEqual([])
  const after = service.state()
  if (reply.ok) {
    if (after.workspace !== before.workspace) expect([after.revision, ['workspace:apply', 'workspace:undo', 'workspace:redo', 'history:goTo'].includes(channel)]).toEqual([before.revision + 1, true])
    return
  }
  expectTold(reply.fault)
  expect(after).toEqual(before)
  expect(after.workspace).toBe(before.workspace)
}, { share: 4 })

test('what was taken is what stands in the file', () => {
  const { workspace, revision } = service.state()
  expect(revision).toBeGreaterThan(0)
  service.close()
  const again = createWorkspaceService(openIn(folder), () => NOW.getTime())
  expect(again.state()).toMatchObject({ workspace, revision })
  again.close()
})
