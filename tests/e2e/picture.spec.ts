// The picture is the document: saved, everything changed, dropped or opened again, and the numbers are what they were.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './launch'
import { drop } from './outside'
import { answerWith, openWith } from './system-dialogs'
import { button, coreTarget, figureTable, firstScreen, headline, opening, saved, SHARE, sharedApp, sharedFolder, tab } from './window'

const PATH = 'Path to 5 %'
const running = sharedApp()
const folder = sharedFolder()

async function exportAs(window: Page, place: string, prepare: (dialog: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> {
  await answerWith(running().app, place)
  await button(window, `Export ${PATH}`).click()
  const dialog = window.getByRole('dialog', { name: `Export “${PATH}”` })
  await button(dialog, path.extname(place).slice(1).toUpperCase()).click()
  await prepare(dialog)
  await button(dialog, 'Save picture').click()
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`)
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

const compare = (window: Page) => window.getByRole('button', { name: /^Compare scenarios/ })

/** Other scenario, other money, other figures, nothing beside it. */
async function changeEverything(window: Page): Promise<void> {
  await tab(window, 'Preset Wales pace').click()
  await compare(window).click()
  const chosen = window.getByRole('dialog').getByRole('checkbox', { checked: true })
  while ((await chosen.count()) > 0) await chosen.first().uncheck()
  await window.keyboard.press('Escape')
  await expect(compare(window)).toHaveAccessibleName('Compare scenarios')
  await button(window, `Close ${PATH}`).click()
  await expect(window.locator('[data-figure=path-to-5]')).toHaveCount(0)
  await saved(window)
}

let before: string[][]
let share: string

test('a picture of two scenarios under an event that acts is saved as PNG, SVG and PDF', async () => {
  const { window } = running()
  await button(window, 'New ceasefire').click()
  await coreTarget(window, '4.2')
  await compare(window).click()
  await window.getByRole('dialog').getByRole('checkbox', { name: 'Long war' }).check()
  await window.keyboard.press('Escape')
  await saved(window)
  ;[before, share] = [await figureTable(window, PATH), await headline(window, SHARE).innerText()]
  for (const ending of ['png', 'svg', 'pdf']) await exportAs(window, path.join(folder(), `path.${ending}`))
  const svg = await readFile(path.join(folder(), 'path.svg'), 'utf8')
  expect(svg).toContain('<metadata id="hague-horizon">{"format":"hague-horizon/picture"')
  expect(svg).toContain('"title":"Ceasefire"')
})

for (const ending of ['png', 'svg', 'pdf']) {
  test(`everything changed, the ${ending.toUpperCase()} ${ending === 'png' ? 'dropped' : 'opened'}: the numbers and the view are what they were`, async () => {
    const { app, window } = running()
    const place = path.join(folder(), `path.${ending}`)
    await changeEverything(window)
    const { workspace } = await opening(window)
    if (ending === 'png') await drop(window, place)
    else {
      await openWith(app, place)
      await window.keyboard.press('Control+o')
    }
    await expect(window.locator('[data-figure=path-to-5]')).toHaveCount(1)
    await expect(window.getByRole('contentinfo')).toContainText(`is open from path.${ending}, beside Long war`)
    const after = await figureTable(window, PATH)
    // Names are new where the old ones are taken; the numbers are the same.
    expect(after.slice(1)).toEqual(before.slice(1))
    await expect(headline(window, SHARE)).toHaveText(share)
    await expect(compare(window)).toHaveAccessibleName('Compare scenarios: 1 beside the one shown')
    await saved(window)
    await button(window, 'Undo').click()
    await expect(tab(window, 'Preset Wales pace')).toHaveAttribute('aria-pressed', 'true')
    await saved(window)
    const back = (await opening(window)).workspace
    expect({ ...back, snapshots: {} }).toEqual({ ...workspace, snapshots: {} })
  })
}

test('a handling mark makes a clean copy the default, and a clean copy says that it carries nothing', async () => {
  const { app, window } = running()
  const clean = path.join(folder(), 'clean.svg')
  await exportAs(window, clean, async (dialog) => {
    await expect(button(dialog, 'Scenario and view')).toHaveAttribute('aria-pressed', 'true')
    await dialog.getByRole('textbox', { name: 'Handling mark' }).fill('OFFICIAL')
    await expect(button(dialog, 'Clean copy')).toHaveAttribute('aria-pressed', 'true')
  })
  expect(await readFile(clean, 'utf8')).not.toContain('<metadata')
  const told = path.join(folder(), 'told.svg')
  await exportAs(window, told, async (dialog) => {
    await button(dialog, 'Scenario and view').click()
  })
  expect(await readFile(told, 'utf8')).toContain('<metadata')
  await openWith(app, clean)
  await window.keyboard.press('Control+o')
  await expect(window.getByText('clean.svg carries no scenario')).toBeVisible()
})

test('an altered picture and a damaged one are refused in a sentence, and nothing changes', async () => {
  const { app, window } = running()
  const before = (await opening(window)).workspace
  const [altered, cut] = [path.join(folder(), 'altered.svg'), path.join(folder(), 'cut.png')]
  await writeFile(altered, (await readFile(path.join(folder(), 'path.svg'), 'utf8')).replace('"spending.coreTarget":4.2', '"spending.coreTarget":4.3'))
  await writeFile(cut, (await readFile(path.join(folder(), 'path.png'))).subarray(0, -200))
  for (const [place, sentence] of [[altered, 'carries was altered after the picture was saved'], [cut, 'is damaged or not whole']] as const) {
    await openWith(app, place)
    await window.keyboard.press('Control+o')
    await expect(window.getByText(sentence)).toBeVisible()
  }
  expect((await opening(window)).workspace).toEqual(before)
})

test('a picture that is double-clicked opens with the app', async ({ launch }) => {
  const { window } = await launch({ args: [path.join(folder(), 'path.png')] })
  await firstScreen(window)
  await expect(window.getByRole('contentinfo')).toContainText('is open from path.png')
  await expect(headline(window, SHARE)).toHaveText(share)
})
