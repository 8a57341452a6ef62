// What the timeline's tests do with hand and wheel, and how they read the time in view.
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { button, details, eventMark, saved, timeline } from './window'

/** Events with room around them. */
export const REVIEW = 'NATO reviews the 5% path and the capability targets'
export const MILLION_SHELLS = 'Rheinmetall aims at 1.5 million shells a year'

/** The time in view as the overview's handles say it: "24 Jun 2025 to 31 Dec 2035". */
export async function inView(window: Page): Promise<string> {
  const handles = ['First day in view', 'Last day in view'].map((name) => window.getByRole('slider', { name }))
  return (await Promise.all(handles.map((handle) => handle.getAttribute('aria-valuetext')))).join(' to ')
}

export async function daysInView(window: Page): Promise<number> {
  const handles = ['First day in view', 'Last day in view'].map((name) => window.getByRole('slider', { name }))
  const [from, to] = await Promise.all(handles.map((handle) => handle.getAttribute('aria-valuenow')))
  return Number(to) - Number(from)
}

/** Takes an event that is selected and moves it by so many pixels, without letting go. */
export async function drag(window: Page, title: string, by: number): Promise<void> {
  await expect(eventMark(window, title)).toBeInViewport()
  const { x, y } = await middleOf(window, title)
  await window.mouse.move(x, y)
  await window.mouse.down()
  await window.mouse.move(x + by, y, { steps: 8 })
}

export interface Point {
  readonly x: number
  readonly y: number
}

export async function middleOf(window: Page, title: string): Promise<Point> {
  const box = (await eventMark(window, title).boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Turns a wheel by notches as the system reports them (the debugging protocol's wheel has none); positive: away from the hand. */
export async function turnWheel(app: ElectronApplication, { x, y }: Point, notches: number, modifiers: readonly 'control'[]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, given) => {
      const at = { type: 'mouseWheel' as const, x: Math.round(given.x), y: Math.round(given.y) }
      const turn = { deltaX: 0, deltaY: 120 * given.notches, wheelTicksX: 0, wheelTicksY: given.notches, canScroll: true }
      BrowserWindow.getAllWindows()[0]!.webContents.sendInputEvent({ ...at, ...turn, modifiers: [...given.modifiers] })
    },
    { x, y, notches, modifiers },
  )
}

export async function undone(window: Page): Promise<void> {
  await button(window, 'Undo').click()
  await saved(window)
}

/** Nothing selected, the whole horizon in view, the first lane on top. */
export async function fresh(window: Page): Promise<void> {
  if (await details(window).isVisible()) await button(window, 'Close details').click()
  await button(window, 'Fit').click()
  await expect(details(window)).toBeHidden()
  await expect.poll(() => daysInView(window)).toBeGreaterThan(3800)
  await timeline(window).evaluate((lanes) => lanes.scrollTo(0, 0))
}
