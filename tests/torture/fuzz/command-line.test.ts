// The command line under arguments of any kind: an exit code of the contract, one sentence where it is not 0, nothing thrown.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { fileArgument } from '../../../src/main/app/file-argument'
import { madePack } from '../../unit/data-pack/world'
import { called, scenarioFile, testFolder } from '../../cli/world'
import { fuzz } from './fuzzing'

const folder = testFolder('fuzz')
const cli = called(folder)
const FILE = scenarioFile(folder, 'a.scenario.json', { name: 'A', parameters: { 'spending.compliance': 0.8 }, formulas: [{ name: 'double', expression: 'core.DEU * 2' }] })
const BROKEN = join(folder, 'broken.json')
writeFileSync(BROKEN, '{"format":')

const PACK = join(folder, 'new.hhdata')
const { pack } = madePack()
writeFileSync(PACK, pack.text)

const SOUND: readonly (readonly string[])[] = [
  ['project', '--scenario', 'pledge-met', '--set', 'spending.coreTarget.DEU=4', '--series', 'core.DEU', '--format', 'csv'],
  ['project', '--scenario', FILE, '--why', 'core.DEU@2030'],
  ['diff', 'pledge-met', FILE, '--series', 'core.*', '--format', 'json'],
  ['seek', '--parameter', 'spending.coreTarget.DEU', '--indicator', 'core.DEU', '--value', '250', '--at', '2033'],
  ['ways', '--indicator', 'coreShare.NATO', '--at', '2032', '--value', '3.4', '--parameter', 'spending.compliance'],
  ['uncertainty', '--series', 'core.DEU', '--draws', '20', '--seed', '3'],
  ['tornado', '--indicator', 'core.DEU', '--at', '2035', '--draws', '20'],
  ['hindcast', '--draws', '20'],
  ['check', FILE, BROKEN],
  ['pack', 'check', PACK, '--trust', pack.fingerprint],
  ['project', '--data', PACK, '--trust', pack.fingerprint, '--series', 'core.DEU'],
  ['list', 'parameters', '--format', 'json'],
  ['list', 'series', '--scenario', FILE],
]

const NASTY = ['', ' ', '-', '--', '---', '--help', '--version', '--set', '--out=', '=', '=4', 'spending.coreTarget', 'spending.coreTarget.=3', 'spending.coreTarget.DEU=NaN', 'spending.coreTarget=1e999', 'money.basis=gold', '*', '**', '*'.repeat(200), '(((', '\u0000', '\ud800', '🛡', 'core.DEU@', 'core.DEU@9999', '2026-13', '-1', '1e309', '0x10', 'x'.repeat(5000), '__proto__', 'constructor', 'toString', 'nowhere.json', folder, '%s', '$(id)']
const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NASTY) }, { weight: 2, arbitrary: fc.constantFrom(...SOUND.flat()) }, fc.string({ unit: 'binary', maxLength: 12 }))

/** Sound arguments with one to three words replaced, left out, doubled or put in. Files are only ever read: none has --out. */
const argv = fc.tuple(fc.constantFrom(...SOUND), fc.array(fc.record({ at: fc.nat(20), how: fc.constantFrom('replace', 'leave', 'double', 'put'), word }), { minLength: 1, maxLength: 3 })).map(([sound, edits]) =>
  edits.reduce<readonly string[]>((words, { at, how, word: put }) => {
    const place = at % (words.length + 1)
    if (how === 'replace') return words.with(Math.min(place, words.length - 1), put)
    if (how === 'leave') return words.length < 2 ? words : words.toSpliced(place, 1)
    return words.toSpliced(place, 0, how === 'double' ? (words[place] ?? put) : put)
  }, sound)).filter((words) => !words.some((one) => one.startsWith('--out')))

/**
 * Commands that draw work as long as they are told to: hundreds of draws of all 862 series take some seconds, and more than the
 * memory holds are refused. All others have the second of every reader.
 */
const DRAWING = new Set(['uncertainty', 'tornado', 'hindcast'])
const LONGEST_DRAWING_MS = 20_000
const LONGEST_COMMAND_MS = 1000

fuzz('arguments of the command line', argv, async (words) => {
  const { status, stdout, stderr } = await cli(...words)
  expect([0, 1, 2]).toContain(status)
  if (status === 0) return
  // `check` and `pack check` tell what they have found on the way.
  if (words[0] !== 'check' && words[0] !== 'pack') expect(stdout).toBe('')
  const sentences = stderr.trimEnd().split('\n').filter((line) => !line.startsWith('note: '))
  expect(sentences.at(-1)!.length).toBeGreaterThan(5)
  expect(stderr).not.toMatch(/TypeError|RangeError|\[object |at .+:\d+:\d+|went wrong inside/)
}, { share: 2, longestMs: ([verb]) => (DRAWING.has(verb ?? '') ? LONGEST_DRAWING_MS : LONGEST_COMMAND_MS) })

fuzz('arguments of the app', fc.array(fc.oneof(word, fc.constantFrom('x.hague', '/nowhere/x.png', '--inspect=1', 'file:///etc/passwd.json', '../../x.csv', 'hague://open?file=x.hague', 'app://hague-horizon/index.html', '--user-data-dir=/etc', 'file://x.hhdata', '.hhdata')), { maxLength: 6 }), (words) => {
  const file = fileArgument(['app', ...words], folder)
  if (file !== null) expect([FILE, BROKEN, PACK]).toContain(file)
})
