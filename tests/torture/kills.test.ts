// The short run of the kills; `npm run torture` is the long one.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildChild } from './build-child'
import { killAgainAndAgain } from './kills'

const SEED = 20_250_624
const KILLS = 20

let child: Awaited<ReturnType<typeof buildChild>>
beforeAll(async () => {
  child = await buildChild('kills')
})
afterAll(() => child.remove())

test(`${KILLS} kills at random instants: no acknowledged step is lost, none is half there`, { timeout: 60_000 }, async () => {
  const result = await killAgainAndAgain({ script: child.script, seed: SEED, kills: KILLS })
  expect(result).toMatchObject({ kills: KILLS, lost: 0, faults: [] })
  expect(result.acknowledged).toBeGreaterThan(KILLS)
})
