// Names that the window proposes for files.

/** A name that is a file's name on every system and nothing more. */
export function safeFileName(name: string): string {
  const plain = name
    .replace(/\p{Cc}/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120)
  return plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? 'figure' : plain
}
