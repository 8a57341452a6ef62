// Small windows: what can be pressed is never cut, on any side, and what happened is read whole.
import { expect, type Locator } from '@playwright/test'
import { test } from './launch'
import { button, firstScreen, saved } from './window'

/** Whether all of it is seen and takes a click: nothing lies over it, no pane cuts it. */
async function isInSight(part: Locator): Promise<boolean> {
  return part.evaluate((node) => {
    node.scrollIntoView({ block: 'center' })
    const { left, right, top, bottom } = node.getBoundingClientRect()
    return [left + 1, right - 1].every((x) => document.elementFromPoint(x, (top + bottom) / 2)?.closest('button')?.contains(node) === true)
  })
}

for (const [width, height] of [[1280, 800], [1024, 700]] as const) {
  test(`in ${width} × ${height} every changed control can be reset by hand, and the bars show all their buttons`, async ({ launch }) => {
    const { app, window } = await launch()
    await firstScreen(window)
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]!.setContentSize(...size), [width, height] as [number, number])
    await expect.poll(() => window.evaluate(() => globalThis.innerWidth)).toBe(width)
    for (const side of ['Spending', 'Production', 'Uncertainty']) {
      await button(window, side).click()
      const panels = window.locator('.panels')
      await expect(panels.getByRole('slider').nth(3)).toBeVisible()
      for (const slider of await panels.getByRole('slider').all()) await slider.press('ArrowRight')
      const resets = await panels.getByRole('button', { name: /^Reset / }).all()
      expect(resets.length).toBeGreaterThan(4)
      for (const one of resets) expect([await one.getAttribute('title'), await isInSight(one.locator('svg'))]).toEqual([expect.stringContaining('changed from'), true])
      for (const one of await window.locator('.pane-bar').getByRole('button').all()) expect([side, await one.innerText(), await isInSight(one)]).toEqual([side, await one.innerText(), true])
    }
    await saved(window)
  })

  test(`in ${width} × ${height} the status bar tells whole what happened`, async ({ launch }) => {
    const { app, window } = await launch()
    await firstScreen(window)
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]!.setContentSize(...size), [width, height] as [number, number])
    await window.getByRole('slider', { name: 'Compliance' }).press('ArrowLeft')
    const news = window.getByText('Pledge met is a preset and stays as it is')
    await expect(news).toBeVisible()
    expect(await news.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
  })
}

test('stacked in 1280 × 800 with an event that acts, the overview has its height', async ({ launch }) => {
  const { app, window } = await launch()
  await firstScreen(window)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1280, 800))
  await button(window, 'Timeline over the figures, on one time axis').click()
  await button(window, 'New ceasefire').click()
  await expect(window.locator('.effects-rows')).toBeVisible()
  const pane = (await window.getByRole('region', { name: 'Timeline', exact: true }).boundingBox())!
  const overview = (await window.locator('.overview').boundingBox())!
  expect(overview.height).toBe(40)
  expect(overview.y + overview.height).toBeLessThanOrEqual(pane.y + pane.height)
})
