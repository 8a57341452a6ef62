// Events act on the model: a ceasefire in one click, curves that follow while it is dragged, the old path as a ghost, effects
// in the editor.
import { expect, type Page } from '@playwright/test'
import { test } from './launch'
import { drag } from './timeline-hand'
import { button, details, eventMark, headline, saved, sharedApp } from './window'

const IN_SERVICE = 'in service'
const stock = (window: Page) => headline(window, IN_SERVICE)
/** Russia's stock as it is drawn: unlike the headline it does not follow the cursor, which follows the hand. */
const curve = (window: Page) => window.locator('[data-figure=stocks-and-storage] [id$=line-stock-RUS] path').first().getAttribute('d')
const ghost = (window: Page) => window.locator('[data-figure=stocks-and-storage] [id$=line-compare-RUS]')

const editor = (window: Page) => window.getByRole('form', { name: /^(New|Edit) event$/ })
const sentence = (window: Page) => editor(window).getByRole('group', { name: 'Effect in the editor' })

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
    await expect(window.locator('[data-figure=stocks-and-storage] [id$=line-compare-NATO]')).toHaveCount(0)
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

  test('an effect is switched on in the editor, another added, a wrong one refused at its field', async () => {
    const { window } = running()
    const before = await curve(window)
    await button(details(window), 'Edit').click()
    await editor(window).getByRole('checkbox', { name: /^Russia: capacity × 0.75/ }).check()
    await button(editor(window), 'Add an effect').click()
    await sentence(window).getByRole('combobox', { name: 'What' }).selectOption('coreShare')
    await sentence(window).getByRole('combobox', { name: 'How', exact: true }).selectOption('add')
    await sentence(window).getByRole('textbox', { name: 'Find an actor or group' }).fill('germ')
    await button(sentence(window), 'Germany').click()
    await sentence(window).getByRole('textbox', { name: 'Size', exact: true }).fill('0.4')
    await expect(sentence(window)).toContainText('It rises by 0.4 % of GDP.')
    await sentence(window).getByRole('textbox', { name: 'Over months' }).fill('0')
    await button(editor(window), 'Save').click()
    await expect(sentence(window).getByRole('alert').filter({ hasText: 'Write months from 1 to 240, not "0".' })).toBeVisible()
    await expect(sentence(window).getByRole('textbox', { name: 'Over months' })).toBeFocused()
    expect(await curve(window)).toBe(before)
    await sentence(window).getByRole('textbox', { name: 'Over months' }).fill('12')
    await expect(sentence(window).getByRole('img', { name: 'Weight of the effect over time' })).toBeVisible()
    await expect(sentence(window)).toContainText(/starts \w{3} \d{4} · in full \w{3} \d{4}/)
    await button(editor(window), 'Save').click()
    await expect(details(window)).toContainText('Germany: core spending +0.4 % of GDP, from its date, over 12 months.')
    await expect.poll(() => curve(window)).not.toBe(before)
  })

  test('an effect that stands there is edited: a percentage is a factor, an end, categories, a source; one undo takes it all back', async () => {
    const { window } = running()
    await saved(window)
    await button(details(window), 'Edit').click()
    await editor(window).getByRole('button', { name: /^Edit the effect: Everyone: tempo of the war/ }).click()
    await expect(sentence(window).getByRole('textbox', { name: 'Size', exact: true })).toHaveValue(/^10\s%$/)
    await sentence(window).getByRole('textbox', { name: 'Size', exact: true }).fill('40 %')
    await sentence(window).getByRole('combobox', { name: 'Add an actor or group' }).selectOption({ label: 'Russia' })
    await sentence(window).getByRole('combobox', { name: 'How long' }).selectOption({ label: 'for' })
    await sentence(window).getByRole('textbox', { name: 'For months' }).fill('24')
    for (const kind of ['Tanks', 'Artillery']) await sentence(window).getByRole('checkbox', { name: kind }).check()
    await expect(sentence(window)).toContainText('Analyst’s judgement, no source.')
    await sentence(window).getByRole('textbox', { name: 'Find a source for the size' }).fill('hague summit declaration')
    await sentence(window).getByRole('button', { name: /^The Hague Summit Declaration/ }).first().click()
    await button(editor(window), 'Save').click()
    const words = 'Russia: tempo of the war (main battle tanks, self-propelled artillery) × 0.4, from its date, over 3 months, for 24 months, then back over the same.'
    await expect(details(window)).toContainText(words)
    await expect(details(window)).toContainText('Source: The Hague Summit Declaration')
    await saved(window)
    await button(window, 'Undo').click()
    await expect(details(window)).not.toContainText(words)
    await expect(details(window)).toContainText('Everyone: tempo of the war × 0.1, from its date, over 3 months.')
    await saved(window)
  })

  test('a duplicate that pushes the other way is told at its place, in the editor and in the details', async () => {
    const { window } = running()
    await button(details(window), 'Edit').click()
    await editor(window).getByRole('button', { name: /^Duplicate the effect: Everyone: tempo/ }).click()
    await expect(editor(window).getByText('The same effect stands here twice; both act.')).toHaveCount(2)
    await sentence(window).getByRole('textbox', { name: 'Size', exact: true }).fill('1.5')
    const contradicts = 'Contradicts another effect of this event: one raises what the other lowers, at the same time.'
    await expect(editor(window).getByText(contradicts)).toHaveCount(2)
    await button(editor(window), 'Cancel').click()
    await button(window, 'New ceasefire').click()
    await expect(details(window).getByText('The same effect stands in "Ceasefire" too; both act.')).toBeVisible()
    await button(details(window), 'Remove event').click()
    await saved(window)
    await eventMark(window, 'Ceasefire').click()
    await expect(details(window).getByRole('note')).toHaveCount(0)
  })

  test('removed, it acts no more', async () => {
    const { window } = running()
    const before = await curve(window)
    await button(details(window), 'Remove event').click()
    await expect.poll(() => curve(window)).not.toBe(before)
    await expect(window.getByText('Everyone: tempo of the war')).toHaveCount(0)
  })
})
