// The stages of `npm test`: which program each runs, and how its result is counted.
import { readFileSync, rmSync } from 'node:fs'
import { withDisplay } from './display.mjs'
import { electronEnv } from './electron-switches.mjs'
import { inRoot, root } from './paths.mjs'
import { runProgram } from './processes.mjs'

/** @typedef {{ passed: number, failed: number, why?: string }} Count */
/** @typedef {{ runtime?: import('./electron-runtime.mjs').Runtime, args: string[], env: NodeJS.ProcessEnv }} Context */

const COMPILER_PROJECTS = ['shared', 'main', 'renderer', 'tests']
const UNIT_LIMIT_MS = 15 * 60_000
const E2E_LIMIT_MS = 30 * 60_000

function tool(...parts) {
  return inRoot('node_modules', ...parts)
}

function runNode(args, options) {
  return runProgram(process.execPath, args, { cwd: root, ...options })
}

/** One program that passes or fails as a whole; what it says is shown when it is done. */
async function oneCheck(what, args, env) {
  const { code, stdout, stderr } = await runNode(args, { env, limitMs: UNIT_LIMIT_MS })
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${what}\n${stdout}${stderr}`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Two compilers at a time. @param {Context} context @returns {Promise<Count>} */
async function checkTypes({ env }) {
  const waiting = [...COMPILER_PROJECTS]
  const counts = []
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      counts.push(await oneCheck(`types of ${project}`, [tool('typescript', 'bin', 'tsc'), '--project', `tsconfig/${project}.json`], env))
    }
  }
  await Promise.all([work(), work()])
  return { passed: counts.reduce((sum, { passed }) => sum + passed, 0), failed: counts.reduce((sum, { failed }) => sum + failed, 0) }
}

/** @param {Context} context @returns {Promise<Count>} */
function lint({ env, args }) {
  return oneCheck('lint', [tool('eslint', 'bin', 'eslint.js'), '--max-warnings=0', ...(args.length > 0 ? args : ['.'])], env)
}

/**
 * Reads a runner's report; a runner that wrote none, ran nothing or failed beside its tests counts as one failure.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
export function countReport(file, code, read) {
  let count
  try {
    count = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, why: `it ended with code ${code} and left no report` }
  }
  if (count.passed + count.failed === 0) return { passed: 0, failed: 1, why: 'it ran no test' }
  if (code !== 0 && count.failed === 0) return { ...count, failed: 1, why: `it ended with code ${code} although no test failed` }
  return count
}

/** @param {any} report of Vitest's JSON reporter; a file that did not load is one failure */
export function countVitest(report) {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'))
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

/** @param {any} report of Playwright's JSON reporter */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** @param {Context} context @returns {Promise<Count>} */
async function runUnits({ env, args }) {
  const report = inRoot('test-results', 'vitest.json')
  rmSync(report, { force: true })
  const runner = [tool('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]
  const { code } = await runNode(runner, { env, output: 'show', limitMs: UNIT_LIMIT_MS })
  return countReport(report, code, countVitest)
}

/** @param {Context} context @returns {Promise<Count>} */
async function runEndToEnd({ env, args, runtime }) {
  const report = inRoot('test-results', 'playwright.json')
  rmSync(report, { force: true })
  const runner = [tool('@playwright', 'test', 'cli.js'), 'test', ...args]
  const { code } = await withDisplay((withWindows) => runNode(runner, { env: withWindows, output: 'show', limitMs: E2E_LIMIT_MS }), {
    ...env,
    ...electronEnv(runtime),
    HAGUE_HORIZON_REPORT: report,
  })
  return countReport(report, code, countPlaywright)
}

/** The stages in their order, by the names that `npm test -- NAME` takes. */
export const STAGES = {
  types: { run: checkTypes, needsApp: false },
  lint: { run: lint, needsApp: false },
  unit: { run: runUnits, needsApp: false },
  e2e: { run: runEndToEnd, needsApp: true },
}
