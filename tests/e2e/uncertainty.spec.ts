// What is not sure, in the window: a distribution is set and drawn as a curve, the fan comes and is refined, a bar leads to its
// control, a goal is sought and set; every change is one step.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { button, saved, sharedApp } from './window'

const running = sharedApp()

const fan = (window: Page) => window.locator('[data-figure="path-in-bands"]')
const tornado = (window: Page) => window.locator('[data-figure="what-moves-it-most"]')
const status = (window: Page) => window.locator('[data-draws]')

async function openSide(window: Page): Promise<void> {
  await button(window, 'Uncertainty').click()
  await expect(status(window)).toHaveAttribute('data-draws', 'whole', { timeout: 60_000 })
}

async function openCard(window: Page, name: string): Promise<Locator> {
  await button(window, name).click()
  return window.getByRole('dialog').last()
}

test('the fan is drawn and refined, with the hit rate of the past on it', async () => {
  const { window } = running()
  await button(window, 'Uncertainty').click()
  await expect(fan(window).locator('[id$="-bands"] path')).toHaveCount(2, { timeout: 60_000 })
  await expect(status(window)).toHaveAttribute('data-draws', 'whole', { timeout: 60_000 })
  await expect(fan(window).getByText('1,000 of 1,000 draws.')).toBeVisible()
  await expect(fan(window).locator('[id$="-said"]')).toContainText(/\d+\s% .*inside/, { timeout: 40_000 })
  await expect(window.getByText(/reach 3\.5 % by 2035/)).toBeVisible()
})

test('a distribution is set on a control, seen as a curve, drawn, and undone as one step', async () => {
  const { window } = running()
  await openSide(window)
  const before = await fan(window).locator('[id$="-bands"] path').first().getAttribute('d')
  const card = await openCard(window, 'How sure: Compliance')
  await card.getByLabel('Distribution').selectOption({ label: 'Triangular' })
  await card.getByRole('textbox', { name: 'Low', exact: true }).fill('0.9')
  await card.getByRole('textbox', { name: 'Most likely', exact: true }).fill('0.2')
  await card.getByRole('textbox', { name: 'High', exact: true }).fill('1')
  await button(card, 'Set').click()
  await expect(card.getByRole('alert')).toBeVisible()
  await card.getByRole('textbox', { name: 'Low', exact: true }).fill('0.1')
  await card.getByRole('textbox', { name: 'Where it comes from', exact: true }).fill('A judgement')
  await button(card, 'Set').click()
  await saved(window)
  await expect(window.getByRole('button', { name: 'How sure: Compliance' })).toHaveText('not sure')
  await expect(status(window)).toHaveAttribute('data-draws', 'whole', { timeout: 60_000 })
  await expect(fan(window).locator('[id$="-bands"] path').first()).not.toHaveAttribute('d', before!)
  const again = await openCard(window, 'How sure: Compliance')
  await expect(again.getByRole('img', { name: /^Curve of triangular low 0\.1, mode 0\.2, high 1;/ })).toBeVisible()
  await expect(again.getByText('The scenario says: A judgement')).toBeVisible()
  expect((await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations).toEqual([])
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+z')
  await saved(window)
  await expect(window.getByRole('button', { name: 'How sure: Compliance' })).toHaveText('how sure')
})

test('a bar of what moves it most leads to its control, by hand and by keys', async () => {
  const { window } = running()
  await openSide(window)
  await expect(tornado(window).locator('[data-row="0"]')).toBeVisible({ timeout: 60_000 })
  const frame = tornado(window).getByRole('group')
  await frame.focus()
  await frame.press('ArrowDown')
  await expect(tornado(window).locator('p[aria-live]')).not.toBeEmpty()
  await frame.press('Enter')
  await expect(window.locator('.panels :focus')).toBeVisible()
  await tornado(window).locator('[data-row="1"]').click({ position: { x: 20, y: 8 } })
  await expect(window.locator('.panels :focus')).toBeVisible()
})

test('a goal is sought, refused where it is none, set as one step and undone', async () => {
  const { window } = running()
  await openSide(window)
  const card = await openCard(window, 'Seek a goal')
  await button(card, 'Seek').click()
  await expect(card.getByRole('alert')).toHaveText('The goal takes a number; nothing was sought.')
  await card.getByLabel('Goal').fill('9')
  await button(card, 'Seek').click()
  await expect(card.getByText(/is out of reach of Compliance alone\. The nearest is/)).toBeVisible({ timeout: 30_000 })
  await card.getByLabel('Goal').fill('3')
  await button(card, 'Seek').click()
  await expect(card.getByText(/^Compliance at 0\.\d+ reaches 3 % of GDP\.$/)).toBeVisible({ timeout: 30_000 })
  expect((await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations).toEqual([])
  await card.getByRole('button', { name: /^Set it to 0\./ }).click()
  await saved(window)
  const slider = window.getByRole('slider', { name: 'Compliance' })
  await expect(slider).not.toHaveAttribute('aria-valuenow', '1')
  await window.keyboard.press('Control+z')
  await saved(window)
  await expect(slider).toHaveAttribute('aria-valuenow', '1')
})
