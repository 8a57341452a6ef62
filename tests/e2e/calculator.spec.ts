// The calculator in the hand: sliders, typed values, shapes, scope, money, tables, undo, and what a restart keeps.
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './launch'
import { ALLIES, button, cellOf, figureTable, firstScreen, headline, MONEY, saved, SHARE, sharedApp, tab } from './window'

const PATH = 'Path to 5 %'
const TAKES = 'What it takes'
const EUROPE = 'Europe and Canada, core %'

function slider(window: Page, name: string): Locator {
  return window.getByRole('slider', { name, exact: true })
}

function box(window: Page, name: string): Locator {
  return window.getByRole('textbox', { name: `${name}, value` })
}

/** Everything back to the preset, as a user does it. */
async function reset(window: Page): Promise<void> {
  const all = button(window, 'Reset all to the preset')
  if (await all.isVisible()) await all.click()
  await expect(all).toBeHidden()
  await window.getByRole('combobox', { name: 'Applies to' }).selectOption('All allies')
  await button(window, '% of GDP').click()
  await saved(window)
}

async function undone(window: Page): Promise<void> {
  await button(window, 'Undo').click()
  await saved(window)
}

/** Moves the hand over a slider's track without letting go. */
async function takeSlider(window: Page, name: string, parts: readonly number[]): Promise<void> {
  const track = (await slider(window, name).boundingBox())!
  const to = (part: number) => window.mouse.move(track.x + track.width * part, track.y + track.height / 2, { steps: 4 })
  await to(parts[0]!)
  await window.mouse.down()
  for (const part of parts.slice(1)) await to(part)
}

