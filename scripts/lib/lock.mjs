// One process at a time for a piece of work (set-up, build, filling the cache), told by a file with its process id.
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserFault } from './say.mjs'

/** A file without a readable process id is being written, or was left behind half-written: after this it is stale. */
const UNSIGNED_MS = 10_000

function take(file) {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function isStale(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (Number.isInteger(pid) && pid > 0) return !isAlive(pid)
    return Date.now() - statSync(file).mtimeMs > UNSIGNED_MS
  } catch {
    return false
  }
}

/**
 * Does the work while holding the lock; waits while another living process holds it. A lock of a dead process is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ waitMs?: number, pollMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { waitMs = 15 * 60_000, pollMs = 100 } = {}) {
  const until = Date.now() + waitMs
  while (!take(file)) {
    if (isStale(file)) rmSync(file, { force: true })
    else if (Date.now() > until) throw new UserFault(`Another run has held ${file} for ${Math.round(waitMs / 60_000)} minutes; end it, or remove that file.`)
    else await sleep(pollMs)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}
