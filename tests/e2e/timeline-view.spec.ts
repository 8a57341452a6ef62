// Looking along the timeline: zooming, panning, the overview, clusters, lanes, and the cursor that all panes share.
import { expect, test } from '@playwright/test'
import { button, details, eventMark, headline, SHARE, sharedApp, timeline } from './window'
import { daysInView, fresh, inView, middleOf, MILLION_SHELLS, REVIEW, turnWheel } from './timeline-hand'

const running = sharedApp()
test.beforeEach(() => fresh(running().window))

test('plus, minus and nought zoom; so do the buttons', async () => {
  const { window } = running()
  const whole = await daysInView(window)
  await timeline(window).press('+')
  await expect.poll(() => daysInView(window)).toBeLessThan(whole * 0.55)
  await timeline(window).press('-')
  await expect.poll(() => daysInView(window)).toBe(whole)
  await button(window, 'Zoom in').click()
  await button(window, 'Zoom in').click()
  await expect.poll(() => daysInView(window)).toBeLessThan(whole * 0.3)
  await timeline(window).press('0')
  await expect.poll(() => daysInView(window)).toBe(whole)
})

test('the wheel zooms with Ctrl, at the pointer, and scrolls the lanes without', async () => {
  const { app, window } = running()
  const whole = await daysInView(window)
  const before = await middleOf(window, MILLION_SHELLS)
  await turnWheel(app, before, 2, ['control'])
  await expect.poll(() => daysInView(window)).toBeLessThan(whole * 0.8)
  const zoomed = await daysInView(window)
  expect(zoomed).toBeGreaterThan(whole * 0.5)
  await expect.poll(async () => Math.abs((await middleOf(window, MILLION_SHELLS)).x - before.x)).toBeLessThan(2)
  await turnWheel(app, before, -1, [])
  await expect.poll(async () => (await middleOf(window, MILLION_SHELLS)).y).toBeLessThan(before.y - 20)
  expect(await daysInView(window)).toBe(zoomed)
  await turnWheel(app, before, 9, [])
  await expect.poll(async () => (await middleOf(window, MILLION_SHELLS)).y).toBe(before.y)
})

test('a touchpad’s strokes: pinch zooms at the pointer, sideways and with Shift pans, up and down scrolls', async () => {
  const { window } = running()
  const { x, y } = await middleOf(window, REVIEW)
  await window.mouse.move(x, y)
  const whole = await daysInView(window)
  await window.keyboard.down('Control')
  for (let stroke = 0; stroke < 6; stroke += 1) await window.mouse.wheel(0, -20)
  await window.keyboard.up('Control')
  await expect.poll(() => daysInView(window)).toBeLessThan(whole * 0.35)
  const near = await daysInView(window)
  expect(near).toBeGreaterThan(whole * 0.25)
  await expect.poll(async () => Math.abs((await middleOf(window, REVIEW)).x - x)).toBeLessThan(2)
  const start = await middleOf(window, REVIEW)
  for (const [across, down] of [[60, 0], [0, 60]] as const) {
    if (across === 0) await window.keyboard.down('Shift')
    await window.mouse.wheel(across, down)
    await expect.poll(async () => (await middleOf(window, REVIEW)).x - start.x).toBeCloseTo(-60, 0)
    await window.mouse.wheel(-across, -down)
    await expect.poll(async () => (await middleOf(window, REVIEW)).x - start.x).toBeCloseTo(0, 0)
    await window.keyboard.up('Shift')
  }
  expect(Math.abs((await daysInView(window)) - near)).toBeLessThanOrEqual(1)
  await window.mouse.wheel(0, 30)
  await expect.poll(async () => (await middleOf(window, REVIEW)).y).toBeCloseTo(start.y - 30, 0)
})

