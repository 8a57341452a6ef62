// Scenarios in the window: tabs, copies of presets, parents, the history, scenario files and whole workspaces.
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './launch'
import { openCopyOfWorkspace } from './outside'
import { answerWith, openWith } from './system-dialogs'
import { button, coreTarget, figureTable, firstScreen, headline, opening, saved, SHARE, sharedApp, tab } from './window'

async function menu(window: Page, name: string, entry: string): Promise<void> {
  await button(window, `What to do with ${name}`).click()
  await window.getByRole('dialog').getByRole('button', { name: entry, exact: true }).click()
}

/** The label of a menu's entry, as the system shows it. */
function menuLabel(app: ReturnType<ReturnType<typeof sharedApp>>['app'], start: string): Promise<string | undefined> {
  return app.evaluate(({ Menu }, words) => Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []).find(({ label }) => label.startsWith(words))?.label, start)
}

test.describe('in one window', () => {
  const running = sharedApp()

  test('a change to a preset makes a copy, shows it and says so; the preset stays', async () => {
    const { window } = running()
    await coreTarget(window, '4')
    await expect(tab(window, 'Pledge met, changed 1 changed')).toHaveAttribute('aria-pressed', 'true')
    await expect(window.getByRole('contentinfo')).toContainText('Pledge met is a preset and stays as it is: your change went into a copy, "Pledge met, changed".')
    const share = await headline(window, SHARE).innerText()
    await tab(window, 'Preset Pledge met').click()
    await expect(headline(window, SHARE)).toHaveText('3.56')
    await tab(window, 'Pledge met, changed 1 changed').click()
    await expect(headline(window, SHARE)).toHaveText(share)
  })

  test('a duplicate made by keys has the focus on its tab; undone, nothing speaks of it any more', async () => {
    const { window } = running()
    await button(window, 'What to do with Pledge met, changed').press('Enter')
    await window.getByRole('dialog').getByRole('button', { name: 'Duplicate', exact: true }).press('Enter')
    const copy = tab(window, 'Pledge met, changed, copy 1 changed')
    await expect(copy).toBeFocused()
    await button(window, 'What to do with Pledge met, changed, copy').press('Enter')
    await window.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).press('Enter')
    await expect(copy).toBeHidden()
    await expect(tab(window, 'Preset Pledge met')).toBeFocused()
    await expect(window.getByRole('contentinfo')).toContainText('changed, copy')
    await window.keyboard.press('Control+z')
    await expect(copy).toBeVisible()
    await expect(window.getByRole('contentinfo')).not.toContainText('changed, copy')
    await window.keyboard.press('Control+z')
    await expect(copy).toBeHidden()
    await tab(window, 'Preset Pledge met').click()
    await coreTarget(window, '4')
    await expect(window.getByRole('contentinfo')).toContainText('your change went into a copy')
    await button(window, 'Undo').click()
    await expect(window.getByRole('contentinfo')).not.toContainText('your change went into a copy')
    await tab(window, 'Pledge met, changed 1 changed').click()
    await saved(window)
  })

  test('menus name the step that undo would take, and the tooltip does', async () => {
    const { app, window } = running()
    await coreTarget(window, '4.5')
    await expect(button(window, 'Undo')).toHaveAttribute('title', 'Undo core target 4.00 → 4.50')
    expect(await menuLabel(app, 'Undo')).toBe('Undo core target 4.00 → 4.50')
    await button(window, 'Undo').click()
    await expect(button(window, 'Redo')).toHaveAttribute('title', 'Redo core target 4.00 → 4.50')
    await saved(window)
    expect(await menuLabel(app, 'Redo')).toBe('Redo core target 4.00 → 4.50')
  })

  test('a scenario based on another one changes with it, and that is told', async () => {
    const { window } = running()
    await button(window, 'New scenario').click()
    const dialog = window.getByRole('dialog', { name: 'New scenario' })
    await expect(dialog.getByRole('combobox', { name: 'Based on' })).toHaveValue('pledge-met-changed')
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Slow start')
    await dialog.getByRole('textbox', { name: 'Note' }).fill('For the meeting in May.')
    await dialog.getByRole('textbox', { name: 'Name' }).press('Enter')
    await expect(tab(window, 'Slow start')).toHaveAttribute('aria-pressed', 'true')
    const before = await headline(window, SHARE).innerText()
    await tab(window, 'Pledge met, changed 1 changed').click()
    await coreTarget(window, '5')
    await expect(window.getByRole('contentinfo')).toContainText('Based on this one and changed with it: Slow start.')
    await tab(window, 'Slow start').click()
    await expect(headline(window, SHARE)).not.toHaveText(before)
    await expect(window.getByRole('textbox', { name: 'Core target, value' })).toHaveValue('5.00')
  })

  test('duplicate, rename, order, baseline, delete: each is one step, and a deleted parent takes nothing along', async () => {
    const { window } = running()
    await menu(window, 'Slow start', 'Duplicate')
    await expect(tab(window, 'Slow start, copy')).toHaveAttribute('aria-pressed', 'true')
    await menu(window, 'Slow start, copy', 'Name, note, based on…')
    const dialog = window.getByRole('dialog', { name: 'Scenario Slow start, copy' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill('slow start')
    await button(dialog, 'Save').click()
    await expect(dialog.getByRole('alert')).toHaveText('The name "slow start" is taken; choose another one.')
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Late start')
    await button(dialog, 'Save').click()
    await menu(window, 'Late start', 'Move left')
    await menu(window, 'Late start', 'Pin as baseline')
    await expect(tab(window, 'Baseline Late start')).toBeVisible()
    await saved(window)
    const { workspace } = await opening(window)
    expect([workspace.scenarioOrder, workspace.baseline]).toEqual([['pledge-met-changed', 'slow-start-copy', 'slow-start'], 'slow-start-copy'])
    await tab(window, 'Pledge met, changed 1 changed').click()
    await menu(window, 'Pledge met, changed', 'Delete')
    await expect(window.getByRole('contentinfo')).toContainText('"Pledge met, changed" is deleted; undo brings it back. What it said stays in Slow start and Late start.')
    await expect(tab(window, 'Slow start 1 changed')).toBeVisible()
    await expect(tab(window, 'Preset Pledge met')).toHaveAttribute('aria-pressed', 'true')
    await button(window, 'Undo').click()
    await expect(tab(window, 'Slow start')).toBeVisible()
  })

  test('the history is walked by keyboard, back to the start and forward again', async () => {
    const { window } = running()
    await saved(window)
    const { workspace } = await opening(window)
    await window.keyboard.press('Control+h')
    const dialog = window.getByRole('dialog', { name: 'History' })
    await expect(dialog.getByRole('button', { name: /^Renaming Slow start, copy to Late start/ })).toBeVisible()
    const start = dialog.getByRole('button', { name: 'Before all of these' })
    await start.focus()
    await window.keyboard.press('Enter')
    await expect(start).toHaveAttribute('aria-current', 'step')
    expect((await opening(window)).workspace.scenarioOrder).toEqual([])
    await dialog.getByRole('button', { name: /^Baseline Late start/ }).click()
    await expect(dialog.getByRole('button', { name: /^Baseline Late start/ })).toHaveAttribute('aria-current', 'step')
    await dialog.getByRole('button', { name: /^Switch to Pledge met, changed/ }).first().click()
    await expect(dialog.getByRole('button', { name: /^Switch to Pledge met, changed/ }).first()).toHaveAttribute('aria-current', 'step')
    expect((await opening(window)).workspace).toEqual(workspace)
    await window.keyboard.press('Escape')
  })

  test('a scenario goes to a file and comes back equal, under a free name; a file changed elsewhere is not written over', async () => {
    const { app, window, userData } = running()
    const file = path.join(userData, 'slow.scenario.json')
    await tab(window, 'Slow start').click()
    const proposed = await answerWith(app, file)
    await window.keyboard.press('Control+Shift+s')
    await expect(window.getByRole('contentinfo')).toContainText(`Saved as ${file}.`)
    expect(path.basename((await proposed())!)).toBe('Slow start.scenario.json')
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'hague-horizon/scenario', name: 'Slow start', basedOn: 'pledge-met', parameters: { 'spending.coreTarget': 5 }, note: 'For the meeting in May.' })
    await writeFile(file, (await readFile(file, 'utf8')).replace('5', '6'))
    await window.keyboard.press('Control+s')
    await expect(window.getByText(/was changed by another program since it was read here; it was left as it is/)).toBeVisible()
    await openWith(app, file)
    await window.keyboard.press('Control+o')
    await expect(tab(window, 'Slow start 2 1 changed')).toHaveAttribute('aria-pressed', 'true')
    await expect(window.getByRole('contentinfo')).toContainText('"Slow start" was taken, so it is open as "Slow start 2".')
    await expect(window.getByRole('textbox', { name: 'Core target, value' })).toHaveValue('6.00')
  })

  test('a snapshot is taken, renamed, looked at and taken back as a scenario with its numbers', async () => {
    const { window } = running()
    const share = await headline(window, SHARE).innerText()
    await menu(window, 'Slow start 2', 'Snapshots…')
    const dialog = window.getByRole('dialog', { name: 'Snapshots' })
    await dialog.getByRole('textbox').fill('Sent')
    await dialog.getByRole('textbox').press('Enter')
    await button(dialog.getByRole('listitem', { name: 'Sent' }), 'Rename').click()
    await dialog.getByRole('textbox', { name: 'New name of Sent' }).fill('As sent to the minister')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Escape')
    await coreTarget(window, '2')
    await expect(headline(window, SHARE)).not.toHaveText(share)
    await menu(window, 'Slow start 2', 'Snapshots…')
    await button(dialog.getByRole('listitem', { name: 'As sent to the minister' }), 'Open').click()
    await expect(dialog).toContainText('The data are those that it was made on.')
    await expect(dialog).toContainText('Slow start 2: every number is what it was.')
    await button(dialog, 'Restore Slow start 2 as a scenario of my own').click()
    await expect(headline(window, SHARE)).toHaveText(share)
    await expect(window.getByRole('navigation', { name: 'Scenarios' }).getByRole('button', { name: /^Slow start 2 \(As sent to the minister\)/, pressed: true })).toBeVisible()
  })

  test('files that cannot be opened: a sentence each, nothing changed', async () => {
    const { app, window, userData } = running()
    await saved(window)
    const before = (await opening(window)).revision
    const open = async (name: string, content: string, sentence: RegExp): Promise<void> => {
      const file = path.join(userData, name)
      await writeFile(file, content)
      await openWith(app, file)
      await window.keyboard.press('Control+o')
      await expect(window.getByText(sentence)).toBeVisible()
    }
    const head = { format: 'hague-horizon/scenario', version: 1 }
    await open('cut.scenario.json', JSON.stringify({ ...head, name: 'Cut' }).slice(0, 30), /cut\.scenario\.json is not JSON/)
    await open('newer.scenario.json', JSON.stringify({ ...head, version: 7 }), /written by a newer version \(format 7\)/)
    await open('orphan.scenario.json', JSON.stringify({ ...head, name: 'Orphan', basedOn: 'Gone' }), /"Orphan" is based on "Gone", which is neither a preset nor a scenario here/)
    await open('other.hague', 'not a database at all', /other\.hague is no workspace of this app, or it is damaged \(it is no SQLite file\); it was left as it is/)
    expect((await opening(window)).revision).toBe(before)
    expect(await readFile(path.join(userData, 'other.hague'), 'utf8')).toBe('not a database at all')
  })

  test('scenarios are drawn beside the one shown, in every figure and its table; undo takes one off', async () => {
    const { window } = running()
    const compare = window.getByRole('button', { name: /^Compare scenarios/ })
    await compare.click()
    for (const name of ['Wales pace', 'Stall after the 2029 review']) await window.getByRole('checkbox', { name }).check()
    await window.keyboard.press('Escape')
    await expect(compare).toHaveAccessibleName(/^Compare scenarios: [23] beside the one shown$/)
    const drawing = window.locator('[data-figure=path-to-5] .figure-frame svg')
    await expect(drawing).toContainText('Wales pace')
    await expect(drawing).toContainText('Stall after the 2029 review')
    const [heads] = await figureTable(window, 'Path to 5 %')
    expect(heads!.filter((head) => head.includes('Wales pace')).length).toBeGreaterThan(0)
    await saved(window)
    await button(window, 'Undo').click()
    await expect(drawing).not.toContainText('Stall after the 2029 review')
    await expect(drawing).toContainText('Wales pace')
    await button(window, 'Undo').click()
    await expect(drawing).not.toContainText('Wales pace')
  })
})

