// Everything that runs under plain Node: unit, property, golden, storage, ipc, store and architecture tests. Whatever
// handles dates runs three times, in the zones where a day begins first and almost last: no date depends on where it is read.
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const DATED = ['tests/unit/{domain,text,timeline,events,exchange}/**/*.test.{ts,tsx}', 'tests/property/commands.test.ts']

/** It stands in for a module of Node, which files that share their modules would not see. */
const ALONE = 'tests/storage/read-only.test.ts'

/** Files of a project share their modules, unless each stands `alone`: loading them anew for each takes longer than the tests. */
function project(name: string, zone: string, include: string[], alone = false): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      environment: 'node',
      include,
      exclude: ['tests/e2e/**', 'tests/bench/**', ...(alone ? [] : [ALONE])],
      isolate: alone,
      env: { TZ: zone, LC_ALL: 'C' },
      testTimeout: 20_000,
      hookTimeout: 20_000,
    },
  }
}

export default defineConfig({
  test: {
    // Vitest would leave one core idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      project('node', 'UTC', ['tests/**/*.test.{ts,tsx}']),
      project('alone', 'UTC', [ALONE], true),
      project('auckland', 'Pacific/Auckland', DATED),
      project('los-angeles', 'America/Los_Angeles', DATED),
    ],
  },
})
