// Both figures as SVG text, one element a line: of made numbers, and of the shipped data under Pledge met.
// After a change that is meant: `npx vitest run tests/golden/figures -u`, and look at the pictures.
import { expect, test } from 'vitest'
import { FIGURE_IDS } from '../../../src/shared/figures/figure-table'
import { scenarioWith } from '../../unit/engine/world'
import { madePicture, PLEDGE_MET, shippedPicture } from '../../unit/figures/fixture'

function lines(svg: string): string {
  return svg.replaceAll('><', '>\n<')
}

test.each(FIGURE_IDS)('%s of made numbers', async (id) => {
  await expect(lines(madePicture(id, { mark: 'OFFICIAL' }))).toMatchFileSnapshot(`${id}.made.svg`)
})

test.each(FIGURE_IDS)('%s, Pledge met', async (id) => {
  await expect(lines(shippedPicture(id, PLEDGE_MET))).toMatchFileSnapshot(`${id}.pledge-met.svg`)
})

test.each(FIGURE_IDS)('%s, a column, dark, in current money', async (id) => {
  const scenario = scenarioWith({ name: 'Half way', money: { basis: 'current', baseYear: 2026 }, parameters: { 'spending.compliance': 0.5 } })
  const options = { picks: ['NATO', 'EUROPE_CANADA', 'USA', 'GBR'], basis: 'current', focus: 'EUROPE_CANADA', baskets: 'core' } as const
  const svg = shippedPicture(id, scenario, { theme: 'dark', width: 480, height: 408, options })
  await expect(lines(svg)).toMatchFileSnapshot(`${id}.column-dark.svg`)
})
