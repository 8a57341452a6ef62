// A walk through every part of the window, as a user would go.
import { expect, type Page } from '@playwright/test'
import { button, details, eventMark, timeline } from './window'

/** Through every part of the window. Whatever it changes it undoes. */
export async function walk(window: Page): Promise<void> {
  await eventMark(window, 'NATO reviews the 5% path and the capability targets').click()
  await details(window).getByRole('button', { name: /^Copy address/ }).first().click()
  await timeline(window).press('ArrowRight')
  await timeline(window).press('+')
  await button(window, 'Fit').click()
  await window.getByRole('slider', { name: 'Core target' }).press('ArrowRight')
  await button(window, 'Undo').click()
  await button(window, 'Why this default: Compliance').click()
  await window.keyboard.press('Escape')
  await button(window, 'Show the table: Path to 5 %').click()
  await button(window, 'Show the figure: Path to 5 %').click()
  await button(window, 'All parameters').click()
  await window.keyboard.press('Escape')
  await button(window, 'Export').click()
  await expect(window.getByRole('dialog').locator('svg text').first()).toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('F1')
  await expect(window.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await window.keyboard.press('Escape')
}
