// Pictures leaving the window: what is in the file, what a cancelled dialog or a bad place does, and that the command line
// writes the same picture.
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { answerWith, openWith } from './system-dialogs'
import { button, headline, saved, SHARE, sharedApp, sharedFolder } from './window'

const PATH = 'Path to 5 %'
const TAKES = 'What it takes'
const root = path.join(__dirname, '..', '..')

const running = sharedApp()
const folder = sharedFolder()
test.beforeEach(async () => {
  const { window } = running()
  if (await window.getByRole('dialog').isVisible()) await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  // Choices are remembered: each test begins with those of a first start.
  const dialog = await openExport(window, PATH)
  for (const name of ['PNG', '2 ×', 'Whole horizon', 'Light']) await button(dialog, name).click()
  await dialog.getByRole('radio', { name: /^A4, text width/ }).check()
  await dialog.getByLabel('Handling mark').fill('')
  await button(dialog, 'Cancel').click()
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

async function openExport(window: Page, title: string): Promise<Locator> {
  if (title === 'Timeline') {
    await button(window, 'Import and export').click()
    await button(window, 'Export as a picture…').click()
  } else await button(window, `Export ${title}`).click()
  const dialog = window.getByRole('dialog', { name: `Export “${title}”` })
  await expect(dialog.locator('.export-preview :is(svg text, td)').first()).toBeVisible()
  return dialog
}

async function save(dialog: Locator): Promise<void> {
  await button(dialog, 'Save picture').click()
}

/** Width and height as the file's own header has them. */
function sizeOfPng(file: Buffer): readonly [number, number] {
  expect(file.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  expect(file.toString('latin1', 12, 16)).toBe('IHDR')
  return [file.readUInt32BE(16), file.readUInt32BE(20)]
}

/** Texts of an SVG as a parser finds them, with plain spaces. */
async function textsOf(window: Page, svg: string): Promise<{ readonly title: string; readonly all: string; readonly texts: number }> {
  const found = await window.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const fault = parsed.querySelector('parsererror')?.textContent
    if (fault) throw new Error(fault)
    const texts = [...parsed.querySelectorAll('text')].map((node) => node.textContent)
    return { title: parsed.querySelector('title')?.textContent ?? '', texts }
  }, svg)
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  return { title: plain(found.title), all: plain(found.texts.join(' ')), texts: found.texts.length }
}

test('a PNG at 2 × has the size that was shown and is not blank', async () => {
  const { app, window } = running()
  const place = path.join(folder(), 'path.png')
  const proposed = await answerWith(app, place)
  const dialog = await openExport(window, PATH)
  await expect(dialog.getByText('1,890 × 1,280 pixels at 300 DPI')).toBeVisible()
  await save(dialog)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`)
  expect(path.basename((await proposed())!)).toMatch(/^path-to-5-percent_pledge-met_\d{4}-\d\d-\d\d\.png$/)
  expect(sizeOfPng(await readFile(place))).toEqual([1890, 1280])
  const looks = await app.evaluate(({ nativeImage }, file) => {
    const image = nativeImage.createFromPath(file)
    const pixels = image.toBitmap()
    const counts = new Map<number, number>()
    for (let at = 0; at < pixels.length; at += 4) counts.set(pixels.readUInt32LE(at), (counts.get(pixels.readUInt32LE(at)) ?? 0) + 1)
    return { size: image.getSize(), colours: counts.size, commonest: Math.max(...counts.values()) / (pixels.length / 4) }
  }, place)
  expect(looks.size).toEqual({ width: 1890, height: 1280 })
  expect(looks.colours).toBeGreaterThan(50)
  expect(looks.commonest).toBeGreaterThan(0.5)
  expect(looks.commonest).toBeLessThan(0.97)
})

test('size, resolution and colours are those that were chosen', async () => {
  const { app, window } = running()
  const place = path.join(folder(), 'square.png')
  await answerWith(app, place)
  const dialog = await openExport(window, TAKES)
  await dialog.getByRole('radio', { name: /^Square/ }).check()
  await button(dialog, '3 ×').click()
  await button(dialog, 'Dark').click()
  await save(dialog)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`)
  expect(sizeOfPng(await readFile(place))).toEqual([1920, 1920])
  const corner = await app.evaluate(({ nativeImage }, file) => [...nativeImage.createFromPath(file).toBitmap().subarray(0, 3)], place)
  expect(Math.max(...corner)).toBeLessThan(64)
})

