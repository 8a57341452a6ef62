// Usable by everyone: axe finds nothing on any screen in either scheme, everything is reached by Tab and seen when it is,
// dialogs keep the focus and give it back.
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openWith } from './system-dialogs'
import { button, details, eventMark, sharedApp } from './window'

const running = sharedApp()
const FAULTY = path.join(__dirname, 'files', 'faulty.csv')

/** Each screen that can be open, and how to get there. What opens over the window is left again by Escape. */
const SCREENS: Readonly<Record<string, (window: Page) => Promise<void>>> = {
  'the main screen': () => Promise.resolve(),
  'the details of an event': async (window) => {
    await eventMark(window, 'NATO reviews the 5% path and the capability targets').click()
    await expect(details(window)).toBeVisible()
  },
  'changed values and a refused one': async (window) => {
    await window.getByRole('slider', { name: 'Compliance' }).press('ArrowLeft')
    await button(window, 'Back-loaded').click()
    await window.getByRole('textbox', { name: 'Core target, value' }).fill('99')
    await window.getByRole('textbox', { name: 'Core target, value' }).press('Enter')
    await expect(window.getByRole('alert')).toBeVisible()
  },
  'the editor of an event, refused': async (window) => {
    await button(window, 'New event').click()
    await button(window, 'Save').click()
    await button(window, 'New source').click()
    await expect(window.getByRole('alert').first()).toBeVisible()
  },
  'an effect in the editor, refused': async (window) => {
    await button(window, 'New event').click()
    for (let effects = 0; effects < 3; effects += 1) await button(window, 'Add an effect').click()
    await window.getByRole('textbox', { name: 'Over months' }).fill('0')
    await window.getByRole('textbox', { name: 'Over months' }).press('Tab')
    await expect(window.getByRole('alert').filter({ hasText: 'from 1 to 240' })).toBeVisible()
    await expect(window.getByRole('note')).toHaveCount(2)
  },
  'the palette of commands': async (window) => {
    await window.keyboard.press('Control+k')
    await expect(window.getByRole('dialog').getByRole('option').first()).toBeVisible()
  },
  'the lane of effects': async (window) => {
    await button(window, 'New ceasefire').click()
    await expect(window.getByRole('region', { name: 'Effects of events' }).getByRole('slider')).toHaveCount(5)
  },
  'several events selected': async (window) => {
    for (const title of ['NATO summit in Albania', 'NATO reviews the 5% path and the capability targets']) await eventMark(window, title).click({ modifiers: ['Control'] })
    await expect(window.getByRole('form', { name: 'Selected events' })).toBeVisible()
  },
  'the tables behind the figures': async (window) => {
    for (const title of ['Path to 5 %', 'What it takes']) await button(window, `Show the table: ${title}`).click()
    await expect(window.getByRole('table')).toHaveCount(2)
  },
  'the production side': async (window) => {
    await button(window, 'Production').click()
    await expect(window.locator('[data-figure=output-a-month] [id$=line-total-RUS]')).toBeVisible()
    await window.getByRole('combobox', { name: 'Applies to' }).selectOption('RUS')
    await window.getByRole('button', { name: /published figures for Russia/ }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
  },
  'the other figures of production': async (window) => {
    await button(window, 'Production').click()
    await showFigure(window, 'stocks-and-storage', 'cumulative-output')
    for (const id of ['what-binds', 'production-at-a-glance']) {
      await button(window, 'Add a figure').click()
      await showFigure(window, await window.locator('.figure').last().getAttribute('data-figure') ?? '', id)
    }
  },
  'the indicators of production': async (window) => {
    await button(window, 'Production').click()
    await button(window, 'All indicators').click()
    await expect(window.getByRole('dialog').getByRole('table')).toBeVisible()
  },
  'the export dialog': async (window) => {
    await button(window, 'Export').click()
    // Another size brings every field with it.
    await button(window.getByRole('dialog'), 'PNG').click()
    await window.getByRole('dialog').getByRole('radio', { name: 'Another size' }).check()
    await expect(window.getByRole('dialog').locator('svg text').first()).toBeVisible()
  },
  'the export of a table, under a name that cannot be': async (window) => {
    await button(window, 'Export').click()
    await button(window.getByRole('dialog'), 'CSV').click()
    await window.getByRole('dialog').getByLabel('File name').fill('a/b')
    await expect(window.getByRole('dialog').getByRole('table')).toBeVisible()
    await expect(window.getByRole('dialog').getByRole('status')).toContainText('cannot hold')
  },
  'the dialog of a brief': async (window) => {
    await window.keyboard.press('Control+b')
    await expect(window.getByRole('dialog', { name: 'Make a brief' })).toBeVisible()
  },
  'what of a figure is copied': async (window) => {
    await button(window, 'Copy Path to 5 %').click()
    await expect(button(window, 'Copy data as CSV')).toBeVisible()
  },
  'the menu of files': async (window) => {
    await button(window, 'Import and export').click()
    await expect(button(window, 'Import events…')).toBeVisible()
  },
  'the import of events, with faults and doubles': async (window) => {
    await openWith(running().app, FAULTY)
    await window.keyboard.press('Control+i')
    await button(window.getByRole('dialog'), 'Choose a file').click()
    await expect(window.getByRole('dialog').getByRole('table')).toHaveCount(3)
  },
  'the export of events': async (window) => {
    await window.keyboard.press('Control+Shift+e')
    await expect(window.getByRole('dialog', { name: 'Export events' })).toBeVisible()
  },
  'the help dialog': async (window) => {
    await window.keyboard.press('F1')
    await expect(window.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  },
  'the list of all parameters': async (window) => {
    await button(window, 'All parameters').click()
    await expect(window.getByRole('dialog', { name: 'All parameters' })).toBeVisible()
  },
  'a reason for a default': async (window) => {
    await button(window, 'Why this default: Core target').click()
    await expect(window.getByText('The Hague Summit Declaration of 25 June 2025: at least 3.5 % of GDP for core defence by 2035.')).toBeVisible()
  },
  'the list of all scenarios': async (window) => {
    await button(window, 'All scenarios').click()
    await expect(window.getByRole('dialog').getByRole('button').first()).toBeVisible()
  },
  'the menu of a scenario': async (window) => {
    await window.getByRole('button', { name: /^What to do with/ }).click()
    await expect(button(window, 'Duplicate')).toBeVisible()
  },
  'a new scenario, refused': async (window) => {
    await button(window, 'New scenario').click()
    await window.getByRole('textbox', { name: 'Name' }).fill('Long war')
    await button(window, 'Create').click()
    await expect(window.getByRole('alert')).toHaveText('The name "Long war" is taken; choose another one.')
  },
  'a snapshot that is looked at': async (window) => {
    await window.getByRole('button', { name: /^What to do with/ }).click()
    await window.getByRole('dialog').getByRole('button', { name: 'Snapshots…' }).click()
    const dialog = window.getByRole('dialog', { name: 'Snapshots' })
    const before = await dialog.getByRole('listitem').count()
    await dialog.getByRole('textbox').fill(`Sent ${before}`)
    await button(dialog, 'Take a snapshot').click()
    await button(dialog.getByRole('listitem', { name: `Sent ${before}` }), 'Open').click()
    await expect(dialog.getByText(/every number is what it was/)).toBeVisible()
  },
  'the history': async (window) => {
    await button(window, 'History').click()
    await expect(window.getByRole('dialog', { name: 'History' })).toBeVisible()
  },
  'what differs between two scenarios': async (window) => {
    await window.keyboard.press('Control+Shift+D')
    const dialog = window.getByRole('dialog', { name: 'Two scenarios compared' })
    await dialog.getByRole('combobox', { name: 'Scenario A' }).selectOption({ label: 'Long war' })
    await expect(dialog.getByRole('table')).toBeVisible()
  },
  'the values of two scenarios': async (window) => {
    await window.keyboard.press('Control+Shift+D')
    await window.getByRole('tab', { name: 'Values' }).click()
    await window.getByRole('combobox', { name: 'Series' }).selectOption({ label: 'Output' })
    await expect(window.getByRole('combobox', { name: 'Category' })).toBeVisible()
  },
  'an event in one scenario alone, refused': async (window) => {
    await eventMark(window, 'NATO reviews the 5% path and the capability targets').click()
    await window.getByRole('button', { name: /^Change only in/ }).click()
    await window.getByRole('textbox', { name: /^Date or start/ }).fill('soon')
    await button(window, 'Save').click()
    await expect(window.getByRole('alert')).toBeVisible()
  },
  'the data behind an ally': async (window) => {
    await button(window, 'Data').click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Ally' }).selectOption('DEU')
    await dialog.getByRole('textbox', { name: 'Growth 2028' }).fill('99')
    await dialog.getByRole('textbox', { name: 'Growth 2028' }).press('Enter')
    await expect(dialog.getByRole('alert')).toBeVisible()
    await dialog.locator('summary').first().click()
  },
  'a country of one’s own, refused': async (window) => {
    await button(window, 'Own entries').click()
    const dialog = window.getByRole('dialog')
    await button(dialog, 'Add a country').click()
    await button(dialog, 'Save').click()
    await expect(dialog.getByRole('alert')).toBeVisible()
  },
  'a group of one’s own': async (window) => {
    await button(window, 'Own entries').click()
    await button(window.getByRole('dialog'), 'Add a group').click()
    await expect(window.getByRole('checkbox', { name: 'Sweden' })).toBeVisible()
  },
  'contested figures': async (window) => {
    await window.getByRole('button', { name: /contested figures?$/ }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
  },
  'notes on the projection': async (window) => {
    await window.getByRole('button', { name: /notes on this projection$/ }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
  },
  'why a value is what it is': async (window) => {
    await window.getByRole('slider', { name: 'Compliance' }).press('ArrowLeft')
    await window.locator('[data-figure=path-to-5] .figure-frame').focus()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('dialog').getByRole('table')).toBeVisible()
  },
  'the other figures': async (window) => {
    for (const [from, to] of [['path-to-5', 'path-small-multiples'], ['what-it-takes', 'gap-league']]) await showFigure(window, from!, to!)
    for (const id of ['core-related-equipment', 'russia-beside']) {
      await button(window, 'Add a figure').click()
      await showFigure(window, await window.locator('.figure').last().getAttribute('data-figure') ?? '', id)
    }
  },
  'a search and what it found': async (window) => {
    await window.getByRole('searchbox', { name: 'Search events' }).fill('germany')
    await window.getByRole('searchbox', { name: 'Search events' }).press('Enter')
    await expect(details(window)).toBeVisible()
  },
  'the filter, with a refused year': async (window) => {
    await window.getByRole('button', { name: /^Filter/ }).click()
    await window.getByRole('checkbox', { name: /^Summits/ }).check()
    await window.getByRole('textbox', { name: 'From year' }).fill('1999')
    await window.getByRole('textbox', { name: 'From year' }).press('Enter')
    await expect(window.getByRole('alert')).toBeVisible()
  },
  'the list of events': async (window) => {
    await window.getByRole('searchbox', { name: 'Search events' }).fill('germany')
    await button(window, 'List').click()
    await window.getByRole('grid').locator('.list-body').getByRole('row').nth(1).click()
  },
  'time windows': async (window) => {
    await button(window, 'Bookmarks of time windows').click()
    await button(window.getByRole('dialog'), 'Save window').click()
    await expect(window.getByRole('alert')).toBeVisible()
  },
  'the choice of actors': async (window) => {
    await button(window, '6 actors').click()
    await expect(window.getByRole('checkbox', { name: 'Germany' })).toBeVisible()
  },
}

/** What is drawn is the same in both schemes but for its colours: in the second one only what hangs on them is looked at again. */
const SCHEMES = [
  { scheme: 'light', name: 'Light colours', look: (axe: AxeBuilder) => axe, least: 10 },
  { scheme: 'dark', name: 'Dark colours', look: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']), least: 1 },
] as const

/** Turns the button of colours until it shows these. */
async function showColours(window: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 3 && !(await button(window, name).isVisible()); turn += 1) {
    await window.getByRole('button', { name: /colours|Colours/ }).click()
  }
  await expect(button(window, name)).toBeVisible()
}

/** Exchanges an open figure for another by its heading. */
async function showFigure(window: Page, from: string, to: string): Promise<void> {
  if (from === to) return
  await window.locator(`[data-figure="${from}"]`).getByRole('combobox', { name: 'Figure' }).selectOption(to)
  await expect(window.locator(`[data-figure="${to}"] svg text`).first()).toBeVisible()
}

async function backTo(window: Page, figures: readonly string[]): Promise<void> {
  const panes = window.locator('.figure')
  while ((await panes.count()) > 2) await panes.last().getByRole('button', { name: /^Close / }).click()
  for (const [place, to] of figures.entries()) await showFigure(window, await panes.nth(place).getAttribute('data-figure') ?? '', to)
}

async function backToMain(window: Page): Promise<void> {
  for (const name of ['Cancel', 'Clear the selection']) if (await button(window, name).last().isVisible()) await button(window, name).last().click()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  const tables = window.getByRole('button', { name: /^Show the figure/ })
  while ((await tables.count()) > 0) await tables.first().click()
  const reset = button(window, 'Reset all to the preset')
  if (await reset.isVisible()) await reset.click()
  await window.getByRole('searchbox', { name: 'Search events' }).fill('')
  const filter = window.getByRole('group', { name: 'Active filters' })
  if (await filter.isVisible()) await button(filter, 'Clear the filter').click()
  await button(window.getByRole('group', { name: 'Events as' }), 'Timeline').click()
  if (await details(window).isVisible()) await button(window, 'Close details').click()
  if ((await window.locator('[data-figure=output-a-month]').count()) > 0) await backTo(window, ['output-a-month', 'stocks-and-storage'])
  await button(window, 'Spending').click()
  await backTo(window, ['path-to-5', 'what-it-takes'])
}

test.beforeEach(() => backToMain(running().window))

for (const { scheme, name, look, least } of SCHEMES) {
  for (const [screen, open] of Object.entries(SCREENS)) {
    test(`axe finds nothing on ${screen} in ${scheme} colours`, async () => {
      const { window } = running()
      await showColours(window, name)
      await expect(window.locator('html')).toHaveAttribute('data-scheme', scheme)
      await open(window)
      // Electron opens no second page for axe to finish its work in.
      const { violations, passes } = await look(new AxeBuilder({ page: window }).setLegacyMode(true)).analyze()
      const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')})`)
      expect(found).toEqual([])
      expect(passes.length).toBeGreaterThanOrEqual(least)
    })
  }
}

interface Stop {
  readonly name: string
  readonly outlined: boolean
}

/** What the focus is on, and whether it can be seen to be. */
async function focused(window: Page): Promise<Stop> {
  return window.evaluate(() => {
    const node = document.activeElement as HTMLElement
    const style = getComputedStyle(node)
    const outlined = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none'
    const name = node.getAttribute('aria-label') ?? node.textContent.trim()
    return { name: `${node.getAttribute('role') ?? node.tagName.toLowerCase()} ${name}`, outlined: outlined && node.checkVisibility() }
  })
}

/** Everything that Tab comes to, from the top of the page around to it again. */
async function tabStops(window: Page): Promise<Stop[]> {
  await button(window, 'Export').focus()
  const stops: Stop[] = []
  for (;;) {
    await window.keyboard.press('Tab')
    const stop = await focused(window)
    if (stop.name === 'button Export') return stops
    stops.push(stop)
    if (stops.length > 200) throw new Error('Tab does not come round')
  }
}

test('Tab comes to everything that can be pressed or moved, and shows where it is', async () => {
  const { window } = running()
  await window.getByRole('slider', { name: 'Compliance' }).press('ArrowLeft')
  await eventMark(window, 'NATO reviews the 5% path and the capability targets').click()
  const stops = await tabStops(window)
  expect(stops.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([])
  const there = await window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button:not(:disabled), select, input, [role=slider], [role=separator]')]
      .filter((node) => node.checkVisibility())
      .map((node) => `${node.getAttribute('role') ?? node.tagName.toLowerCase()} ${node.getAttribute('aria-label') ?? node.textContent.trim()}`),
  )
  const reached = new Set(stops.map(({ name }) => name))
  expect(there.length).toBeGreaterThan(40)
  expect(there.filter((name) => name !== 'button Export' && !reached.has(name))).toEqual([])
  for (const ground of ['group Timeline', 'slider First day in view', 'separator Width of the timeline']) expect([...reached]).toContain(ground)
})

for (const [dialog, opener] of [['the export dialog', 'Export'], ['the list of all parameters', 'All parameters']] as const) {
  test(`${dialog} keeps the focus while it is open and gives it back`, async () => {
    const { window } = running()
    await button(window, opener).focus()
    await window.keyboard.press('Enter')
    const opened = window.getByRole('dialog')
    await expect(opened).toBeVisible()
    await expect.poll(() => opened.evaluate((node) => node.contains(document.activeElement))).toBe(true)
    const seen = new Set<string>()
    for (let press = 0; press < 40; press += 1) {
      await window.keyboard.press('Tab')
      expect(await opened.evaluate((node) => node.contains(document.activeElement)), `after ${press + 1} × Tab`).toBe(true)
      seen.add((await focused(window)).name)
    }
    expect(seen.size).toBeGreaterThan(3)
    await window.keyboard.press('Escape')
    await expect(opened).toHaveCount(0)
    await expect(button(window, opener)).toBeFocused()
  })
}

test('a reason for a default takes the focus and gives it back', async () => {
  const { window } = running()
  const why = button(window, 'Why this default: Core target')
  await why.focus()
  await window.keyboard.press('Enter')
  await expect(why).toHaveAttribute('aria-expanded', 'true')
  await window.keyboard.press('Escape')
  await expect(why).toHaveAttribute('aria-expanded', 'false')
  await expect(why).toBeFocused()
})

test('a screen reader is told the new headline when a value is let go', async () => {
  const { window } = running()
  const spoken = window.locator('[data-headline]')
  await expect(spoken).toHaveAttribute('aria-live', 'polite')
  const before = await spoken.innerText()
  await window.getByRole('slider', { name: 'Compliance' }).press('PageDown')
  await expect(spoken).not.toHaveText(before)
  await expect(spoken).toHaveText(/Europe\sand\sCanada.*points\sshort/)
})
