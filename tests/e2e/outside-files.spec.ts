// Files that come from outside the window: dropped on it, out of the menu of recent ones, cut short, huge, open elsewhere.
import { open, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type ElectronApplication } from '@playwright/test'
import { answerWith, openWith } from './system-dialogs'
import { firstScreen, opening, saved, sharedApp, tab, timeline } from './window'
import { test } from './launch'
import { drop, openCopyOfWorkspace } from './outside'

const HEAD = { format: 'hague-horizon/scenario', version: 1 }

async function scenarioFile(userData: string, name: string): Promise<string> {
  const file = path.join(userData, `${name}.scenario.json`)
  await writeFile(file, JSON.stringify({ ...HEAD, name, basedOn: 'wales-pace', parameters: { 'spending.coreTarget': 4 } }))
  return file
}

/** Labels of "Open recent", as the system shows them; with `click` the entry of that label is chosen. */
function recent(app: ElectronApplication, click?: string): Promise<readonly string[]> {
  return app.evaluate(({ Menu }, wanted) => {
    const entries = Menu.getApplicationMenu()!.items.flatMap(({ submenu }) => submenu?.items ?? []).find(({ label }) => label === 'Open recent')!.submenu!.items
    entries.find(({ label }) => label === wanted)?.click()
    return entries.map(({ label }) => label)
  }, click)
}

test.describe('in one window', () => {
  const running = sharedApp()

  test('a scenario that is dropped on the window opens; it stands among the recent files, and opens from there', async () => {
    const { app, window, userData } = running()
    const file = await scenarioFile(userData, 'Dropped')
    await drop(window, file)
    await expect(tab(window, 'Dropped 1 changed')).toHaveAttribute('aria-pressed', 'true')
    expect(await recent(app)).toContain(file)
    await tab(window, 'Preset Pledge met').click()
    await recent(app, file)
    await expect(tab(window, 'Dropped 2 1 changed')).toHaveAttribute('aria-pressed', 'true')
    await recent(app, 'Forget these')
    await expect.poll(() => recent(app)).not.toContain(file)
  })

  test('events that are dropped are shown before they come in', async () => {
    const { window, userData } = running()
    const file = path.join(userData, 'mine.csv')
    await writeFile(file, 'title,start,category,status,confidence\r\nA dropped event,2030-05,review,planned,medium\r\n')
    const before = (await opening(window)).revision
    await drop(window, file)
    await expect(window.getByRole('dialog')).toContainText('A dropped event')
    expect((await opening(window)).revision).toBe(before)
    await window.keyboard.press('Escape')
    await expect(timeline(window)).not.toContainText('A dropped event')
  })

  test('a file of 100 MB, one cut short, one of another program: a sentence each, nothing changed', async () => {
    const { window, userData } = running()
    await saved(window)
    const before = (await opening(window)).revision
    const refused = async (name: string, content: string | number, sentence: RegExp): Promise<void> => {
      const file = path.join(userData, name)
      if (typeof content === 'string') await writeFile(file, content)
      else {
        const huge = await open(file, 'w')
        await huge.truncate(content)
        await huge.close()
      }
      await drop(window, file)
      await expect(window.getByText(sentence)).toBeVisible()
    }
    await refused('huge.scenario.json', 100 * 2 ** 20, /huge\.scenario\.json has 100 MB; at most \d+ MB are read/)
    await refused('half.scenario.json', '{"format":"hague-horizon/scen', /half\.scenario\.json is not JSON/)
    await refused('other.json', '{"format":"somebody/else","version":1}', /its format is "somebody\/else"/)
    expect((await opening(window)).revision).toBe(before)
  })

  test('dialogs of the system that are cancelled change nothing', async () => {
    const { app, window } = running()
    const before = await opening(window)
    await openWith(app, null)
    await window.keyboard.press('Control+o')
    await answerWith(app, null)
    await window.keyboard.press('Control+Shift+s')
    await expect(window.getByRole('contentinfo')).not.toContainText('Saved as')
    expect(await opening(window)).toEqual(before)
  })
})

test('a workspace that is open in one window is in use for another program, which says so and opens its own', async ({ launch, userData }) => {
  const first = await launch()
  await firstScreen(first.window)
  const shared = path.join(userData, 'shared.hague')
  await openCopyOfWorkspace(first, shared)

  const second = await launch({ userData: path.join(userData, 'second'), args: [shared] })
  await firstScreen(second.window)
  expect((await opening(second.window)).workspaceName).toBeNull()
  await expect(second.window.getByText(/is in use by another program/)).toBeVisible()
  expect((await readFile(shared)).length).toBeGreaterThan(0)
})
