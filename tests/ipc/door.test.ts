// The door between window and main: what is not of the agreed form is refused before anyone hears of it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, type Handlers } from '../../src/main/ipc/answer'
import { CHANNELS, type Channel } from '../../src/shared/ipc/contract'
import { DEFAULT_SETTINGS } from '../../src/shared/ipc/settings'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import { NO_FILTER } from '../../src/shared/domain/event-filter'
import { fault } from '../../src/shared/domain/fault'
import { failed } from '../../src/shared/domain/result'

/** Handlers that note who was asked, and answer as a service without a workspace would. */
function listening(): { readonly heard: Channel[]; readonly handlers: Handlers } {
  const heard: Channel[] = []
  const hear = (channel: Channel) => () => {
    heard.push(channel)
    return failed(fault('workspace.nothingToUndo'))
  }
  return { heard, handlers: Object.fromEntries(CHANNELS.map((channel) => [channel, hear(channel)])) as unknown as Handlers }
}

const never = (): void => expect.fail('nothing should have failed inside')

const HOSTILE: readonly unknown[] = [
  undefined, 0, '', 'x'.repeat(5_000_000), [], [null], {}, { revision: -1 }, { revision: 1.5 }, { revision: Number.NaN }, { revision: '1' },
  { step: [], revision: 0 }, { step: [{ type: 'dropEverything' }], revision: 0 },
  { step: [{ type: 'setParameter', scenario: 'mine', key: 'a'.repeat(500), value: 1 }], revision: 0 },
  { step: [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: { valueOf: 1 } }], revision: 0 },
  { step: [{ type: 'addEvent', event: { id: '../../etc', title: 'x' } }], revision: 0 },
  { step: [{ type: 'removeEvent', id: 'a' }], revision: 0, more: true },
  // What stands behind a NUL would not come back from the disk.
  { step: [{ type: 'editScenario', scenario: blankScenario('mine', 'Mine\u0000and more', 'pledge-met') }], revision: 0 },
  { ...DEFAULT_SETTINGS, theme: 'pink' }, { ...DEFAULT_SETTINGS, figures: [] }, { ...DEFAULT_SETTINGS, timelinePart: 200 }, { ...DEFAULT_SETTINGS, effectsLane: 'open' },
  { ...DEFAULT_SETTINGS, savedFilters: [{ name: ' ', filter: NO_FILTER }] }, { ...DEFAULT_SETTINGS, savedFilters: [{ name: 'a', filter: { ...NO_FILTER, fromYear: 2030, toYear: 2027 } }] },
  { ...DEFAULT_SETTINGS, savedFilters: [{ name: 'a', filter: NO_FILTER }, { name: 'A', filter: NO_FILTER }] }, { ...DEFAULT_SETTINGS, bookmarks: [{ name: 'a', from: 21000, to: 20900 }] },
  { svg: '', format: 'png', scale: 1, suggestedName: 'x' }, { svg: '<svg/>', format: 'exe', scale: 1, suggestedName: 'x' },
  { svg: '<svg/>', format: 'png', scale: 100, suggestedName: 'x' },
]

describe('wrong messages', () => {
  test.each(CHANNELS)('%s refuses what it does not take, in one fault', async (channel) => {
    const { heard, handlers } = listening()
    const taken = (argument: unknown) =>
      (channel === 'text:copy' && typeof argument === 'string' && argument.length < 4_000_000) || (channel === 'events:search' && argument === '') || (channel.endsWith('do') && JSON.stringify(argument) === '{"revision":0}')
    for (const argument of HOSTILE.filter((value) => !taken(value))) {
      expect(await answer(channel, argument, handlers, never)).toMatchObject({ ok: false, fault: { code: 'door.message', data: { channel } } })
    }
    expect(heard).toEqual([])
  })

  test('anything at all is answered, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CHANNELS), fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), async (channel, argument) => {
        const reply = await answer(channel, argument, listening().handlers, never)
        expect(reply.ok).toBe(false)
      }),
      { seed: 20_250_624, numRuns: 300 },
    )
  })
})

describe('right messages', () => {
  test.each<[Channel, unknown]>([
    ['workspace:open', null],
    ['workspace:apply', { step: [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 3 }], revision: 0 }],
    ['workspace:undo', { revision: 3 }],
    ['workspace:redo', { revision: 3 }],
    ['history:list', { most: 200 }],
    ['history:goTo', { number: 3, revision: 4 }],
    ['file:open', { from: 'drop', path: '/tmp/x.hague' }],
    ['scenario:save', { text: '{}', suggestedName: 'Slow start', place: null }],
    ['events:search', '"tank* OR (germany) 🙂'],
    ['data:comparison', null],
    ['data:production', null],
    ['about:read', null],
    ['settings:save', DEFAULT_SETTINGS],
    ['settings:save', { ...DEFAULT_SETTINGS, effectsLane: false }],
    ['settings:save', { ...DEFAULT_SETTINGS, savedFilters: [{ name: 'Late', filter: { ...NO_FILTER, fromYear: 2030 } }], bookmarks: [{ name: 'Middle', from: 21000, to: 22000.5 }] }],
    ['picture:save', { content: { svg: '<svg/>', format: 'png', scale: 2, document: null }, suggestedName: 'path' }],
    ['text:copy', 'https://www.nato.int'],
  ])('%s reaches its service and brings its answer back', async (channel, argument) => {
    const { heard, handlers } = listening()
    expect(await answer(channel, argument, handlers, never)).toEqual(failed(fault('workspace.nothingToUndo')))
    expect(heard).toEqual([channel])
  })

  test('a service that throws is noted, and the window gets a sentence', async () => {
    const noted: unknown[] = []
    const handlers = { ...listening().handlers, 'settings:save': () => { throw new Error('the disk left') } } as Handlers
    const reply = await answer('settings:save', DEFAULT_SETTINGS, handlers, (channel, error) => noted.push(channel, error))
    expect(reply).toEqual(failed(fault('internal', { reason: 'the disk left' })))
    expect(noted).toEqual(['settings:save', expect.any(Error)])
  })
})
