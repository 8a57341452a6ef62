// Everything that a formula may name here, with what it means.
import { useMemo } from 'react'
import type { OwnFormula } from '../../shared/domain/scenario'
import { outcomeName } from '../../shared/figures/why/outcome-name'
import { useSession } from '../state/session'
import { useProjection } from '../state/use-projection'
import { functionEntries, type Entry } from './completion'

export function useEntries(formulas: readonly OwnFormula[]): readonly Entry[] {
  const { names } = useSession()
  const { series, indicators, actors } = useProjection()
  return useMemo(() => {
    const nameOf = (id: string) => actors.get(id)?.name ?? names.get(id) ?? id
    const named = (ids: Iterable<string>, kind: 'series' | 'indicator') => Array.from(ids, (text): Entry => ({ text, kind, words: outcomeName(text, kind === 'indicator', nameOf) }))
    return [
      ...functionEntries(),
      ...formulas.map(({ name, expression }): Entry => ({ text: name, kind: 'formula', words: expression })),
      ...named(series.keys(), 'series'),
      ...named(indicators.keys(), 'indicator'),
    ]
  }, [names, series, indicators, actors, formulas])
}
