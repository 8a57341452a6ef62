// A picture on the clipboard, in the two ways that Electron has had: by type, and before that by a call of its own.
import { clipboard, ClipboardItem, nativeImage } from 'electron'

/** The call that older builds have, which stand in where the official one cannot be fetched. */
interface OldClipboard {
  writeImage(image: Electron.NativeImage): void
}

export async function copyPicture(png: Uint8Array): Promise<void> {
  const bytes = Buffer.from(png)
  const isByType = typeof (ClipboardItem as unknown) === 'function'
  if (isByType) await clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
  else (clipboard as unknown as OldClipboard).writeImage(nativeImage.createFromBuffer(bytes))
}
