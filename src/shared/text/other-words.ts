// Words by which people look for what is called otherwise here. Names stay as they are; these are only found.

const OTHER_WORDS: readonly (readonly [said: string, others: readonly string[]])[] = [
  ['in service', ['stock', 'stocks', 'inventory', 'inventories', 'holdings']],
  ['in storage', ['stock', 'stocks', 'inventory', 'inventories', 'depot', 'depots', 'reserves']],
  ['losses', ['attrition']],
  ['unit cost', ['price', 'prices']],
]

/** Other words for what a name says, in small letters: "Russia, main battle tanks, in service" is a stock, too. */
export function otherWordsFor(name: string): readonly string[] {
  const lower = name.toLowerCase()
  return OTHER_WORDS.flatMap(([said, others]) => (lower.includes(said) ? others : []))
}
