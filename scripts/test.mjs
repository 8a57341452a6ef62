// `npm test`: gets everything ready, then runs every stage (types, lint, unit, e2e) to its end, whatever failed before,
// and closes with the line "N passed, N failed". `npm test -- STAGE [arguments of its runner]` runs one stage.
import './lib/node-version.mjs'
import { mkdirSync } from 'node:fs'
import { inRoot } from './lib/paths.mjs'
import { runScript, sayFault, UserFault } from './lib/say.mjs'
import { setUpApp } from './lib/set-up.mjs'
import { STAGES } from './lib/test-stages.mjs'

function chosenStages(stage) {
  if (stage === undefined) return Object.keys(STAGES)
  if (stage in STAGES) return [stage]
  throw new UserFault(`There is no stage "${stage}": name one of ${Object.keys(STAGES).join(', ')}, or none for all.`)
}

async function runStage(name, context) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  let count
  try {
    count = await STAGES[name](context)
  } catch (error) {
    sayFault(error)
    count = { passed: 0, failed: 1 }
  }
  return { name, ...count, seconds: (performance.now() - started) / 1000 }
}

async function runAll() {
  const [stage, ...args] = process.argv.slice(2)
  const names = chosenStages(stage)
  const runtime = await setUpApp()
  mkdirSync(inRoot('test-results'), { recursive: true })
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C', ELECTRON_OVERRIDE_DIST_PATH: runtime.dist, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  const results = []
  for (const name of names) results.push(await runStage(name, { runtime, args, env }))
  return results
}

function printSummary(results) {
  console.log('')
  for (const { name, passed, failed, why, seconds } of results) {
    console.log(`${name.padEnd(6)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)${why ? `: ${why}` : ''}`)
  }
}

await runScript(async () => {
  let results
  try {
    results = await runAll()
    printSummary(results)
  } catch (error) {
    sayFault(error)
    results = [{ passed: 0, failed: 1 }]
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
})
