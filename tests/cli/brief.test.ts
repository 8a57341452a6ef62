// Briefs from the command line: the same bytes every time, brought back as pictures are, and one sentence for whatever is wrong.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { called, testFolder } from './world'

vi.setConfig({ testTimeout: 120_000 })
const folder = testFolder('brief')
const cli = called(folder)
const at = (name: string) => join(folder, name)
const SMALL = ['brief', '--figures', 'gap-league', '--without', 'timeline,assumptions'] as const

test.each(['pdf', 'html'] as const)('a brief as %s: the same bytes again, and its scenarios back', async (format) => {
  const two = [...SMALL, '--scenario', 'pledge-met', '--scenario', 'long-war', '--paper', 'letter', '--title', 'Größer & <mehr>']
  expect(await cli(...two, '--out', at(`one.${format}`))).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(await cli(...two, '--out', at(`two.${format}`))).toMatchObject({ status: 0 })
  expect(readFileSync(at(`one.${format}`)).equals(readFileSync(at(`two.${format}`)))).toBe(true)
  const series = ['--series', 'coreShare.NATO', '--series', 'output.mbt.RUS', '--format', 'csv']
  const there = await cli('project', '--scenario', 'pledge-met', '--scenario', 'long-war', ...series)
  expect((await cli('project', '--scenario', at(`one.${format}`), ...series)).stdout).toBe(there.stdout)
})

test('a clean copy and one with a handling mark carry nothing, unless they are told to', async () => {
  const carries = async (...more: string[]) => {
    expect(await cli(...SMALL, ...more, '--out', at('carry.html'))).toMatchObject({ status: 0, stderr: '' })
    return readFileSync(at('carry.html'), 'utf8').includes('hague-horizon/picture')
  }
  expect(await carries()).toBe(true)
  expect(await carries('--clean')).toBe(false)
  expect(await carries('--handling', 'OFFICIAL')).toBe(false)
  expect(await carries('--handling', 'OFFICIAL', '--with-scenario')).toBe(true)
  expect(readFileSync(at('carry.html'), 'utf8').match(/<p class="mark">OFFICIAL<\/p>/g)).toHaveLength(2)
})

test('what it carries is every scenario and how its draws were made, whichever figure comes first', async () => {
  const drawn = ['--figures', 'path-in-bands,gap-league', '--without', 'timeline', '--scenario', 'pledge-met', '--scenario', 'long-war', '--focus', 'DEU']
  expect(await cli('brief', ...drawn, '--draws', '120', '--seed', '7', '--out', at('drawn.html'))).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(at('drawn.html'), 'utf8')).toContain('120 of 120 draws, seed 7.')
  const again = ['--without', 'timeline', '--figures']
  expect(await cli('brief', '--scenario', at('drawn.html'), ...again, 'path-in-bands,gap-league', '--out', at('drawn-again.html'))).toMatchObject({ status: 0 })
  expect(readFileSync(at('drawn-again.html'), 'utf8')).toBe(readFileSync(at('drawn.html'), 'utf8'))
  expect(await cli('brief', '--scenario', at('drawn.html'), ...again, 'gap-league,path-in-bands', '--out', at('other-order.html'))).toMatchObject({ status: 0 })
  expect(readFileSync(at('other-order.html'), 'utf8')).toContain('120 of 120 draws, seed 7.')
})

test('the numbers behind each figure are those that it leaves with as a table', async () => {
  const figures = ['path-to-5', 'gap-league', 'output-a-month', 'path-in-bands', 'lead-changes']
  const asked = ['--scenario', 'long-war', '--focus', 'DEU', '--draws', '120']
  expect(await cli('brief', ...asked, '--figures', figures.join(), '--without', 'timeline', '--out', at('behind.html'))).toMatchObject({ status: 0, stderr: '' })
  const drawings = readFileSync(at('behind.html'), 'utf8').split('<figure ').slice(1)
  expect(drawings).toHaveLength(figures.length)
  const cells = (row: string) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell]) => cell)
  for (const [place, figure] of figures.entries()) {
    const ofDraws = place > 2 ? asked : asked.slice(0, -2)
    expect(await cli('export', ...ofDraws, '--figure', figure, '--out', at(`${figure}.csv`))).toMatchObject({ status: 0 })
    const rows = drawings[place]!.split('<tbody>')[1]!.split('</tbody>')[0]!.split('<tr>').slice(1).map(cells)
    const exported = readFileSync(at(`${figure}.csv`), 'utf8').trim().split('\r\n').slice(1).map((row) => row.split(','))
    expect(rows.length).toBeGreaterThan(0)
    expect([figure, rows]).toEqual([figure, exported])
  }
})

describe('what is wrong is one sentence and leaves nothing', () => {
  writeFileSync(at('file'), '')
  test.each([
    [['--figures', 'pie-chart', '--out', at('x.pdf')], 1, /^There is no figure "pie-chart"; the figures are path-to-5, /],
    [['--paper', 'a3', '--out', at('x.pdf')], 2, /^--paper takes a4 or letter, not "a3"\.$/],
    [['--theme', 'sepia', '--out', at('x.pdf')], 2, /^--theme takes light or dark, not "sepia"\.$/],
    [['--without', 'figures', '--out', at('x.pdf')], 2, /^--without takes indicators or timeline or assumptions or sources, not "figures"\.$/],
    [['--out', at('x.docx')], 2, /takes \.pdf or \.html, not "\.docx"\.$/],
    [[], 2, /^brief needs --out\.$/],
    [['--clean', '--with-scenario', '--out', at('x.pdf')], 2, /^brief takes --clean or --with-scenario, not both\.$/],
    [['--figures', ',', '--without', 'indicators,timeline,assumptions', '--out', at('x.pdf')], 2, /^Nothing is left in the brief/],
    [['--figures', 'gap-league', '--draws', '100', '--out', at('x.pdf')], 2, /^--draws changes nothing in this brief, /],
    [['--figures', 'track-record,gap-league', '--seed', '2', '--out', at('x.pdf')], 2, /^--seed changes nothing in this brief, /],
    [['--figures', 'path-in-bands', '--standing', '2016', '--out', at('x.pdf')], 2, /^--standing changes nothing in this brief, /],
    [['--figures', 'gap-league', '--without', 'timeline', '--from', '2026-01', '--out', at('x.pdf')], 2, /^--from changes nothing in this brief, /],
    [['--handling', 'x'.repeat(61), '--out', at('x.pdf')], 1, /^A handling mark has at most 60 characters\.$/],
    [['--scenario', 'nowhere', '--out', at('x.pdf')], 1, /^There is no file "nowhere"/],
    [['--figures', 'gap-league', '--out', join(at('file'), 'x.pdf')], 1, /x\.pdf cannot be written \(part of its path is not a folder\); choose another place\.$/],
    [['--figures', 'gap-league', '--out', '/proc/x.html'], 1, /x\.html cannot be written \(.+\); choose another place\.$/],
  ] as const)('%j', async (argv, status, sentence) => {
    const before = readdirSync(folder)
    const answer = await cli('brief', ...argv)
    expect(answer.status).toBe(status)
    expect(answer.stdout).toBe('')
    expect(answer.stderr.trim()).toMatch(sentence)
    expect(answer.stderr.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(before)
    expect(existsSync(at('x.pdf'))).toBe(false)
  })
})
