// Several scenarios on the command line: projected together, held against each other, checked together.
import { closeSync, ftruncateSync, readdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createWorkspace } from '../../src/main/storage/create-workspace'
import type { HorizonEvent } from '../../src/shared/domain/event'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import { freshWorkspace } from '../../src/shared/domain/workspace'
import { called, testFolder } from './world'

const folder = testFolder('scenarios')
const cli = called(folder)
const HEAD = { format: 'hague-horizon/scenario', version: 1 }

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

  test('a formula over the months has its columns, and is asked about by month', async () => {
    const monthly = file('monthly.scenario.json', { ...HEAD, name: 'Monthly', basedOn: 'pledge-met', formulas: [{ name: 'twice', expression: 'total.mbt.NATO * 2' }] })
    const { stdout } = await cli('project', '--scenario', monthly, '--series', 'twice', '--series', 'total.mbt.NATO')
    const { series, indicators } = JSON.parse(stdout) as { series: Record<string, { grid: string; unit: string; values: number[] }>; indicators: Record<string, { unit: string; value: number }> }
    expect(series.twice).toEqual({ grid: 'months', unit: 'units a month', values: series['total.mbt.NATO']!.values.map((value) => value * 2) })
    expect(indicators.twice).toMatchObject({ unit: 'units a month, in December 2035', value: series.twice!.values.at(-1)! })
    const seek = (at: string) => cli('seek', '--scenario', monthly, '--parameter', 'production.realisation', '--indicator', 'twice', '--value', '1', '--at', at)
    expect([(await seek('2030-06')).status, (await seek('2024-06')).status]).toEqual([0, 1])
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

  test('a formula is a series like others, by its text in A; one that is not asked for stops nothing', async () => {
    const formula = (name: string, expression: string) => ({ name, expression })
    const one = file('one.scenario.json', { ...HEAD, name: 'One', basedOn: 'pledge-met', formulas: [formula('share', 'core.NATO / gdp.NATO * 100'), formula('made', 'total.mbt.NATO * 2'), formula('broken', 'core.NOWHERE')] })
    const two = file('two.scenario.json', { ...HEAD, name: 'Two', basedOn: 'wales-pace', formulas: [formula('share', '1'), formula('own', 'core.POL * 2')] })
    const { status, stdout, stderr } = await cli('diff', one, two, '--format', 'json', '--series', 'share', '--series', 'made', '--series', 'own', '--series', 'coreShare.NATO')
    expect([status, stderr]).toEqual([0, "note: B has share with another text; A's counts for both.\n"])
    const { series } = JSON.parse(stdout) as { series: Record<string, { unit: string; rows: { year: number; a: number; b: number; difference: number; cumulative: number | null }[] }> }
    expect(Object.keys(series).sort()).toEqual(['coreShare.NATO', 'made', 'own', 'share'])
    for (const [place, { difference, cumulative }] of series.share!.rows.entries()) {
      expect(difference).toBeCloseTo(series['coreShare.NATO']!.rows[place]!.difference, 9)
      expect(cumulative).toBeNull()
    }
    expect(series.made!.rows.filter(({ difference }) => difference !== null).map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035])
    expect((await cli('diff', one, two, '--series', 'share')).stdout).toContain('share, no unit')
    expect(await cli('diff', one, two, '--series', 'broken')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('"core.NOWHERE" at character 1') as string })
  })

  test('a hostile formula that is asked for stops it with a sentence', async () => {
    const hostile = file('hostile.scenario.json', { ...HEAD, name: 'Hostile', basedOn: 'pledge-met', formulas: [{ name: 'h', expression: 'constructor.constructor("return process")()' }] })
    expect(await cli('diff', hostile, 'pledge-met', '--series', 'h')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('formulas[0].expression') as string })
    expect((await cli('diff', hostile, 'pledge-met')).status).toBe(0)
  })

  test('takes two scenarios and known series', async () => {
    expect(await cli('diff', 'long-war')).toEqual({ status: 2, stdout: '', stderr: 'diff takes two scenarios, A and B.\n' })
    expect((await cli('diff', 'long-war', 'pledge-met', '--series', 'core.X*')).status).toBe(1)
  })
})

