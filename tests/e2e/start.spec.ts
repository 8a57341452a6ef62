// How the app starts: for the first time, again, and when its own files are broken, damaged or newer than it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './launch'
import { ALLIES, button, firstScreen, headline, MONEY, saved, SHARE, timelineMarks } from './window'

/** Offset of the storage version in the header of a SQLite file. */
const VERSION_AT = 60

function workspaceFile(userData: string): string {
  return path.join(userData, 'workspace', 'main.hague')
}

async function partOfTimeline(window: Page): Promise<number> {
  const [pane, whole] = await Promise.all([
    window.getByRole('region', { name: 'Timeline', exact: true }).boundingBox(),
    window.locator('body').boundingBox(),
  ])
  return (pane!.width / whole!.width) * 100
}

async function theWorkingApp(window: Page): Promise<void> {
  await firstScreen(window)
  const compliance = window.getByRole('slider', { name: 'Compliance' })
  const before = await headline(window, MONEY).innerText()
  await compliance.press('ArrowLeft')
  await expect(headline(window, MONEY)).not.toHaveText(before)
  await saved(window)
  await expect(button(window, 'Undo')).toBeEnabled()
}

test('a first start shows all built-in events', async ({ launch }) => {
  const { window } = await launch()
  await firstScreen(window)
  await expect(window.getByText('160 events', { exact: true })).toBeVisible()
  // Each event stands for itself or is counted in a cluster.
  const names = await timelineMarks(window).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))
  const counted = names.map((name) => Number(/^(\d+) events, .*click to zoom in$/.exec(name)?.[1] ?? 1))
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(160)
  expect(names.filter((name) => name === '')).toEqual([])
})

test('a first start shows both charts and the headline numbers', async ({ launch }) => {
  const { window } = await launch()
  await firstScreen(window)
  const lines = window.locator('#screen-path-to-5-lines > g')
  await expect(lines).toHaveCount(7)
  for (const line of await lines.all()) {
    const box = (await line.boundingBox())!
    expect(box.width).toBeGreaterThan(100)
  }
  const columns = window.locator('#screen-what-it-takes-columns > g')
  await expect(columns).toHaveCount(22)
  const heights = await columns.evaluateAll((all) => all.map((column) => column.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThan(2)
  expect(heights.at(-1)!).toBeGreaterThan(heights[0]! * 2)
  await expect(headline(window, SHARE)).toHaveText(/^\d\.\d\d$/)
  await expect(headline(window, ALLIES)).toHaveText(/^\d+$/)
  await expect(headline(window, MONEY)).toHaveText(/^\+[\d,]+$/)
  await expect(window.getByRole('alert')).toHaveCount(0)
})

test('a second start looks as the first one was left', async ({ launch }) => {
  const first = await launch()
  await firstScreen(first.window)
  await button(first.window, 'Colours follow the system').click()
  await button(first.window, 'Light colours').click()
  await button(first.window, 'Fold Budgets').click()
  await button(first.window, '2026 US$').click()
  const before = await partOfTimeline(first.window)
  await first.window.getByRole('separator', { name: 'Width of the timeline' }).press('ArrowLeft')
  await expect.poll(() => partOfTimeline(first.window)).toBeLessThan(before - 2)
  const narrowed = await partOfTimeline(first.window)
  await first.app.close()

  const { window } = await launch()
  await firstScreen(window)
  await expect(window.locator('html')).toHaveAttribute('data-scheme', 'dark')
  await expect(button(window, 'Dark colours')).toBeVisible()
  await expect(button(window, 'Unfold Budgets')).toHaveAttribute('aria-expanded', 'false')
  await expect(button(window, 'Fold Reviews')).toHaveAttribute('aria-expanded', 'true')
  await expect(button(window, '2026 US$')).toHaveAttribute('aria-pressed', 'true')
  expect(await partOfTimeline(window)).toBeCloseTo(narrowed, 0)
})

for (const [what, content] of [
  ['cut off', '{ "theme": "dark", "timel'],
  ['of another form', '{ "theme": 7, "timelinePart": "wide" }'],
] as const) {
  test(`settings that are ${what} are replaced by the usual ones`, async ({ launch, userData }) => {
    await writeFile(path.join(userData, 'settings.json'), content)
    const { window } = await launch()
    await theWorkingApp(window)
    await expect(button(window, 'Colours follow the system')).toBeVisible()
  })
}

test('a damaged workspace without a backup is kept when the user goes on, one sentence says so, and the app works', async ({ launch, userData }) => {
  const damaged = Buffer.from('this is no workspace, whatever its name says\n'.repeat(400))
  await mkdir(path.dirname(workspaceFile(userData)), { recursive: true })
  await writeFile(workspaceFile(userData), damaged)
  const { window } = await launch()
  await expect(window.getByRole('alert')).toContainText(/is damaged \(it was last written .+\), and there is no sound backup of it\. It was left as it is;/)
  expect(await readFile(workspaceFile(userData))).toEqual(damaged)
  await button(window, 'Start with a fresh workspace').click()
  await firstScreen(window)
  const message = window.getByText(/^The damaged workspace file is kept as /)
  await expect(message).toHaveCount(1)
  const kept = (await readdir(path.dirname(workspaceFile(userData)))).filter((file) => file.includes('damaged'))
  expect(kept).toHaveLength(1)
  await expect(message).toContainText(kept[0]!)
  expect(await readFile(path.join(path.dirname(workspaceFile(userData)), kept[0]!))).toEqual(damaged)
  await theWorkingApp(window)
  await button(window, 'Dismiss').click()
  await expect(message).toHaveCount(0)
})

test('a workspace of a newer version is refused with one sentence and left as it is', async ({ launch, userData }) => {
  const first = await launch()
  await firstScreen(first.window)
  await first.app.close()
  const sound = await readFile(workspaceFile(userData))
  const newer = Buffer.from(sound)
  newer.writeUInt32BE(99, VERSION_AT)
  await writeFile(workspaceFile(userData), newer)

  const { app, window } = await launch()
  await expect(window.getByRole('alert')).toContainText('newer version of the app (storage 99)')
  await expect(window.getByRole('heading', { name: 'Hague Horizon could not start' })).toBeVisible()
  await button(window, 'Try again').click()
  await expect(window.getByRole('alert')).toContainText('It was left as it is.')
  expect((await readFile(workspaceFile(userData))).equals(newer)).toBe(true)
  expect(await readdir(path.dirname(workspaceFile(userData)))).toEqual(['main.hague'])

  // The way on: the file of this version is put back, and the same window opens it.
  await writeFile(workspaceFile(userData), sound)
  await button(window, 'Try again').click()
  await firstScreen(window)
  await app.close()
})
