// Two scenarios held against each other in the window: what differs, taken over and taken back; one series of both with the
// numbers of the command line; an event that one scenario alone has in its own way.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './launch'
import { answerWith } from './system-dialogs'
import { drag } from './timeline-hand'
import { button, coreTarget, details, eventMark, opening, saved, sharedApp, tab } from './window'

const ROOT = path.join(__dirname, '../..')

const dialog = (window: Page) => window.getByRole('dialog', { name: 'Two scenarios compared' })
const end = (window: Page, name: 'A' | 'B') => dialog(window).getByRole('combobox', { name: `Scenario ${name}` })
const differs = (window: Page) => dialog(window).getByRole('table', { name: 'What differs between A and B' })

async function open(window: Page): Promise<void> {
  await window.keyboard.press('Control+Shift+D')
  await expect(dialog(window)).toBeVisible()
}

async function cells(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
}

/** A number as it is shown; null for a dash. */
const read = (text: string) => (text === '–' ? null : Number(text.replace('\u2212', '-').replaceAll(',', '')))

test.describe('in one window', () => {
  const running = sharedApp()

  test('opened from the card of those compared; where nothing differs it says so', async () => {
    const { window } = running()
    await coreTarget(window, '4')
    await window.getByRole('button', { name: /^Compare scenarios/ }).click()
    await button(window, 'Compare in full…').click()
    await expect(end(window, 'A')).toHaveValue('pledge-met')
    await expect(end(window, 'B')).toHaveValue('pledge-met-changed')
    await expect(dialog(window).getByRole('status')).toHaveText('1 thing differs.')
    await end(window, 'A').selectOption({ label: 'Pledge met, changed' })
    await expect(end(window, 'B')).toHaveValue('pledge-met')
    await button(dialog(window), 'Exchange A and B').click()
    await expect(end(window, 'B')).toHaveValue('pledge-met-changed')
    await end(window, 'A').selectOption({ label: 'Wales pace' })
    await end(window, 'B').selectOption({ label: 'Pledge met' })
    await expect(differs(window)).toContainText('as after 2014')
    await window.keyboard.press('Escape')
    await expect(dialog(window)).toHaveCount(0)
  })

  test('what differs is taken over, said, and taken back by one undo', async () => {
    const { window } = running()
    await open(window)
    await expect(differs(window).getByRole('row', { name: /^core target/i })).toContainText('4.00 % of GDP')
    await dialog(window).getByRole('button', { name: /^Take core target over into Pledge met, changed: 3\.50/ }).click()
    await expect(dialog(window).getByRole('status')).toHaveText('Core target in Pledge met, changed: 3.50 % of GDP.')
    await expect(differs(window)).toHaveCount(0)
    await saved(window)
    expect((await opening(window)).workspace.scenarios['pledge-met-changed']!.parameters).toEqual({})
    await button(dialog(window), 'Undo').click()
    await expect(dialog(window).getByRole('status')).toHaveText('1 thing differs.')
    await expect(differs(window).getByRole('row', { name: /^core target/i })).toContainText('4.00 % of GDP')
    await saved(window)
    expect((await opening(window)).workspace.scenarios['pledge-met-changed']!.parameters).toEqual({ 'spending.coreTarget': 4 })
  })

  test('into a preset: a copy is made, stands in its place, and goes with one undo', async () => {
    const { window } = running()
    await end(window, 'A').selectOption({ label: 'Long war' })
    await dialog(window).getByRole('button', { name: /^Take core target over into Long war: 4\.00/ }).click()
    await expect(dialog(window).getByRole('status')).toContainText('Long war is a preset and stays as it is; this went into a copy, "Long war, changed", which is shown now.')
    await expect(end(window, 'A')).toHaveValue('long-war-changed')
    await expect(differs(window).getByRole('row', { name: /^core target/i })).toHaveCount(0)
    await window.keyboard.press('Control+z')
    await expect(end(window, 'A')).toHaveValue('long-war')
    await expect(differs(window).getByRole('row', { name: /^core target/i })).toHaveCount(1)
    await end(window, 'A').selectOption({ label: 'Pledge met' })
  })

  test('tabs walk by arrow keys; the values are those of the command line, and go into the clipboard', async () => {
    const { app, window, userData } = running()
    await dialog(window).getByRole('tab', { name: 'What differs' }).focus()
    await window.keyboard.press('ArrowRight')
    await expect(dialog(window).getByRole('tab', { name: 'Values' })).toBeFocused()
    await expect(dialog(window).getByRole('tab', { name: 'Values' })).toHaveAttribute('aria-selected', 'true')
    await expect(dialog(window).getByText('Counted in bn constant 2026 US$.')).toBeVisible()
    const rows = await cells(dialog(window).getByRole('table'))
    await button(dialog(window), 'Copy as text').click()
    await expect(dialog(window).getByText('Copied.')).toBeVisible()
    const copied = (await app.evaluate(({ clipboard }) => clipboard.readText())).split('\n')
    expect(copied[0]).toBe('Europe and Canada, core spending, bn constant 2026 US$')
    expect(copied.slice(2).map((line) => line.split('\t').map(Number))).toEqual(rows.map((row) => row.map(read)))
    await dialog(window).getByRole('combobox', { name: 'Series' }).selectOption({ label: 'Core share' })
    await expect(dialog(window).getByText('Not added up over the years: this is no amount of one year.')).toBeVisible()
    const shares = await cells(dialog(window).getByRole('table'))
    await window.keyboard.press('Escape')

    const file = path.join(userData, 'four.scenario.json')
    await answerWith(app, file)
    await window.keyboard.press('Control+s')
    await expect(window.getByRole('contentinfo')).toContainText('Saved as')
    const { stdout, status } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/cli.mjs'), 'diff', 'pledge-met', file, '--series', 'core*.EUROPE_CANADA', '--format', 'json'], { encoding: 'utf8', maxBuffer: 1e8 })
    expect(status).toBe(0)
    interface Row { readonly year: number; readonly a: number | null; readonly b: number | null; readonly difference: number | null; readonly percent: number | null; readonly cumulative: number | null }
    const { series } = JSON.parse(stdout) as { readonly series: Readonly<Record<string, { readonly rows: readonly Row[] }>> }
    const short = (value: number | null) => (value === null ? null : Number(value.toFixed(2)) + 0)
    const told = (id: string) => series[id]!.rows.map(({ year, a, b, difference, percent, cumulative }) => [year, short(a), short(b), short(difference), short(percent), short(cumulative)])
    expect(rows.map((row) => row.map(read))).toEqual(told('core.EUROPE_CANADA'))
    expect(shares.map((row) => row.map(read))).toEqual(told('coreShare.EUROPE_CANADA').map((row) => row.slice(0, 5)))
    expect(rows.at(-1)!.map(read)[3]).toBeGreaterThan(100)
  })

  test('months stand as years, summed or as they are at the end', async () => {
    const { window } = running()
    await open(window)
    await dialog(window).getByRole('tab', { name: 'Values' }).click()
    await dialog(window).getByRole('combobox', { name: 'Series' }).selectOption({ label: 'Output' })
    await dialog(window).getByRole('combobox', { name: 'Category' }).selectOption({ label: 'Main battle tanks' })
    await dialog(window).getByRole('combobox', { name: 'Of' }).selectOption({ label: 'Russia' })
    await expect(dialog(window).getByText('Months are summed into years; 2025 counts June to December.')).toBeVisible()
    await button(dialog(window), 'Added up').click()
    await expect(dialog(window).getByText('Added up from 2025, the first year in which both have a value.')).toBeVisible()
    await dialog(window).getByRole('combobox', { name: 'Series' }).selectOption({ label: 'In service' })
    await expect(dialog(window).getByText('Of the months the value at the end of each year stands here.')).toBeVisible()
    await window.keyboard.press('Escape')
  })

  test('an event is moved in one scenario alone, dragged there, and put back', async () => {
    const { window } = running()
    await button(window, 'New ceasefire').click()
    await saved(window)
    const shared = (await opening(window)).workspace.events.ceasefire!.start
    await button(window, 'Change only in Pledge met, changed…').click()
    const editor = window.getByRole('form', { name: 'Only in Pledge met, changed' })
    await editor.getByRole('textbox', { name: /^Date or start/ }).fill('soon')
    await button(editor, 'Save').click()
    await expect(editor.getByRole('alert')).toBeVisible()
    await editor.getByRole('textbox', { name: /^Date or start/ }).fill('March 2030')
    await button(editor, 'Save').click()
    await expect(details(window)).toContainText(/Changed in Pledge met, changed: at other dates here; elsewhere \w+ \d{4}\./)
    await expect(eventMark(window, 'Ceasefire')).toBeInViewport()
    await expect(window.getByRole('img', { name: /^Ceasefire, March 2030, .*changed in this scenario$/ })).toBeVisible()

    await drag(window, 'Ceasefire', -60)
    await expect(window.getByText('only in this scenario')).toBeVisible()
    await window.mouse.up()
    await saved(window)
    const { workspace } = await opening(window)
    expect(workspace.events.ceasefire!.start).toBe(shared)
    const here = workspace.scenarios['pledge-met-changed']!.eventChanges!.ceasefire!
    expect(here.start! < '2030-03').toBe(true)

    await tab(window, 'Preset Pledge met').click()
    await expect(window.getByRole('img', { name: /^Ceasefire, .*changed in this scenario$/ })).toHaveCount(0)
    await window.getByRole('button', { name: /^Pledge met, changed 2 changed$/ }).click()
    await open(window)
    await expect(differs(window).getByRole('row', { name: /Ceasefire/ })).toContainText('as everywhere:')
    await window.keyboard.press('Escape')

    await button(window, 'As elsewhere').click()
    await expect(details(window)).not.toContainText('Changed in')
    await saved(window)
    expect((await opening(window)).workspace.scenarios['pledge-met-changed']).not.toHaveProperty('eventChanges')
    await button(window, 'Undo').click()
    await expect(details(window)).toContainText('Changed in Pledge met, changed')
  })

  test('off in one scenario: it does nothing there, and a preset gets a copy', async () => {
    const { window } = running()
    await tab(window, 'Preset Announced plans').click()
    await button(window, 'Change only in Announced plans…').click()
    await window.getByRole('checkbox', { name: 'It does nothing here' }).check()
    await button(window.getByRole('form', { name: 'Only in Announced plans' }), 'Save').click()
    await expect(tab(window, 'Announced plans, changed 1 changed')).toHaveAttribute('aria-pressed', 'true')
    await expect(details(window)).toContainText('Changed in Announced plans, changed: does nothing here.')
    await expect(window.getByRole('region', { name: 'Effects of events' })).toContainText('No event acts on the model.')
    await button(window, 'Undo').click()
    await expect(tab(window, 'Preset Announced plans')).toHaveAttribute('aria-pressed', 'true')
    await expect(details(window)).not.toContainText('Changed in')
  })
})
