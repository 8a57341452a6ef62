// Gives a program a display: the one there is, or a virtual one (Xvfb) that lasts as long as the work does.
import { setTimeout as sleep } from 'node:timers/promises'
import { startProgram } from './processes.mjs'
import { UserFault } from './say.mjs'

const START_LIMIT_MS = 20_000

/** Whether windows can be shown to somebody here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
}

/**
 * Does the work with the environment that programs with windows need.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @param {NodeJS.ProcessEnv} [env] the environment to add to
 * @returns {Promise<T>}
 */
export async function withDisplay(work, env = process.env) {
  if (hasDisplay()) return work(env)
  const { server, display } = await startVirtualDisplay()
  try {
    return await work({ ...env, DISPLAY: display })
  } finally {
    server.kill()
  }
}

/** Xvfb chooses a free number itself and tells it, once it is ready, through its third descriptor. */
async function startVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset']
  const server = startProgram('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await Promise.race([
    new Promise((resolve) => server.stdio[3].setEncoding('utf8').once('data', (text) => resolve(text.trim()))),
    new Promise((resolve) => server.once('error', () => resolve(undefined)).once('exit', () => resolve(undefined))),
    sleep(START_LIMIT_MS, undefined, { ref: false }),
  ])
  if (number) return { server, display: `:${number}` }
  server.kill()
  throw new UserFault('There is no display, and a virtual one cannot be started: install Xvfb (package xvfb) or set DISPLAY.')
}
