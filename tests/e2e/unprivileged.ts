// The app as an ordinary user runs it, with Chromium's sandbox: where the tests run as root, copies of Electron and of the
// built app that the system's user without rights ("nobody") may read, and a program that starts them as that user.
import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = path.join(__dirname, '..', '..')
/** User and group "nobody" of Debian and its kin. */
const NOBODY = 65534
/** What main loads at run time; everything else is bundled. The same list as in electron-builder.yml. */
const LOADED = ['@photostructure', '@resvg', 'node-gyp-build']

export interface Unprivileged {
  /** The number of the user that the app runs as. */
  readonly uid: number
  readonly home: string
  /** The command with the app's folder and user data as its arguments; more can follow. */
  readonly command: readonly string[]
}

/** Links where the file system can, copies where it cannot. */
async function lend(from: string, into: string): Promise<void> {
  await run('cp', ['-al', from, into]).catch(async () => run('cp', ['-a', from, into]))
}

function electron(): string {
  const executable = process.env.HAGUE_HORIZON_ELECTRON
  if (!executable) throw new Error('No Electron was named: run "npm test -- e2e", which names it.')
  return executable
}

function switches(): readonly string[] {
  return (process.env.HAGUE_HORIZON_SWITCHES ?? '').split(' ').filter((given) => given !== '' && given !== '--no-sandbox')
}

/** Makes everything ready in a folder of the test's own. */
export async function prepareUnprivileged(folder: string): Promise<Unprivileged> {
  const home = path.join(folder, 'home')
  await mkdir(home)
  const userData = `--user-data-dir=${path.join(home, 'data')}`
  if (process.getuid?.() !== 0) return { uid: process.getuid!(), home, command: [electron(), root, ...switches(), userData] }
  await chmod(folder, 0o755)
  await chown(home, NOBODY, NOBODY)
  await lend(path.dirname(electron()), path.join(folder, 'electron'))
  const app = path.join(folder, 'app')
  await mkdir(path.join(app, 'node_modules'), { recursive: true })
  for (const name of ['out', 'resources', 'package.json']) await lend(path.join(root, name), app)
  for (const name of LOADED) await lend(path.join(root, 'node_modules', name), path.join(app, 'node_modules'))
  const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
  const executable = path.join(folder, 'electron', path.basename(electron()))
  return { uid: NOBODY, home, command: ['env', `HOME=${home}`, `XDG_CONFIG_HOME=${home}`, `XDG_RUNTIME_DIR=${home}`, ...asNobody, executable, app, ...switches(), userData] }
}

/** A program that runs a command with whatever arguments it is given behind the command's own. */
export async function writeStarter(file: string, command: readonly string[]): Promise<string> {
  const quoted = command.map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(' ')
  await writeFile(file, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 })
  return file
}
