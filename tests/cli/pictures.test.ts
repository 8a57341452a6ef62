// Pictures as documents on the command line: what export writes project reads, to the last bit, and what is wrong is one sentence.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sealPicture } from '../../src/shared/domain/picture/picture-text'
import { withDocument } from '../../src/main/platform/picture-container'
import { attachedBytes } from '../../src/shared/exchange/picture/pdf-attachment'
import { pdfWith, RICH, SVG, textOf, VIEW } from '../unit/picture/world'
import { called, testFolder } from './world'

const folder = testFolder('pictures')
const cli = called(folder)
const at = (name: string) => join(folder, name)

const SLOW = {
  format: 'hague-horizon/scenario', version: 1, name: 'Slow & <steady>', note: 'SECRET', basedOn: 'wales-pace', money: { basis: 'constant', baseYear: 2024 },
  parameters: { 'spending.coreTarget': 3.3000000000000003, 'production.lag.mbt.RUS': 9, 'economy.growth.DEU.2029': -0.1 },
  actors: [{ id: 'ATLANTIS', name: 'Atlantis', currency: 'EUR', gdp: { '2025': 1000 }, growth: 1.5, coreShare: { '2025': 2 } }],
  groups: [{ id: 'NORTH', name: 'North', members: ['SWE', 'ATLANTIS'] }],
  events: [{ id: 'ceasefire', title: 'Ceasefire', start: '2027-03', effects: [{ target: 'intensity', scope: ['RUS', 'UKR'], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, note: 'SECRET' }] }],
  formulas: [{ name: 'tanks', expression: 'output.mbt.NATO / output.mbt.RUS' }],
}
const slow = at('slow.scenario.json')
const LOOK = ['--figure', 'path-to-5', '--actors', 'NATO,ATLANTIS', '--theme', 'dark', '--width', '700', '--height', '520'] as const

beforeAll(async () => {
  writeFileSync(slow, JSON.stringify(SLOW))
  for (const ending of ['svg', 'png', 'pdf']) expect(await cli('export', ...LOOK, '--scenario', slow, '--scenario', 'long-war', '--out', at(`both.${ending}`))).toMatchObject({ status: 0, stdout: '' })
  expect(await cli('export', ...LOOK, '--scenario', slow, '--out', at('one.svg'))).toMatchObject({ status: 0 })
}, 60_000)

