// Values of files and messages in sentences: short, in words of the file and not of the program.

/** As JSON has it, texts in quotes; what is not there is nothing. At most 40 characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : typeof value === 'number' || typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? 'nothing')
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** The same for a sentence that puts quotes around it. */
export function shownBare(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : shown(value)
}
