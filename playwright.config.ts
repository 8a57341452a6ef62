// End-to-end tests: they drive the real Electron, one window at a time, each with user data of its own.
// `npm test -- e2e` builds the app and names the Electron to run; see tests/e2e/launch.ts.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.HAGUE_HORIZON_REPORT ?? 'test-results/playwright.json' }]],
})
