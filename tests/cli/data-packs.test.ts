// Data packs in a terminal: keys, making, checking, and old numbers that come out again on the data they were made on.
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { called, childProcess, ROOT, testFolder } from './world'

const folder = testFolder('data-packs')
const cli = called(folder)
const child = childProcess(folder)
const at = (name: string) => join(folder, name)
const DEU = ['--series', 'coreShare.DEU', '--format', 'csv']

/** Tables of the shipped data with Germany's share of 2026 at 2.81. */
function tables(): string {
  cpSync(join(ROOT, 'resources/data'), at('tables'), { recursive: true })
  const file = at('tables/expenditure.json')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('"actor":"DEU","year":2026,"share":2.69')
  writeFileSync(file, text.replace('"actor":"DEU","year":2026,"share":2.69', '"actor":"DEU","year":2026,"share":2.81'))
  return at('tables')
}
const make = (...more: string[]) => cli('pack', 'make', '--data', at('tables'), '--key', at('office.private.pem'), '--out', at('new.hhdata'), '--id', 'office-2027', '--title', 'Data of the office', '--publisher', 'The office', ...more)
const valueIn2026 = (csv: string) => {
  const [heads, row] = csv.trim().split('\n').map((line) => line.split(','))
  return Number(row![heads!.indexOf('2026')])
}

describe('keys', () => {
  it('are made as a pair, the private one readable by its owner alone, and never overwritten', async () => {
    const made = await cli('keys', 'make', '--out', folder, '--name', 'office')
    expect(made).toMatchObject({ status: 0, stderr: '' })
    expect(made.stdout).toMatch(/fingerprint ([0-9a-f]{4} ){7}[0-9a-f]{4}\n$/)
    expect(statSync(at('office.private.pem')).mode & 0o777).toBe(0o600)
    const before = readFileSync(at('office.private.pem'), 'utf8')
    expect(await cli('keys', 'make', '--out', folder, '--name', 'office')).toEqual({ status: 1, stdout: '', stderr: 'office.private.pem is there already; keys are never overwritten.\n' })
    expect(readFileSync(at('office.private.pem'), 'utf8')).toBe(before)
    const [open, secret] = [await cli('keys', 'show', at('office.public.pem')), await cli('keys', 'show', at('office.private.pem'))]
    expect(open.stdout).toBe(secret.stdout)
    expect(made.stdout).toContain(open.stdout.trim())
    expect(await cli('keys', 'show', join(ROOT, 'LICENSE'))).toMatchObject({ status: 1, stderr: expect.stringContaining('is no private or public Ed25519 key') as string })
    expect(await cli('keys')).toMatchObject({ status: 2 })
  })
})

