// A figure of the figure table, opened on the projection as it is under the hand.
import { useMemo } from 'react'
import type { FigureId, FigureOptions, OpenFigure } from '../../shared/figures/figure'
import { FIGURES } from '../../shared/figures/figure-table'
import { comparedScenario, purchasingPowerOf, targetsOf } from '../../shared/figures/scenario-words'
import { EFFECTS } from '../../shared/text/effects'
import type { Scenario } from '../../shared/domain/scenario'
import { useFigured } from '../formulas/use-shown-formula'
import { useView } from '../state/session'
import { useCompared } from '../state/use-compared'
import { useShownChance } from './use-shown-chance'
import { useDraftedScenario, useProjection, useProjectionBefore } from '../state/use-projection'

/** The name under which a scenario stands in figures. */
export function scenarioName({ name }: Scenario): string {
  return name
}

/** Options of all figures, in the window and in pictures made from it. */
export function useFigureOptions(): FigureOptions {
  const scenario = useDraftedScenario()
  const picks = useView((state) => state.settings.picks)
  const everyAlly = useView((state) => state.settings.everyAlly)
  const basis = useView((state) => state.settings.basis)
  const baskets = useView((state) => state.settings.baskets)
  const focus = useView((state) => state.settings.focus)
  const category = useView((state) => state.settings.category)
  const producer = useView((state) => state.settings.producer)
  const before = useProjectionBefore()
  const compared = useCompared()
  return useMemo(
    () => ({
      // The old path stays as a ghost while an event that acts is under the hand.
      ...(before && { ghost: { name: EFFECTS.before, projection: before } }),
      ...(compared.length > 0 && { compared: compared.map(({ scenario: other, projection }) => comparedScenario(other, projection)) }),
      scenarioName: scenarioName(scenario), picks, everyAlly, basis, focus, baskets, category, producer,
      targets: targetsOf(scenario), russiaPurchasingPower: purchasingPowerOf(scenario),
    }),
    [scenario, picks, everyAlly, basis, focus, baskets, category, producer, before, compared],
  )
}

export function useFigure(id: FigureId, options: FigureOptions): OpenFigure {
  const { projection, options: figured } = useFigured(id === 'own-formula', useProjection(), options)
  const chance = useShownChance([id])
  return useMemo(() => FIGURES[id].open(projection, chance === undefined ? figured : { ...figured, chance }), [id, projection, figured, chance])
}