describe('there and back', () => {
  test('project says the same of the picture as of the file, letter by letter but for the note’s sake', async () => {
    const [file, svg] = [await cli('project', '--scenario', slow), await cli('project', '--scenario', at('one.svg'))]
    expect(svg.status).toBe(0)
    expect(JSON.parse(svg.stdout)).toEqual(JSON.parse(file.stdout))
  }, 60_000)

  test('a picture of several stands for all of them, in PNG, SVG and PDF', async () => {
    const series = ['--series', 'coreShare.*', '--series', 'output.mbt.*', '--format', 'csv']
    // What is drawn beside is counted in the money of the first.
    const war = at('war.scenario.json')
    writeFileSync(war, JSON.stringify({ format: SLOW.format, version: 1, name: 'Long war', basedOn: 'long-war', money: SLOW.money }))
    const files = await cli('project', '--scenario', slow, '--scenario', war, ...series)
    for (const ending of ['svg', 'png', 'pdf']) expect(await cli('project', '--scenario', at(`both.${ending}`), ...series)).toEqual(files)
  }, 60_000)

  test('a fan is drawn again with the same bytes from what it carries, and shows what the verb about draws tells', async () => {
    const unsure = at('unsure.scenario.json')
    const spread = { value: 0.9, distribution: { kind: 'pert', low: 0.5, mode: 0.9, high: 1, note: 'A guess' } }
    writeFileSync(unsure, JSON.stringify({ format: SLOW.format, version: 1, name: 'Not sure', basedOn: 'pledge-met', seed: 9, parameters: { 'spending.compliance': spread } }))
    const fan = ['--figure', 'path-in-bands', '--scenario', unsure, '--focus', 'DEU', '--draws', '150', '--growth-correlation', '0.25'] as const
    expect(await cli('export', ...fan, '--out', at('fan.svg'))).toEqual({ status: 0, stdout: '', stderr: '' })
    const svg = readFileSync(at('fan.svg'), 'utf8')
    expect(svg).toContain('150 of 150 draws, seed 9.')
    expect(svg).toContain('drawn from pert low 0.5, mode 0.9, high 1')
    expect(await cli('export', '--scenario', at('fan.svg'), '--out', at('fan-again.svg'))).toMatchObject({ status: 0 })
    expect(readFileSync(at('fan-again.svg'), 'utf8')).toBe(svg)
    expect(await cli('export', '--scenario', at('fan.svg'), '--out', at('fan.csv'))).toMatchObject({ status: 0 })
    expect(svg).not.toContain('A guess')
    const told = JSON.parse((await cli('uncertainty', '--scenario', at('fan.svg'), '--draws', '150', '--growth-correlation', '0.25', '--series', 'coreShare.DEU')).stdout) as { series: Record<string, Record<string, number[]>> }
    const rows = readFileSync(at('fan.csv'), 'utf8').trim().split('\r\n').slice(1).map((row) => row.split(',').map(Number))
    for (const [column, part] of ['p5', 'p25', 'p50', 'p75', 'p95'].entries()) expect(rows.map((row) => row[column + 2])).toEqual(told.series['coreShare.DEU']![part])
    expect(JSON.parse(readFileSync(at('fan.meta.json'), 'utf8'))).toMatchObject({ options: { draws: 150, seed: 9, growthCorrelation: 0.25 }, scenarios: [{ changed: [{ parameter: 'spending.compliance', distribution: { kind: 'pert', low: 0.5, mode: 0.9, high: 1 } }] }] })
    expect(await cli('export', '--figure', 'path-to-5', '--draws', '150', '--out', at('no.svg'))).toMatchObject({ status: 2, stdout: '' })
  }, 60_000)

  test('a formula that is not the first comes back as the one that was shown', async () => {
    const two = at('two.scenario.json')
    writeFileSync(two, JSON.stringify({ format: SLOW.format, version: 1, name: 'Two', basedOn: 'pledge-met', formulas: [{ name: 'first', expression: 'core.DEU' }, { name: 'second', expression: 'core.POL / gdp.POL * 100' }] }))
    expect(await cli('export', '--figure', 'own-formula', '--formula', 'second', '--scenario', two, '--out', at('second.svg'))).toMatchObject({ status: 0 })
    expect(readFileSync(at('second.svg'), 'utf8')).toContain('core.POL / gdp.POL * 100')
    expect(await cli('export', '--scenario', at('second.svg'), '--out', at('second-again.svg'))).toMatchObject({ status: 0 })
    expect(readFileSync(at('second-again.svg'), 'utf8')).toBe(readFileSync(at('second.svg'), 'utf8'))
  })

  test('the track record of an ally from a past year comes back from what it carries, with its numbers as the verb tells them', async () => {
    const record = ['--figure', 'track-record', '--focus', 'POL', '--standing', '2019'] as const
    expect(await cli('export', ...record, '--out', at('track.svg'))).toEqual({ status: 0, stdout: '', stderr: '' })
    const svg = readFileSync(at('track.svg'), 'utf8')
    expect(svg).toContain('Poland, seen from 2019: ')
    expect(await cli('export', '--scenario', at('track.svg'), '--out', at('track-again.svg'))).toMatchObject({ status: 0 })
    expect(readFileSync(at('track-again.svg'), 'utf8')).toBe(svg)
    expect(await cli('export', '--scenario', at('track.svg'), '--out', at('track.csv'))).toMatchObject({ status: 0 })
    const told = JSON.parse((await cli('hindcast', '--format', 'json', '--draws', '1000', '--seed', '1')).stdout) as { rows: { from: number; actor: string; year: number; actual: number; p50: number }[] }
    const rows = readFileSync(at('track.csv'), 'utf8').trim().split('\r\n').slice(1).map((row) => row.split(',').map(Number))
    expect(rows.map(([year, actual, , , p50]) => [year, actual, p50])).toEqual(told.rows.filter(({ from, actor }) => from === 2019 && actor === 'POL').map(({ year, actual, p50 }) => [year, actual, p50]))
    expect(JSON.parse(readFileSync(at('track.meta.json'), 'utf8'))).toMatchObject({ options: { standing: 2019, hitRate: { count: 1705 } } })
    expect(await cli('export', '--figure', 'path-to-5', '--standing', '2019', '--out', at('no.svg'))).toMatchObject({ status: 2, stdout: '' })
    expect(await cli('export', '--figure', 'track-record', '--standing', '2030', '--out', at('no.svg'))).toMatchObject({ status: 1, stdout: '' })
    // Its draws are always the same: to be asked for others and make these would be believed.
    for (const idle of [['--draws', '100'], ['--seed', '7'], ['--growth-correlation', '0']]) {
      expect(await cli('export', '--scenario', at('track.svg'), ...idle, '--out', at('no.svg'))).toEqual({ status: 2, stdout: '', stderr: `${idle[0]} does not go with the figure "track-record"; --help tells what does.\n` })
    }
  }, 60_000)

  test('export draws the same picture again from it, byte by byte, without being told how', async () => {
    expect(await cli('export', '--scenario', at('both.svg'), '--out', at('again.svg'))).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(at('again.svg'), 'utf8')).toBe(readFileSync(at('both.svg'), 'utf8'))
    for (const ending of ['png', 'pdf']) {
      expect(await cli('export', '--scenario', at(`both.${ending}`), '--out', at(`again.${ending}`))).toMatchObject({ status: 0 })
      expect(readFileSync(at(`again.${ending}`)).equals(readFileSync(at(`both.${ending}`)))).toBe(true)
    }
    const part = [...LOOK, '--scenario', slow, '--from', '2027-01', '--to', '2031-06', '--without', 'sources', '--title', 'Mine', '--subtitle', 'Own words']
    expect(await cli('export', ...part, '--out', at('part.svg'))).toMatchObject({ status: 0 })
    expect(await cli('export', '--scenario', at('part.svg'), '--out', at('part-again.svg'))).toMatchObject({ status: 0 })
    expect(readFileSync(at('part-again.svg'), 'utf8')).toBe(readFileSync(at('part.svg'), 'utf8'))
    expect(await cli('export', '--scenario', at('both.png'), '--figure', 'gap-league', '--theme', 'light', '--out', at('other.svg'))).toMatchObject({ status: 0 })
  }, 60_000)

  test.each<readonly [string, readonly string[]]>([
    ['why-it-moved', ['--scenario', slow, '--scenario', 'long-war', '--series', 'stock.mbt.RUS', '--at', '2030-04', '--basis', 'current']],
    ['variance', ['--scenario', slow, '--scenario', 'long-war', '--series', 'core.NATO', '--counted', 'added-up', '--size', 'page']],
    ['what-differs', ['--scenario', slow, '--scenario', 'long-war', '--title', 'What is what']],
    ['timeline', ['--scenario', slow, '--scenario', 'long-war', '--from', '2027-01', '--to', '2031-06', '--lanes', 'actor']],
  ])('%s carries both scenarios and what was asked, and is drawn again byte by byte', async (figure, asked) => {
    const [first, again] = [at(`${figure}.svg`), at(`${figure}-again.svg`)]
    expect(await cli('export', '--figure', figure, ...asked, '--theme', 'dark', '--out', first)).toMatchObject({ status: 0 })
    expect(await cli('export', '--scenario', first, '--out', again)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(first, 'utf8'))
    // The second one of a comparison is the one that is shown.
    const names = [...readFileSync(first, 'utf8').matchAll(/"name":"(Slow[^"]*|Long war)"/g)].map(([, name]) => name)
    expect(names).toEqual(figure === 'timeline' ? ['Slow \\u0026 \\u003csteady\\u003e', 'Long war'] : ['Long war', 'Slow \\u0026 \\u003csteady\\u003e'])
  }, 60_000)

  test('diff, list and --why take the one that is shown; --set changes it', async () => {
    expect((await cli('diff', at('one.svg'), at('both.svg'))).stdout).toBe('They differ in nothing.\n')
    expect((await cli('list', 'actors', '--scenario', at('both.svg'))).stdout).toContain('ATLANTIS')
    expect((await cli('project', '--scenario', at('both.svg'), '--why', 'coreShare.NATO@2031')).status).toBe(0)
    expect((await cli('project', '--scenario', at('one.svg'), '--set', 'spending.coreTarget=5', '--series', 'coreShare.DEU')).stdout).toContain('"spending.coreTarget":5')
  }, 60_000)

  test('a PDF that carries a document is read as well; other data are told', async () => {
    writeFileSync(at('one.pdf'), pdfWith(attachedBytes(textOf([RICH]))))
    expect(await cli('project', '--scenario', at('one.pdf'), '--series', 'coreShare.DEU')).toMatchObject({ status: 0, stderr: '' })
    const { document } = JSON.parse(textOf([RICH])) as { document: object }
    const old = sealPicture({ ...document, dataVersion: '2025-01-01 abc' })
    writeFileSync(at('old.svg'), withDocument(SVG, old.ok ? old.value : ''))
    const { status, stderr } = await cli('project', '--scenario', at('old.svg'), '--series', 'coreShare.DEU')
    expect(status).toBe(0)
    expect(stderr).toMatch(/^note: old\.svg: it was made on the data 2025-01-01 abc; the data here are .*, so its numbers may differ\.\n$/)
  })
})