describe('diff --why', () => {
  const late = file('late.scenario.json', { ...HEAD, name: 'Late', basedOn: 'pledge-met', parameters: { 'spending.coreTarget': 4, 'spending.compliance': 0.8, 'production.lag': 9 } })

  interface Answer {
    readonly from: { readonly name: string; readonly value: number; readonly basedOn: string }
    readonly to: { readonly name: string; readonly value: number }
    readonly parts: readonly { readonly key: string; readonly part: number; readonly text: string }[]
    readonly [key: string]: unknown
  }

  test('as JSON: the parts are the difference, what does not touch it stands apart', async () => {
    const { status, stdout } = await cli('diff', 'pledge-met', late, '--why', 'core.NATO', '--at', '2035', '--format', 'json')
    const answer = JSON.parse(stdout) as Answer
    expect([status, answer]).toMatchObject([0, {
      format: 'hague-horizon/explanation', version: 1, series: 'core.NATO', at: '2035', unit: 'bn constant 2026 US$', method: 'exact',
      meta: { scenario: 'Late', basedOn: 'pledge-met' }, from: { name: 'Pledge met', basedOn: 'pledge-met', parameters: {} }, to: { name: 'Late' }, unreached: [{ key: 'production.lag' }],
      notes: ['1 other change does not touch this value.'],
    }])
    expect(answer.parts.map(({ key }) => key)).toEqual(['spending.coreTarget', 'spending.compliance'])
    const difference = answer.to.value - answer.from.value
    expect(Math.abs(answer.parts.reduce((sum, { part }) => sum + part, 0) - difference)).toBeLessThanOrEqual(1e-9 * Math.abs(difference))
    const { stdout: projected } = await cli('diff', 'pledge-met', late, '--series', 'core.NATO', '--format', 'json')
    const { series } = JSON.parse(projected) as { series: Record<string, { rows: { year: number; a: number; b: number }[] }> }
    expect(series['core.NATO']!.rows.at(-1)).toMatchObject({ year: 2035, a: answer.from.value, b: answer.to.value })
  })

  test('in words one sentence stands first; the time may stand behind the series; CSV adds up', async () => {
    const { stdout } = await cli('diff', 'pledge-met', late, '--why', 'coreShare.DEU@2031')
    const lines = stdout.replaceAll('\u00a0', ' ').trimEnd().split('\n')
    expect(lines[0]).toMatch(/^Germany, core share, is \d\.\d\d % of GDP in 2031 in Late, 0\.\d\d points of GDP (more|less) than the \d\.\d\d in Pledge met: .+\.$/)
    expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual(['Pledge met', expect.any(String), expect.any(String), 'Late', '1 other change does not touch this value.'])
    const csv = await cli('diff', 'pledge-met', late, '--why', 'coreShare.DEU@2031', '--format', 'csv')
    const numbers = csv.stdout.trimEnd().split('\r\n').slice(1).map((row) => Number(row.replaceAll(/"[^"]*"/g, '').split(',')[1]))
    expect(numbers.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBeCloseTo(numbers.at(-1)!, 12)
  })

  test('wrong use is one sentence', async () => {
    expect(await cli('diff', 'pledge-met', late, '--at', '2035')).toEqual({ status: 2, stdout: '', stderr: '--at says when; it goes with --why.\n' })
    expect(await cli('diff', 'pledge-met', late, '--why', 'core.NATO@2035', '--at', '2035')).toEqual({ status: 2, stdout: '', stderr: 'Say the time behind the @ of --why or with --at, not both.\n' })
    expect(await cli('diff', 'pledge-met', late, '--why', 'core.NATO@2035', '--series', 'core.*')).toEqual({ status: 2, stdout: '', stderr: 'diff takes --why or --series, not both.\n' })
    expect(await cli('diff', 'pledge-met', late, '--why', 'core.X@2035')).toEqual({ status: 1, stdout: '', stderr: 'There is no series "core.X" here; "list series" names them all.\n' })
    expect((await cli('diff', 'pledge-met', late, '--why', 'core.NATO@2036')).stderr).toContain('from 2014 to 2035, not for "2036"')
    expect((await cli('diff', 'pledge-met', late, '--format', 'csv')).status).toBe(2)
  })
})

describe('export --figure why-it-moved', () => {
  const asked = ['--figure', 'why-it-moved', '--scenario', 'pledge-met', '--scenario', 'stall-after-review', '--series', 'core.NATO', '--at', '2035'] as const

  test('the picture and the table behind it, in the money that was asked for', async () => {
    const [svg, csv] = [join(folder, 'moved.svg'), join(folder, 'moved.csv')]
    expect(await cli('export', ...asked, '--out', svg)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(svg, 'utf8').replaceAll('\u00a0', ' ')).toMatch(/Stall after the 2029 review costs NATO US\$ \d+ bn less than Pledge met in 2035; all of it is shape of the path/)
    expect((await cli('export', ...asked, '--basis', 'current', '--set', 'spending.coreTarget=4', '--out', csv)).status).toBe(0)
    const rows = readFileSync(csv, 'utf8').trimEnd().split('\r\n')
    expect(rows[0]).toBe('Change,In Pledge met (changed),In Stall after the 2029 review,Part (bn US$),Share (%)')
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['Pledge met (changed)', 'Shape of the path', 'Core target', 'Stall after the 2029 review'])
  })

  test.each([
    [['--figure', 'why-it-moved', '--scenario', 'pledge-met', '--series', 'core.NATO@2035'], 2, 'The figure "why-it-moved" stands between two scenarios: name both with --scenario.'],
    [[...asked, '--actors', 'DEU'], 2, '--actors does not go with the figure "why-it-moved"; --help tells what does.'],
    [['--figure', 'path-to-5', '--at', '2035'], 2, '--at does not go with the figure "path-to-5"; --help tells what does.'],
    [asked.slice(0, 6), 2, 'export needs --series.'],
  ])('%j', async (argv, status, sentence) => {
    expect(await cli('export', ...argv, '--out', join(folder, 'no.svg'))).toEqual({ status, stdout: '', stderr: `${sentence}\n` })
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

describe('check of workspace files', () => {
  const EVENT: HorizonEvent = {
    id: 'own', title: 'An event', start: '2029' as FuzzyDate, category: 'review', actors: ['NATO'], status: 'planned', confidence: 'medium', summary: '', sources: [], tags: [], provenance: 'own',
  }

  function workspaceFile(name: string, formula: string): string {
    const path = join(folder, name)
    const scenario = { ...blankScenario('mine', 'Mine', 'pledge-met'), formulas: [{ name: 'ratio', expression: formula }] }
    const workspace = { ...freshWorkspace({ own: EVENT }), scenarios: { mine: scenario }, scenarioOrder: ['mine'] }
    createWorkspace(path, { workspace, dataVersion: 'test' }, new Date(0)).file.close()
    return path
  }

  test('a sound one is sound, and not a byte of it changes', async () => {
    const path = workspaceFile('sound.hague', 'core.NATO / 2')
    const before = readFileSync(path)
    expect(await cli('check', path)).toEqual({ status: 0, stdout: 'sound.hague: sound\n', stderr: '' })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(folder).filter((name) => name.startsWith('sound'))).toEqual(['sound.hague'])
  })

  test('damage, another program, an empty file, a formula of a scenario in it: a sentence each', async () => {
    const bad = workspaceFile('formula.hague', 'core.NOWHERE / 2')
    const torn = workspaceFile('torn.hague', '1')
    const bytes = readFileSync(torn)
    bytes.fill(0x5a, 4096, 8192)
    writeFileSync(torn, bytes)
    const foreign = file('foreign.hague', 'not a database')
    const empty = file('empty.hague', '')
    const { status, stdout } = await cli('check', bad, torn, foreign, empty, join(folder, 'gone.hague'))
    expect(status).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/formula\.hague: .*core\.NOWHERE/) as string,
      expect.stringMatching(/^torn\.hague is no workspace of this app, or it is damaged \(.+\)/) as string,
      'foreign.hague is no workspace of this app, or it is damaged (it is no SQLite file); it was left as it is.',
      'empty.hague is no workspace of this app, or it is damaged (it is empty); it was left as it is.',
      expect.stringContaining('gone.hague') as string,
    ])
  })
})
