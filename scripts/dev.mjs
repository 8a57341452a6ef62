// `npm run dev`: runs the app from its sources and reloads it when they change (electron-vite's own development server).
import './lib/node-version.mjs'
import { forgetAppBuild } from './lib/build.mjs'
import { withDisplay } from './lib/display.mjs'
import { electronSwitches } from './lib/electron-switches.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runProgram } from './lib/processes.mjs'
import { runScript } from './lib/say.mjs'
import { setUpApp } from './lib/set-up.mjs'

await runScript(async () => {
  const { dist, executable } = await setUpApp({ build: [] })
  forgetAppBuild()
  const args = [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'dev', '--watch', '--', ...electronSwitches(), ...process.argv.slice(2)]
  const env = { ...process.env, ELECTRON_EXEC_PATH: executable, ELECTRON_OVERRIDE_DIST_PATH: dist }
  const { code } = await withDisplay((withWindows) => runProgram(process.execPath, args, { cwd: root, env: withWindows, output: 'show' }), env)
  return code
})
