// Runs other programs: waits for them, keeps or shows their output, ends them at a time limit or when the script ends.
import { spawn } from 'node:child_process'
import path from 'node:path'

/** @typedef {{ code: number, signal: NodeJS.Signals | null, stdout: string, stderr: string, timedOut: boolean }} Outcome */

const running = new Set()

function endAll() {
  for (const child of running) child.kill()
}

process.on('exit', endAll)
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) {
  process.on(signal, () => process.exit(code))
}

/** Starts a program that is ended, at the latest, with this script. */
export function startProgram(command, args, options) {
  const child = spawn(command, args, options)
  running.add(child)
  child.once('close', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/**
 * Runs a program to its end. `output`: 'show' hands it the terminal, 'stderr' shows both streams on standard error,
 * 'keep' returns them. A program that cannot be started ends with code 127, one over its time limit with code 124.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, output?: 'show' | 'stderr' | 'keep', limitMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function runProgram(command, args, { cwd, env, output = 'keep', limitMs } = {}) {
  const stdio = { show: 'inherit', stderr: ['inherit', 2, 2], keep: ['ignore', 'pipe', 'pipe'] }[output]
  return new Promise((resolve) => {
    const child = startProgram(command, args, { cwd, env: env ?? process.env, stdio })
    const kept = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr']) {
      child[stream]?.setEncoding('utf8').on('data', (text) => (kept[stream] += text))
    }
    let timedOut = false
    const limit = limitMs && setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, limitMs)
    const finish = (code, signal) => {
      clearTimeout(limit)
      resolve({ code: timedOut ? 124 : (code ?? 1), signal, timedOut, ...kept })
    }
    child.once('error', (error) => {
      kept.stderr += error.message
      finish(127, null)
    })
    child.once('close', finish)
  })
}

/** npm as program and first arguments: the very npm that started this script, where there is one. */
export function npmCommand() {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.c?js$/.test(own)) return [process.execPath, own]
  if (process.platform !== 'win32') return ['npm']
  return [process.execPath, path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')]
}

/** Runs npm. @param {string[]} args @param {Parameters<typeof runProgram>[2]} [options] */
export function runNpm(args, options) {
  const [command, ...first] = npmCommand()
  return runProgram(command, [...first, ...args], options)
}

/** Whether npm's words tell that no registry was reached; the code that says so, or undefined. @param {string} stderr */
export function registryUnreachable(stderr) {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/.exec(stderr)?.[1]
}

/** npm's arguments that every call gives: few words, no questions, no long waiting where there is no network. */
export const quietNpm = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline', '--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
