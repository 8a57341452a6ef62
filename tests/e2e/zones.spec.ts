// The same day in every zone: where an event stands, what is said of it, and where it goes when it is moved.
import { rm } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { test, type LaunchOptions, type RunningApp } from './launch'
import { eventMark, firstScreen, opening, saved, timeline, temporaryFolder } from './window'

const SUMMIT = 'NATO summit in The Hague'
const BUDGET = 'EU long-term budget 2028-2034'

async function seenIn(zone: string, launch: (options: LaunchOptions) => Promise<RunningApp>) {
  const userData = await temporaryFolder()
  const { app, window } = await launch({ env: { TZ: zone }, userData })
  await firstScreen(window)
  expect(await window.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone)
  const lanes = (await timeline(window).boundingBox())!
  const places = await Promise.all([SUMMIT, BUDGET].map(async (title) => ((await eventMark(window, title).boundingBox())!.x - lanes.x).toFixed(1)))
  const words = await timeline(window).getByRole('img', { name: new RegExp(`^${SUMMIT}`) }).getAttribute('aria-label')
  await eventMark(window, BUDGET).click()
  await timeline(window).press('Alt+ArrowRight')
  await saved(window)
  const { start, end } = (await opening(window)).workspace.events['eu-mff-2028-2034']!
  await app.close()
  await rm(userData, { recursive: true, force: true })
  return { places, words, moved: `${start} to ${end}` }
}

test('an event stands, reads and moves alike in Auckland and in Los Angeles', async ({ launch }) => {
  const auckland = await seenIn('Pacific/Auckland', launch)
  expect(auckland.words).toContain('24 to 25 Jun 2025')
  expect(auckland.moved).toBe('2028-02-01 to 2035-01-31')
  expect(await seenIn('America/Los_Angeles', launch)).toEqual(auckland)
})