test('a copy of the workspace is opened, changed and left; a start opens the one that was open last', async ({ launch, userData }) => {
  const first = await launch()
  await firstScreen(first.window)
  await coreTarget(first.window, '4')
  const copy = path.join(userData, 'shared.hague')
  await openCopyOfWorkspace(first, copy)
  await expect(tab(first.window, 'Pledge met, changed 1 changed')).toBeVisible()
  await button(first.window, 'Undo').click()
  await expect(tab(first.window, 'Pledge met, changed 1 changed')).toBeHidden()
  await saved(first.window)
  expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle())).toBe('shared.hague – Hague Horizon')
  await first.app.close()

  const second = await launch()
  await firstScreen(second.window)
  expect((await opening(second.window)).workspaceName).toBe('shared.hague')
  await second.app.close()

  const own = await launch({ args: [path.join(userData, 'gone.hague')] })
  await firstScreen(own.window)
  await own.app.close()

  // A double-click on another copy at the start.
  const other = path.join(userData, 'other.hague')
  await copyFile(path.join(userData, 'workspace', 'main.hague'), other)
  const third = await launch({ args: [other] })
  await firstScreen(third.window)
  expect((await opening(third.window)).workspaceName).toBe('other.hague')
  await expect(tab(third.window, 'Pledge met, changed 1 changed')).toBeVisible()
})

for (const width of [1280, 1920]) {
  test(`the top bar fits a window ${width} px wide, whatever scenarios are called`, async ({ launch }) => {
    const { app, window } = await launch()
    await firstScreen(window)
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]!.setContentSize(size, 800), width)
    for (const name of ['A scenario with a name that nobody would give to a scenario of their own', 'Short', 'Another one']) {
      await button(window, 'New scenario').click()
      await window.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name)
      await window.keyboard.press('Enter')
      await expect(tab(window, name)).toBeVisible()
    }
    const bar = (await window.getByRole('banner').boundingBox())!
    for (const control of await window.getByRole('banner').getByRole('button').all()) {
      const box = (await control.boundingBox())!
      expect([box.x >= bar.x, box.x + box.width <= bar.x + bar.width, box.height >= 24]).toEqual([true, true, true])
    }
    const rights = await Promise.all((await window.getByRole('navigation', { name: 'Scenarios' }).getByRole('button').all()).map(async (one) => (await one.boundingBox())!))
    const edge = (await button(window, 'Undo').boundingBox())!.x
    expect(Math.max(...rights.map(({ x, width: wide }) => x + wide))).toBeLessThanOrEqual(edge)
  })
}