test('an SVG says what it shows, in which unit, of which scenario, from which sources', async () => {
  const { app, window } = running()
  await window.getByRole('slider', { name: 'Compliance' }).press('PageDown')
  await saved(window)
  const share = await headline(window, SHARE).innerText()
  const place = path.join(folder(), 'path.svg')
  await answerWith(app, place)
  const dialog = await openExport(window, PATH)
  await button(dialog, 'SVG').click()
  await dialog.getByLabel('Handling mark').fill('OFFICIAL <draft> & "more"')
  await save(dialog)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`)
  const { title, all, texts } = await textsOf(window, await readFile(place, 'utf8'))
  expect(title).toContain(`Pledge met, changed leaves Europe and Canada at ${share} % of GDP in 2035`)
  expect(texts).toBeGreaterThan(40)
  for (const part of [share, '% of GDP', 'Scenario', 'compliance 0.50', 'Sources', 'NATO', 'IMF', 'OFFICIAL <draft> & "more"']) {
    expect(all, part).toContain(part)
  }
  await button(dialog, 'Done').click()
  await button(window, 'Undo').click()
  await saved(window)
})

const commandLine = (...argv: string[]) => promisify(execFile)(process.execPath, [path.join(root, 'scripts', 'cli.mjs'), 'export', ...argv], { cwd: root, env: { ...process.env, TZ: 'UTC' } })

for (const [figure, title] of [['path-to-5', PATH], ['what-it-takes', TAKES]] as const) {
  test(`the command line writes the same files of “${title}”, byte by byte`, async () => {
    const { app, window } = running()
    const dialog = await openExport(window, title)
    for (const [format, more] of [['svg', []], ['png', ['--dpi', '300']], ['pdf', []]] as const) {
      await button(dialog, format.toUpperCase()).click()
      // What a picture carries says how the window looked as well, which the command line knows from the picture alone.
      for (const choice of ['Clean copy', 'Scenario and view']) {
        const places = { window: path.join(folder(), `${figure}-window.${format}`), line: path.join(folder(), `${figure}-line.${format}`) }
        const given = choice === 'Clean copy' ? ['--figure', figure, '--clean'] : ['--scenario', places.window]
        await answerWith(app, places.window)
        await button(dialog, choice).click()
        await save(dialog)
        await expect(dialog.getByRole('status')).toHaveText(`Saved as ${places.window}`)
        await commandLine(...given, ...more, '--out', places.line)
        expect((await readFile(places.window)).equals(await readFile(places.line)), `${format}, ${choice}`).toBe(true)
      }
    }
  })
}

test('a table leaves with what it holds beside it, as the command line writes both', async () => {
  const { app, window } = running()
  const dialog = await openExport(window, PATH)
  await button(dialog, 'CSV').click()
  await expect(dialog.getByRole('table')).toBeVisible()
  await answerWith(app, path.join(folder(), 'table.csv'))
  await button(dialog, 'Save table').click()
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${path.join(folder(), 'table.csv')}`)
  await commandLine('--figure', 'path-to-5', '--out', path.join(folder(), 'line.csv'))
  expect(await readFile(path.join(folder(), 'table.csv'), 'utf8')).toBe(await readFile(path.join(folder(), 'line.csv'), 'utf8'))
  const metas = await Promise.all(['table', 'line'].map(async (name) => JSON.parse(await readFile(path.join(folder(), `${name}.meta.json`), 'utf8')) as { options: object }))
  const [ours, theirs] = metas.map(({ options: _options, ...told }) => told)
  expect(ours).toEqual(theirs)
})

