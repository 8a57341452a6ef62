// Events act on the model: a ceasefire in one click, curves that follow while it is dragged, the old path as a ghost, effects
// in the editor.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Command, Step } from '../../src/shared/domain/command'
import type { Effect } from '../../src/shared/domain/effect'
import type { HorizonEvent } from '../../src/shared/domain/event'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { GUTTER_PX } from '../../src/shared/timeline/sizes'
import { test } from './launch'
import { daysInView, drag, middleOf } from './timeline-hand'
import { applyBehindTheWindow, button, details, eventMark, firstScreen, headline, MONEY, saved, sharedApp, timeline } from './window'

const IN_SERVICE = 'in service'
const stock = (window: Page) => headline(window, IN_SERVICE)
/** Russia's stock as it is drawn: unlike the headline it does not follow the cursor, which follows the hand. */
const curve = (window: Page) => window.locator('[data-figure=stocks-and-storage] [id$=line-stock-RUS] path').first().getAttribute('d')
const ghost = (window: Page) => window.locator('[data-figure=stocks-and-storage] [id$=line-ghost-RUS]')

const editor = (window: Page) => window.getByRole('form', { name: /^(New|Edit) event$/ })
const sentence = (window: Page) => editor(window).getByRole('group', { name: 'Effect in the editor' })
const lane = (window: Page) => window.getByRole('region', { name: 'Effects of events' })

/** The table in the details while a hand is on the event. */
const moving = (window: Page) => details(window).getByRole('table', { name: 'Moving Ceasefire' })

/** Takes a handle and moves it by so many pixels, without letting go. */
async function dragHandle(window: Page, handle: Locator, by: number): Promise<void> {
  const { x, y, width } = (await handle.boundingBox())!
  await window.mouse.move(x + width / 2, y + 6)
  await window.mouse.down()
  await window.mouse.move(x + width / 2 + by, y + 6, { steps: 6 })
}

