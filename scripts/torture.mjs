// `npm run torture`: builds the torture and runs it against the built app, long. Arguments name parts (all without any);
// `--seed=N` repeats a run, `--count=N` says how often each part does it, `--json` prints JSON on standard output.
import './lib/node-version.mjs'
import { withDisplay } from './lib/display.mjs'
import { electronEnv } from './lib/electron-switches.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runProgram } from './lib/processes.mjs'
import { runScript } from './lib/say.mjs'
import { setUpApp } from './lib/set-up.mjs'

await runScript(async () => {
  const runtime = await setUpApp({ build: ['app', 'torture'] })
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C', ...electronEnv(runtime) }
  const args = [inRoot('out', 'torture', 'run.mjs'), ...process.argv.slice(2)]
  const { code } = await withDisplay((withWindows) => runProgram(process.execPath, args, { cwd: root, env: withWindows, output: 'show' }), env)
  return code
})
