// Every fault becomes one whole sentence: nothing left out, nothing of the machine's in it.
import { describe, expect, test } from 'vitest'
import { applyCommand } from '../../../src/shared/domain/apply-command'
import { FAULT_CODES, fault, type Fault, type FaultCode } from '../../../src/shared/domain/fault'
import { parseFuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { checkParameterValue, parseParameterKey } from '../../../src/shared/domain/parameter-key'
import { failed, ok } from '../../../src/shared/domain/result'
import { faultSentence } from '../../../src/shared/text/faults'
import { momentInWords } from '../../../src/shared/text/moments'
import { blankScenario } from '../../../src/shared/domain/own-scenario'
import { atlantis } from '../engine/world'
import { eventAt, workspaceOf } from '../domain/world'

/** Of files and backups. */
const MORNING = Date.UTC(2026, 10, 23, 10)

/** The data with which each fault is made. */
const DATA: Readonly<Record<FaultCode, Fault['data']>> = {
  'input.invalid': { reason: 'it must be a list' },
  'input.unknownKey': { key: 'colour' },
  'date.invalid': { text: '2029-13' },
  'date.outsideHorizon': { date: '2036' },
  'date.endBeforeStart': { start: '2028', end: '2027' },
  'parameter.unknown': { key: 'spending.x' },
  'parameter.notNumber': { key: 'spending.coreTarget', value: 'much' },
  'parameter.outsideRange': { key: 'spending.coreTarget', value: 21, min: 0, max: 20, unit: 'percentOfGdp' },
  'parameter.month': { key: 'production.rampStart.mbt.RUS', value: 'soon' },
  'parameter.notChoice': { key: 'spending.shape', value: 'up', choices: 'linear, hold' },
  'parameter.scope': { key: 'spending.coreTarget.XX', scope: 'XX' },
  'parameter.year': { key: 'economy.growth.DEU.2040' },
  'distribution.kind': { value: '"beta"', kinds: 'uniform, normal' },
  'distribution.fields': { kind: 'normal', forms: 'mean, sd; or low, high, interval', given: 'mean' },
  'distribution.number': { value: '"much"' },
  'distribution.order': { low: 2, high: 1 },
  'distribution.above': { value: 0 },
  'distribution.interval': { min: 1, max: 99.9, value: 100 },
  'distribution.outside': { middle: -1, min: 0, max: 1.5 },
  'distribution.text': { most: 2000 },
  'chance.failed': { message: 'out of memory' },
  'distribution.notNumber': { key: 'spending.shape' },
  'event.unknown': { id: 'x' },
  'event.exists': { id: 'x' },
  'event.noTitle': { id: 'x' },
  'event.tooLong': { most: 400, length: 401 },
  'event.tooMany': { most: 100, count: 101 },
  'source.noTitle': {},
  'source.address': {},
  'event.id': { id: '<b>' },
  'event.choice': { value: 'maybe', choices: 'planned, claim' },
  'effect.factor': { min: 0, max: 10, text: '40' },
  'effect.size': { min: -20, max: 20, text: 'much', target: 'coreShare' },
  'effect.months': { min: 1, max: 240, text: '0' },
  'effect.reach': { name: 'Germany', target: 'capacity' },
  'exchange.empty': {},
  'exchange.noColumn': { column: 'title' },
  'exchange.ragged': { cells: 3, columns: 12 },
  'exchange.quotes': {},
  'exchange.tooMany': { most: 20_000, count: 30_000 },
  'exchange.noDate': {},
  'exchange.ownSources': {},
  'source.unknown': { id: 'minutes' },
  'event.source': { source: 'nobody' },
  'actor.unknown': { id: 'XX' },
  'actor.exists': { id: 'DEU' },
  'scenario.unknown': { id: 'slow-start' },
  'scenario.exists': { id: 'slow-start' },
  'scenario.preset': { id: 'pledge-met' },
  'scenario.noParent': { name: 'Slow start', parent: 'Stalled' },
  'scenario.cycle': { name: 'Slow start' },
  'scenario.compared': { most: 3 },
  'scenario.tooMany': { most: 200 },
  'file.changed': { file: 'slow.scenario.json' },
  'file.isOpen': { file: 'main.hague' },
  'storage.notSound': { file: 'other.hague', reason: 'it is no SQLite file' },
  'storage.replaced': { file: 'other.hague' },
  'storage.notReopened': { file: 'other.hague', reason: 'It is gone.' },
  'workspace.noSuchStep': {},
  'workspace.alreadyThere': {},
  'snapshot.unknown': { id: 'minister' },
  'snapshot.tooMany': { most: 200 },
  'series.unknown': { series: 'core.XX' },
  'filter.year': { min: 2025, max: 2035 },
  'filter.yearOrder': { from: 2030, to: 2027 },
  'name.empty': {},
  'name.taken': { name: 'Baltic summits' },
  'search.failed': { reason: 'the index is damaged' },
  'door.sender': {},
  'door.message': { channel: 'workspace:apply', reason: 'step: wrong form' },
  'workspace.stale': {},
  'workspace.nothingToUndo': {},
  'workspace.nothingToRedo': {},
  'file.unreadable': { file: 'a.json', reason: 'it is not there' },
  'file.tooLarge': { file: 'a.csv', size: 2048, most: 50 },
  'file.notText': { file: 'a.zip' },
  'file.notJson': { file: 'a.json', reason: 'line 1' },
  'file.format': { file: 'a.json', format: 'x' },
  'file.newer': { file: 'a.json', version: 2 },
  'file.notWritable': { file: 'a.json', reason: 'it is read-only' },
  'file.diskFull': { file: 'a.json' },
  'resources.missing': { file: 'gdp.json' },
  'resources.broken': { file: 'gdp.json', reason: 'it has no rows' },
  'storage.damaged': { written: MORNING },
  'storage.damagedBackup': { written: MORNING, day: MORNING - 540_000, file: 'auto-20261123-095100-r7.hague' },
  'storage.madeFresh': { kept: 'main.hague.damaged-20261123-100000' },
  'storage.backupRestored': { day: MORNING - 540_000, before: MORNING },
  'backup.notSound': { file: 'auto-20261123-095100-r7.hague' },
  'backup.noBackups': {},
  'pack.notPack': { file: 'x.hhdata' },
  'pack.newer': { file: 'x.hhdata', version: 2 },
  'pack.tooLarge': { file: 'x.hhdata', what: 'the file', most: 20 },
  'pack.form': { file: 'x.hhdata', place: 'manifest.id', reason: 'an id takes small letters, digits and -' },
  'pack.spelling': { file: 'x.hhdata' },
  'pack.tables': { file: 'x.hhdata', table: 'gdp.json', reason: 'is missing' },
  'pack.altered': { file: 'x.hhdata', table: 'gdp.json' },
  'pack.unsigned': { file: 'x.hhdata' },
  'pack.signature': { file: 'x.hhdata' },
  'pack.forgottenKey': { fingerprint: '0123 4567' },
  'pack.unknownKey': { file: 'x.hhdata', fingerprint: '0123 4567', how: '' },
  'pack.version': { file: 'x.hhdata', says: 'abc', are: 'def' },
  'pack.sources': { file: 'x.hhdata' },
  'pack.content': { file: 'x.hhdata', table: 'gdp.json, row 1', reason: 'growth: too large' },
  'pack.key': { file: 'key.pem', what: 'private' },
  'pack.notKept': { data: '2026-11-23 43149343c907' },
  'pack.setBack': { data: '2026-11-23 43149343c907', reason: 'The pack is not whole.' },
  'pack.keys': { most: 100 },
  'pack.keyInUse': { data: '2027-01-15 0123456789ab' },
  'pack.keysUnread': { file: '/home/ana/trusted-keys.json' },
  'pack.noKey': {},
  'pack.gone': {},
  'storage.restored': { day: MORNING, kept: 'damaged.hhz' },
  'storage.missing': { day: MORNING },
  'storage.locked': { file: 'workspace' },
  'storage.readOnly': { file: 'workspace' },
  'storage.diskFull': { file: 'workspace' },
  'storage.newer': { file: 'workspace', version: 3, known: 2 },
  'storage.failed': { reason: 'no file is open' },
  'brief.failed': { reason: 'no font' },
  'picture.failed': { reason: 'it is not an SVG document' },
  'picture.side': { side: 'width', text: '0', unit: 'px', min: 200, max: 3000 },
  'picture.size': { width: 20000, height: 10, limit: 16384 },
  'picture.noRoom': { most: 4 },
  'picture.unknown': { file: 'path.png' },
  'picture.tooLarge': { file: 'path.png', size: 80, most: 50 },
  'picture.noScenario': { file: 'path.png' },
  'picture.several': { file: 'path.png' },
  'picture.damaged': { file: 'path.png' },
  'picture.altered': { file: 'path.png' },
  'picture.payload': { file: 'path.png', most: 4 },
  'picture.active': { file: 'path.svg' },
  internal: { reason: 'x' },
}

function expectSentence(sentence: string): void {
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}|\.\.$/)
  // A capital, a quotation, a year, or the name of a key or a file as it is spelled.
  expect(sentence).toMatch(/^(["\p{Lu}\d]|\w+\.\w+)/u)
  expect(sentence).toMatch(/[^.]\.$/)
}

describe.each(FAULT_CODES)('%s', (code) => {
  test('is one whole sentence, wherever it is', () => {
    expectSentence(faultSentence(fault(code, DATA[code])))
    expectSentence(faultSentence(fault(code, DATA[code], 'Line 3')))
  })
})

test('what the sentence quotes is what was wrong', () => {
  expect(faultSentence(fault('parameter.outsideRange', DATA['parameter.outsideRange']))).toBe('spending.coreTarget takes a value from 0 to 20, not 21.')
  expect(faultSentence(fault('parameter.outsideRange', { key: 'k', value: 2030.5, min: 2015, max: 2035, unit: 'year' }))).toBe('k takes a whole year from 2015 to 2035, not 2030.5.')
  expect(faultSentence(fault('resources.broken', { file: 'gdp.json', reason: 'r' }, 'gdp.json, row 3'))).toContain('gdp.json, row 3 is damaged (r)')
})

test('times of files are those of the clock of the machine', () => {
  const hours = String(new Date(MORNING).getHours()).padStart(2, '0')
  expect(momentInWords(MORNING)).toContain(`Nov 2026, ${hours}:00`)
  expect(faultSentence(fault('storage.damaged', { written: MORNING }))).toContain(`last written ${momentInWords(MORNING)})`)
  expect(faultSentence(fault('storage.damagedBackup', DATA['storage.damagedBackup']))).toContain(`The newest sound backup is of ${momentInWords(MORNING - 540_000)}:`)
})

test('faults as the domain makes them are whole sentences too', () => {
  const workspace = workspaceOf([eventAt('a', '2027')])
  const results = [
    parseFuzzyDate('soon'),
    parseParameterKey('spending.x'),
    parseParameterKey('spending.coreTarget.x'),
    parseParameterKey('spending.coreTarget.DEU.2028'),
    checkParameterValue('spending.coreTarget', 'x', 'spending.coreTarget'),
    checkParameterValue('spending.coreTarget', 21, 'spending.coreTarget'),
    checkParameterValue('spending.targetYear', 2030.5, 'spending.targetYear'),
    checkParameterValue('spending.shape', 'up', 'spending.shape'),
    applyCommand(workspace, { type: 'addEvent', event: eventAt('a', '2027') }),
    applyCommand(workspace, { type: 'addEvent', event: eventAt('b', '2036') }),
    applyCommand(workspace, { type: 'addEvent', event: eventAt('b', '2028', '2027') }),
    applyCommand(workspace, { type: 'addEvent', event: eventAt('b', '2028', undefined, { title: '' }) }),
    applyCommand(workspace, { type: 'removeEvent', id: 'b' }),
    applyCommand(workspace, { type: 'editScenario', scenario: { ...blankScenario('mine', 'Mine', 'pledge-met'), actors: [atlantis(), atlantis()] } }),
    applyCommand(workspace, { type: 'editScenario', scenario: blankScenario('mine', 'Mine', 'mine') }),
    applyCommand(workspace, { type: 'setParameter', scenario: 'long-war', key: 'spending.coreTarget', value: 3 }),
  ]
  for (const result of results) {
    if (result.ok) throw new Error('it was expected to fail')
    expectSentence(faultSentence(result.fault))
  }
})

test('a result is a value or a fault', () => {
  expect([ok(3), failed('why')]).toEqual([{ ok: true, value: 3 }, { ok: false, fault: 'why' }])
  expect(fault('internal')).toEqual({ code: 'internal', data: {} })
  expect(fault('internal', { reason: 'r' }, 'w')).toEqual({ code: 'internal', data: { reason: 'r' }, where: 'w' })
})
