// Several scenarios on the command line: projected together, held against each other, checked together.
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/index'

const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-scenarios-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const HEAD = { format: 'hague-horizon/scenario', version: 1 }

async function cli(...argv: string[]) {
  let [stdout, stderr] = ['', '']
  const status = await run(argv, { resourcesDir: join(import.meta.dirname, '../../resources'), stdout: { write: (text) => (stdout += text) }, stderr: { write: (text) => (stderr += text) } })
  return { status, stdout: stdout.replaceAll(`${folder}/`, ''), stderr: stderr.replaceAll(`${folder}/`, '') }
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const parent = file('parent.scenario.json', { ...HEAD, name: 'Parent', basedOn: 'wales-pace', parameters: { 'spending.coreTarget': 4 } })
const child = file('child.scenario.json', { ...HEAD, name: 'Child', basedOn: 'parent', parameters: { 'spending.compliance': 0.5 } })

interface Several {
  readonly format: string
  readonly projections: readonly { readonly meta: { readonly scenario: string; readonly parameters: object }; readonly series: object }[]
}

describe('project', () => {
  test('several scenarios stand in one answer, each whole; a file may be based on another one of them', async () => {
    const { status, stdout } = await cli('project', '--scenario', child, '--scenario', parent, '--scenario', 'long-war', '--series', 'coreShare.NATO')
    const { format, projections } = JSON.parse(stdout) as Several
    expect([status, format, projections.map(({ meta }) => meta.scenario)]).toEqual([0, 'hague-horizon/projections', ['Child', 'Parent', 'Long war']])
    expect(projections[0]!.meta.parameters).toEqual({ 'spending.pace': 'wales', 'spending.coreTarget': 4, 'spending.compliance': 0.5 })
    const csv = await cli('project', '--scenario', 'pledge-met', '--scenario', 'wales-pace', '--series', 'coreShare.NATO', '--format', 'csv')
    expect(csv.stdout.split('\r\n').map((line) => line.split(',').slice(0, 3).join(','))).toEqual(['scenario,series,unit', 'Pledge met,coreShare.NATO,% of GDP', 'Wales pace,coreShare.NATO,% of GDP', ''])
  })

  test('five are too many; a parent that is not among them is missed', async () => {
    expect(await cli('project', ...Array.from({ length: 5 }, () => ['--scenario', 'pledge-met']).flat())).toEqual({ status: 2, stdout: '', stderr: 'project takes at most 4 scenarios.\n' })
    expect(await cli('project', '--scenario', child)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('"Child" is based on "parent", which is neither a preset nor a scenario here') as string })
  })
})

describe('diff', () => {
  test('in words: what differs, and by how much, year by year', async () => {
    const { status, stdout } = await cli('diff', 'pledge-met', child, '--series', 'coreShare.NATO')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    const { stdout: words } = await cli('diff', 'pledge-met', parent, '--series', 'coreShare.NATO', '--series', 'core.NATO')
    expect(words).toContain('Pledge met and Parent differ in:\n  core target: 3.50 % of GDP → 4.00 % of GDP\n  pace:')
    expect(words).toMatch(/\ncoreShare\.NATO, % of GDP\n +year +A +B +B − A +% +added up\n +2027 /)
    expect(words).toMatch(/\ncore\.NATO, bn constant 2026 US\$\n/)
    expect((await cli('diff', 'long-war', 'long-war')).stdout).toBe('They differ in nothing.\n')
  })

  test('as JSON, with numbers in full', async () => {
    const { stdout } = await cli('diff', 'pledge-met', 'stall-after-review', '--format', 'json', '--series', 'core.POL')
    const answer = JSON.parse(stdout) as { differences: object[]; series: Record<string, { unit: string; rows: { year: number; difference: number; cumulative: number }[] }> }
    expect(answer).toMatchObject({ format: 'hague-horizon/difference', version: 1, a: { name: 'Pledge met' }, b: { name: 'Stall after the 2029 review' } })
    expect(answer.differences).toEqual([{ kind: 'parameter', id: 'spending.shape', a: 'linear', b: 'stall', text: 'shape of the path' }])
    const rows = answer.series['core.POL']!.rows
    expect(rows.at(-1)!.cumulative).toBeCloseTo(rows.reduce((sum, { difference }) => sum + difference, 0), 9)
  })

  test('takes two scenarios and known series', async () => {
    expect(await cli('diff', 'long-war')).toEqual({ status: 2, stdout: '', stderr: 'diff takes two scenarios, A and B.\n' })
    expect((await cli('diff', 'long-war', 'pledge-met', '--series', 'core.X*')).status).toBe(1)
  })
})

describe('check', () => {
  test('files that are based on each other are sound together', async () => {
    expect(await cli('check', child, parent)).toEqual({ status: 0, stdout: 'child.scenario.json: sound\nparent.scenario.json: sound\n', stderr: '' })
  })

  test('a circle, a missing parent, one name twice, a newer version, another product, cut short, 100 MB: one sentence each', async () => {
    const huge = join(folder, 'huge.scenario.json')
    const handle = openSync(huge, 'w')
    ftruncateSync(handle, 100 * 1024 * 1024)
    closeSync(handle)
    const { status, stdout } = await cli(
      'check', file('a.scenario.json', { ...HEAD, name: 'A', basedOn: 'B' }), file('b.scenario.json', { ...HEAD, name: 'B', basedOn: 'A' }),
      file('orphan.scenario.json', { ...HEAD, name: 'Orphan', basedOn: 'Gone' }), file('twin.scenario.json', { ...HEAD, name: 'parent' }), parent,
      file('newer.scenario.json', { ...HEAD, version: 9 }), file('foreign.json', { format: 'other/thing', version: 1 }),
      file('cut.scenario.json', JSON.stringify({ ...HEAD, name: 'Cut' }).slice(0, 40)), huge,
    )
    expect(status).toBe(1)
    expect(stdout.trim().split('\n')).toEqual([
      'a.scenario.json: basedOn: The scenario "A" would be based on itself; choose another one to base it on.',
      'b.scenario.json: basedOn: The scenario "B" would be based on itself; choose another one to base it on.',
      'orphan.scenario.json: basedOn: The scenario "Orphan" is based on "Gone", which is neither a preset nor a scenario here; open that one first.',
      'twin.scenario.json: sound',
      'parent.scenario.json: The name "parent" is taken; choose another one.',
      expect.stringContaining('newer.scenario.json') as string,
      expect.stringContaining('other/thing') as string,
      expect.stringContaining('cut.scenario.json is not JSON: it breaks off or goes wrong at line 1') as string,
      'huge.scenario.json has 100 MB; at most 50 MB are read. Split it.',
    ])
  })
})
