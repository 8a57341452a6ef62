// `npm run audit`: what tools from outside say of the app and its packages. Needs the package registry; each tool is fetched for
// the run alone, its version pinned, its own scripts not run. A finding that is not explained below fails.
import './lib/node-version.mjs'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './lib/paths.mjs'
import { runNpm } from './lib/processes.mjs'
import { firstLine, note, runScript, UserFault } from './lib/say.mjs'
import { withTemporaryFolder } from './lib/temporary-folder.mjs'

/** Findings of electronegativity that were looked at: rule and file → why it is none. docs/SECURITY.md says more. */
const EXPLAINED = {
  'CSP_GLOBAL_CHECK N/A': 'The policy is a header of the app\'s own scheme (page-protocol.ts); the tool looks for it in HTML. Tested in page-powers.spec.ts.',
  'CUSTOM_ARGUMENTS_JS_CHECK src/main/app/security.ts': 'Switches that take the network away.',
  'AUXCLICK_JS_CHECK src/main/app/window.ts': 'A middle click opens nothing: new windows are refused for all pages. Tested in safety.spec.ts.',
  'REMOTE_MODULE_JS_CHECK src/main/app/window.ts': 'Electron has no remote module since version 14.',
  'PRELOAD_JS_CHECK src/main/app/window.ts': 'The preload hands over three functions and checks every name. Tested in page-powers.spec.ts and door.test.ts.',
}

async function tool(spec, command, args, cwd) {
  const outcome = await runNpm(['exec', '--yes', '--ignore-scripts', `--package=${spec}`, '--', command, ...args], { cwd, limitMs: 10 * 60_000 })
  if (outcome.timedOut) throw new UserFault(`${command} took more than 10 minutes and was stopped.`)
  return outcome
}

async function electronegativity(folder) {
  const report = path.join(folder, 'report.csv')
  const { stdout, stderr } = await tool('@doyensec/electronegativity@1.10.3', 'electronegativity', ['-i', inRoot('src'), '-o', report], folder)
  let lines
  try {
    lines = readFileSync(report, 'utf8').trim().split('\n').slice(1)
  } catch {
    throw new UserFault(`electronegativity left no report: ${firstLine(stderr || stdout)}`)
  }
  const unexplained = lines.filter((line) => {
    const [rule, , , file] = line.split(',').map((cell) => cell.replaceAll('"', ''))
    const key = `${rule} ${file.replace(`${root}/`, '')}`
    const normal = `${rule} ${file === 'N/A' ? file : path.relative(root, file)}`
    return !(key in EXPLAINED) && !(normal in EXPLAINED)
  })
  for (const line of unexplained) console.log(`✗ electronegativity: ${line}`)
  console.log(`electronegativity: ${lines.length} findings, ${unexplained.length} not explained`)
  return unexplained.length
}

async function lockfile(folder) {
  const args = ['--path', inRoot('package-lock.json'), '--type', 'npm', '--validate-https', '--allowed-hosts', 'npm', '--validate-integrity']
  const { code, stdout, stderr } = await tool('lockfile-lint@5.0.1', 'lockfile-lint', args, folder)
  console.log(`lockfile-lint: ${code === 0 ? 'nothing found' : firstLine(stdout + stderr)}`)
  return code === 0 ? 0 : 1
}

async function advisories() {
  const { stdout, stderr } = await runNpm(['audit', '--json'], { cwd: root, limitMs: 3 * 60_000 })
  const found = JSON.parse(stdout || '{}')?.metadata?.vulnerabilities
  if (!found) {
    console.log(`npm audit: NOT CHECKED, the registry offers no advisories here (${firstLine(stderr.replaceAll(/^npm (error|warn) ?/gm, ''))})`)
    return 0
  }
  console.log(`npm audit: ${found.total} known advisories, ${found.high + found.critical} of them high or critical`)
  return found.total
}

await runScript(() =>
  withTemporaryFolder(async (folder) => {
    note('Fetching and running electronegativity, lockfile-lint and npm audit …')
    const faults = [await electronegativity(folder), await lockfile(folder), await advisories()]
    return faults.every((count) => count === 0) ? 0 : 1
  }),
)
