// Everything that runs under plain Node: unit, property, golden, storage, ipc, store and architecture tests. Whatever
// handles dates runs three times, in the zones where a day begins first and almost last: no date depends on where it is read.
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const DATED = ['tests/unit/{domain,text,timeline,events,exchange}/**/*.test.{ts,tsx}', 'tests/property/commands.test.ts']

function project(name: string, zone: string, include: string[]): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      environment: 'node',
      include,
      exclude: ['tests/e2e/**', 'tests/bench/**'],
      env: { TZ: zone, LC_ALL: 'C' },
      testTimeout: 20_000,
      hookTimeout: 20_000,
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      project('node', 'UTC', ['tests/**/*.test.{ts,tsx}']),
      project('auckland', 'Pacific/Auckland', DATED),
      project('los-angeles', 'America/Los_Angeles', DATED),
    ],
  },
})