test('words, parts and a part of time are as chosen, in the preview and in the file', async () => {
  const { app, window } = running()
  await button(window, 'Zoom in').click()
  const place = path.join(folder(), 'part.svg')
  await answerWith(app, place)
  const dialog = await openExport(window, PATH)
  await button(dialog, 'SVG').click()
  await button(dialog, 'This view').click()
  await dialog.getByLabel('Title', { exact: true }).fill('Our own finding')
  await dialog.getByLabel('Subtitle').fill('As we see it.')
  await dialog.getByRole('checkbox', { name: 'Sources' }).uncheck()
  await expect(dialog.locator('.export-preview svg title')).toHaveText('Our own finding')
  await save(dialog)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`)
  const { title, all } = await textsOf(window, await readFile(place, 'utf8'))
  expect(title).toBe('Our own finding')
  expect(all).toMatch(/As we see it\. Shown: \w+ 20\d\d to \w+ 20\d\d\./)
  expect(all).not.toContain('Sources')
  await dialog.getByRole('checkbox', { name: 'Sources' }).check()
  await button(dialog, 'Done').click()
  await button(window, 'Fit').click()
})

test('what was chosen is remembered, for the next picture and the next start', async () => {
  const { app, window } = running()
  const dialog = await openExport(window, PATH)
  await button(dialog, 'PDF').click()
  await dialog.getByRole('radio', { name: /^Slide/ }).check()
  await dialog.getByLabel('Handling mark').fill('OFFICIAL')
  await button(dialog, 'Cancel').click()
  const again = await openExport(window, TAKES)
  await expect(button(again, 'PDF')).toHaveAttribute('aria-pressed', 'true')
  await expect(again.getByRole('radio', { name: /^Slide/ })).toBeChecked()
  await expect(again.getByLabel('Handling mark')).toHaveValue('OFFICIAL')
  const settings = path.join(await app.evaluate((electron) => electron.app.getPath('userData')), 'settings.json')
  await expect.poll(async () => (JSON.parse(await readFile(settings, 'utf8')) as { export: object }).export).toMatchObject({ version: 1, format: 'pdf', size: 'slide', mark: 'OFFICIAL' })
})

test('all open figures go into a folder at once; taken names get a number', async () => {
  const { app, window } = running()
  const into = path.join(folder(), 'all')
  await mkdir(into)
  await openWith(app, into)
  await openExport(window, PATH)
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Figure').selectOption('All 2 open figures')
  for (const number of ['', ' 2']) {
    await button(dialog, 'Save 2 files…').click()
    await expect(dialog.getByRole('status')).toHaveText(`2 files are in ${into}:`)
    await expect(dialog.getByRole('listitem')).toHaveText([new RegExp(`^path-to-5-percent_pledge-met_[\\d-]+${number}\\.png$`), new RegExp(`^what-it-takes_pledge-met_[\\d-]+${number}\\.png$`)])
  }
  expect(await readdir(into)).toHaveLength(4)
  for (const file of await readdir(into)) expect(sizeOfPng(await readFile(path.join(into, file)))).toEqual([1890, 1280])

  await openWith(app, path.join(into, (await readdir(into))[0]!))
  await button(dialog, 'Save 2 files…').click()
  await expect(dialog.getByRole('status')).toHaveText(/^Path to 5 %: .+ cannot be written \(part of its path is not a folder\); choose another place\.$/)
  await openWith(app, null)
  await button(dialog, 'Save 2 files…').click()
  await expect(button(dialog, 'Save 2 files…')).toBeEnabled()
  expect(await readdir(into)).toHaveLength(4)
})

test('many files can be stopped; those that are there stay', async () => {
  const { app, window } = running()
  const into = path.join(folder(), 'stopped')
  await mkdir(into)
  await openWith(app, into)
  await openExport(window, PATH)
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^Slide/ }).check()
  await button(dialog, '4 ×').click()
  await dialog.getByLabel('Figure').selectOption('All 2 open figures')
  await button(dialog, 'Save 2 files…').click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await button(dialog, 'Stop').click()
  await expect(dialog.getByRole('status')).toHaveText('Stopped; 1 of 2 were saved and stay.')
  expect((await readdir(into)).map((file) => file.slice(0, 9))).toEqual(['path-to-5'])
})

test('signs that no file name has are told before anything is written', async () => {
  const { window } = running()
  const dialog = await openExport(window, PATH)
  await dialog.getByLabel('File name').fill('a/b: c?')
  await expect(dialog.getByRole('status')).toHaveText('A file name cannot hold / : ?.')
  await expect(button(dialog, 'Save picture')).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Another size' }).check()
  await button(dialog.getByRole('group', { name: 'Unit' }), 'cm').click()
  await dialog.getByRole('textbox', { name: 'Width' }).fill('50')
  await dialog.getByRole('textbox', { name: 'Width' }).press('Enter')
  await dialog.getByRole('textbox', { name: 'DPI' }).fill('700')
  await dialog.getByRole('textbox', { name: 'DPI' }).press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('A number from 36 to 600.')
})

test('picture and numbers are copied from the dialog and beside the figure', async () => {
  const { app, window } = running()
  const text = () => app.evaluate(({ clipboard }) => clipboard.readText())
  const dialog = await openExport(window, PATH)
  await button(dialog, 'Copy data').click()
  await expect(dialog.getByRole('status')).toContainText('clipboard')
  expect((await text()).split('\n')[0]).toMatch(/^Year\tStatus\tNATO, core \(% of GDP\)/)
  expect(await app.evaluate(({ clipboard }) => (clipboard as unknown as { readHTML: () => string }).readHTML())).toMatch(/<table>[^]*<th>NATO, core \(% of GDP\)<\/th>/)
  await button(dialog, 'Copy picture').click()
  await expect(dialog.getByRole('status')).toHaveText('The picture is on the clipboard.')
  await button(dialog, 'Done').click()
  await button(window, `Copy ${TAKES}`).click()
  const card = window.getByRole('dialog', { name: `Copy ${TAKES}` })
  await button(card, 'Copy data as CSV').click()
  await expect(card.getByRole('status')).toContainText('clipboard')
  expect(await text()).toMatch(/^Year,Status/)
  await window.keyboard.press('Escape')
})

test('the timeline leaves from its own bar, as the command line draws it, whole or as it is in view', async () => {
  const { app, window } = running()
  const places = { whole: path.join(folder(), 'timeline.svg'), line: path.join(folder(), 'timeline-line.svg'), view: path.join(folder(), 'view.svg') }
  await answerWith(app, places.whole)
  const dialog = await openExport(window, 'Timeline')
  await button(dialog, 'SVG').click()
  await expect(dialog.getByLabel('File name')).toHaveValue(/^timeline_whole-horizon_\d{4}-\d\d-\d\d$/)
  await save(dialog)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${places.whole}`)
  await commandLine('--figure', 'timeline', '--out', places.line)
  // What the files carry says also how the window is looked at beside it.
  const drawn = async (place: string) => (await readFile(place, 'utf8')).replace(/<metadata[^]*?<\/metadata>/, '')
  expect(await drawn(places.whole)).toBe(await drawn(places.line))
  const whole = await textsOf(window, await readFile(places.whole, 'utf8'))
  expect(whole.title).toContain('160 events from June 2025 to December 2035')
  for (const part of ['Pledge', 'Treaties', 'Review', 'Deadline', 'Today', 'Occurred', 'Sources']) expect(whole.all, part).toContain(part)
  await button(dialog, 'Done').click()

  await button(window, 'Zoom in').click()
  await answerWith(app, places.view)
  const again = await openExport(window, 'Timeline')
  await button(again, 'SVG').click()
  await button(again, 'This view').click()
  await expect(again.locator('.export-preview svg title')).not.toHaveText(/June 2025 to December 2035/)
  await save(again)
  await expect(again.getByRole('status')).toHaveText(`Saved as ${places.view}`)
  const view = await textsOf(window, await readFile(places.view, 'utf8'))
  expect(view.title).toMatch(/^\d+ events from \w+ 20\d\d to \w+ 20\d\d/)
  await button(again, 'Done').click()
  await button(window, 'Fit').click()
})

