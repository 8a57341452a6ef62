// Sources by number, in the order in which a brief first names them: what a text refers to stands in the list, and nothing else.
import type { Source } from '../../domain/reference-data'

export interface Citations {
  /** "1–3, 7": the numbers of these sources, each once; empty where none of them is known. */
  readonly cite: (ids: Iterable<string>) => string
  /** All that were cited, in the order of their numbers. */
  readonly cited: () => readonly Source[]
}

export function makeCitations(sources: readonly Source[]): Citations {
  const known = new Map(sources.map((source) => [source.id, source]))
  const numbers = new Map<string, number>()
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  return {
    cite: (ids) => inRanges([...new Set([...ids].filter((id) => known.has(id)).map(numberOf))].sort((a, b) => a - b)),
    cited: () => [...numbers.keys()].map((id) => known.get(id)!),
  }
}

/** Ascending numbers; three or more in a row become a range. */
function inRanges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}\u2013${last}`)).join(', ')
}
