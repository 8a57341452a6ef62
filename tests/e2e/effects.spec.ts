// Events act on the model: a ceasefire in one click, curves that follow while it is dragged, the old path as a ghost, effects
// in the editor.
import { expect, type Page } from '@playwright/test'
import { test } from './launch'
import { drag } from './timeline-hand'
import { button, details, headline, saved, sharedApp } from './window'

const IN_SERVICE = 'in service'
const stock = (window: Page) => headline(window, IN_SERVICE)
/** Russia's stock as it is drawn: unlike the headline it does not follow the cursor, which follows the hand. */
const curve = (window: Page) => window.locator('[data-figure=stocks-and-storage] [id$=line-stock-RUS] path').first().getAttribute('d')
const ghost = (window: Page) => window.locator('[data-figure=stocks-and-storage] [id$=line-ghost-RUS]')

test.describe('in one window', () => {
  const running = sharedApp()

  test('a ceasefire is one click away, says what it does, and the curves have it', async () => {
    const { window } = running()
    await button(window, 'Production').click()
    await expect(stock(window)).toHaveText('4,895')
    await button(window, 'New ceasefire').click()
    await expect(details(window)).toContainText('Everyone: tempo of the war × 0.1, from its date, over 3 months.')
    await expect(details(window)).toContainText('Russia: capacity × 0.75, from 12 months after, over 12 months (off).')
    await expect(stock(window)).not.toHaveText('4,895')
    expect(Number((await stock(window).innerText()).replace(',', ''))).toBeGreaterThan(7000)
    await saved(window)
  })

  test('the curves follow while it is dragged, the old path stays as a ghost; Escape puts all back', async () => {
    const { window } = running()
    const before = await curve(window)
    await expect(ghost(window)).toHaveCount(0)
    await drag(window, 'Ceasefire', 120)
    await expect.poll(() => curve(window)).not.toBe(before)
    await expect(ghost(window)).toBeVisible()
    await expect(window.locator('[data-figure=stocks-and-storage] [id$=line-ghost-NATO]')).toHaveCount(0)
    await expect(stock(window)).toHaveText(/^[\d,]+ → [\d,]+$/)
    expect(await ghost(window).locator('path').first().getAttribute('d')).toBe(before)
    await window.keyboard.press('Escape')
    await expect(ghost(window)).toHaveCount(0)
    expect(await curve(window)).toBe(before)
    await window.mouse.up()
  })

  test('a drag let go is one step that undo takes back', async () => {
    const { window } = running()
    const before = await curve(window)
    await drag(window, 'Ceasefire', 90)
    await window.mouse.up()
    await saved(window)
    await expect(ghost(window)).toHaveCount(0)
    const after = await curve(window)
    expect(after).not.toBe(before)
    await button(window, 'Undo').click()
    await expect.poll(() => curve(window)).toBe(before)
    await button(window, 'Redo').click()
    await expect.poll(() => curve(window)).toBe(after)
  })

  test('an effect is switched on in the editor, another added, a wrong one refused with one sentence', async () => {
    const { window } = running()
    const before = await curve(window)
    await button(details(window), 'Edit').click()
    const editor = window.getByRole('form', { name: /event/i })
    await editor.getByRole('checkbox', { name: /^Russia: capacity × 0.75/ }).check()
    await button(editor, 'Add an effect').click()
    const fields = editor.getByRole('group', { name: 'Add an effect' })
    await fields.getByRole('combobox').first().selectOption('coreShare')
    await fields.getByRole('combobox').nth(1).selectOption('add')
    await fields.getByLabel('Whom, by id, separated by commas').fill('DEU')
    await fields.getByLabel('Size').fill('0.4')
    await fields.getByLabel('Over months').fill('0')
    await button(fields, 'Add an effect').click()
    await expect(fields.getByRole('alert')).toContainText('it takes a number from 1 to 240, not 0')
    await fields.getByLabel('Over months').fill('12')
    await expect(fields.getByRole('img', { name: 'Weight of the effect over time' })).toBeVisible()
    await button(fields, 'Add an effect').click()
    await button(editor, 'Save').click()
    await expect(details(window)).toContainText('Germany: core spending +0.4 % of GDP, from its date, over 12 months.')
    expect(await curve(window)).not.toBe(before)
  })

  test('removed, it acts no more', async () => {
    const { window } = running()
    const before = await curve(window)
    await button(details(window), 'Remove event').click()
    await expect.poll(() => curve(window)).not.toBe(before)
    await expect(window.getByText('Everyone: tempo of the war')).toHaveCount(0)
  })
})
