// Pictures and tables on the clipboard, in the two ways that Electron has had: by type, and before that by calls of its own.
import { clipboard, ClipboardItem, nativeImage } from 'electron'

/** The calls that older builds have, which stand in where the official one cannot be fetched. */
interface OldClipboard {
  writeImage(image: Electron.NativeImage): void
  write(data: { readonly text: string; readonly html: string }): void
}

const isByType = () => typeof (ClipboardItem as unknown) === 'function'

/** As a PNG: what text programs, spreadsheets and slides all take. */
export async function copyPicture(png: Uint8Array): Promise<void> {
  const bytes = Buffer.from(png)
  if (isByType()) await clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
  else (clipboard as unknown as OldClipboard).writeImage(nativeImage.createFromBuffer(bytes))
}

/** As text with tabs and as HTML at once: each program takes what it can. */
export async function copyTable({ text, html }: { readonly text: string; readonly html: string }): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type })
  if (isByType()) await clipboard.write([new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') })])
  else (clipboard as unknown as OldClipboard).write({ text, html })
}
