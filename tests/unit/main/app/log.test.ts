// The log: it rotates, and an error in it quotes nothing of the user's.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { addressForLog, errorForLog, LARGEST_BYTES, OLD_LOGS, openLog } from '../../../../src/main/app/log'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

test('it keeps a few files of a limited size, the newest lines among them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-log-'))
  folders.push(folder)
  const log = openLog(folder)
  for (let line = 0; line < 5000; line += 1) log.write(`line ${line} ${'x'.repeat(500)}`)
  const files = readdirSync(join(folder, 'logs'))
  expect(files.sort()).toEqual(['main.1.log', 'main.2.log', 'main.3.log', 'main.4.log', 'main.log'])
  expect(files).toHaveLength(OLD_LOGS + 1)
  for (const file of files) expect(statSync(join(folder, 'logs', file)).size).toBeLessThan(LARGEST_BYTES + 1000)
  const numbers = log.read().trim().split('\n').map((line) => Number(/line (\d+)/.exec(line)![1]))
  expect(numbers.at(-1)).toBe(4999)
  expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index))
})

describe('an error', () => {
  const thrownBy = (work: () => unknown): unknown => {
    try {
      work()
    } catch (error) {
      return error
    }
    return null
  }

  test.each<[string, () => unknown]>([
    ['of a parser', () => JSON.parse('{"title": "Zanzibar memorandum" ') as unknown],
    ['that names it', () => { throw new Error('no event Zanzibar memorandum') }],
    ['of the engine', () => (JSON.parse('{}') as Record<string, () => void>)['Zanzibar memorandum']!()],
    ['of a file', () => statSync('/home/zanzibar/Zanzibar memorandum.hague')],
    ['that is a text', () => { throw 'Zanzibar memorandum' as unknown as Error }],
  ])('%s says its kind and where it was thrown, not what the user wrote', (_what, work) => {
    const told = errorForLog(thrownBy(work))
    expect(told).not.toMatch(/zanzibar|memorandum/i)
    expect(told).not.toContain(join(import.meta.dirname, '..'))
    expect(told).toMatch(/Error|thrown string/)
  })

  test('keeps its code', () => {
    expect(errorForLog(thrownBy(() => statSync('/nowhere/at/all')))).toMatch(/^Error \(ENOENT\)/)
  })
})

test('an address is its host', () => {
  expect(['https://example.org/zanzibar?q=1', 'app://elsewhere/index.html', 'zanzibar'].map(addressForLog)).toEqual(['https://example.org', 'app://elsewhere', 'an address that is none'])
})
