// Events on the timeline in the hand: selecting, moving, walking, removing, and text that stays text.
import { expect } from '@playwright/test'
import type { HorizonEvent } from '../../src/shared/domain/event'
import { test } from './launch'
import { applyBehindTheWindow, button, details, eventMark, firstScreen, saved, sharedApp, timeline } from './window'
import { drag, fresh, inView, MILLION_SHELLS, REVIEW, undone } from './timeline-hand'

test.describe('in one window', () => {
  const running = sharedApp()
  test.beforeEach(() => fresh(running().window))

  test('a click on an event tells what is known of it', async () => {
    const { window } = running()
    await eventMark(window, REVIEW).click()
    await expect(details(window).getByRole('heading')).toHaveText(REVIEW)
    await expect(details(window)).toContainText('2029, known to the year')
    await expect(details(window)).toContainText('Scheduled')
    await expect(details(window).getByText(/^\d+ sources?$/)).toBeVisible()
    await expect(details(window).getByRole('listitem').first()).toContainText('https://')
    expect((await details(window).getByRole('paragraph').nth(1).innerText()).length).toBeGreaterThan(40)
    await button(window, 'Close details').click()
    await expect(details(window)).toBeHidden()
  })

  test('the address of a source is copied, not followed', async () => {
    const { app, window } = running()
    await eventMark(window, REVIEW).click()
    const source = details(window).getByRole('listitem').first()
    await source.getByRole('button', { name: /^Copy address/ }).click()
    await expect(source).toContainText('Address copied')
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toMatch(/^https:\/\//)
    await expect(source).toContainText(copied)
    await expect(window.getByRole('link')).toHaveCount(0)
  })

  test('a selected event is dragged: a plate shows the move, the drop makes it, undo takes it back', async () => {
    const { window } = running()
    await eventMark(window, REVIEW).click()
    await drag(window, REVIEW, 60)
    await expect(window.getByText('+1 year', { exact: true })).toBeVisible()
    await expect(window.getByText('2030, snaps to years')).toBeVisible()
    await expect(window.getByText('Previewing, nothing saved yet')).toBeVisible()
    await expect(details(window)).toContainText('2030, known to the year')
    await window.mouse.up()
    await expect(window.getByText('+1 year', { exact: true })).toBeHidden()
    await saved(window)
    await expect(details(window)).toContainText('2030, known to the year')
    await undone(window)
    await expect(details(window)).toContainText('2029, known to the year')
  })

  test('an event that is not selected is not moved by a drag: the ground is', async () => {
    const { window } = running()
    await button(window, 'Zoom in').click()
    const [time, canUndo] = [await inView(window), await button(window, 'Undo').isEnabled()]
    await drag(window, REVIEW, 60)
    await window.mouse.up()
    await expect.poll(() => inView(window)).not.toBe(time)
    expect(await button(window, 'Undo').isEnabled()).toBe(canUndo)
    await expect(details(window)).toBeHidden()
    await eventMark(window, REVIEW).click()
    await expect(details(window)).toContainText('2029, known to the year')
  })

  test('Escape during a drag leaves the event where it was', async () => {
    const { window } = running()
    await eventMark(window, REVIEW).click()
    const canUndo = await button(window, 'Undo').isEnabled()
    await drag(window, REVIEW, 60)
    await expect(window.getByText('+1 year', { exact: true })).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByText('+1 year', { exact: true })).toBeHidden()
    const box = (await eventMark(window, REVIEW).boundingBox())!
    await window.mouse.move(box.x + 120, box.y)
    await window.mouse.up()
    await expect(details(window)).toContainText('2029, known to the year')
    expect(await button(window, 'Undo').isEnabled()).toBe(canUndo)
  })

  test('arrows walk the events in time order, Enter opens, Escape leaves', async () => {
    const { window } = running()
    await timeline(window).press('Home')
    const first = await details(window).getByRole('heading').innerText()
    await window.keyboard.press('ArrowRight')
    await expect(details(window).getByRole('heading')).not.toHaveText(first)
    await window.keyboard.press('ArrowLeft')
    await expect(details(window).getByRole('heading')).toHaveText(first)
    await window.keyboard.press('End')
    await expect(details(window)).toContainText('2035')
    await expect(window.getByText(/, Pledge$|, Budgets$|, Procurement$|, Manpower$/).last()).toBeAttached()
    await window.keyboard.press('Enter')
    await expect(details(window)).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(timeline(window)).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(details(window)).toBeHidden()
  })

  test('in the details E edits and N makes one; the editor gives the focus back, and so does what closes the details', async () => {
    const { window } = running()
    await timeline(window).press('Home')
    await window.keyboard.press('Enter')
    for (const [key, name] of [['e', 'Edit event'], ['n', 'New event']] as const) {
      await window.keyboard.press(key)
      await expect(window.getByRole('form', { name }).getByRole('textbox', { name: 'Title' })).toBeFocused()
      await window.keyboard.press('Escape')
      await expect(details(window)).toBeFocused()
    }
    await button(window, 'Close details').press('Enter')
    await expect(timeline(window)).toBeFocused()
    await expect(details(window)).toBeHidden()
  })

  test('whatever the keys select is scrolled into view', async () => {
    const { window } = running()
    await timeline(window).press('Home')
    const seen = new Set<string>()
    for (let press = 0; press < 12; press += 1) {
      const title = await details(window).getByRole('heading').innerText()
      seen.add(title)
      await expect(window.locator('.hh-selected').locator('.hh-marker, .hh-label').first(), title).toBeInViewport({ ratio: 0.9 })
      await window.keyboard.press('ArrowRight')
      await expect(details(window).getByRole('heading')).not.toHaveText(title)
    }
    expect(seen.size).toBe(12)
  })

  test('Alt with arrows moves the selected event by one step', async () => {
    const { window } = running()
    await eventMark(window, REVIEW).click()
    await timeline(window).press('Alt+ArrowRight')
    await expect(details(window)).toContainText('2030, known to the year')
    await expect(window.getByText(`${REVIEW} moved +1 year to 2030`)).toBeAttached()
    await timeline(window).press('Alt+ArrowLeft')
    await expect(details(window)).toContainText('2029, known to the year')
    await saved(window)
    await undone(window)
    await undone(window)
    await expect(details(window)).toContainText('2029, known to the year')
  })

  test('an event is removed by its button or by the key, and undo brings it back', async () => {
    const { window } = running()
    await eventMark(window, REVIEW).click()
    await button(window, 'Remove event').click()
    await expect(window.getByText('159 events', { exact: true })).toBeVisible()
    await expect(details(window)).toBeHidden()
    await expect(eventMark(window, REVIEW)).toHaveCount(0)
    await undone(window)
    await expect(window.getByText('160 events', { exact: true })).toBeVisible()
    await eventMark(window, REVIEW).click()
    await timeline(window).press('Delete')
    await expect(window.getByText('159 events', { exact: true })).toBeVisible()
    await undone(window)
    await expect(eventMark(window, REVIEW)).toBeVisible()
  })

  test('text of an event is shown as text, whatever it looks like', async () => {
    const { window } = running()
    const title = '<img src=x onerror="window.hit=1"><script>window.hit=2</script>'
    const event = {
      id: 'hostile', title, summary: title, start: '2031-03', category: 'summit', actors: [title], status: 'planned',
      confidence: 'low', sources: [], tags: [], provenance: 'own',
    } as unknown as HorizonEvent
    const reply = await applyBehindTheWindow(window, [{ type: 'addEvent', event }])
    expect(reply).toMatchObject({ ok: true, value: {} })
    await window.reload()
    await firstScreen(window)
    await expect(window.getByText('161 events', { exact: true })).toBeVisible()
    const mark = timeline(window).getByText('<img src=x', { exact: false })
    await expect(mark).toHaveText(title)
    await mark.click()
    await expect(details(window).getByRole('heading')).toHaveText(title)
    await timeline(window).press('Alt+ArrowRight')
    await drag(window, title, 60)
    await expect(window.getByText(/^\+\d+ months?$/)).toBeVisible()
    await window.mouse.up()
    expect(await window.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined()
    await expect(window.locator('img[src=x], body script')).toHaveCount(0)
    await saved(window)
    for (let step = 0; step < 3; step += 1) await undone(window)
    await expect(window.getByText('160 events', { exact: true })).toBeVisible()
  })
})

test('an event that was moved is still moved after a restart', async ({ launch }) => {
  const first = await launch()
  await firstScreen(first.window)
  await eventMark(first.window, MILLION_SHELLS).click()
  await drag(first.window, MILLION_SHELLS, 60)
  await first.window.mouse.up()
  await expect(details(first.window)).toContainText('2028, known to the year')
  await saved(first.window)
  await first.app.close()

  const { window } = await launch()
  await firstScreen(window)
  await eventMark(window, MILLION_SHELLS).click()
  await expect(details(window)).toContainText('2028, known to the year')
  await undone(window)
  await expect(details(window)).toContainText('2027, known to the year')
})
