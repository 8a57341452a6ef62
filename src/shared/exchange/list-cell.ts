// Several words in one cell, with `;` between them; a `;` or `\` that belongs to a word stands behind a `\`.

export function joinList(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\;]/g, '\\$&')).join(';')
}

/** The words of a cell; an empty cell has none. */
export function splitList(cell: string): readonly string[] {
  if (cell.trim() === '') return []
  const words = ['']
  for (let index = 0; index < cell.length; index += 1) {
    const character = cell[index]!
    if (character === '\\' && index + 1 < cell.length) {
      index += 1
      words[words.length - 1] += cell[index]!
    } else if (character === ';') words.push('')
    else words[words.length - 1] += character
  }
  return words
}