describe('what goes along', () => {
  test('no note, ever; --clean and a mark leave everything out, --with-scenario takes it along', async () => {
    const svg = readFileSync(at('one.svg'), 'utf8')
    expect(svg).toContain('<metadata id="hague-horizon">')
    expect(svg).not.toContain('SECRET')
    const carried = async (...flags: string[]) => {
      expect(await cli('export', ...LOOK, '--scenario', slow, '--out', at('some.svg'), ...flags)).toMatchObject({ status: 0 })
      return readFileSync(at('some.svg'), 'utf8').includes('<metadata')
    }
    expect([await carried('--clean'), await carried('--mark', 'OFFICIAL'), await carried('--mark', ' '), await carried('--title', 'What is what')]).toEqual([false, false, true, true])
    expect(await cli('export', ...LOOK, '--out', at('some.svg'), '--clean', '--with-scenario')).toEqual({ status: 2, stdout: '', stderr: 'export takes --clean or --with-scenario, not both.\n' })
  }, 60_000)

  test('a timeline carries the preset where no scenario is named, and nothing as a clean copy', async () => {
    expect(await cli('export', '--figure', 'timeline', '--out', at('timeline.svg'))).toMatchObject({ status: 0 })
    expect((await cli('project', '--scenario', at('timeline.svg'))).status).toBe(0)
    expect(await cli('export', '--figure', 'timeline', '--clean', '--out', at('clean.svg'))).toMatchObject({ status: 0 })
    expect((await cli('project', '--scenario', at('clean.svg'))).stderr).toContain('carries no scenario')
  })
})

