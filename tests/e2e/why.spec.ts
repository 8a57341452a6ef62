// Why a value is what it is: a click or Enter on a figure opens a card whose parts add up to the figure; each leads to its cause.
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './launch'
import { drag } from './timeline-hand'
import { button, cellOf, details, figureTable, saved, sharedApp } from './window'

const frame = (window: Page, id: string) => window.locator(`[data-figure=${id}] .figure-frame`)
const card = (window: Page) => window.getByRole('dialog', { name: /^Why/ })
/** A number as it is shown. */
const read = (text: string) => Number(/[+\u2212]?[\d,]+(\.\d+)?/.exec(text)![0].replace('\u2212', '-').replaceAll(',', ''))

/** Rows of the card, its numbers, and both ends. */
async function partsOf(window: Page) {
  const table = card(window).getByRole('table')
  await expect(table).toBeVisible()
  await expect(button(card(window), 'Copy as text')).toBeEnabled()
  const rows = await table.locator('tbody tr').all()
  const parts = await Promise.all(rows.map(async (row) => ({ words: (await row.getByRole('rowheader').innerText()).replaceAll('\u00a0', ' '), part: read(await row.locator('td.num').innerText()) })))
  const ends = (await table.locator('tfoot th').innerText()).replaceAll('\u00a0', ' ')
  const sum = read(await table.locator('tfoot td').innerText())
  return { parts, ends, sum }
}

/** px of a point on the drawing of a line. */
async function pointOn(line: Locator, part: number): Promise<readonly [number, number]> {
  return line.evaluate((path, at) => {
    const curve = path as SVGPathElement
    const { x, y } = curve.getPointAtLength(curve.getTotalLength() * at).matrixTransform(curve.getScreenCTM()!)
    return [x, y] as const
  }, part)
}

