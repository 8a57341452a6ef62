// The command line as other programs meet it: a child process, its exit code, its two streams, its files.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PICTURE_IDS } from '../../src/shared/figures/picture-id'
import { childProcess, ROOT, testFolder } from './world'

const folder = testFolder('cli')
const cli = childProcess(folder)

/** Ended with this code, nothing on standard output, one sentence on standard error. */
function stopped(result: ReturnType<typeof cli>, status: number): string {
  expect({ status: result.status, stdout: result.stdout }).toEqual({ status, stdout: '' })
  expect(result.stderr).toMatch(/^[^\n]+\.\n$/)
  return result.stderr.trim()
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

interface Answer {
  readonly format: string
  readonly version: number
  readonly meta: Readonly<Record<string, unknown>>
  readonly grids: { readonly years: number[]; readonly months: string[] }
  readonly series: Readonly<Record<string, { unit: string; grid: string; values: (number | null)[] }>>
  readonly indicators: Readonly<Record<string, { unit: string; value: number | null; why?: string }>>
  readonly warnings: readonly { code: string; text: string }[]
}
function answer(...argv: string[]): Answer {
  const result = cli('project', ...argv)
  expect(result.status).toBe(0)
  return JSON.parse(result.stdout) as Answer
}

const HEAD = { format: 'hague-horizon/scenario', version: 1 }
const EXAMPLE = {
  ...HEAD, name: 'Slow start', basedOn: 'pledge-met', money: { basis: 'constant', baseYear: 2025 },
  parameters: { 'spending.compliance': { value: 0.8, distribution: { kind: 'pert', low: 0.4, mode: 0.8, high: 1.1 } } },
  actors: [{ id: 'ATLANTIS', name: 'Atlantis', currency: 'EUR', gdp: { '2025': 1000 }, growth: 1.5, inflation: 2, coreShare: { '2024': 1.8, '2025': 2 }, groups: [] }],
  groups: [{ id: 'NORTH', name: 'North', members: ['SWE', 'FIN'] }],
  formulas: [{ name: 'ratio', expression: 'core.DEU / core.FRA' }],
}

describe('project', () => {
  test('the default is Pledge met, whole, as the contract has it', () => {
    const { format, version, meta, grids, series, indicators, warnings } = answer()
    expect({ format, version }).toEqual({ format: 'hague-horizon/projection', version: 1 })
    expect(meta).toMatchObject({ scenario: 'Pledge met', money: { basis: 'constant', baseYear: 2026 }, seed: 1 })
    expect(meta.dataVersion).toMatch(/^\d{4}-\d\d-\d\d\+[0-9a-f]{12}$/)
    expect([grids.years[0], grids.years.at(-1), grids.years.length]).toEqual([2014, 2035, 22])
    expect([grids.months[0], grids.months.at(-1), grids.months.length]).toEqual(['2025-06', '2035-12', 127])
    expect(series['coreShare.DEU']).toMatchObject({ unit: '% of GDP', grid: 'years' })
    expect(series['coreShare.DEU']!.values.at(-1)).toBe(3.5)
    expect(series['spending.DEU']!.values[0]).toBeNull()
    expect(series['output.mbt.RUS']).toMatchObject({ unit: 'units a month', grid: 'months' })
    for (const { grid, values } of Object.values(series)) expect(values).toHaveLength(grid === 'years' ? 22 : 127)
    expect(indicators['yearsToTarget.NATO']).toMatchObject({ value: 9 })
    expect(indicators['yearsToTarget.ISL']).toMatchObject({ value: null, why: 'no armed forces' })
    for (const { text } of warnings) expect(text).toMatch(/\.$/)
  })

  test('values set on top, and series by pattern', () => {
    const { series, meta } = answer('--set', 'spending.coreTarget=4', '--set', 'spending.coreTarget.FRA=5', '--series', 'coreShare.???', '--series', 'core.NATO')
    expect(series['coreShare.DEU']!.values.at(-1)).toBe(4)
    expect(series['coreShare.FRA']!.values.at(-1)).toBe(5)
    expect(Object.keys(series).filter((id) => !/^coreShare\.[A-Z]{3}$/.test(id))).toEqual(['core.NATO'])
    expect(meta.parameters).toEqual({ 'spending.coreTarget': 4, 'spending.coreTarget.FRA': 5 })
    expect(meta.scenario).toBe('Pledge met (changed)')
  })

  test('money can be set too, and stands in every unit', () => {
    expect(answer('--set', 'money.basis=current', '--series', 'core.DEU').series['core.DEU']!.unit).toBe('bn current US$')
    expect(answer('--set', 'money.baseYear=2025', '--series', 'core.DEU').series['core.DEU']!.unit).toBe('bn constant 2025 US$')
  })

  test('a scenario file with own actors, groups and formulas; what is not used is told on standard error', () => {
    const path = file('slow.scenario.json', { ...EXAMPLE, colour: 'red' })
    const { stderr } = cli('project', '--scenario', path)
    expect(stderr).toBe('note: slow.scenario.json: colour is not known to this version; it is kept and not used.\n')
    const { series, indicators } = answer('--scenario', path)
    expect(series['core.ATLANTIS']).toMatchObject({ unit: 'bn constant 2025 EUR' })
    expect(series['core.ATLANTIS']!.values[11]).toBe(20)
    expect(series['coreShare.NORTH']!.values[21]).toBeGreaterThan(3)
    expect(indicators.ratio!.value).toBeCloseTo(series['core.DEU']!.values[21]! / series['core.FRA']!.values[21]!, 12)
    expect(series.ratio!.values).toHaveLength(22)
  })

  test('the same answer twice, to the last byte', () => {
    expect(cli('project').stdout).toBe(cli('project').stdout)
  })

  test('CSV: one row a series, missing values empty', () => {
    const { stdout } = cli('project', '--format', 'csv', '--series', 'relatedShare.DEU')
    const [head, row, end] = stdout.split('\r\n')
    expect(head).toBe(`series,unit,${Array.from({ length: 22 }, (_, index) => 2014 + index).join(',')}`)
    expect(row).toMatch(/^relatedShare\.DEU,% of GDP,,,,,,,,,,,,,0\.7,/)
    expect(end).toBe('')
  })

  test('--out writes the file whole and says nothing', () => {
    const out = join(folder, 'answer.json')
    expect(cli('project', '--out', out)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect((JSON.parse(readFileSync(out, 'utf8')) as Answer).version).toBe(1)
    mkdirSync(join(folder, 'taken'), { recursive: true })
    const before = readdirSync(folder)
    expect(stopped(cli('project', '--out', join(folder, 'taken')), 1)).toContain('taken cannot be written (it is a folder); choose another place.')
    expect(stopped(cli('project', '--out', join(out, 'below.json')), 1)).toContain('cannot be written (part of its path is not a folder)')
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('project --why', () => {
  interface Why {
    readonly format: string
    readonly version: number
    readonly series: string
    readonly at: string
    readonly unit: string
    readonly partUnit: string
    readonly method: string
    readonly from: { readonly name: string; readonly value: number }
    readonly to: { readonly name: string; readonly value: number }
    readonly parts: readonly { readonly kind: string; readonly key?: string; readonly event?: string; readonly from?: unknown; readonly to?: unknown; readonly part: number; readonly error: number | null; readonly text: string }[]
    readonly unreached: readonly { readonly key?: string }[]
    readonly text: string
  }
  const why = (...argv: string[]) => JSON.parse(cli('project', ...argv).stdout) as Why

  test('each change with its part; they add up to the whole, and the ends are what the projection says', () => {
    const sets = ['--set', 'spending.compliance=0.8', '--set', 'spending.shape=backLoaded', '--set', 'production.lag=3']
    const told = why('--why', 'coreShare.EUROPE_CANADA@2031', ...sets)
    expect(told).toMatchObject({ format: 'hague-horizon/explanation', version: 1, series: 'coreShare.EUROPE_CANADA', at: '2031', unit: '% of GDP', partUnit: 'points', method: 'exact' })
    expect(told.from).toEqual({ name: 'Pledge met', value: answer('--series', 'coreShare.EUROPE_CANADA').series['coreShare.EUROPE_CANADA']!.values[17] })
    expect(told.to).toEqual({ name: 'Pledge met (changed)', value: answer('--series', 'coreShare.EUROPE_CANADA', ...sets).series['coreShare.EUROPE_CANADA']!.values[17] })
    expect(told.parts.map(({ key, from, to, error }) => [key, from, to, error])).toEqual([['spending.shape', 'linear', 'backLoaded', null], ['spending.compliance', 1, 0.8, null]])
    expect(told.parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(told.to.value - told.from.value, 13)
    expect(told.unreached).toEqual([{ kind: 'parameter', key: 'production.lag' }])
    expect(told.text.split('\n')[0]).toBe('Why 2.81\u00a0% of GDP? Europe and Canada, core share, 2031')
  })

  test('a month of production, events of the scenario file, and CSV whose numbers add up', () => {
    const path = file('ceasefire.scenario.json', {
      ...HEAD, name: 'Ceasefire', basedOn: 'pledge-met', parameters: { 'production.lag.mbt.RUS': 3 },
      events: [{ id: 'ceasefire', title: 'Ceasefire', start: '2027-03', effects: [{ target: 'intensity', op: 'multiply', size: 0.1, rampMonths: 3 }, { target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.75, rampMonths: 12 }] }],
    })
    const told = why('--scenario', path, '--why', 'stock.mbt.RUS@2030-04')
    expect(told.parts.map(({ kind, event, key }) => [kind, event ?? key]).sort()).toEqual([['effect', 'ceasefire'], ['effect', 'ceasefire'], ['parameter', 'production.lag.mbt.RUS']])
    expect(told.parts[0]!.text).toBe('Ceasefire: tempo of the war ×\u00a00.10')
    const [head, first, ...rows] = cli('project', '--scenario', path, '--why', 'stock.mbt.RUS@2030-04', '--format', 'csv').stdout.trim().split('\r\n')
    expect(head).toBe('change,part,error,unit')
    const number = (row: string) => Number(/,(-?[\d.e-]+),,/.exec(row)![1])
    expect(rows).toHaveLength(4)
    expect(rows.slice(0, -1).reduce((sum, row) => sum + number(row), number(first!))).toBeCloseTo(number(rows.at(-1)!), 8)
  })

  test('nothing changed is said, and the same bytes come twice, sampled ones too', () => {
    expect(why('--why', 'coreShare.NATO@2031')).toMatchObject({ parts: [], notes: ['Nothing differs from the preset Pledge met, and no event acts.'] })
    const sets = ['DEU', 'FRA', 'ITA', 'ESP', 'POL', 'NLD', 'BEL', 'CZE', 'ROU', 'NOR', 'SWE', 'FIN', 'DNK'].flatMap((id, place) => ['--set', `spending.compliance.${id}=0.${place % 9}`])
    const [once, twice] = [0, 1].map(() => cli('project', '--why', 'core.NATO@2035', ...sets).stdout)
    expect(twice).toBe(once)
    expect(JSON.parse(once!)).toMatchObject({ method: 'sampled' })
  })

  test.each([
    [['--why', 'coreShare.DEU'], 2, '--why takes SERIES@YEAR or SERIES@YEAR-MONTH, for example --why coreShare.DEU@2031, not "coreShare.DEU"; or say the time with --at.'],
    [['--why', 'coreShare.DEU@2031', '--series', 'core.DEU'], 2, 'project takes --why or --series, not both.'],
    [['--why', 'coreShare.NOWHERE@2031'], 1, 'There is no series "coreShare.NOWHERE" here; "list series" names them all.'],
    [['--why', 'coreShare.DEU@2036'], 1, 'coreShare.DEU has a value for each year from 2014 to 2035, not for "2036".'],
    [['--why', 'total.mbt.RUS@2030'], 1, 'total.mbt.RUS has a value for each month from 2025-06 to 2035-12, not for "2030".'],
  ] as const)('%j is refused', (argv, status, sentence) => {
    expect(stopped(cli('project', ...argv), status)).toBe(sentence)
  })
})

describe('wrong input: exit 1 and one sentence', () => {
  test.each([
    [['--set', 'spending.coretarget=3'], 'There is no parameter "spending.coretarget"; "list parameters" names them all.'],
    [['--set', 'spending.coreTarget=3,5'], 'spending.coreTarget takes a number, not "3,5"; write decimals with a point.'],
    [['--set', 'spending.coreTarget=25'], 'spending.coreTarget takes a value from 0 to 20, not 25.'],
    [['--set', 'spending.coreTarget=abc'], 'spending.coreTarget takes a number, not "abc".'],
    [['--set', 'spending.shape=wished'], 'spending.shape takes one of linear, frontLoaded, backLoaded, sCurve, geometric, afterReview, stall, hold, announced, not "wished".'],
    [['--set', 'spending.coreTarget.XYZ=3'], 'spending.coreTarget.XYZ names "XYZ", which is no actor or group of this scenario.'],
    [['--set', 'spending.targetYear=2020'], 'spending.targetYear takes a whole year from 2027 to 2035, not 2020.'],
    [['--set', 'money.basis=real'], 'money.basis is not valid: it takes one of constant, current, share, not "real".'],
    [['--series', 'core.NOWHERE'], 'No series matches "core.NOWHERE"; "list series" names them all.'],
    [['--scenario', 'nothing'], 'There is no file "nothing" and no preset of that name; the presets are pledge-met, announced-plans, wales-pace, stall-after-review, ceasefire, long-war, industrial-surge.'],
  ])('project %j', (argv, sentence) => {
    expect(stopped(cli('project', ...argv), 1)).toBe(sentence)
  })

  test.each([
    ['broken.json', '{"format": "hague-horizon/scenario",\n "version": 1,', /broken\.json is not JSON: it breaks off or goes wrong at line 2, column \d+\./],
    ['empty.json', '', /empty\.json is not JSON: it is empty\./],
    ['list.json', '[]', /list\.json is not valid: a scenario file holds one JSON object\./],
    ['other.json', { format: 'x', version: 1 }, /other\.json is not a file that is read here; its format is "x"\./],
    ['newer.json', { ...HEAD, version: 2 }, /newer\.json was written by a newer version \(format 2\)/],
    ['target.json', { ...HEAD, parameters: { 'spending.coreTarget': -1 } }, /target\.json: .*spending\.coreTarget takes a value from 0 to 20, not -1\./],
    ['gdp.json', { ...HEAD, actors: [{ ...EXAMPLE.actors[0], gdp: { '2025': 0 } }] }, /gdp\.json: actors\[0\]\.gdp\.2025 is not valid: it takes a number above 0 /],
    ['formula.json', { ...HEAD, formulas: [{ name: 'a', expression: 'core.NOWHERE' }] }, /formulas\[0\]\.expression is not valid: "core\.NOWHERE" at character 1 is no series/],
  ])('%s', (name, content, sentence) => {
    expect(stopped(cli('project', '--scenario', file(name, content)), 1)).toMatch(sentence)
  })
})

describe('wrong use: exit 2 and one sentence', () => {
  test.each([
    [[], 'Say what to do: project, diff, uncertainty, tornado, seek, ways, hindcast, export, brief, check, list, pack or keys; --help tells more.'],
    [['dance'], 'There is no verb "dance"; there are project, diff, uncertainty, tornado, seek, ways, hindcast, export, brief, check, list, pack and keys.'],
    [['seek'], 'seek needs --indicator.'],
    [['project', '--colour', 'red'], 'project has no option "--colour"; --help names its options.'],
    [['project', '--set'], 'The option --set needs a value.'],
    [['project', '--set', 'spending.compliance'], '--set takes ID=VALUE, for example --set spending.compliance=0.8, not "spending.compliance".'],
    [['project', 'pledge-met'], 'project does not take "pledge-met"; --help names what it takes.'],
    [['project', '--format', 'xml'], '--format takes json or csv, not "xml".'],
    [['project', '--out', 'a', '--out', 'b'], 'project takes --out only once.'],
    [['check'], 'check needs at least one file.'],
    [['list', 'colours'], 'list takes one of presets, parameters, figures, series, actors, sources.'],
    [['export', '--figure', 'path-to-5'], 'export needs --out.'],
  ])('%j', (argv, sentence) => {
    expect(stopped(cli(...argv), 2)).toBe(sentence)
  })

  test('help and version are answers', () => {
    expect(cli('--help')).toMatchObject({ status: 0, stderr: '' })
    expect(cli('project', '--help').stdout).toContain('--series GLOB')
    expect(cli('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('list', () => {
  test('parameters with units, ranges, defaults and sources', () => {
    const rows = JSON.parse(cli('list', 'parameters', '--format', 'json').stdout) as Record<string, unknown>[]
    expect(rows.find(({ parameter }) => parameter === 'spending.coreTarget')).toMatchObject({ unit: '% of GDP', min: 0, max: 20, default: 3.5, sources: 'nato_hague_2025' })
    expect(rows.find(({ parameter }) => parameter === 'spending.shape')).toMatchObject({ choices: expect.stringContaining('geometric') as string, default: 'linear' })
  })

  test.each(['presets', 'parameters', 'figures', 'series', 'actors', 'sources'])('%s as text, JSON and CSV', (what) => {
    const text = cli('list', what)
    expect(text.status).toBe(0)
    const rows = JSON.parse(cli('list', what, '--format', 'json').stdout) as object[]
    expect(text.stdout.trimEnd().split('\n')).toHaveLength(rows.length + 1)
    expect(cli('list', what, '--format', 'csv').stdout).toMatch(/^[a-z]+,/)
  })

  test('actors and series of a scenario of the user’s own', () => {
    const path = file('own.scenario.json', EXAMPLE)
    expect(cli('list', 'actors', '--scenario', path).stdout).toMatch(/^ATLANTIS +own +2025 +Atlantis/m)
    expect(cli('list', 'series', '--scenario', path).stdout).toMatch(/^core\.ATLANTIS +bn constant 2025 EUR +years$/m)
  })
})

describe('check', () => {
  test('sound files', () => {
    const path = file('sound.scenario.json', EXAMPLE)
    expect(cli('check', path, join(ROOT, 'resources/data/events.json'))).toMatchObject({ status: 0, stdout: `${path}: sound\n${join(ROOT, 'resources/data/events.json')}: sound\n` })
  })

  test('every fault with its place, and one sentence at the end', () => {
    const path = file('bad.scenario.json', { ...EXAMPLE, parameters: { 'spending.coreTarget': 99, 'spending.x': 1 }, groups: [{ id: 'north', members: [] }] })
    const { status, stdout, stderr } = cli('check', path, join(folder, 'missing.json'))
    expect(status).toBe(1)
    expect(stdout.trim().split('\n').map((line) => line.replaceAll(folder, ''))).toEqual([
      '/bad.scenario.json: groups[0].id is not valid: an id takes capital letters, digits and _, at most 40, not "north".',
      '/bad.scenario.json: parameters.spending.coreTarget: spending.coreTarget takes a value from 0 to 20, not 99.',
      '/bad.scenario.json: parameters.spending.x: There is no parameter "spending.x"; "list parameters" names them all.',
      '/missing.json cannot be read (there is no such file or folder).',
    ])
    expect(stderr).toBe('2 of 2 files are not sound; their faults stand above.\n')
  })

  test('broken events', () => {
    const events = { format: 'hague-horizon/events', version: 1, events: [{ id: 'x', title: '', start: '2027-02-30' }] }
    const { status, stdout } = cli('check', file('events.json', events))
    expect(status).toBe(1)
    expect(stdout).toContain('events[0].start')
  })

  test('tables and calendars of events, by line', () => {
    const table = join(folder, 'events.csv')
    writeFileSync(table, Buffer.from('\uFEFFtitle;start;category\nTalks;2027-02-30;summit\nÜbung;2027;parade\n', 'utf16le'))
    const calendar = join(folder, 'events.ics')
    writeFileSync(calendar, 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Talks\r\nDTSTART;VALUE=DATE:20270624\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')
    const { status, stdout, stderr } = cli('check', table, calendar)
    expect(status).toBe(1)
    expect(stdout.trim().split('\n').map((line) => line.replaceAll(folder, ''))).toEqual([
      expect.stringMatching(/^\/events\.csv: line 2, start: "2027-02-30" is not a date/) as string,
      expect.stringMatching(/^\/events\.csv: line 3, category: "parade" is not known here/) as string,
      '/events.ics: sound',
    ])
    expect(stderr).toContain('The file is not UTF-8; it was read as UTF-16.')
    expect(stderr).toContain('Columns are parted by ";".')
  })

  test('an events file of another version', () => {
    const { status, stdout } = cli('check', file('old.json', { format: 'hague-horizon/events', version: 0, events: [] }), file('new.json', { format: 'hague-horizon/events', version: 9, events: [] }))
    expect(status).toBe(1)
    expect(stdout).toContain('old.json: version is not valid: the version of the format is 1, not 0.')
    expect(stdout).toContain('new.json was written by a newer version (format 9)')
  })
})

describe('export', () => {
  test('an SVG that is well formed and names scenario and data', () => {
    const out = join(folder, 'path.svg')
    const { status, stderr } = cli('export', '--figure', 'path-to-5', '--set', 'spending.compliance=0.8', '--out', out, '--mark', 'OFFICIAL')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const svg = readFileSync(out, 'utf8')
    expect(svg).toMatch(/^<\?xml[^>]+>\n<svg [^>]*width="945"/)
    expect(svg).toContain('OFFICIAL')
    expect(svg.trimEnd().endsWith('</svg>')).toBe(true)
    expect(svg).toContain('Pledge met (changed)')
    expect(svg).not.toContain('bn constant')
    cli('export', '--figure', 'path-to-5', '--basis', 'constant', '--out', out)
    expect(readFileSync(out, 'utf8')).toContain('bn constant 2026 US$')
  })

  test('a PNG of the size asked for', () => {
    const out = join(folder, 'path.png')
    expect(cli('export', '--figure', 'path-to-5', '--out', out, '--scale', '2', '--scenario', 'pledge-met', '--scenario', 'pledge-met')).toEqual({ status: 0, stdout: '', stderr: '' })
    const bytes = readFileSync(out)
    expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1890, 1280])
  })

  test('up to four scenarios on one figure, the first one changed by --set, each in the notes and in the table', () => {
    const [svg, csv] = [join(folder, 'four.svg'), join(folder, 'four.csv')]
    const four = ['pledge-met', 'wales-pace', 'stall-after-review', file('beside.scenario.json', { ...HEAD, name: 'Half way', parameters: { 'spending.compliance': 0.5 } })].flatMap((name) => ['--scenario', name])
    expect(cli('export', '--figure', 'path-to-5', '--set', 'spending.compliance=0.8', ...four, '--out', svg)).toEqual({ status: 0, stdout: '', stderr: '' })
    const drawn = readFileSync(svg, 'utf8')
    for (const words of ['Pledge met (changed)', 'Wales pace', 'Stall after the 2029 review', 'Half way', 'compliance 0.80 (1.00)', 'compliance 0.50 (1.00)']) expect(drawn).toContain(words)
    expect(cli('export', '--figure', 'path-to-5', ...four, '--out', csv).status).toBe(0)
    const [head] = readFileSync(csv, 'utf8').split('\n')
    for (const name of ['Pledge met', 'Wales pace', 'Stall after the 2029 review', 'Half way']) expect(head).toContain(`Europe and Canada, core, ${name}`)
  })

  test('the table behind it as CSV, with what it holds beside it', () => {
    const out = join(folder, 'takes.csv')
    expect(cli('export', '--figure', 'what-it-takes', '--set', 'spending.compliance=0.8', '--out', out).status).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('US$')
    const meta = JSON.parse(readFileSync(join(folder, 'takes.meta.json'), 'utf8')) as Record<string, unknown>
    expect(meta).toMatchObject({ figure: 'what-it-takes', scenarios: [{ changed: [{ parameter: 'spending.compliance', value: 0.8, before: 1 }] }] })
  })

  test('a PDF, the same bytes every time', () => {
    const [one, two] = [join(folder, 'one.pdf'), join(folder, 'two.pdf')]
    for (const out of [one, two]) expect(cli('export', '--figure', 'path-to-5', '--out', out)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(one, 'latin1').slice(0, 8)).toBe('%PDF-1.7')
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
  })

  test('centimetres and dots an inch', () => {
    const out = join(folder, 'paper.png')
    expect(cli('export', '--figure', 'path-to-5', '--out', out, '--width', '16cm', '--height', '108.4mm', '--dpi', '300').status).toBe(0)
    const bytes = readFileSync(out)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1890, 1280])
    expect(bytes.readUInt32BE(bytes.indexOf('pHYs') + 4)).toBe(11811)
  })

  test('words of one\u2019s own, parts left out, and a part of time', () => {
    const out = join(folder, 'view.svg')
    const words = ['--title', 'Ours', '--subtitle', 'And why', '--without', 'legend,sources', '--from', '2027-01', '--to', '2031-06']
    expect(cli('export', '--figure', 'path-to-5', '--out', out, ...words).status).toBe(0)
    const svg = readFileSync(out, 'utf8')
    for (const part of ['>Ours<', 'And why Shown: January 2027 to June 2031.', 'Scenario']) expect(svg).toContain(part)
    for (const part of ['Read as', 'Sources', '>2035<']) expect(svg).not.toContain(part)
  })

  test('the timeline of the shipped events, whole or in part, and its table', () => {
    const [svg, csv] = [join(folder, 'timeline.svg'), join(folder, 'timeline.csv')]
    expect(cli('export', '--figure', 'timeline', '--out', svg)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(svg, 'utf8')).toContain('160\u00a0events from June 2025 to December 2035')
    expect(cli('export', '--figure', 'timeline', '--from', '2029-01', '--to', '2029-12', '--lanes', 'actor', '--theme', 'dark', '--out', svg).status).toBe(0)
    expect(readFileSync(svg, 'utf8')).toMatch(/events from January 2029 to December 2029.+lanes by first actor/s)
    expect(cli('export', '--figure', 'timeline', '--out', csv).status).toBe(0)
    const rows = readFileSync(csv, 'utf8').trimEnd().split('\n')
    expect([rows[0]!.trim(), rows.length]).toEqual(['Event,Date,Lane,Status', 161])
  })

  test('figures are listed with the timeline', () => {
    expect(cli('list', 'figures', '--format', 'csv').stdout).toContain('timeline,Timeline')
  })

  test.each([
    [['--figure', 'nothing', '--out', 'a.svg'], 1, `There is no figure "nothing"; the figures are ${PICTURE_IDS.join(', ')}.`],
    [['--figure', 'path-to-5', '--out', 'a.svg', '--width', '0'], 1, 'A picture\'s width is from 200 to 12,000 whole pixels, not "0".'],
    [['--figure', 'path-to-5', '--out', 'a.svg', '--height', '100000'], 1, 'A picture\'s height is from 150 to 12,000 whole pixels, not "100000".'],
    [['--figure', 'path-to-5', '--out', 'a.png', '--width', '1cm'], 1, 'A picture\'s width is from 3.4 to 203.2 cm, not "1cm".'],
    [['--figure', 'path-to-5', '--out', 'a.png', '--dpi', '300', '--scale', '2'], 2, 'export takes --scale or --dpi, not both.'],
    [['--figure', 'path-to-5', '--out', 'a.png', '--size', 'poster'], 2, '--size takes report or column or page or landscape or slide or square, not "poster".'],
    [['--figure', 'path-to-5', '--out', 'a.png', '--without', 'title'], 2, '--without takes legend or sources or changes, not "title".'],
    [['--figure', 'path-to-5', '--out', '/dev/null/a.pdf'], 1, '/dev/null/a.pdf cannot be written (part of its path is not a folder); choose another place.'],
    [['--figure', 'path-to-5', '--out', 'a.svg', '--scale', '10', '--width', '9000'], 1, /is too large; the limit is 12000 pixels on a side\.$/],
    [['--figure', 'path-to-5', '--out', 'a.svg', '--actors', 'DEU,NOWHERE'], 1, '"NOWHERE" is no actor or group of this scenario; "list actors" names them all.'],
    [['--figure', 'path-to-5', '--out', 'a.svg', ...Array.from({ length: 5 }, () => ['--scenario', 'pledge-met']).flat()], 2, 'At most 4 scenarios are drawn beside each other.'],
    [['--figure', 'path-to-5', '--out', 'a.svg', '--theme', 'red'], 2, '--theme takes light or dark, not "red".'],
    [['--figure', 'timeline', '--out', 'a.svg', '--from', '2027-13'], 1, '--from takes a month from 2025-06 to 2035-12, not "2027-13".'],
    [['--figure', 'timeline', '--out', 'a.svg', '--to', '2040-01'], 1, '--to takes a month from 2025-06 to 2035-12, not "2040-01".'],
    [['--figure', 'timeline', '--out', 'a.svg', '--from', '2030-01', '--to', '2029-12'], 1, '--from must not be later than --to.'],
    [['--figure', 'timeline', '--out', 'a.svg', '--lanes', 'colour'], 2, '--lanes takes category or actor or status or tag, not "colour".'],
    [['--figure', 'timeline', '--out', 'a.svg', '--actors', 'DEU'], 2, '--actors does not go with the figure "timeline"; --help tells what does.'],
    [['--figure', 'gap-league', '--out', 'a.svg', '--from', '2027-01'], 2, '--from or --to does not go with the figure "gap-league"; --help tells what does.'],
    [['--figure', 'path-to-5', '--out', 'a.bmp'], 2, /the ending of --out takes .*, not "\.bmp"\.$/],
  ])('%j', (argv, status, sentence) => {
    expect(stopped(cli('export', ...argv), status)).toMatch(sentence)
  })
})
