// Events made, edited, resized, duplicated and changed several at a time; every one of it is one step to undo.
import { expect } from '@playwright/test'
import { test } from './launch'
import { button, details, eventMark, opening, saved, sharedApp, timeline } from './window'
import { fresh, middleOf, undone } from './timeline-hand'

const BAR = 'EU long-term budget 2028-2034'
const SWEDEN = 'Sweden reaches 3.5% of GDP'
const UK = 'UK commitment to 3.5% core spending'

test.describe('in one window', () => {
  const running = sharedApp()
  test.beforeEach(() => fresh(running().window))

  const editor = () => running().window.getByRole('form', { name: /^(New|Edit) event$/ })

  test('a double click on the ground makes an event there, with a source of one’s own and a link', async () => {
    const { window } = running()
    const ground = (await timeline(window).boundingBox())!
    await window.mouse.dblclick(ground.x + 420, ground.y + 95)
    await expect(editor().getByRole('heading', { name: 'New event' })).toBeVisible()
    await expect(editor().getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
    await button(editor(), 'Save').click()
    await expect(editor().getByRole('alert')).toHaveCount(1)
    await editor().getByRole('textbox', { name: 'Title', exact: true }).fill('Ceasefire')
    await editor().getByRole('textbox', { name: 'Date or start' }).fill('30 February 2027')
    await button(editor(), 'Save').click()
    await expect(editor().getByRole('alert')).toContainText('"30 February 2027" is not a date')
    await editor().getByRole('textbox', { name: 'Date or start' }).fill('from June 2027 to September 2027')
    await expect(editor()).toContainText('Some day from 1 Jun 2027 to 30 Sep 2027.')
    await editor().getByRole('combobox', { name: 'Category' }).selectOption('conflict')
    await editor().getByRole('textbox', { name: /^Actors/ }).fill('russia, UKR')
    await button(editor(), 'New source').click()
    await editor().getByRole('textbox', { name: 'Title of the source' }).fill('Minutes of the talks')
    await editor().getByRole('textbox', { name: 'Address' }).fill('not an address')
    await button(editor(), 'Add source').click()
    await expect(editor().getByRole('alert').filter({ hasText: 'http' })).toBeVisible()
    await editor().getByRole('textbox', { name: 'Address' }).fill('https://example.org/minutes')
    await button(editor(), 'Add source').click()
    await editor().getByRole('textbox', { name: 'Link to an event' }).fill('sweden reaches')
    await button(editor(), SWEDEN).click()
    await button(editor(), 'Save').click()
    await expect(editor()).toBeHidden()
    await expect(details(window).getByRole('heading')).toHaveText('Ceasefire')
    await expect(details(window)).toContainText('some time from June 2027 to September 2027')
    await expect(details(window)).toContainText('Russia, Ukraine')
    await expect(details(window)).toContainText('Minutes of the talks')
    await saved(window)
    const { workspace } = await opening(window)
    expect(workspace.events.ceasefire).toMatchObject({ start: '[2027-06..2027-09]', actors: ['RUS', 'UKR'], provenance: 'own', sources: ['minutes-of-the-talks'] })
    expect(workspace.sources['minutes-of-the-talks']).toMatchObject({ url: 'https://example.org/minutes' })
    await expect(timeline(window).locator('.link-arrows > path')).toHaveCount(1)
    await button(details(window), SWEDEN).click()
    await expect(details(window).getByRole('heading')).toHaveText(SWEDEN)
    await undone(window)
    expect(Object.keys((await opening(window)).workspace.sources)).toEqual([])
  })

  test('an event is edited; Escape does not throw changes away; cancel does', async () => {
    const { window } = running()
    await eventMark(window, SWEDEN).click()
    await button(details(window), 'Edit').click()
    const title = editor().getByRole('textbox', { name: 'Title', exact: true })
    await title.fill('Sweden is there')
    await title.press('Escape')
    await expect(editor()).toContainText('Save or cancel the changes first.')
    await button(editor(), 'Cancel').click()
    await expect(editor()).toBeHidden()
    await expect(details(window).getByRole('heading')).toHaveText(SWEDEN)
    await timeline(window).press('e')
    await editor().getByRole('textbox', { name: 'Date or start' }).fill('about 2031')
    await button(editor(), 'Save').click()
    await expect(details(window)).toContainText('about 2031, known to the year')
    await undone(window)
    await expect(details(window)).toContainText('2030, known to the year')
  })

  test('an end of a period is dragged and moved by keys', async () => {
    const { window } = running()
    await eventMark(window, BAR).click()
    await expect(details(window)).toBeVisible()
    const end = timeline(window).locator('.vis-item.hh-selected .vis-drag-right')
    await expect(end).toBeInViewport({ ratio: 1 })
    await end.hover()
    const handle = (await end.boundingBox())!
    await window.mouse.down()
    await window.mouse.move(handle.x - 55, handle.y + handle.height / 2, { steps: 8 })
    await expect(window.getByText(/^to \d+ \w+ 203[34], snaps to months$/)).toBeVisible()
    await window.mouse.up()
    const dates = async () => {
      const { start, end } = (await opening(window)).workspace.events['eu-mff-2028-2034']!
      return `${start} to ${end}`
    }
    await expect.poll(dates).toMatch(/^2028-01-01 to (2033|2034-0)/)
    await undone(window)
    await expect.poll(dates).toBe('2028-01-01 to 2034-12-31')
    await timeline(window).press('Shift+Alt+ArrowLeft')
    await expect.poll(dates).toBe('2028-01-01 to 2034-11-30')
    await undone(window)
  })

  test('several events are chosen with Control and changed as one step', async () => {
    const { window } = running()
    await eventMark(window, SWEDEN).click()
    const { x, y } = await middleOf(window, BAR)
    await window.keyboard.down('Control')
    await window.mouse.click(x, y)
    await window.keyboard.up('Control')
    const panel = window.getByRole('form', { name: 'Selected events' })
    await expect(panel.getByRole('heading')).toHaveText('2 events selected')
    await panel.getByRole('combobox', { name: 'Status' }).selectOption('claim')
    await panel.getByRole('textbox', { name: 'Add tag' }).fill('watched')
    await button(panel, 'Apply').click()
    await saved(window)
    const changed = Object.values((await opening(window)).workspace.events).filter(({ tags }) => tags.includes('watched'))
    expect(changed.map(({ title, status }) => [title, status]).sort()).toEqual([[BAR, 'claim'], [SWEDEN, 'claim']])
    await undone(window)
    expect(Object.values((await opening(window)).workspace.events).filter(({ tags }) => tags.includes('watched'))).toEqual([])
    await button(panel, 'Clear the selection').click()
    await expect(panel).toBeHidden()
  })

  test('a copy is the user’s own and goes again', async () => {
    const { window } = running()
    await eventMark(window, UK).click()
    await timeline(window).press('Control+d')
    await expect(details(window).getByRole('heading')).toHaveText(`${UK} (copy)`)
    await expect(details(window)).toContainText('Your own event')
    await undone(window)
    await saved(window)
    expect(Object.keys((await opening(window)).workspace.events)).toHaveLength(160)
  })
})
