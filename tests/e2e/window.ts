// What the end-to-end tests share: waiting for the first screen, reading it in the user's words, one app for a whole file.
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Step } from '../../src/shared/domain/command'
import type { Bridge, Opening, Reply } from '../../src/shared/ipc/contract'
import { launchApp, type LaunchOptions, type RunningApp } from './launch'

declare global {
  interface Window {
    readonly horizon: Bridge
  }
}

/** Waits until figures and timeline are on the screen. */
export async function firstScreen(window: Page): Promise<void> {
  await expect(window.locator('html')).toHaveAttribute('data-first-chart', 'drawn')
  await expect(timeline(window).locator('.hh-marker, .hh-label').first()).toBeVisible()
}

/** Everything that stands for events on the timeline: single ones and clusters, by what is said of them. */
export function timelineMarks(window: Page): Locator {
  return timeline(window).getByRole('img')
}

/** The ground that takes the keys of the timeline. */
export function timeline(window: Page): Locator {
  return window.getByRole('group', { name: 'Timeline', exact: true })
}

/** What a hand would take of an event on the timeline: the marker of a point, the words on a bar. */
export function eventMark(window: Page, title: string): Locator {
  const name = new RegExp(`^${title.replace(/[^\w ]/g, '\\$&')}, `)
  return timeline(window).getByRole('img', { name }).locator('.hh-marker, .hh-label').first()
}

export function details(window: Page): Locator {
  return window.getByRole('region', { name: 'Details of the event' })
}

export function button(window: Page | Locator, name: string): Locator {
  return window.getByRole('button', { name, exact: true })
}

/** The tab of a scenario, by its whole name: "Preset Pledge met", "Slow start 3 changed". */
export function tab(window: Page, name: string): Locator {
  return window.getByRole('navigation', { name: 'Scenarios' }).getByRole('button', { name, exact: true })
}

/** Of the three headline numbers, the one before these words: "% of GDP in 2035", "of 31 at 3.5 %". */
export function headline(window: Page, words: string | RegExp): Locator {
  return window.getByRole('main').getByRole('paragraph').filter({ hasText: words }).locator('strong')
}

export const SHARE = '% of GDP in 2035'
export const ALLIES = /^\d+ of \d+ at/
export const MONEY = /^[+−–][\d,]* bn/

/** A figure's table as rows of cells, its columns' heads first. The table is shown for the reading, then the drawing again. */
export async function figureTable(window: Page, title: string): Promise<string[][]> {
  await button(window, `Show the table: ${title}`).click()
  const rows = await window.getByRole('table', { name: `Table of ${title}` }).getByRole('row').all()
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
  await button(window, `Show the figure: ${title}`).click()
  return cells.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
}

/** A cell by the beginning of its row and the words of its column. */
export function cellOf(table: readonly string[][], row: string, column: string): string {
  const place = table[0]!.findIndex((head) => head.startsWith(column))
  const found = table.find(([first]) => first === row)?.[place]
  if (found === undefined) throw new Error(`no cell ${row}, ${column} in a table of ${table[0]!.join(' | ')}`)
  return found
}

/** Waits until everything that was done is on disk. */
export async function saved(window: Page): Promise<void> {
  await expect(window.getByRole('contentinfo').getByRole('status')).toHaveText(/^Saved \d/)
}

/** What main holds, as it tells the window at the start. */
export async function opening(window: Page): Promise<Opening> {
  const reply = await window.evaluate(() => globalThis.window.horizon.call('workspace:open', null))
  if (!reply.ok) throw new Error(`main opens nothing: ${reply.fault.code}`)
  return JSON.parse(reply.value) as Opening
}

/** A step sent to main as the window sends it, past the window's own store: load the window again to see it. */
export async function applyBehindTheWindow(window: Page, step: Step): Promise<Reply<'workspace:apply'>> {
  const { revision } = await opening(window)
  return window.evaluate((argument) => globalThis.window.horizon.call('workspace:apply', argument), { step, revision })
}

/** A folder that goes with the caller. */
export async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'hague-horizon-e2e-'))
}

/** One app for all tests of a file, at its first screen. A fault thrown in the page fails the file. */
export function sharedApp(options: LaunchOptions = {}): () => RunningApp & { readonly userData: string } {
  let shared: (RunningApp & { userData: string }) | undefined
  const thrown: Error[] = []
  test.beforeAll(async () => {
    const userData = await temporaryFolder()
    shared = { ...(await launchApp(userData, options)), userData }
    shared.window.on('pageerror', (error) => thrown.push(error))
    await firstScreen(shared.window)
  })
  test.afterAll(async () => {
    await shared?.app.close()
    if (shared) await rm(shared.userData, { recursive: true, force: true })
    expect(thrown).toEqual([])
  })
  return () => {
    if (!shared) throw new Error('the app is started before the first test')
    return shared
  }
}

/** A folder for one test file, made before its first test and gone after the last one. */
export function sharedFolder(): () => string {
  let folder: string | undefined
  test.beforeAll(async () => {
    folder = await temporaryFolder()
  })
  test.afterAll(async () => {
    if (folder) await rm(folder, { recursive: true, force: true })
  })
  return () => {
    if (!folder) throw new Error('the folder is made before the first test')
    return folder
  }
}

/** Types the core target of the shown scenario and waits until it is saved. */
export async function coreTarget(window: Page, value: string): Promise<void> {
  const box = window.getByRole('textbox', { name: 'Core target, value' })
  await box.fill(value)
  await box.press('Enter')
  await saved(window)
}
