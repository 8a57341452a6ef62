// The command line for tests: as a child process, as other programs meet it, or called with streams of the test's own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { run } from '../../src/cli/index'

export const ROOT = join(import.meta.dirname, '../..')

/** A folder that lasts as long as the file's tests. */
export function testFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `hague-horizon-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** As a child process in a folder; built before the first test where its sources changed. */
export function childProcess(folder: string): (...argv: string[]) => Answer {
  // The surroundings of a user's shell: the test runner's own marks would change what is built.
  const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env
  const node = (program: string, argv: readonly string[]): Answer => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, program), ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, env })
    return { status, stdout, stderr }
  }
  // What `npm run cli` starts builds the program when its sources changed.
  beforeAll(() => {
    expect(node('scripts/cli.mjs', ['--version']).status).toBe(0)
  }, 120_000)
  return (...argv) => node('out/cli/index.mjs', argv)
}

/** In this process; paths of the folder are told without it. */
export function called(folder: string): (...argv: string[]) => Promise<Answer> {
  return async (...argv) => {
    let [stdout, stderr] = ['', '']
    const status = await run(argv, { resourcesDir: join(ROOT, 'resources'), madeOn: '2026-11-23', stdout: { write: (text) => (stdout += text) }, stderr: { write: (text) => (stderr += text) } })
    return { status, stdout: stdout.replaceAll(`${folder}/`, ''), stderr: stderr.replaceAll(`${folder}/`, '') }
  }
}

/** Writes a scenario file; gives its path. */
export function scenarioFile(folder: string, name: string, content: object): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ format: 'hague-horizon/scenario', version: 1, ...content }))
  return path
}
