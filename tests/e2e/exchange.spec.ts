// Events from files and to files: seen before anything changes, one step in, one undo out, and whole when they come back.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { fresh, undone } from './timeline-hand'
import { answerWith, openWith } from './system-dialogs'
import { button, opening, saved, sharedApp, sharedFolder } from './window'

const FAULTY = path.join(__dirname, 'files', 'faulty.csv')
const running = sharedApp()
const folder = sharedFolder()
test.beforeEach(async () => {
  const { window } = running()
  if (await window.getByRole('dialog').isVisible()) await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await fresh(window)
})

async function importFrom(window: Page, file: string | null): Promise<Locator> {
  await openWith(running().app, file)
  await window.keyboard.press('Control+i')
  const dialog = window.getByRole('dialog', { name: 'Import events' })
  await button(dialog, 'Choose a file').click()
  return dialog
}

const eventsOf = async (window: Page) => (await opening(window)).workspace.events

test('a file with faults and a double: what would come in is shown, the choice is the user’s, one undo takes it back', async () => {
  const { window } = running()
  const before = await eventsOf(window)
  const dialog = await importFrom(window, FAULTY)
  for (const words of ['1 event new', '1 event here already, but different', '2 faults', '"weight" is not known here and is left out.']) await expect(dialog.getByText(words, { exact: true })).toBeVisible()
  const faults = dialog.getByRole('region', { name: 'What cannot be read' }).getByRole('row')
  await expect(faults.nth(1)).toContainText(/5\s*start\s*"2027-02-30" is not a date/)
  await expect(faults.nth(2)).toContainText(/6\s*end\s*The end \(2027\) lies before the start \(2028\)/)
  const double = dialog.getByRole('region', { name: 'Which to keep' }).getByRole('listitem')
  await expect(double.getByRole('row', { name: /^Start/ })).toHaveText(/Start\s*2027\s*June 2027/)
  await expect(button(dialog, 'Import 1 event')).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'Import without the 2 events that are faulty' }).check()
  await button(double, 'Replace').click()
  expect(await eventsOf(window)).toEqual(before)
  await button(dialog, 'Import 2 events').click()
  await expect(dialog).toHaveCount(0)
  await saved(window)
  const after = await eventsOf(window)
  expect(Object.keys(after).length).toBe(Object.keys(before).length + 1)
  expect(after['albania-summit-2027']).toMatchObject({ start: '2027-06', summary: 'A month is known.' })
  expect(after.talks).toMatchObject({ title: 'Talks in Geneva, first round', start: '2027-Q2', summary: 'Two\nlines', provenance: 'own' })
  await expect(window.getByRole('region', { name: 'Details of the event' }).getByRole('heading')).toHaveText('Talks in Geneva, first round')
  await undone(window)
  expect(await eventsOf(window)).toEqual(before)
})

test('both keeps the one that is here', async () => {
  const { window } = running()
  const dialog = await importFrom(window, FAULTY)
  await dialog.getByRole('checkbox').check()
  await button(dialog.getByRole('group', { name: 'For all of them' }), 'Both').click()
  await button(dialog, 'Import 2 events').click()
  await saved(window)
  const after = await eventsOf(window)
  expect(after['albania-summit-2027']).toMatchObject({ start: '2027' })
  expect(Object.values(after).filter(({ title }) => title === 'NATO summit in Albania').map(({ start }) => start).sort()).toEqual(['2027', '2027-06'])
  await undone(window)
})

const BAD: readonly (readonly [what: string, name: string, content: string | Buffer, sentence: RegExp])[] = [
  ['another version', 'old.json', '{"format":"hague-horizon/events","version":0,"events":[]}', /version is not valid: the version of the format is 1, not 0/],
  ['a newer version', 'new.json', '{"format":"hague-horizon/events","version":2,"events":[]}', /was written by a newer version \(format 2\); update the app/],
  ['cut short', 'cut.json', '{"format":"hague-horizon/events",\n"version":1', /cut\.json is not JSON: it breaks off or goes wrong at line 2/],
  ['no table of events', 'other.csv', 'name,when\nA,2027\n', /The first line has no column "title"/],
  ['no text', 'book.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 1, 2, 3]), /book\.csv is no text file; save it as CSV/],
  ['no calendar', 'no.ics', 'Dear all', /no\.ics holds neither a scenario nor events/],
  ['nothing', 'empty.csv', '', /There is nothing in the file/],
]

for (const [what, name, content, sentence] of BAD) {
  test(`refused with one sentence: ${what}`, async () => {
    const { window } = running()
    const before = await eventsOf(window)
    const file = path.join(folder(), name)
    await writeFile(file, content)
    const dialog = await importFrom(window, file)
    await expect(dialog.getByRole('status')).toHaveText(sentence)
    await expect(dialog.getByRole('button', { name: /^Import / })).toHaveCount(0)
    await button(dialog, 'Cancel').click()
    expect(await eventsOf(window)).toEqual(before)
  })
}

test('a cancelled choice leaves the dialog as it was', async () => {
  const dialog = await importFrom(running().window, null)
  await expect(button(dialog, 'Choose a file')).toBeEnabled()
  await expect(dialog.getByRole('status')).toBeHidden()
})

for (const [label, form] of [['CSV', 'csv'], ['JSON', 'json'], ['iCalendar', 'ics']] as const) {
  test(`all events as ${label} come back equal: nothing is left to import`, async () => {
    const { app, window } = running()
    const place = path.join(folder(), `all.${form}`)
    await answerWith(app, place)
    await window.keyboard.press('Control+Shift+e')
    const dialog = window.getByRole('dialog', { name: 'Export events' })
    await button(dialog, label).click()
    await button(dialog, 'Save').click()
    await expect(dialog.getByRole('status')).toHaveText(`Saved: ${place}`)
    await button(dialog, 'Close').last().click()
    const count = Object.keys(await eventsOf(window)).length
    const again = await importFrom(window, place)
    await expect(again.getByText(`${count} events here already, the same`)).toBeVisible()
    await expect(button(again, 'Nothing to import')).toBeDisabled()
  })
}

test('the list to print holds the selection, with sources, and asks for nothing', async () => {
  const { app, window } = running()
  const place = path.join(folder(), 'list.html')
  await answerWith(app, place)
  const listed = ['NATO summit in Albania', 'NATO summit in Ankara']
  for (const title of listed) await window.getByRole('img', { name: new RegExp(`^${title}, `) }).locator('.hh-marker, .hh-label').first().click({ modifiers: ['Control'] })
  await button(window, 'Import and export').click()
  await button(window, 'Export events…').click()
  const dialog = window.getByRole('dialog', { name: 'Export events' })
  await expect(dialog.getByRole('radio', { name: 'The selection (2)' })).toBeChecked()
  await button(dialog, 'List to print').click()
  await button(dialog, 'Save').click()
  await expect(dialog.getByRole('status')).toHaveText(`Saved: ${place}`)
  const page = await readFile(place, 'utf8')
  expect([...page.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title).sort()).toEqual(listed)
  expect(page).toContain('class="sources"')
})

test('a place that cannot be written gives one sentence', async () => {
  const { app, window } = running()
  await answerWith(app, path.join(FAULTY, 'x.csv'))
  await window.keyboard.press('Control+Shift+e')
  const dialog = window.getByRole('dialog', { name: 'Export events' })
  await button(dialog, 'Save').click()
  await expect(dialog.getByRole('status')).toHaveText(/x\.csv cannot be written \(part of its path is not a folder\); choose another place\.$/)
})
