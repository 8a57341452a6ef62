// What reaches the window from outside: files dropped on it, and whole workspaces.
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { RunningApp } from './launch'
import { answerWith, openWith } from './system-dialogs'
import { firstScreen, opening } from './window'

/** Drop a file of the disk on the window, as the system's file manager does: a field for files lends its File, which knows its place. */
export async function drop(window: Page, file: string): Promise<void> {
  await window.evaluate(() => {
    const field = document.createElement('input')
    field.type = 'file'
    field.id = 'lent-file'
    document.body.append(field)
  })
  await window.locator('#lent-file').setInputFiles(file)
  await window.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#lent-file')!
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(field.files![0]!)
    field.remove()
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
    document.body.dispatchEvent(over)
    // Without this the system would not let go of the file.
    if (!over.defaultPrevented) throw new Error('the window takes no files')
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
}

/** Saves a copy of the workspace at a place and opens it there. */
export async function openCopyOfWorkspace({ app, window }: RunningApp, place: string): Promise<void> {
  await answerWith(app, place)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.send('menu:action', 'saveWorkspaceCopy'))
  await expect(window.getByRole('contentinfo')).toContainText(`Saved as ${place}.`)
  await openWith(app, place)
  await window.keyboard.press('Control+o')
  await expect.poll(async () => (await opening(window).catch(() => null))?.workspaceName).toBe(path.basename(place))
  await firstScreen(window)
}
