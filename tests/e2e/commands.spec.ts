// Everything by its name: the palette opens by its keys, finds commands, figures, scenarios, parameters and events, and gives the focus back.
import { expect, test } from '@playwright/test'
import { button, details, sharedApp, tab } from './window'

const running = sharedApp()

async function pick(typed: string, option: RegExp): Promise<void> {
  const { window } = running()
  await window.keyboard.press('Control+k')
  const field = window.getByRole('textbox', { name: 'Find a command, figure, scenario, parameter or event' })
  await expect(field).toBeFocused()
  await field.fill(typed)
  await expect(window.getByRole('dialog').getByRole('option').first()).toHaveAccessibleName(option)
  await window.keyboard.press('Enter')
  await expect(field).toBeHidden()
}

test('parameter, figure, scenario, event and command are had by a few letters and Enter', async () => {
  const { window } = running()
  await pick('complian', /^Compliance parameter/)
  await expect(window.getByRole('slider', { name: /Compliance/ })).toBeFocused()
  await pick('how sure output', /^How sure output is figure/)
  await expect(window.locator('[data-figure=output-in-bands]')).toBeVisible()
  await pick('long war', /^Long war scenario/)
  await expect(tab(window, 'Preset Long war')).toHaveAttribute('aria-pressed', 'true')
  await pick('NATO reviews the 5%', /event/)
  await expect(details(window)).toBeVisible()
  // Stocks are in service and in storage; what an event's title says of service is no stock.
  await window.keyboard.press('Control+k')
  await window.keyboard.type('stock')
  const found = window.getByRole('dialog').getByRole('option')
  await expect(found.filter({ hasText: 'In service' })).toHaveCount(1)
  await expect(found.filter({ hasText: 'event' })).toHaveCount(0)
  await window.keyboard.press('Escape')
  await pick('all param', /^All parameters/)
  await expect(window.getByRole('dialog', { name: 'All parameters' })).toBeVisible()
  await window.keyboard.press('Escape')
})

test('arrows choose, what is not there is told, Escape closes and gives the focus back', async () => {
  const { window } = running()
  await button(window, 'Spending').focus()
  await window.keyboard.press('Control+k')
  const options = window.getByRole('dialog').getByRole('option')
  await expect(options.first()).toHaveAttribute('data-combobox-selected')
  await window.keyboard.press('ArrowDown')
  const second = (await options.nth(1).getAttribute('id'))!
  await expect(window.getByRole('dialog').getByRole('textbox')).toHaveAttribute('aria-activedescendant', second)
  await window.keyboard.type('qqq')
  await expect(window.getByRole('status').filter({ hasText: 'Nothing is called so.' })).toBeVisible()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toBeHidden()
  await expect(button(window, 'Spending')).toBeFocused()
})
