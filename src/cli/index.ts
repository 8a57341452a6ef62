// The command line: `run` for callers with their own streams, and the program itself when this file is started.
import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../../package.json'
import { CLI_TEXT, USAGE } from '../shared/text/cli'
import { briefVerb } from './brief-verb'
import { checkVerb } from './check-verb'
import { dataOf, dataOption } from './data-option'
import type { Environment } from './environment'
import { diffVerb } from './diff-verb'
import { exportVerb } from './export-verb'
import { hindcastVerb } from './hindcast-verb'
import { listVerb } from './list-verb'
import { keysVerb, packVerb } from './pack-verb'
import { projectVerb } from './project-verb'
import { seekVerb } from './seek-verb'
import { Stop, wrongUse } from './stop'
import { tornadoVerb } from './tornado-verb'
import { uncertaintyVerb } from './uncertainty-verb'
import { waysVerb } from './ways-verb'

type Verb = (argv: readonly string[], environment: Environment) => void | Promise<void>

const VERBS: Readonly<Record<string, Verb>> = {
  project: projectVerb,
  diff: diffVerb,
  uncertainty: uncertaintyVerb,
  tornado: tornadoVerb,
  seek: seekVerb,
  ways: waysVerb,
  hindcast: hindcastVerb,
  export: exportVerb,
  brief: briefVerb,
  check: checkVerb,
  list: listVerb,
  pack: packVerb,
  keys: keysVerb,
}

/** Verbs whose options are all their own: they make and check packs, and compute nothing of the user's. */
const WITHOUT_DATA: readonly string[] = ['pack', 'keys']

/**
 * Run one command. `argv` begins with the verb. Gives the exit code: 0 done, 1 the input is wrong, 2 used wrongly;
 * for 1 and 2 one sentence went to stderr.
 */
export async function run(argv: readonly string[], given: Partial<Environment> = {}): Promise<number> {
  const resourcesDir = given.resourcesDir ?? besideProgram('resources')
  const environment: Environment = {
    resourcesDir,
    data: given.data ?? resourcesDir,
    appVersion: given.appVersion ?? version,
    madeOn: given.madeOn ?? new Date().toISOString().slice(0, 10),
    stdout: given.stdout ?? process.stdout,
    stderr: given.stderr ?? process.stderr,
  }
  try {
    await runVerb(argv, environment)
    return 0
  } catch (error) {
    const stop = error instanceof Stop ? error : new Stop(1, CLI_TEXT.internal(error instanceof Error ? error.message : String(error)))
    environment.stderr.write(`${stop.message}\n`)
    return stop.exitCode
  }
}

async function runVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const [name, ...rest] = argv
  if (name === undefined) throw wrongUse(CLI_TEXT.noVerb(Object.keys(VERBS)))
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    environment.stdout.write(USAGE)
  } else if (name === '--version') {
    environment.stdout.write(`${environment.appVersion}\n`)
  } else {
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
    if (verb === undefined) throw wrongUse(CLI_TEXT.unknownVerb(name, Object.keys(VERBS)))
    if (WITHOUT_DATA.includes(name)) return verb(rest, environment)
    const option = dataOption(name, rest)
    await verb(option.rest, option.data === undefined ? environment : { ...environment, data: dataOf(option, environment.resourcesDir) })
  }
}

/** A folder of the product: built files lie two levels below it. */
function besideProgram(folder: string): string {
  return resolve(dirname(fileURLToPath(import.meta.url)), '../..', folder)
}

/** Whether this file is the program that Node was started with. */
function isProgram(): boolean {
  const started = process.argv[1]
  if (started === undefined) return false
  try {
    return realpathSync(started) === realpathSync(fileURLToPath(import.meta.url))
  } catch {
    return false
  }
}

if (isProgram()) {
  // A reader that closes early (`| head`) has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await run(process.argv.slice(2))
}