test('the overview narrows the time in view by keyboard and by mouse', async () => {
  const { window } = running()
  const whole = await daysInView(window)
  const last = window.getByRole('slider', { name: 'Last day in view' })
  await last.press('ArrowLeft')
  await expect.poll(() => daysInView(window)).toBe(whole - 30)
  await last.press('ArrowRight')
  await expect.poll(() => daysInView(window)).toBe(whole)
  const box = (await last.boundingBox())!
  await window.mouse.move(box.x + 2, box.y + 5)
  await window.mouse.down()
  await window.mouse.move(box.x - 150, box.y + 5, { steps: 5 })
  await window.mouse.up()
  await expect.poll(() => daysInView(window)).toBeLessThan(whole * 0.85)
  expect(await inView(window)).toMatch(/^1 Jun(e)? 2025 to /)
})

test('a click on a cluster opens its time', async () => {
  const { window } = running()
  const whole = await daysInView(window)
  const cluster = timeline(window).getByRole('img', { name: '7 events, Jan 2026 to Dec 2026: click to zoom in' })
  const pill = (await cluster.getByText('7', { exact: true }).boundingBox())!
  await window.mouse.click(pill.x + pill.width / 2, pill.y + pill.height / 2)
  await expect.poll(() => daysInView(window)).toBeLessThan(whole / 3)
  expect(await inView(window)).toMatch(/2025 to .*2027$/)
  await expect(cluster).toHaveCount(0)
  await expect(details(window)).toBeHidden()
})

test('a lane is folded and unfolded', async () => {
  const { window } = running()
  const label = timeline(window).getByText('SAFE loans available to member states')
  await expect(label).toBeVisible()
  const before = (await eventMark(window, MILLION_SHELLS).boundingBox())!
  await button(window, 'Fold Budgets').click()
  await expect(button(window, 'Unfold Budgets')).toHaveAttribute('aria-expanded', 'false')
  await expect(label).toBeHidden()
  await expect.poll(async () => (await eventMark(window, MILLION_SHELLS).boundingBox())!.y).toBeLessThan(before.y - 50)
  await button(window, 'Unfold Budgets').click()
  await expect.poll(async () => (await eventMark(window, MILLION_SHELLS).boundingBox())!.y).toBeCloseTo(before.y, 0)
})

test('the time cursor is shared: the timeline shows its year in the figures, the figures their year on the timeline', async () => {
  const { window } = running()
  const flag = window.locator('#screen-path-to-5-cursor')
  const box = (await eventMark(window, REVIEW).boundingBox())!
  await window.mouse.move(box.x + 4, box.y + 4)
  await expect(flag).toHaveText('2029')
  await expect(window.getByText(/^Cursor .*2029 \(2029 in annual figures\)$/)).toBeVisible()
  const values = window.locator('#screen-path-to-5-label-core-EUROPE_CANADA')
  await expect(values).toContainText(await headline(window, SHARE).innerText())
  await expect(values.locator('text')).toHaveCount(3)

  const chart = (await window.locator('#screen-path-to-5-lines').boundingBox())!
  await window.mouse.move(chart.x + chart.width * 0.8, chart.y + chart.height / 2)
  await expect(flag).not.toHaveText('2029')
  const year = await flag.innerHTML().then((inside) => /20\d\d/.exec(inside)![0])
  await expect(window.getByText(`2 Jul ${year} (${year} in annual figures)`)).toBeVisible()
  await expect(window.locator('.cursor-flag')).toContainText(year)
  await window.getByRole('group', { name: /Line chart/ }).press('ArrowRight')
  await expect(flag).toHaveText(String(Number(year) + 1))
})

test('lanes gather by something else, are hidden and put in another order, and come back', async () => {
  const { window } = running()
  const names = () => window.locator('.hh-lane-name').allInnerTexts()
  const usual = await names()
  await button(window, 'Lanes').click()
  const card = window.getByRole('dialog')
  await card.getByRole('checkbox', { name: /^Summits/ }).uncheck()
  await button(card, 'Move Budgets up').click()
  await expect.poll(names).toEqual([usual[0], 'Budgets', 'Reviews', ...usual.slice(4)])
  await button(card, 'Status').click()
  await expect.poll(names).toEqual(['Occurred', 'Scheduled', 'Planned', 'Projected', 'Claim'])
  await button(card, 'Category').click()
  await button(card, 'All lanes, in the usual order').click()
  await expect.poll(names).toEqual(usual)
  await window.keyboard.press('Escape')
  await expect(card).toBeHidden()
})