test.describe('in one window', () => {
  const running = sharedApp()

  test('a ceasefire is one click away, says what it does, and the curves have it', async () => {
    const { window } = running()
    await button(window, 'Production').click()
    await expect(stock(window)).toHaveText('4,895')
    await button(window, 'New ceasefire').click()
    await expect(details(window)).toContainText('Everyone: tempo of the war × 0.1, from its date, over 3 months.')
    await expect(details(window)).toContainText('× 0.75 (between × 0.5 and × 0.9), from 12 months after, over 12 months (off).')
    await expect(stock(window)).not.toHaveText('4,895')
    expect(Number((await stock(window).innerText()).replace(',', ''))).toBeGreaterThan(7000)
    await saved(window)
  })

  for (const steps of [1, 3, 40]) {
    test(`it stays under the pointer: a year's way of the hand is a year, in ${steps} movements`, async () => {
      const { window } = running()
      await button(window, 'Fit').click()
      const { width } = (await timeline(window).boundingBox())!
      const aYear = ((width - GUTTER_PX) * 365.25) / ((await daysInView(window)) + 1)
      const { x, y } = await middleOf(window, 'Ceasefire')
      for (const way of [aYear, -aYear]) {
        await window.mouse.move(x, y)
        await window.mouse.down()
        await window.mouse.move(x + way, y, { steps })
        await window.mouse.up()
        await saved(window)
        await button(window, 'Undo').hover()
        await expect(button(window, 'Undo')).toHaveAttribute('title', /Ceasefire/)
        await expect(details(window)).toContainText(new RegExp(`${way > 0 ? 'November 2028' : 'November 2026'}`))
        await button(window, 'Undo').click()
        await expect(details(window)).toContainText('November 2027')
      }
    })
  }

  test('the curves follow while it is dragged, the old path stays as a ghost; Escape puts all back', async () => {
    const { window } = running()
    const before = await curve(window)
    await expect(ghost(window)).toHaveCount(0)
    await drag(window, 'Ceasefire', 120)
    await expect.poll(() => curve(window)).not.toBe(before)
    await expect(ghost(window)).toBeVisible()
    await expect(window.locator('[data-figure=stocks-and-storage] [id$=line-ghost-NATO]')).toHaveCount(0)
    await expect(stock(window)).toHaveText(/^[\d,]+ → [\d,]+$/)
    // A screen reader is told when it is let go, not at every step.
    await expect(window.locator('[data-headline]')).toBeEmpty()
    expect(await ghost(window).locator('path').first().getAttribute('d')).toBe(before)
    await expect(window.locator('.drag-plate')).toBeInViewport()
    await expect(moving(window).getByRole('row').first()).toHaveText(/^Main battle tanks\s*\w{3} \d{4}\s*\w{3} \d{4}$/)
    await expect(moving(window).getByRole('row', { name: /^Russia in service, Dec 2029/ })).toHaveText(/[\d,]+→\s[\d,]+$/)
    await expect(moving(window).getByRole('row', { name: /^NATO a month/ })).toContainText('same')
    await expect(details(window)).toContainText('Release saves one step. Esc puts it back.')
    await window.keyboard.press('Escape')
    await expect(ghost(window)).toHaveCount(0)
    await expect(window.locator('[data-headline]')).not.toBeEmpty()
    await expect(moving(window)).toHaveCount(0)
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
    await editor(window).getByRole('checkbox', { name: /^Russia: capacity .*× 0.75/ }).check()
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
    await sentence(window).getByRole('checkbox', { name: 'The size is not sure: draw it' }).check()
    const spread = sentence(window).getByRole('group', { name: 'How sure the size is' })
    await expect(spread).toContainText(/Nine of ten from 0\.3\d to 0\.4\d/)
    const drawn = await spread.locator('.curve-line').getAttribute('d')
    await spread.getByRole('textbox', { name: 'High' }).fill('0.1')
    await expect(spread.locator('.curve-line')).toHaveAttribute('d', drawn!)
    await button(editor(window), 'Save').click()
    await expect(sentence(window).getByRole('alert').filter({ hasText: '0.1' })).toBeVisible()
    await spread.getByRole('textbox', { name: 'High' }).fill('0.9')
    await button(editor(window), 'Save').click()
    await button(details(window), 'Edit').click()
    await editor(window).getByRole('button', { name: /^Edit the effect: Germany: core spending/ }).click()
    await expect(spread.getByRole('textbox', { name: 'High' })).toHaveValue('0.9')
    await button(editor(window), 'Save').click()
    await expect(details(window)).toContainText(/Germany: core spending \+0\.4\s%\sof GDP \(not sure: between \+0\.3\d and \+0\.9, most likely \+0\.4\), from its date, over 12 months\./)
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

  test('the lane shows what acts and when; the selected event comes first, with what is off', async () => {
    const { window } = running()
    await expect(lane(window).getByRole('button', { name: /^Ceasefire: Tempo of the war × 0.1, delay 0 months, ramp 3 months, held for ever/ })).toHaveAttribute('aria-pressed', 'true')
    await button(details(window), 'Close details').click()
    const rows = lane(window).getByRole('listitem')
    await expect(rows).toHaveCount(3)
    await expect(lane(window).getByRole('slider')).toHaveCount(0)
    await lane(window).getByRole('button', { name: /Germany’s core spending/ }).press('ArrowUp')
    await expect(lane(window).getByRole('button', { name: /Russia’s capacity × 0.75/ })).toBeFocused()
    await expect(window.locator('.hh-hovered')).toHaveCount(1)
    await window.keyboard.press('Enter')
    await expect(details(window).getByRole('heading')).toHaveText('Ceasefire')
    const before = await curve(window)
    await lane(window).getByRole('checkbox', { name: 'Acts: Russia’s capacity × 0.75' }).uncheck()
    await expect.poll(() => curve(window)).not.toBe(before)
    await expect(rows).toHaveCount(4)
    await button(details(window), 'Close details').click()
    await expect(rows).toHaveCount(2)
    await button(window, 'Fold the effects').click()
    await expect(rows).toHaveCount(0)
    await expect(lane(window)).toContainText('2 effects of 1 event')
    await button(window, 'Unfold the effects').click()
    await lane(window).getByRole('button', { name: /Tempo of the war/ }).click()
    await lane(window).getByRole('checkbox', { name: 'Acts: Russia’s capacity × 0.75' }).check()
    await expect.poll(() => curve(window)).toBe(before)
    await saved(window)
  })

  test('a handle is dragged by months: all follows, the old shape stays dotted, Escape restores, letting go is one step', async () => {
    const { window } = running()
    const ramp = lane(window).getByRole('slider', { name: 'End of the ramp: Russia’s capacity × 0.75' })
    const before = await curve(window)
    await expect(ramp).toHaveAttribute('aria-valuetext', /^ramp 12 months, \w{3} \d{4}$/)
    await dragHandle(window, ramp, 60)
    await expect(ramp).toHaveAttribute('aria-valuenow', /^(2[0-9]|3[0-9])$/)
    const months = await ramp.getAttribute('aria-valuenow')
    await expect(window.getByText(`ramp ${months} months`, { exact: true })).toBeVisible()
    await expect(window.getByText('delay 12 months', { exact: true })).toBeVisible()
    await expect(lane(window).locator('.effect-old')).toHaveCount(1)
    await expect(details(window)).toContainText(new RegExp(`Russia: capacity .*×\\s0.75 .*, from 12 months after, over ${months} months`))
    await expect.poll(() => curve(window)).not.toBe(before)
    await expect(window.locator('.drag-plate, .hh-moving')).toHaveCount(0)
    await expect(moving(window).getByRole('columnheader')).toHaveText(['Main battle tanks', 'before', 'now'])
    await expect(moving(window).getByRole('row', { name: /^Russia a month/ })).toContainText('→')
    await window.keyboard.press('Escape')
    await expect(ramp).toHaveAttribute('aria-valuenow', '12')
    await expect.poll(() => curve(window)).toBe(before)
    await window.mouse.move(10, 300)
    await window.mouse.up()
    expect(await curve(window)).toBe(before)

    await dragHandle(window, ramp, 60)
    await window.mouse.up()
    await expect(lane(window).locator('.effect-old')).toHaveCount(0)
    await expect(ramp).toHaveAttribute('aria-valuenow', months!)
    await saved(window)
    expect(await curve(window)).not.toBe(before)
    await button(window, 'Undo').click()
    await expect(ramp).toHaveAttribute('aria-valuenow', '12')
    await expect.poll(() => curve(window)).toBe(before)
    // A hand on a handle, called off, leaves the event itself as easy to drag as before.
    await drag(window, 'Ceasefire', 60)
    await expect(window.locator('.drag-plate')).toBeVisible()
    await window.keyboard.press('Escape')
    await window.mouse.up()
  })

  test('arrow keys move a handle by a month, page keys by a year, each is one step; the ranges end them', async () => {
    const { window } = running()
    const start = lane(window).getByRole('slider', { name: 'Start of the ramp: Russia’s capacity × 0.75' })
    const before = await curve(window)
    await start.press('ArrowRight')
    await expect(start).toHaveAttribute('aria-valuetext', /^delay 13 months, /)
    await expect(start).toBeFocused()
    await window.keyboard.press('PageDown')
    await expect(start).toHaveAttribute('aria-valuenow', '1')
    for (const _press of [1, 2]) await window.keyboard.press('ArrowLeft')
    await expect(start).toHaveAttribute('aria-valuenow', '0')
    await expect.poll(() => curve(window)).not.toBe(before)
    await saved(window)
    for (const expected of ['1', '13', '12']) {
      await button(window, 'Undo').click()
      await expect(start).toHaveAttribute('aria-valuenow', expected)
      await saved(window)
    }
    await expect.poll(() => curve(window)).toBe(before)
  })

  test('on the side of spending the table speaks of shares, allies and money', async () => {
    const { window } = running()
    await button(window, 'Spending').click()
    await lane(window).getByRole('button', { name: /Germany’s core spending/ }).click({ position: { x: 150, y: 6 } })
    await dragHandle(window, lane(window).getByRole('slider', { name: 'End of the ramp: Germany’s core spending' }), 200)
    await expect(moving(window).getByRole('rowheader')).toHaveText(['Core, % of GDP, 2035', 'Allies at 3.5 %, 2035', /^Extra, bn 2026 US\$, 2027–35$/])
    await expect(moving(window).getByRole('row', { name: /^Extra/ })).toHaveText(/\+[\d,]+→\s\+[\d,]+$/)
    await expect(moving(window).getByRole('row', { name: /^Allies/ })).toContainText('same')
    await window.keyboard.press('Escape')
    await window.mouse.up()
    await button(window, 'Production').click()
  })

  test('removed, it acts no more', async () => {
    const { window } = running()
    const before = await curve(window)
    await button(details(window), 'Remove event').click()
    await expect.poll(() => curve(window)).not.toBe(before)
    await expect(window.getByText('Everyone: tempo of the war')).toHaveCount(0)
    await expect(lane(window)).toContainText('No event acts on the model.')
    await button(lane(window), 'Add a ceasefire').click()
    await expect(lane(window).getByRole('slider')).toHaveCount(5)
  })

  test('a built-in event says what it would do, on what that rests and why it is off; switched on in the editor it acts', async () => {
    const { window } = running()
    await button(window, 'Spending').click()
    await window.keyboard.press('Control+f')
    await window.keyboard.type('german cabinet plans')
    await window.keyboard.press('Enter')
    await expect(details(window)).toContainText('Germany: core spending +0.81 % of GDP (between +0.51 and +0.91), from 6 months after, over 36 months (off).')
    await expect(details(window)).toContainText('Source: German cabinet passes 2025 draft budget')
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

test('two hundred effects: the lane draws the rows in sight, and the keys come to all of them', async ({ launch }) => {
  const { window } = await launch()
  await firstScreen(window)
  const step = Array.from({ length: 200 }, (_, index): Command => ({ type: 'addEvent', event: manyEffects(index) }))
  await applyBehindTheWindow(window, step as unknown as Step)
  await window.reload()
  await firstScreen(window)
  const rows = lane(window).getByRole('listitem')
  await expect(rows).toHaveCount(7)
  expect((await lane(window).boundingBox())!.height).toBeLessThan(130)
  await lane(window).getByRole('button', { name: /^E 0: / }).focus()
  for (let press = 0; press < 30; press += 1) await window.keyboard.press('ArrowDown')
  await expect(lane(window).getByRole('button', { name: /^E 30: / })).toBeFocused()
  expect(await rows.count()).toBeLessThanOrEqual(8)
})

/** One of many events with an effect each, in time order by its number. */
function manyEffects(index: number): HorizonEvent {
  const date = `${2026 + Math.floor(index / 28)}-01-${String((index % 28) + 1).padStart(2, '0')}` as FuzzyDate
  const effect: Effect = { target: 'growth', scope: ['POL'], op: 'add', size: 0.01, delayMonths: 0, rampMonths: 12, enabled: true }
  return { id: `e${index}`, title: `E ${index}`, start: date, category: 'budget', actors: [], status: 'planned', confidence: 'low', summary: '', sources: [], tags: [], provenance: 'own', effects: [effect] }
}
