// `npm run package:check`: packs for tests, then looks at the packed app (fuses, what it refuses) and installs, starts, opens a
// file by its type, upgrades and removes the .deb. For a Debian machine that may be changed, as root: it installs packages.
import './lib/node-version.mjs'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeDeb } from './lib/deb.mjs'
import { withDisplay } from './lib/display.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runProgram, startProgram } from './lib/processes.mjs'
import { note, runScript, UserFault } from './lib/say.mjs'
import { withTemporaryFolder } from './lib/temporary-folder.mjs'

const NAME = 'hague-horizon'
const OUTPUT = inRoot('dist', 'for-tests')
const PACKED = path.join(OUTPUT, 'linux-unpacked')
const AS_NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const LIMIT_MS = 40_000

let failed = 0
let passed = 0
function check(what, holds, found = '') {
  if (holds) passed += 1
  else failed += 1
  console.log(`${holds ? '✓' : '✗'} ${what}${holds || found === '' ? '' : `: ${String(found).trim().slice(0, 300)}`}`)
}

async function must(command, args, env) {
  const outcome = await runProgram(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env }, limitMs: 5 * 60_000 })
  if (outcome.code !== 0) throw new UserFault(`${command} ${args[0]} failed: ${outcome.stderr.trim().split('\n').at(-1)}`)
  return outcome.stdout
}

/** Runs a program as the user without rights, for a while; what it said. */
async function asUser(home, env, command, args = [], limitMs = LIMIT_MS) {
  const clean = { ...env, HOME: home, XDG_CONFIG_HOME: `${home}/.config`, XDG_RUNTIME_DIR: home }
  return runProgram('timeout', ['-k', '2', String(limitMs / 1000), ...AS_NOBODY, command, ...args], { env: clean, cwd: home, limitMs: limitMs + 5000 })
}

const WANTED_FUSES = { RunAsNode: 'Disabled', EnableNodeOptionsEnvironmentVariable: 'Disabled', EnableNodeCliInspectArguments: 'Disabled', EnableEmbeddedAsarIntegrityValidation: 'Enabled', OnlyLoadAppFromAsar: 'Enabled' }

async function checkFuses() {
  const said = await must(process.execPath, [inRoot('node_modules', '@electron', 'fuses', 'dist', 'bin.js'), 'read', '--app', path.join(PACKED, NAME)])
  for (const [fuse, state] of Object.entries(WANTED_FUSES)) check(`fuse ${fuse} is ${state.toLowerCase()}`, new RegExp(`${fuse} is ${state}`).test(said), said)
}

/** What the fuses are for, tried on the running app. */
async function checkRefusals(home, env) {
  const app = `/opt/${NAME}/${NAME}`
  const smoke = (file, more = []) => [`--user-data-dir=${home}/refusals`, `--smoke=${home}/${file}.png`, ...more]
  const asNode = await asUser(home, { ...env, ELECTRON_RUN_AS_NODE: '1' }, app, ['-e', 'console.log("ran as " + "node")', ...smoke('node')])
  check('does not run as Node', asNode.code === 0 && !asNode.stdout.includes('ran as node') && asNode.stdout.includes('headline'), asNode.stdout + asNode.stderr)
  writeFileSync(path.join(home, 'stranger.js'), 'console.log("stranger " + "ran")')
  const options = await asUser(home, { ...env, NODE_OPTIONS: `--require=${home}/stranger.js` }, app, smoke('options'))
  check('takes no NODE_OPTIONS', options.code === 0 && !options.stdout.includes('stranger ran'), options.stdout + options.stderr)
  const inspected = await asUser(home, env, app, smoke('inspect', ['--inspect=0', '--remote-debugging-port=0']))
  check('opens no door to a debugger', inspected.code === 0 && !/Debugger listening|DevTools listening/.test(inspected.stderr), inspected.stderr)
  const copy = path.join(home, 'copy')
  cpSync(PACKED, copy, { recursive: true })
  mkdirSync(path.join(copy, 'resources', 'app'))
  writeFileSync(path.join(copy, 'resources', 'app', 'package.json'), '{"name":"x","main":"x.js"}')
  writeFileSync(path.join(copy, 'resources', 'app', 'x.js'), 'console.log("stranger " + "ran"); process.exit(0)')
  rmSync(path.join(copy, 'resources', 'app.asar'))
  const stranger = await asUser(home, env, path.join(copy, NAME), smoke('stranger'), 10_000)
  check('loads no app but the one in its archive', !stranger.stdout.includes('stranger ran'), stranger.stdout)
}

/** Starts a program in the background until the condition holds, then ends it. */
async function until(home, env, command, args, holds) {
  const clean = { ...env, HOME: home, XDG_CONFIG_HOME: `${home}/.config`, XDG_RUNTIME_DIR: home }
  const child = startProgram('timeout', ['-k', '2', String(LIMIT_MS / 1000), ...AS_NOBODY, command, ...args], { cwd: home, env: clean, stdio: 'ignore' })
  const end = Date.now() + LIMIT_MS
  while (!holds() && Date.now() < end) await sleep(200)
  return { held: holds(), end: () => child.kill() }
}

