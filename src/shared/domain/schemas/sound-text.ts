// Text that comes back from the disk as it was: SQLite's texts end at a NUL, so that what stands behind one would be lost.

export function isSoundText(text: string): boolean {
  return !text.includes('\u0000')
}

export const UNSOUND_TEXT = 'it has a NUL character'
