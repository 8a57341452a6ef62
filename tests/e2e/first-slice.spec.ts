// The way from a first start to a moved slider, a dragged event and a picture in a file, on the real Electron.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { test } from './launch'

const REVIEW = 'NATO reviews the 5% path'

function headline(window: Page) {
  return window.locator('.headline-row strong').first()
}

function event(window: Page, title: string) {
  return window.locator('.vis-item', { hasText: title })
}

/** The next save dialog answers with this path; null: it is cancelled. */
async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath: answer ?? '' })
  }, filePath)
}

test('a first start shows the events and both figures', async ({ launch }) => {
  const { window } = await launch()
  await expect(headline(window)).toHaveText('3.56')
  await expect(window.getByText('160 events')).toBeVisible()
  await expect(event(window, 'NATO summit in The Hague')).toBeVisible()
  for (const figure of ['Path to 5 %', 'What it takes']) {
    await expect(window.getByRole('region', { name: figure }).locator('.figure-frame > svg :is(path, rect)').first()).toBeVisible()
  }
})

test('a slider moves figure and headline, is one step to undo, and is kept', async ({ launch }) => {
  const first = await launch()
  const slider = first.window.getByRole('slider', { name: 'Core target' })
  const figure = first.window.getByRole('region', { name: 'Path to 5 %' }).locator('.figure-frame > svg')
  const before = await figure.innerHTML()
  const box = (await slider.boundingBox())!
  await first.window.mouse.move(box.x + box.width * 0.35, box.y + box.height / 2)
  await first.window.mouse.down()
  await first.window.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 })
  await expect(headline(first.window)).not.toHaveText('3.56')
  await expect(first.window.getByText('Previewing')).toBeVisible()
  await first.window.mouse.up()
  await expect(first.window.getByText('1 changed')).toBeVisible()
  const moved = await headline(first.window).textContent()
  expect(await figure.innerHTML()).not.toBe(before)
  await first.app.close()

  const second = await launch()
  await expect(headline(second.window)).toHaveText(moved!)
  await second.window.getByRole('button', { name: /^Undo/ }).click()
  await expect(headline(second.window)).toHaveText('3.56')
  await expect(second.window.getByRole('button', { name: /^Undo/ })).toBeDisabled()
})

test('an event that was dragged is still moved after a restart, and undo brings it back', async ({ launch }) => {
  const first = await launch()
  const marker = event(first.window, REVIEW).locator('.hh-marker')
  await marker.click()
  const details = first.window.getByRole('region', { name: 'Details of the event' })
  await expect(details).toContainText('2029, known to the year')
  const box = (await marker.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await first.window.mouse.move(x, y)
  await first.window.mouse.down()
  await first.window.mouse.move(x + 40, y, { steps: 4 })
  await first.window.mouse.move(x + 97, y, { steps: 4 })
  await expect(first.window.getByText('+2 years', { exact: true })).toBeVisible()
  await first.window.mouse.up()
  await expect(details).toContainText('2031, known to the year')
  await first.app.close()

  const second = await launch()
  await event(second.window, REVIEW).locator('.hh-marker').click()
  const again = second.window.getByRole('region', { name: 'Details of the event' })
  await expect(again).toContainText('2031, known to the year')
  await second.window.getByRole('button', { name: /^Undo/ }).click()
  await expect(again).toContainText('2029, known to the year')
})

test('Escape puts back an event that is being dragged', async ({ launch }) => {
  const { window } = await launch()
  const marker = event(window, REVIEW).locator('.hh-marker')
  await marker.click()
  const box = (await marker.boundingBox())!
  await window.mouse.move(box.x + 5, box.y + 5)
  await window.mouse.down()
  await window.mouse.move(box.x + 60, box.y + 5, { steps: 6 })
  await expect(window.getByText('+1 year', { exact: true })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByText('+1 year', { exact: true })).toBeHidden()
  await window.mouse.up()
  await expect(window.getByRole('button', { name: /^Undo/ })).toBeDisabled()
})

test('a figure leaves as a PNG of the size that was chosen, and as SVG with its sources', async ({ launch, userData }) => {
  const { app, window } = await launch()
  await window.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = window.getByRole('dialog')
  const png = path.join(userData, 'path.png')
  await answerSaveDialog(app, png)
  await dialog.getByRole('button', { name: 'Save picture' }).click()
  await expect(dialog.getByRole('status')).toContainText(png)
  const picture = await readFile(png)
  expect(picture.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1890, 1280])

  const svg = path.join(userData, 'path.svg')
  await answerSaveDialog(app, svg)
  await dialog.getByRole('button', { name: 'SVG' }).click()
  await dialog.getByRole('button', { name: 'Save picture' }).click()
  await expect(dialog.getByRole('status')).toContainText(svg)
  const text = await readFile(svg, 'utf8')
  const words = text.replace(/[\u00a0\u202f]/g, ' ')
  for (const part of ['>Pledge met brings Europe and Canada to 3.56 % of GDP in 2035<', '>Scenario<', '>Sources<', '>% of GDP<']) {
    expect(words.includes(part), part).toBe(true)
  }

  await answerSaveDialog(app, path.join(png, 'under-a-file.svg'))
  await dialog.getByRole('button', { name: 'Save picture' }).click()
  await expect(dialog.getByRole('status')).toContainText('cannot be written')
})

test('nothing leaves the app', async ({ launch }) => {
  const { app, window } = await launch()
  const asked: string[] = []
  window.on('request', (request) => asked.push(request.url()))
  await window.reload()
  await expect(headline(window)).toHaveText('3.56')
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((url) => !url.startsWith('app://hague-horizon/'))).toEqual([])

  const tries = await window.evaluate(async () => {
    const fetched = await fetch('https://example.org/').then(() => 'fetched', () => 'refused')
    const opened = globalThis.open('https://example.org/') === null ? 'refused' : 'opened'
    const image = await new Promise((resolve) => {
      const element = new Image()
      element.onload = () => resolve('loaded')
      element.onerror = () => resolve('refused')
      element.src = 'https://example.org/picture.png'
    })
    const position = await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(() => resolve('told'), () => resolve('refused'))
    })
    return [fetched, opened, image, position, typeof (globalThis as { process?: unknown }).process, typeof (globalThis as { require?: unknown }).require]
  })
  expect(tries).toEqual(['refused', 'refused', 'refused', 'refused', 'undefined', 'undefined'])
  const after = await app.evaluate(async ({ BrowserWindow }) => {
    const [page] = BrowserWindow.getAllWindows()
    await page!.webContents.executeJavaScript("location.href = 'https://example.org/'; new Promise((resolve) => setTimeout(resolve, 300))")
    return { windows: BrowserWindow.getAllWindows().length, url: page!.webContents.getURL() }
  })
  expect(after).toEqual({ windows: 1, url: 'app://hague-horizon/index.html' })
})
