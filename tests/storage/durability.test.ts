// What was acknowledged survives a process that is killed: a child commits steps and says so, the parent kills it in
// the middle, again and again, and looks for every step that was said to be saved.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newFolder, serviceIn } from './world'

const ROOT = join(import.meta.dirname, '../..')
const OUT = join(ROOT, 'out', 'tests')
const KILLS = 6

beforeAll(async () => {
  await build({
    configFile: join(ROOT, 'vite.cli.config.ts'),
    root: ROOT,
    logLevel: 'silent',
    build: { ssr: join(import.meta.dirname, 'committing-child.ts'), outDir: OUT },
  })
})

afterAll(() => rmSync(OUT, { recursive: true, force: true }))

/** The revisions that the child called saved before it was killed after `acknowledged` more of them. */
function killAfter(folder: string, acknowledged: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(OUT, 'committing-child.mjs'), folder], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
    let last = 0
    let count = 0
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.trim().split('\n')) {
        last = Number(line)
        count += 1
      }
      if (count >= acknowledged) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => resolve(last))
  })
}

test('every acknowledged step is there after each of several kills', async () => {
  const folder = newFolder()
  let saved = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const told = await killAfter(folder, 5 + kill * 7)
    expect(told).toBeGreaterThan(saved)
    saved = told
    const service = serviceIn(folder)
    const { revision, workspace } = service.state()
    service.close()
    // A step may have reached the disk before its answer was heard; never the other way round.
    expect(revision).toBeGreaterThanOrEqual(saved)
    for (let step = 1; step <= saved; step += 1) expect(workspace.events[`kept-${step}`]?.title).toBe(`Kept ${step}`)
    saved = revision
  }
})
