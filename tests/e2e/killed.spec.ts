// The app killed under edits, a few times; `npm run torture` does it often.
import { expect, test } from '@playwright/test'
import { killTheApp } from '../torture/app-kills'

const KILLS = 3

test('after each kill everything that was called saved is there, and nothing is half there', async () => {
  const result = await killTheApp({ seed: 20_250_624, kills: KILLS })
  expect(result).toMatchObject({ kills: KILLS, lost: 0, faults: [] })
  expect(result.acknowledged).toBeGreaterThan(KILLS)
})
