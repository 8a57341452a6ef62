// Reading resources/data from disk: what is shipped loads, what is missing, damaged or altered is told by file.
import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  loadComparisonData, loadProductionData, loadReferenceData, loadSeedEvents,
} from '../../../../src/main/platform/load-resources'
import { faultSentence } from '../../../../src/shared/text/faults'

const RESOURCES = path.resolve(import.meta.dirname, '../../../../resources')
let folder = ''
const file = (name: string): string => path.join(folder, 'data', name)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hague-resources-'))
  cpSync(path.join(RESOURCES, 'data'), path.join(folder, 'data'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('load resources', () => {
  it('loads what is shipped', () => {
    for (const load of [loadReferenceData, loadSeedEvents, loadProductionData, loadComparisonData]) {
      expect(load(RESOURCES)).toMatchObject({ ok: true })
    }
  })

  it('tells a missing file', () => {
    rmSync(file('gdp.json'))
    expect(loadReferenceData(folder)).toEqual({
      ok: false,
      fault: { code: 'resources.missing', where: 'gdp.json', data: { file: 'gdp.json' } },
    })
    expect(loadSeedEvents(folder)).toMatchObject({ ok: true })
  })

  it('tells a file that breaks off', () => {
    writeFileSync(file('events.json'), readFileSync(file('events.json'), 'utf8').slice(0, 5000))
    expect(loadSeedEvents(folder)).toMatchObject({ fault: { code: 'resources.broken', where: 'events.json' } })
  })

  it('tells a broken row by its place, in one sentence', () => {
    const text = readFileSync(file('expenditure.json'), 'utf8')
    writeFileSync(file('expenditure.json'), text.replace('"share":1.34', '"share":"much"'))
    const result = loadReferenceData(folder)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(faultSentence(result.fault)).toMatch(/^The app's own file expenditure\.json, row 1 \(ALB 2014\) is damaged \(share: /)
  })

  it('tells a plausible figure that was altered', () => {
    const text = readFileSync(file('expenditure.json'), 'utf8')
    writeFileSync(file('expenditure.json'), text.replace('"share":1.34', '"share":1.35'))
    expect(loadReferenceData(folder)).toMatchObject({
      fault: { code: 'resources.broken', where: 'expenditure.json', data: { reason: 'it was altered' } },
    })
  })
})
