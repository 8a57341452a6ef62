// The formula that figures show, and the projections with it.
import { useMemo } from 'react'
import type { OwnFormula } from '../../shared/domain/scenario'
import type { Projection } from '../../shared/engine/projection'
import type { FigureId, FigureOptions } from '../../shared/figures/figure'
import { useView } from '../state/session'
import { useScenario } from '../state/use-scenario'
import type { Standing } from './answer-standing'
import { useWithFormulas } from './use-formulas'

/** The figure that shows it. */
export const OWN_FORMULA_ID: FigureId = 'own-formula'

const NONE: readonly OwnFormula[] = []

/** The one of the settings, where the shown scenario has it, else its first; undefined: it has none. */
export function useShownFormula(): OwnFormula | undefined {
  const { formulas = NONE } = useScenario()
  const wanted = useView(({ settings }) => settings.formula)
  return formulas.find(({ name }) => name === wanted) ?? formulas[0]
}

export interface Figured {
  readonly projection: Projection
  readonly options: FigureOptions
  /** Of what the answers of formulas in it are. */
  readonly standing: Standing
}

/**
 * What a figure is opened on, the shown formula among the series of every projection where it `needed`. A formula means the same in all scenarios:
 * the shown one's text, over each projection.
 */
export function useFigured(needed: boolean, projection: Projection, options: FigureOptions): Figured {
  const { formulas = NONE } = useScenario()
  const formula = useShownFormula()
  const projections = useMemo(() => [projection, ...(options.compared ?? []).map((other) => other.projection)], [projection, options])
  const { projections: withThem, standing } = useWithFormulas(needed ? formulas : NONE, projections)
  return useMemo(() => {
    const [own, ...others] = withThem
    if (!needed || own === undefined) return { projection, options, standing }
    const compared = options.compared?.map((other, place) => ({ ...other, projection: others[place] ?? other.projection }))
    return { projection: own, options: { ...options, formula, ...(compared && { compared }) }, standing }
  }, [needed, projection, options, formula, withThem, standing])
}