async function checkInstalled(home, env, upgrade) {
  const version = async () => (await runProgram('dpkg-query', ['-W', '-f', '${Version} ${db:Status-Status}', NAME])).stdout
  const deb = (await must('sh', ['-c', `ls ${OUTPUT}/*.deb`])).trim()
  await must('apt-get', ['install', '-q', '-y', '--no-install-recommends', deb, 'shared-mime-info', 'desktop-file-utils', 'libglib2.0-bin'])
  check('installs', /\+fortests installed$/.test(await version()), await version())
  check('its menu entry is valid', (await runProgram('desktop-file-validate', [`/usr/share/applications/${NAME}.desktop`])).code === 0)
  const started = await asUser(home, env, `/usr/bin/${NAME}`, [`--smoke=${home}/start.png`])
  check('starts as an ordinary user with the sandbox on and draws', started.code === 0 && started.stdout.includes('% of GDP') && existsSync(`${home}/start.png`), started.stdout + started.stderr)

  const own = path.join(home, '.config', 'Hague Horizon')
  const file = path.join(home, 'work of a colleague.hague')
  cpSync(path.join(own, 'workspace', 'main.hague'), file)
  await must('chown', ['65534:65534', file])
  const told = await asUser(home, env, 'gio', ['info', '-a', 'standard::content-type,standard::icon', file])
  check('the system knows the file’s type and icon', told.stdout.includes('application/x-hague-horizon') && told.stdout.includes(NAME), told.stdout + told.stderr)
  const recent = () => existsSync(`${own}/recent.json`) && readFileSync(`${own}/recent.json`, 'utf8').includes('work of a colleague.hague')
  const opened = await until(home, env, 'gio', ['open', file], recent)
  check('a double-click on a workspace opens it', opened.held)
  const pack = path.join(home, 'new data.hhdata')
  writeFileSync(pack, 'no data pack')
  await must('chown', ['65534:65534', pack])
  const packType = await asUser(home, env, 'gio', ['info', '-a', 'standard::content-type,standard::icon', pack])
  check('the system knows a data pack’s type and icon', packType.stdout.includes('application/x-hague-horizon-data') && packType.stdout.includes(NAME), packType.stdout + packType.stderr)
  // One that is none, because its refusal stands in the log: the app has looked at it.
  const logged = () => existsSync(`${own}/logs/main.log`) && readFileSync(`${own}/logs/main.log`, 'utf8').includes('file:open: refused with pack.notPack')
  const looked = await until(home, env, 'gio', ['open', pack], logged)
  check('a double-click on a data pack has the app look at it', looked.held)
  // The first one is still there: the second start hands over and ends itself, or takes its place.
  await must('sh', ['-c', `for pid in $(pgrep -u 65534 -f '^/opt/${NAME}/${NAME}|^/usr/bin/${NAME}'); do kill $pid 2>/dev/null; done; sleep 2; true`])
  await checkRefusals(home, env)

  await must('apt-get', ['install', '-q', '-y', upgrade])
  check('is upgraded', /\+fortests2 installed$/.test(await version()), await version())
  const again = await asUser(home, env, `/usr/bin/${NAME}`, [`--smoke=${home}/again.png`])
  check('starts after the upgrade, on the same data', again.code === 0 && again.stdout.includes('% of GDP'), again.stdout + again.stderr)
  await must('apt-get', ['purge', '-q', '-y', NAME])
  check('is removed without a rest', !existsSync(`/opt/${NAME}`) && !existsSync(`/usr/bin/${NAME}`) && !existsSync(`/usr/share/applications/${NAME}.desktop`) && !existsSync(`/usr/share/mime/packages/${NAME}.xml`))
  check('the user’s work stays', existsSync(path.join(own, 'workspace', 'main.hague')))
}

await runScript(async () => {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new UserFault('This check installs and removes the .deb: run it as root on a Debian machine that may be changed, such as a container.')
  }
  note('Packing for tests …')
  const { code } = await runProgram(process.execPath, [inRoot('scripts', 'package.mjs'), '--for-tests'], { cwd: root, output: 'stderr', limitMs: 20 * 60_000 })
  if (code !== 0) throw new UserFault('Packing failed; its own words stand above.')
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const bill = JSON.parse(readFileSync(path.join(OUTPUT, 'sbom.cdx.json'), 'utf8'))
  check('the list of components names what is inside', ['electron', 'react', '@photostructure/sqlite', 'mathjs'].every((name) => bill.components.some((part) => part.name === name || `${part.group}/${part.name}` === name)))
  await checkFuses()
  await withTemporaryFolder(async (folder) => {
    await must('chmod', ['755', folder])
    const home = path.join(folder, 'home')
    mkdirSync(home)
    await must('chown', ['65534:65534', home])
    const upgrade = await makeDeb({ unpacked: PACKED, output: folder, version: `${version}+fortests2`, forTests: true, sbom: path.join(OUTPUT, 'sbom.cdx.json') })
    await withDisplay((env) => checkInstalled(home, env, upgrade))
  })
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
