// Everything that runs under plain Node: unit, property, golden, storage, ipc, store and architecture tests.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'node',
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