describe('packs', () => {
  it('are made of a folder, checked, and computed on once their key is named', async () => {
    tables()
    expect(await make()).toMatchObject({ status: 0, stderr: '' })
    const checked = await cli('pack', 'check', at('new.hhdata'))
    expect(checked.stdout).toMatch(/^new\.hhdata: sound; compare .*\n {2}Data of the office \(office-2027\), The office, packed on 2026-11-23\n {2}data 2026-11-23 [0-9a-f]{12}, 17 tables, \d+ sources\n {2}signed by /)
    const trust = (await cli('keys', 'show', at('office.public.pem'))).stdout.trim()
    expect((await cli('pack', 'check', at('new.hhdata'), '--trust', trust)).stdout).toContain('sound, signed by a key that is trusted')
    const refused = await cli('project', ...DEU, '--data', at('new.hhdata'))
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toBe(`new.hhdata is signed by the key ${trust}, which is not known here; compare it with the one its publisher names, then trust it (--trust "${trust}").\n`)
    const shipped = await cli('project', ...DEU)
    const renewed = await cli('project', ...DEU, '--data', at('new.hhdata'), `--trust=${trust.replaceAll(' ', '')}`)
    expect([valueIn2026(shipped.stdout), valueIn2026(renewed.stdout)]).toEqual([2.69, 2.81])
    const meta = JSON.parse((await cli('project', '--data', at('new.hhdata'), '--trust', trust)).stdout) as { meta: { dataVersion: string } }
    expect(meta.meta.dataVersion).not.toContain('43149343c907')
  })

  it('of the shipped tables give the shipped numbers to the last bit, whatever the verb', async () => {
    cpSync(join(ROOT, 'resources/data'), at('shipped'), { recursive: true })
    const trust = (await cli('keys', 'show', at('office.public.pem'))).stdout.trim()
    expect(await cli('pack', 'make', '--data', at('shipped'), '--key', at('office.private.pem'), '--out', at('same.hhdata'), '--id', 'same', '--title', 'Same', '--publisher', 'The office')).toMatchObject({ status: 0 })
    for (const verb of [['project'], ['diff', 'pledge-met', 'long-war'], ['list', 'sources'], ['hindcast', '--draws', '50']]) {
      expect(await cli(...verb, '--data', at('same.hhdata'), '--trust', trust), verb[0]).toEqual(await cli(...verb))
    }
    mkdirSync(at('pictures'), { recursive: true })
    for (const [name, more] of [['a.csv', []], ['b.csv', ['--data', at('same.hhdata'), '--trust', trust]]] as const) expect((await cli('export', '--figure', 'timeline', '--out', at(`pictures/${name}`), ...more)).status).toBe(0)
    expect(readFileSync(at('pictures/b.csv'), 'utf8')).toBe(readFileSync(at('pictures/a.csv'), 'utf8'))
  })

  it('that are tampered with are refused in one sentence, in a process of its own as well', async () => {
    const trust = (await cli('keys', 'show', at('office.public.pem'))).stdout.trim()
    writeFileSync(at('tampered.hhdata'), readFileSync(at('new.hhdata'), 'utf8').replace('\\"share\\":2.81', '\\"share\\":3.81'))
    const sentence = 'tampered.hhdata was altered after it was made: expenditure.json is not what its sum says. Nothing was changed; get it once more from where it came from.\n'
    for (const verb of [['pack', 'check', 'tampered.hhdata'], ['project', '--data', 'tampered.hhdata', '--trust', trust]]) expect(child(...verb)).toEqual({ status: 1, stdout: '', stderr: sentence })
    const made = child('project', ...DEU, '--data', 'new.hhdata', '--trust', trust)
    expect([made.status, valueIn2026(made.stdout)]).toEqual([0, 2.81])
  })

  it('are not made of tables that are not sound, nor with what is no key', async () => {
    const file = at('tables/gdp.json')
    const text = readFileSync(file, 'utf8')
    const before = readFileSync(at('new.hhdata'), 'utf8')
    writeFileSync(file, text.replace('"growth":1.774', '"growth":177.4'))
    expect(await make()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^The data in tables are not sound: gdp\.json, row 1 \(ALB 2014\): growth: .+\. Nothing was changed\.\n$/) as string })
    writeFileSync(file, text)
    expect(await make('--date', 'tomorrow')).toMatchObject({ status: 1, stderr: 'packedOn is not valid: Invalid ISO date.\n' })
    expect(readFileSync(at('new.hhdata'), 'utf8')).toBe(before)
    const key = ['--data', at('tables'), '--key', at('office.public.pem'), '--out', at('x.hhdata'), '--id', 'x', '--title', 'x', '--publisher', 'x']
    expect(await cli('pack', 'make', ...key)).toMatchObject({ status: 1, stderr: 'office.public.pem is no private Ed25519 key in PEM form; "keys make" makes a pair.\n' })
  })

  it('wrong use is told', async () => {
    for (const argv of [['pack'], ['pack', 'check'], ['pack', 'make', '--data', folder], ['project', '--data'], ['project', '--trust', 'x'], ['project', '--data', 'a', '--data', 'b']]) {
      expect(await cli(...argv), argv.join(' ')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^\S.+\.\n$/) as string })
    }
    expect(await cli('project', '--data', at('nothing.hhdata'))).toMatchObject({ status: 1, stderr: 'nothing.hhdata cannot be read (there is no such file or folder).\n' })
  })
})
