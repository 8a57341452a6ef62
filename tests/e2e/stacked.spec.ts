// Timeline and figures on one time axis: aligned to the pixel, zoomed and panned together, stacked and linked.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { button, eventMark, saved, sharedApp, timeline } from './window'

const running = sharedApp()
const STACKED = 'Timeline over the figures, on one time axis'
const BESIDE = 'Timeline beside the figures'
const LINKED = 'Figures show the timeline’s part of time'

const figure = (window: Page, id: string) => window.locator(`[data-figure=${id}]`)
const drawing = (window: Page, id: string) => figure(window, id).locator('.figure-frame svg')
const side = (window: Page, name: string) => window.getByRole('group', { name: 'Side of the calculator' }).getByRole('button', { name })

async function lefts(of: Locator): Promise<number[]> {
  const boxes = await of.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().left))
  return boxes.sort((a, b) => a - b)
}

/** Where years begin on the timeline and under a figure, the first one left out: its beginning is the edge. */
async function yearStarts(window: Page, id: string): Promise<{ readonly timeline: number[]; readonly figure: number[] }> {
  return {
    timeline: (await lefts(window.locator('.time-axis .year-cell'))).slice(1),
    figure: await lefts(figure(window, id).locator(`#screen-${id}-ground line`)),
  }
}

/** Of the year lines of a figure, those of its years: the line that says today is among its ground as well. */
async function expectAligned(window: Page, id: string): Promise<void> {
  const { timeline: wanted, figure: found } = await yearStarts(window, id)
  expect(wanted.length).toBeGreaterThan(1)
  for (const left of wanted) expect(Math.min(...found.map((other) => Math.abs(other - left)))).toBeLessThan(1)
}

const firstYear = (window: Page) => window.locator('.time-axis .year-cell').first().innerText()

test.describe.serial('in one window', () => {
  test('stacked, both share their years to the pixel, whatever is shown', async () => {
    const { window } = running()
    await button(window, STACKED).click()
    for (const id of ['path-to-5', 'what-it-takes']) await expectAligned(window, id)
    await side(window, 'Production').click()
    await expect(drawing(window, 'output-a-month')).toContainText('Russia')
    for (const id of ['output-a-month', 'stocks-and-storage']) await expectAligned(window, id)
    await button(window, 'Controls').click()
    await expectAligned(window, 'output-a-month')
    await button(window, 'Controls').click()
  })

  test('zooming one zooms the other, and both stay aligned', async () => {
    const { window } = running()
    await button(window, 'Zoom in').click()
    await expectAligned(window, 'output-a-month')
    const before = await yearStarts(window, 'output-a-month')
    const box = (await figure(window, 'output-a-month').locator('.figure-frame').boundingBox())!
    await window.mouse.move(box.x + box.width / 2, box.y + 60)
    await window.keyboard.down('Control')
    await window.mouse.wheel(0, -20)
    await window.keyboard.up('Control')
    await expect.poll(async () => (await yearStarts(window, 'output-a-month')).timeline).not.toEqual(before.timeline)
    await expectAligned(window, 'output-a-month')
  })

  test('dragging a figure pans the timeline, and is no click', async () => {
    const { window } = running()
    await button(window, 'Fit').click()
    await button(window, 'Zoom in').click()
    const before = await firstYear(window)
    const box = (await figure(window, 'output-a-month').locator('.figure-frame').boundingBox())!
    await window.mouse.move(box.x + 300, box.y + 60)
    await window.mouse.down()
    await window.mouse.move(box.x + 700, box.y + 60, { steps: 8 })
    await window.mouse.up()
    await expect.poll(() => firstYear(window)).not.toBe(before)
    await expectAligned(window, 'output-a-month')
    await button(window, 'Fit').click()
  })

  test('an event that acts stands on the figures; pointing at its line shows it, a click selects it', async () => {
    const { window } = running()
    await button(window, 'New ceasefire').click()
    await saved(window)
    await button(window, 'Close details').click()
    const line = figure(window, 'output-a-month').locator('[data-event]')
    await expect(line).toContainText('Ceasefire')
    await line.locator('rect[fill=transparent]').hover()
    await expect(line.locator('text')).toHaveAttribute('font-weight', '600')
    await line.locator('rect[fill=transparent]').click()
    await expect(window.getByRole('region', { name: 'Details of the event' })).toContainText('Ceasefire')
    await expect(eventMark(window, 'Ceasefire')).toBeVisible()
  })

  test('stacked panes have no faults of accessibility', async () => {
    const { window } = running()
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  test('how panes stand is remembered', async () => {
    const { window } = running()
    await window.reload()
    await expect(button(window, STACKED)).toHaveAttribute('aria-pressed', 'true')
    await expectAligned(window, 'output-a-month')
  })

  test('beside each other, linked figures follow the timeline’s part of time and keep their own without', async () => {
    const { window } = running()
    await button(window, BESIDE).click()
    await side(window, 'Spending').click()
    const path = drawing(window, 'path-to-5')
    await expect(path).toContainText('2014')
    await button(window, 'Zoom in').click()
    await expect(path).toContainText('2014')
    await button(window, LINKED).click()
    await expect(path).not.toContainText('2014')
    await timeline(window).focus()
    await button(window, LINKED).click()
    await expect(path).toContainText('2014')
  })
})