describe('check', () => {
  test('tells a sound picture from one that is not', async () => {
    writeFileSync(at('altered.svg'), readFileSync(at('one.svg'), 'utf8').replace('wales-pace', 'long-war'))
    writeFileSync(at('cut.png'), readFileSync(at('both.png')).subarray(0, 5000))
    const { status, stdout, stderr } = await cli('check', at('both.png'), slow, at('altered.svg'), at('cut.png'))
    expect(status).toBe(1)
    expect(stdout).toBe('both.png: sound\nslow.scenario.json: sound\nWhat altered.svg carries was altered after the picture was saved; it was not opened.\ncut.png is damaged or not whole; get it once more from where it came from.\n')
    expect(stderr).toBe('2 of 4 files are not sound; their faults stand above.\n')
  })
})

describe('wrong use', () => {
  test.each([
    [['project', '--scenario', at('missing.png')], 1, 'There is no file "missing.png" and no preset of that name'],
    [['project', ...['both.svg', 'both.png', 'one.svg'].flatMap((name) => ['--scenario', at(name)])], 2, 'project takes at most 4 scenarios.'],
    [['export', ...LOOK, ...['both.svg', 'both.png', 'one.svg'].flatMap((name) => ['--scenario', at(name)]), '--out', at('x.svg')], 2, 'At most 4 scenarios are drawn beside each other.'],
    [['export', '--scenario', at('both.svg'), '--lanes', 'actor', '--out', at('x.svg')], 2, '--lanes does not go with the figure "path-to-5"'],
    [['export', '--out', at('x.svg')], 2, 'export needs --figure.'],
  ])('%j', async (argv, status, sentence) => expect(await cli(...argv)).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(sentence) as string }))

  test('a figure that this version does not have', async () => {
    writeFileSync(at('figure.svg'), withDocument(SVG, textOf([RICH], { view: { ...VIEW, figure: 'of-tomorrow' } })))
    expect(await cli('export', '--scenario', at('figure.svg'), '--out', at('x.svg'))).toMatchObject({ status: 1, stderr: 'figure.svg shows a figure "of-tomorrow" that this version does not have; name one with --figure.\n' })
  })
})
