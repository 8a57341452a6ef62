// The system's own dialogs, answered by the test: they are no part of the page.
import type { ElectronApplication } from '@playwright/test'

/** The system's dialog answers with this place from now on; null: it is cancelled. Tells which place was proposed. */
export async function answerWith(app: ElectronApplication, filePath: string | null): Promise<() => Promise<string | undefined>> {
  await app.evaluate(({ dialog }, answer) => {
    const told = globalThis as { proposed?: string | undefined }
    told.proposed = undefined
    dialog.showSaveDialog = ((options: { defaultPath?: string }) => {
      told.proposed = options.defaultPath
      return Promise.resolve({ canceled: answer === null, filePath: answer ?? '' })
    }) as typeof dialog.showSaveDialog
  }, filePath)
  return () => app.evaluate(() => (globalThis as { proposed?: string }).proposed)
}

/** The system's dialog for opening a file answers with this one from now on; null: it is cancelled. */
export async function openWith(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = (() => Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] }))
  }, filePath)
}
