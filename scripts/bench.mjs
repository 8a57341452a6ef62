// `npm run bench`: builds the benchmarks and runs them against the built app. `--json` prints one array of rows on
// standard output and nothing else; other arguments name the benchmarks to run (all without any).
import './lib/node-version.mjs'
import { withDisplay } from './lib/display.mjs'
import { electronEnv } from './lib/electron-switches.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runProgram } from './lib/processes.mjs'
import { runScript } from './lib/say.mjs'
import { setUpApp } from './lib/set-up.mjs'

await runScript(async () => {
  const runtime = await setUpApp({ build: ['app', 'bench'] })
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C', NODE_ENV: 'production', ...electronEnv(runtime) }
  const args = ['--expose-gc', '--experimental-websocket', inRoot('out', 'bench', 'run.mjs'), ...process.argv.slice(2)]
  const { code } = await withDisplay((withWindows) => runProgram(process.execPath, args, { cwd: root, env: withWindows, output: 'show' }), env)
  return code
})
