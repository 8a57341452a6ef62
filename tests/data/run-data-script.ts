// Runs the real `scripts/data.mjs` on a folder of raw tables, and makes copies of the raw tables to break.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '..', '..')
export const RESOURCES = path.join(ROOT, 'resources')
const RAW = path.join(ROOT, 'scripts', 'data', 'raw')

export interface ScriptRun {
  readonly code: number | null
  readonly output: string
  readonly errors: readonly string[]
}

export function runDataScript(...args: readonly string[]): ScriptRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'data.mjs'), ...args], {
    encoding: 'utf8',
  })
  return { code: status, output: stdout, errors: stderr.split('\n').filter((line) => line !== '') }
}

export function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'hague-data-'))
}

/** A copy of the raw tables in a fresh folder. */
export function copyRaw(): string {
  const folder = makeFolder()
  cpSync(RAW, folder, { recursive: true })
  return folder
}

/** Replace the first `from` of a file by `to` and give the line it stood on. Throws where the file does not hold it. */
export function editFile(file: string, from: string, to: string): number {
  const text = readFileSync(file, 'utf8')
  const at = text.indexOf(from)
  if (at < 0) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(file, text.slice(0, at) + to + text.slice(at + from.length))
  return text.slice(0, at).split('\n').length
}
