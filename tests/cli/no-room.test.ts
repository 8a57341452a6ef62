// A disk without room for what is written, as far as any Linux gives one without rights: the system itself refuses to let a file
// grow past a limit that the test sets. Nothing is left behind, what stood there stands there, and it is said in one sentence.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { childProcess, ROOT, testFolder } from './world'

const folder = testFolder('no-room')
const cli = childProcess(folder)
/** Of 1,024 bytes, as bash counts. */
const MOST_BLOCKS = 4

/** The command line in a shell that lets no file of its children grow beyond the limit. */
function limited(...argv: string[]) {
  const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `ulimit -f ${MOST_BLOCKS} && exec "$0" "$@"`, process.execPath, join(ROOT, 'out/cli/index.mjs'), ...argv], { cwd: folder, encoding: 'utf8', env })
  return { status, stdout, stderr }
}

test('the limit is one: a file below it is written, a larger one is not', () => {
  const write = (bytes: number) => spawnSync('bash', ['-c', `ulimit -f ${MOST_BLOCKS} && exec "$0" "$@"`, process.execPath, '-e', `fs.writeFileSync('probe', Buffer.alloc(${bytes}))`], { cwd: folder }).status
  expect(write(MOST_BLOCKS * 1024)).toBe(0)
  expect(write(MOST_BLOCKS * 1024 + 1)).not.toBe(0)
})

test.each(['svg', 'png', 'pdf', 'csv'])('a %s', (ending) => {
  const place = join(folder, `picture.${ending}`)
  writeFileSync(place, 'what stood there')
  const before = readdirSync(folder)
  expect(limited('export', '--figure', ending === 'csv' ? 'timeline' : 'path-to-5', '--out', place)).toEqual({
    status: 1, stdout: '', stderr: `${place} could not be written: the disk has no room for it. Free some space, or choose another place, and try again.\n`,
  })
  expect(readFileSync(place, 'utf8')).toBe('what stood there')
  expect(readdirSync(folder)).toEqual(before)
})

test('an answer as a file', () => {
  const place = join(folder, 'answer.json')
  const before = readdirSync(folder)
  expect(limited('diff', 'pledge-met', 'long-war', '--format', 'json', '--out', place)).toMatchObject({ status: 1, stdout: '' })
  expect(readdirSync(folder)).toEqual(before)
  expect(cli('diff', 'pledge-met', 'long-war', '--format', 'json', '--out', place)).toMatchObject({ status: 0 })
})