test.describe('in one window', () => {
  const running = sharedApp()
  test.beforeEach(() => reset(running().window))

  test('a subtitle that is cut is read whole at a pointer, and by who hears the figure described', async () => {
    const figure = running().window.getByRole('region', { name: TAKES })
    const note = figure.locator('.figure-note')
    const text = await note.innerText()
    expect(text.length).toBeGreaterThan(20)
    await expect(note).toHaveAttribute('title', text)
    await expect(figure.locator('.figure-frame')).toHaveAccessibleDescription(text)
  })

  test('a slider moved by keyboard changes headline, chart and table alike', async () => {
    const { window } = running()
    const chart = window.getByRole('region', { name: PATH }).locator('#screen-path-to-5-label-core-EUROPE_CANADA')
    await expect(chart).toContainText(await headline(window, SHARE).innerText())
    await slider(window, 'Core target').focus()
    for (let press = 0; press < 10; press += 1) await window.keyboard.press('ArrowRight')
    await expect(box(window, 'Core target')).toHaveValue('4.00')
    await expect(headline(window, SHARE)).toHaveText(/^4\.\d\d$/)
    const share = await headline(window, SHARE).innerText()
    await expect(chart).toContainText(share)
    expect(cellOf(await figureTable(window, PATH), '2035', EUROPE)).toBe(share)
    await slider(window, 'Core target').focus()
    await window.keyboard.press('Home')
    await expect(slider(window, 'Core target')).toHaveAttribute('aria-valuenow', '0')
    await window.keyboard.press('End')
    await expect(slider(window, 'Core target')).toHaveAttribute('aria-valuenow', '7')
  })

  test('a drag previews, is saved once when let go, and is one step to undo', async () => {
    const { window } = running()
    const before = await headline(window, MONEY).innerText()
    await takeSlider(window, 'Core target', [0.35, 0.5, 0.3, 0.45])
    await expect(window.getByText('Previewing, nothing saved yet')).toBeVisible()
    await expect(headline(window, MONEY)).not.toHaveText(before)
    await expect(window.getByText(/^\d+ changed$/)).toHaveCount(0)
    const previewed = await headline(window, MONEY).innerText()
    await window.mouse.up()
    await expect(window.getByText('1 changed', { exact: true })).toBeVisible()
    await expect(headline(window, MONEY)).toHaveText(previewed)
    await undone(window)
    await expect(headline(window, MONEY)).toHaveText(before)
    await expect(box(window, 'Core target')).toHaveValue('3.50')
    await button(window, 'Redo').click()
    await expect(headline(window, MONEY)).toHaveText(previewed)
  })

  test('Escape during a drag puts the value back', async () => {
    const { window } = running()
    const before = await headline(window, MONEY).innerText()
    await takeSlider(window, 'Compliance', [0.66, 0.2])
    await expect(headline(window, MONEY)).not.toHaveText(before)
    await window.keyboard.press('Escape')
    await expect(headline(window, MONEY)).toHaveText(before)
    await window.mouse.up()
    await expect(window.getByText('Projection up to date')).toBeVisible()
    await expect(window.getByText(/^\d+ changed$/)).toHaveCount(0)
  })

  test('changes are counted; one is taken back by its own button, all by the one above', async () => {
    const { window } = running()
    await slider(window, 'Compliance').press('PageDown')
    await slider(window, 'Target year').press('ArrowLeft')
    await expect(window.getByText('2 changed', { exact: true })).toBeVisible()
    await expect(button(window, 'Reset Compliance')).toHaveText(/changed from 1\.00/)
    await button(window, 'Reset Compliance').click()
    await expect(window.getByText('1 changed', { exact: true })).toBeVisible()
    await expect(box(window, 'Compliance')).toHaveValue('1.00')
    await expect(box(window, 'Target year')).toHaveValue('2034')
    await slider(window, 'Compliance').press('ArrowLeft')
    await button(window, 'Reset all to the preset').click()
    await expect(window.getByText(/^\d+ changed$/)).toHaveCount(0)
    await expect(box(window, 'Target year')).toHaveValue('2035')
    await undone(window)
    await expect(window.getByText('2 changed', { exact: true })).toBeVisible()
  })

  for (const [typed, sentence] of [
    ['25', 'Between 0.00 and 20.00; the value stays as it was.'],
    ['a lot', 'Type a number.'],
  ] as const) {
    test(`typing "${typed}" gives one sentence and changes nothing`, async () => {
      const { window } = running()
      const before = await headline(window, SHARE).innerText()
      await box(window, 'Core target').fill(typed)
      await box(window, 'Core target').press('Enter')
      await expect(window.getByRole('alert')).toHaveText([sentence])
      await expect(box(window, 'Core target')).toHaveAttribute('aria-invalid', 'true')
      await expect(headline(window, SHARE)).toHaveText(before)
      await box(window, 'Core target').press('Escape')
      await expect(window.getByRole('alert')).toHaveCount(0)
      await expect(box(window, 'Core target')).toHaveValue('3.50')
      await expect(window.getByText(/^\d+ changed$/)).toHaveCount(0)
    })
  }

  test('a typed value counts as one change', async () => {
    const { window } = running()
    await box(window, 'Core target').fill('2,5')
    await box(window, 'Core target').press('Enter')
    await expect(box(window, 'Core target')).toHaveValue('2.50')
    await expect(headline(window, ALLIES)).toHaveText(/^\d+$/)
    await expect(window.getByRole('main').getByText('of 31 at 2.5 %')).toBeVisible()
    await undone(window)
    await expect(box(window, 'Core target')).toHaveValue('3.50')
  })

  test('a preset is taken from its tab and left again by undo', async () => {
    const { window } = running()
    const before = await headline(window, MONEY).innerText()
    await button(window, 'All scenarios').click()
    await window.getByRole('dialog').getByRole('button', { name: /Wales pace/ }).click()
    await expect(tab(window, 'Preset Wales pace')).toHaveAttribute('aria-pressed', 'true')
    await expect(headline(window, MONEY)).not.toHaveText(before)
    await saved(window)
    await undone(window)
    await expect(tab(window, 'Preset Wales pace')).toHaveAttribute('aria-pressed', 'false')
    await expect(headline(window, MONEY)).toHaveText(before)
  })

  test('the shape bends the path, not its end, and brings its own number', async () => {
    const { window } = running()
    const straight = await figureTable(window, PATH)
    await button(window, 'Back-loaded').click()
    await expect(button(window, 'Back-loaded')).toHaveAttribute('aria-pressed', 'true')
    await expect(slider(window, 'Power')).toBeVisible()
    const bent = await figureTable(window, PATH)
    expect(Number(cellOf(bent, '2030', EUROPE))).toBeLessThan(Number(cellOf(straight, '2030', EUROPE)) - 0.1)
    expect(cellOf(bent, '2035', EUROPE)).toBe(cellOf(straight, '2035', EUROPE))
    await slider(window, 'Power').press('PageUp')
    const steeper = await figureTable(window, PATH)
    expect(Number(cellOf(steeper, '2030', EUROPE))).toBeLessThan(Number(cellOf(bent, '2030', EUROPE)))
    await button(window, 'Linear').click()
    await expect(slider(window, 'Power')).toBeHidden()
  })

  test('allies above the target hold their share or come down to it', async () => {
    const { window } = running()
    const held = cellOf(await figureTable(window, PATH), '2035', 'Poland, core')
    expect(Number(held)).toBeGreaterThan(3.5)
    await button(window, 'Come down to it').click()
    expect(cellOf(await figureTable(window, PATH), '2035', 'Poland, core')).toBe('3.50')
    await expect(button(window, 'Reset Allies above the target')).toBeVisible()
  })

  test('a value set for one ally moves that ally alone', async () => {
    const { window } = running()
    const before = await figureTable(window, PATH)
    await window.getByRole('combobox', { name: 'Applies to' }).selectOption('Germany')
    await box(window, 'Core target, Germany').fill('2.8')
    await box(window, 'Core target, Germany').press('Enter')
    const after = await figureTable(window, PATH)
    expect(cellOf(after, '2035', 'Germany, core')).toBe('2.80')
    expect(cellOf(after, '2035', 'France, core')).toBe(cellOf(before, '2035', 'France, core'))
    await expect(headline(window, ALLIES)).toHaveText('30')
    await expect(window.getByText('all but Germany')).toBeVisible()
    await window.getByRole('combobox', { name: 'Applies to' }).selectOption('All allies')
    await expect(box(window, 'Core target')).toHaveValue('3.50')
    await button(window, 'All parameters').click()
    const row = window.getByRole('dialog', { name: 'All parameters' }).getByRole('row', { name: /^Core target Germany 2\.80/ })
    await row.getByRole('button', { name: 'Reset' }).click()
    await expect(row).toHaveCount(0)
    await window.keyboard.press('Escape')
    await expect(headline(window, ALLIES)).toHaveText('31')
  })

  test('money is shown as shares, at constant prices or at current ones', async () => {
    const { window } = running()
    const shares = await figureTable(window, PATH)
    expect(cellOf(shares, '2035', 'NATO, core')).toMatch(/^\d\.\d\d$/)
    await button(window, '2026 US$').click()
    await expect(button(window, '2026 US$')).toHaveAttribute('aria-pressed', 'true')
    const constant = await figureTable(window, PATH)
    expect(cellOf(constant, '2035', 'NATO, core')).toMatch(/^\d,\d{3}$/)
    const atConstant = await headline(window, MONEY).innerText()
    await button(window, 'Current US$').click()
    const current = await figureTable(window, TAKES)
    expect(current[0]!.join(' ')).toContain('current')
    const billions = (text: string) => Number(text.replace(/[+,]/g, ''))
    expect(billions(await headline(window, MONEY).innerText())).toBeGreaterThan(billions(atConstant) * 1.05)
  })

  test('the tables hold a number for every year and every line', async () => {
    const { window } = running()
    for (const title of [PATH, TAKES]) {
      const [head, ...rows] = await figureTable(window, title)
      expect(rows.length, title).toBeGreaterThanOrEqual(22)
      expect(rows.every((row) => row.length === head!.length), title).toBe(true)
      const filled = rows.find(([first]) => first === '2035')!.slice(2)
      expect(filled.length, title).toBeGreaterThanOrEqual(3)
      for (const cell of filled) expect(cell, title).toMatch(/^[−+]?[\d,]+(\.\d+)?$/)
    }
  })

  test('lines are picked by actor', async () => {
    const { window } = running()
    await button(window, '6 actors').click()
    await window.getByRole('textbox', { name: 'Actors' }).fill('ital')
    await window.getByRole('checkbox', { name: 'Italy' }).check()
    await window.keyboard.press('Escape')
    await expect(button(window, '7 actors')).toBeVisible()
    expect((await figureTable(window, PATH))[0]!.join(' ')).toContain('Italy, core')
    await button(window, '7 actors').click()
    await window.getByRole('checkbox', { name: 'Italy' }).uncheck()
    await window.keyboard.press('Escape')
    await expect(button(window, '6 actors')).toBeVisible()
  })
})

test('a changed value is still there after a restart, and undo still works', async ({ launch }) => {
  const first = await launch()
  await firstScreen(first.window)
  const preset = await headline(first.window, SHARE).innerText()
  await slider(first.window, 'Compliance').press('PageDown')
  await slider(first.window, 'Core target').press('PageUp')
  await saved(first.window)
  const changed = await headline(first.window, SHARE).innerText()
  expect(changed).not.toBe(preset)
  await first.app.close()

  const { window } = await launch()
  await firstScreen(window)
  await expect(headline(window, SHARE)).toHaveText(changed)
  await expect(window.getByText('2 changed', { exact: true })).toBeVisible()
  await expect(box(window, 'Compliance')).toHaveValue('0.50')
  await undone(window)
  await expect(box(window, 'Core target')).toHaveValue('3.50')
  await undone(window)
  await expect(headline(window, SHARE)).toHaveText(preset)
  await expect(button(window, 'Undo')).toBeDisabled()
})
