// Builds what the scripts run (the app, the command line, the benchmarks) into out/, each only when its sources changed.
import { inRoot, root } from './paths.mjs'
import { runProgram } from './processes.mjs'
import { note, UserFault } from './say.mjs'
import { digestOf, dropStamp, isFresh, writeStamp } from './stamp.mjs'

const BUILT_FROM_ALL = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig']

/** What can be built: the tool and its arguments, the sources that the result hangs on, the results. */
const TARGETS = {
  app: {
    what: 'the app',
    tool: ['electron-vite', 'bin', 'electron-vite.js'],
    args: ['build', '--logLevel', 'warn'],
    sources: ['src', 'resources', 'electron.vite.config.ts'],
    results: ['out/main/index.js', 'out/preload/index.js', 'out/renderer/index.html'],
  },
  cli: {
    what: 'the command line',
    tool: ['vite', 'bin', 'vite.js'],
    args: ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
    sources: ['src/cli', 'src/main', 'src/shared', 'vite.cli.config.ts'],
    results: ['out/cli/index.mjs'],
  },
  bench: {
    what: 'the benchmarks',
    tool: ['vite', 'bin', 'vite.js'],
    args: ['build', '--config', 'vite.cli.config.ts', '--ssr', 'tests/bench/run.ts', '--outDir', 'out/bench', '--logLevel', 'warn'],
    sources: ['src', 'tests/bench', 'vite.cli.config.ts'],
    results: ['out/bench/run.mjs'],
  },
  torture: {
    what: 'the torture',
    tool: ['vite', 'bin', 'vite.js'],
    args: ['build', '--config', 'vite.torture.config.ts', '--logLevel', 'warn'],
    sources: ['src', 'tests/torture', 'tests/e2e', 'vite.cli.config.ts', 'vite.torture.config.ts'],
    results: ['out/torture/run.mjs', 'out/torture/child.mjs'],
  },
}

function stampOf(name) {
  return { file: inRoot('out', `.built-${name}`), results: TARGETS[name].results.map((result) => inRoot(result)) }
}

/**
 * Builds a target unless what it is made from is unchanged since the last build. Errors are the tool's own words, on
 * standard error, and then one sentence.
 * @param {'app' | 'cli' | 'bench' | 'torture'} name
 */
export async function ensureBuilt(name) {
  const { what, tool, args, sources } = TARGETS[name]
  const stamp = stampOf(name)
  const digest = digestOf(root, [...BUILT_FROM_ALL, ...sources].map((source) => inRoot(source)))
  if (isFresh(stamp, digest)) return
  note(`Building ${what} …`)
  dropStamp(stamp)
  // Vite otherwise warns, at every build, of a way of reading its configuration that is not in use here.
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  const outcome = await runProgram(process.execPath, [inRoot('node_modules', ...tool), ...args], { cwd: root, env, output: 'stderr', limitMs: 10 * 60_000 })
  if (outcome.code !== 0) throw new UserFault(`Building ${what} failed; the tool's own words stand above.`)
  writeStamp(stamp, digest)
}

/** Forgets the app's build: what lies in out/ is about to be replaced by something else. */
export function forgetAppBuild() {
  dropStamp(stampOf('app'))
}
