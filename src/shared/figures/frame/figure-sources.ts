// Which sources stand behind a figure: those of what it draws, and no others.
import type { ReferenceData, Source } from '../../domain/reference-data'
import type { FigureOptions, FigureWords } from '../figure'

export interface FigureSources {
  readonly defence: readonly Source[]
  readonly economy: readonly Source[]
  readonly russia: readonly Source[]
  readonly assumed: readonly Source[]
  readonly production: readonly Source[]
}

/** The sources of a figure, by what they stand for. A figure of production draws nothing of the spending side, unless its words say so. */
export function figureSources(words: FigureWords, reference: ReferenceData, options: Pick<FigureOptions, 'picks'>): FigureSources {
  const named = (ids: Iterable<string>) => {
    const wanted = new Set(ids)
    return reference.sources.filter(({ id }) => wanted.has(id))
  }
  const none: readonly Source[] = []
  const production = named(words.productionSources ?? [])
  if (words.productionSources !== undefined && words.alsoSpending !== true) return { defence: none, economy: none, russia: none, assumed: none, production }
  const sipri = new Set(reference.sources.filter(({ publisher }) => publisher.includes('SIPRI')).map(({ id }) => id))
  const drawsRussia = [...options.picks, ...(words.alsoDrawn ?? [])].includes('RUS')
  return {
    defence: named(reference.expenditure.map(({ source }) => source)),
    economy: named(reference.gdp.map(({ source }) => source)),
    russia: drawsRussia ? named(reference.russia.flatMap(({ sources }) => sources.filter((id) => sipri.has(id)))) : none,
    assumed: named(words.assumptionSources ?? []),
    production,
  }
}

/** All of them, each once. */
export function allSources(sources: FigureSources): readonly Source[] {
  const { defence, economy, russia, assumed, production } = sources
  return [...new Set([...defence, ...economy, ...russia, ...assumed, ...production])]
}