test('a picture of any size, a wrong one told and not taken', async () => {
  const { app, window } = running()
  const place = path.join(folder(), 'own-size.png')
  await answerWith(app, place)
  const dialog = await openExport(window, 'Timeline')
  await dialog.getByRole('radio', { name: 'Another size' }).check()
  await button(dialog.getByRole('group', { name: 'Unit' }), 'px').click()
  for (const wrong of ['0', '100000']) {
    await dialog.getByRole('textbox', { name: 'Width' }).fill(wrong)
    await dialog.getByRole('textbox', { name: 'Width' }).press('Enter')
    await expect(dialog.getByRole('alert')).toHaveText(`A picture's width is from 200 to 3,000 whole pixels, not "${wrong}".`)
  }
  await dialog.getByRole('textbox', { name: 'Width' }).fill('1500')
  await dialog.getByRole('textbox', { name: 'Width' }).press('Enter')
  await dialog.getByRole('textbox', { name: 'Height' }).fill('2100')
  await dialog.getByRole('textbox', { name: 'Height' }).press('Enter')
  await button(dialog.getByRole('group', { name: 'Resolution' }), '1 ×').click()
  await expect(dialog.getByText('1,500 × 2,100 pixels at 150 DPI')).toBeVisible()
  await save(dialog)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`)
  expect(sizeOfPng(await readFile(place))).toEqual([1500, 2100])
})

test('a cancelled dialog writes nothing and says nothing', async () => {
  const { app, window } = running()
  const before = await readdir(folder())
  const proposed = await answerWith(app, null)
  const dialog = await openExport(window, PATH)
  await save(dialog)
  await expect.poll(proposed).toMatch(/\.png$/)
  await expect(button(dialog, 'Save picture')).toBeEnabled()
  await expect(dialog.getByRole('status')).toHaveText('')
  expect(await readdir(folder())).toEqual(before)
})

test('a place that cannot be written gives one sentence, and the next place works', async () => {
  const { app, window } = running()
  const file = path.join(folder(), 'no-folder')
  await writeFile(file, 'a file, no folder')
  await answerWith(app, path.join(file, 'path.png'))
  const dialog = await openExport(window, PATH)
  await save(dialog)
  await expect(dialog.getByRole('status')).toHaveText(/no-folder.*path\.png cannot be written \([\w ]+\); choose another place\.$/)
  expect(await readFile(file, 'utf8')).toBe('a file, no folder')
  const place = path.join(folder(), 'elsewhere.png')
  await answerWith(app, place)
  await save(dialog)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${place}`)
  await button(dialog, 'Done').click()
  await expect(dialog).toHaveCount(0)
  await expect(headline(window, SHARE)).toBeVisible()
})

test('an ending that does not fit the picture is refused', async () => {
  const { app, window } = running()
  await answerWith(app, path.join(folder(), 'wrong.svg'))
  const dialog = await openExport(window, PATH)
  await save(dialog)
  await expect(dialog.getByRole('status')).toContainText('the ending does not fit PNG')
  expect(await readdir(folder())).not.toContain('wrong.svg')
})
