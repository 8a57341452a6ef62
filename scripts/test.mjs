// `npm test`: gets everything ready, then runs every stage (types, lint, unit, e2e) to its end, whatever failed before,
// and closes with the line "N passed, N failed". `npm test -- STAGE [arguments of its runner]` runs one stage.
import './lib/node-version.mjs'
import { mkdirSync } from 'node:fs'
import { inRoot } from './lib/paths.mjs'
import { runScript, sayFault, UserFault } from './lib/say.mjs'
import { setUpApp, setUpPackages } from './lib/set-up.mjs'
import { TEST_NEEDS } from './lib/system-libraries.mjs'
import { STAGES } from './lib/test-stages.mjs'

function chosenStages(stage) {
  if (stage === undefined) return Object.keys(STAGES)
  if (stage in STAGES) return [stage]
  throw new UserFault(`There is no stage "${stage}": name one of ${Object.keys(STAGES).join(', ')}, or none for all.`)
}

/** Does a piece of the run; a fault in it is said and counted as one failure. */
async function timed(name, work) {
  const started = performance.now()
  let count
  try {
    count = await work()
  } catch (error) {
    sayFault(error)
    count = { passed: 0, failed: 1 }
  }
  return { name, ...count, seconds: (performance.now() - started) / 1000 }
}

async function runAll([stage, ...args]) {
  const names = chosenStages(stage)
  await setUpPackages()
  const results = []
  let runtime
  if (names.some((name) => STAGES[name].needsApp)) {
    const getReady = async () => {
      runtime = await setUpApp({ needs: TEST_NEEDS })
      return { passed: 0, failed: 0 }
    }
    results.push(await timed('set-up', getReady))
  }
  mkdirSync(inRoot('test-results'), { recursive: true })
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  if (runtime) env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dist
  for (const name of names) {
    if (STAGES[name].needsApp && !runtime) continue
    console.log(`\n── ${name}`)
    results.push(await timed(name, () => STAGES[name].run({ runtime, args, env })))
  }
  return results
}

function printSummary(results) {
  console.log('')
  for (const { name, passed, failed, why, seconds } of results) {
    console.log(`${name.padEnd(6)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)${why ? `: ${why}` : ''}`)
  }
}

await runScript(async () => {
  const results = await runAll(process.argv.slice(2)).catch((error) => {
    sayFault(error)
    return [{ name: 'start', passed: 0, failed: 1, seconds: 0 }]
  })
  printSummary(results)
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
})