test.describe('in one window', () => {
  const running = sharedApp()

  test('where nothing differs from the preset one sentence says so; Escape gives the focus back', async () => {
    const { window } = running()
    await frame(window, 'path-to-5').focus()
    await window.keyboard.press('Enter')
    await expect(card(window)).toContainText('Nothing differs from the preset Pledge met, and no event acts.')
    await window.keyboard.press('Escape')
    await expect(card(window)).toHaveCount(0)
    await expect(frame(window, 'path-to-5')).toBeFocused()
  })

  test('two sliders changed: their parts add up to the figure', async () => {
    const { window } = running()
    for (let turn = 0; turn < 4; turn += 1) await window.getByRole('slider', { name: 'Compliance' }).press('ArrowLeft')
    await window.getByRole('slider', { name: 'Growth, shift' }).press('ArrowLeft')
    await saved(window)
    await frame(window, 'path-to-5').focus()
    await window.keyboard.press('ArrowLeft')
    await window.keyboard.press('ArrowLeft')
    await window.keyboard.press('Enter')
    await expect(card(window).getByText('Europe and Canada, core share, 2033')).toBeVisible()
    const { parts, ends, sum } = await partsOf(window)
    expect(parts.map(({ words }) => words)).toEqual(['Compliance: 1.00 → 0.80', expect.stringMatching(/^Growth, shift: 0\.00 → −0\.05 points$/)])
    expect(parts.reduce((all, { part }) => all + part, 0)).toBeCloseTo(sum, 9)
    const [none, all] = /^Preset Pledge met ([\d.]+) → ([\d.]+)$/.exec(ends)!.slice(1).map(Number)
    expect(all! - none!).toBeCloseTo(sum, 9)
    await expect(card(window).getByRole('heading')).toHaveText(`Why ${all!.toFixed(2)}\u00a0% of GDP?`)
    await window.keyboard.press('Escape')
    const table = await figureTable(window, 'Path to 5 %')
    expect(cellOf(table, '2033', 'Europe and Canada, core %')).toBe(all!.toFixed(2))
  })

  test('a click on a line explains that line; another series is chosen beside it', async () => {
    const { window } = running()
    const line = window.locator('[data-figure=path-to-5] [id$=line-core-EUROPE_CANADA] path').first()
    await window.mouse.click(...(await pointOn(line, 0.5)))
    await expect(card(window).getByText(/^Europe and Canada, core share, 20\d\d$/)).toBeVisible()
    await card(window).getByRole('combobox', { name: 'Explained' }).selectOption({ label: 'Germany, core share' })
    await expect(card(window).getByText(/^Germany, core share, 20\d\d$/)).toBeVisible()
    expect((await partsOf(window)).parts[0]!.words).toBe('Compliance: 1.00 → 0.80')
    await expect(card(window)).toContainText('1 change does not reach it.')
  })

  test('copied as text it says the same; a parameter leads to its control', async () => {
    const { app, window } = running()
    await button(card(window), 'Copy as text').click()
    await expect(card(window).getByText('Copied.')).toBeVisible()
    const text = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(text.replaceAll('\u00a0', ' ')).toMatch(/^Why [\d.]+ % of GDP\? Germany, core share, 20\d\d\nCompliance: 1\.00 → 0\.80: −[\d.]+ points\nPreset Pledge met [\d.]+ → [\d.]+: −[\d.]+ points\n1 change does not reach it\.$/)
    await button(card(window), 'Compliance: 1.00 → 0.80').click()
    await expect(card(window)).toHaveCount(0)
    await expect(window.getByRole('slider', { name: 'Compliance' })).toBeFocused()
  })

  test('a click on a column explains its part in money', async () => {
    const { window } = running()
    const column = window.locator('[data-figure=what-it-takes] [id$=column-2033] rect')
    await column.nth(1).click()
    await expect(card(window).getByText('Europe and Canada, extra over held shares, 2033')).toBeVisible()
    await window.keyboard.press('Escape')
    await column.first().click()
    await expect(card(window).getByText('Europe and Canada, core spending, 2033')).toBeVisible()
    const { parts, sum } = await partsOf(window)
    expect(parts.map(({ words }) => words.split(':')[0])).toEqual(['Compliance', 'Growth, shift'])
    expect(parts.reduce((all, { part }) => all + part, 0)).toBeCloseTo(sum, 9)
    await expect(card(window).getByRole('table')).toContainText('bn US$')
    // What is clicked on the card is not clicked on the figure below it.
    await card(window).getByRole('heading').click()
    await expect(card(window).getByText('Europe and Canada, core spending, 2033')).toBeVisible()
    await window.keyboard.press('Escape')
    for (let turn = 0; turn < 5; turn += 1) await window.keyboard.press('Control+z')
    await saved(window)
  })

  test('a ceasefire dragged is explained, and leads to its event', async () => {
    const { window } = running()
    await button(window, 'Production').click()
    await button(window, 'New ceasefire').click()
    await expect(details(window)).toContainText('tempo of the war × 0.1')
    await saved(window)
    const explained = async () => {
      const line = window.locator('[data-figure=stocks-and-storage] [id$=line-stock-RUS] path').first()
      await window.mouse.click(...(await pointOn(line, 0.98)))
      await expect(card(window).getByText(/^Russia, main battle tanks, in service, [A-Z][a-z]{2} 203\d$/)).toBeVisible()
      const found = await partsOf(window)
      expect(found.parts.reduce((all, { part }) => all + part, 0)).toBeCloseTo(found.sum, 9)
      return found
    }
    const first = await explained()
    expect(first.parts[0]!.words).toContain('Ceasefire: tempo of the war × 0.10')
    expect(first.parts[0]!.part).toBeGreaterThan(0)
    await window.keyboard.press('Escape')
    await drag(window, 'Ceasefire', -120)
    await window.mouse.up()
    await saved(window)
    const earlier = await explained()
    // An earlier ceasefire saves more tanks.
    expect(earlier.parts[0]!.part).toBeGreaterThan(first.parts[0]!.part)
    await window.keyboard.press('Escape')
    await button(window, 'Close details').click()
    await expect(details(window)).toBeHidden()
    await explained()
    await card(window).getByRole('button', { name: /^Ceasefire: tempo of the war/ }).click()
    await expect(details(window)).toContainText('Ceasefire')
  })
})
