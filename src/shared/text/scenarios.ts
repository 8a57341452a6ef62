// Words about scenarios: tabs, their menus, what is told when one is copied or others change with it.
import { listInWords } from './figures'

export const SCENARIOS = {
  /** Name of the copy that a change to a preset makes. */
  changedName: (preset: string) => `${preset}, changed`,
  copied: (preset: string, name: string) => `${preset} is a preset and stays as it is: your change went into a copy, "${name}".`,
  followed: (names: readonly string[]) => `Based on this one and changed with it: ${listInWords(names)}.`,
} as const
