// Events act on the model: a ceasefire in one click, curves that follow while it is dragged, the old path as a ghost, effects
// in the editor.
import { expect, type Page } from '@playwright/test'
import { test } from './launch'
import { drag } from './timeline-hand'
import { button, details, headline, MONEY, saved, sharedApp } from './window'

const IN_SERVICE = 'in service'
const stock = (window: Page) => headline(window, IN_SERVICE)
/** Russia's stock as it is drawn: unlike the headline it does not follow the cursor, which follows the hand. */
const curve = (window: Page) => window.locator('[data-figure=stocks-and-storage] [id$=line-stock-RUS] path').first().getAttribute('d')
const ghost = (window: Page) => window.locator('[data-figure=stocks-and-storage] [id$=line-compare-RUS]')

test.describe('in one window', () => {
  const running = sharedApp()

  test('a ceasefire is one click away, says what it does, and the curves have it', async () => {
    const { window } = running()
    await button(window, 'Production').click()
    await expect(stock(window)).toHaveText('4,895')
    await button(window, 'New ceasefire').click()
    await expect(details(window)).toContainText('Everyone: tempo of the war × 0.1, from its date, over 3 months. Analyst\u2019s judgement.')
    await expect(details(window)).toContainText('× 0.75 (between × 0.5 and × 0.9), from 12 months after, over 12 months (off).')
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
    await expect(window.locator('[data-figure=stocks-and-storage] [id$=line-compare-NATO]')).toHaveCount(0)
    await expect(stock(window)).toHaveText(/^[\d,]+ → [\d,]+$/)
    // A screen reader is told when it is let go, not at every step.
    await expect(window.locator('[data-headline]')).toBeEmpty()
    expect(await ghost(window).locator('path').first().getAttribute('d')).toBe(before)
    await window.keyboard.press('Escape')
    await expect(ghost(window)).toHaveCount(0)
    await expect(window.locator('[data-headline]')).not.toBeEmpty()
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
    await editor.getByRole('checkbox', { name: /^Russia: capacity .*× 0.75/ }).check()
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

  test('a built-in event says what it would do, on what that rests and why it is off; switched on in the editor it acts', async () => {
    const { window } = running()
    await button(window, 'Spending').click()
    await window.keyboard.press('Control+f')
    await window.keyboard.type('german cabinet plans')
    await window.keyboard.press('Enter')
    await expect(details(window)).toContainText('Germany: core spending +0.81 % of GDP (between +0.51 and +0.91), from 6 months after, over 36 months (off). Source: German cabinet passes 2025 draft budget')
    await expect(details(window)).toContainText('Switch it on only with the shape "Hold" for Germany.')
    const money = headline(window, MONEY)
    const before = await money.innerText()
    await button(details(window), 'Edit').click()
    const editor = window.getByRole('form', { name: /event/i })
    await editor.getByRole('checkbox', { name: /^Germany: core spending/ }).check()
    await button(editor, 'Save').click()
    await expect(money).not.toHaveText(before)
    await saved(window)
    await button(window, 'Undo').click()
    await expect(money).toHaveText(before)
  })
})
