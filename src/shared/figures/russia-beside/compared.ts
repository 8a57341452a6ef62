// The lines of "Russia beside the alliance" where scenarios are compared: the group in question under each of them, Russia
// once, and its purchasing power again where a scenario assumes another factor.
import { RUSSIA_WORDS } from '../../text/figures-russia'
import { joinedNames } from '../compare/scenario-names'
import { joinEqual, namesOf, ownPart, scenarioKey, valuesIn, type DrawnScenario } from '../compare/scenarios'
import { formatByKind, formatFactor } from '../format'
import { IN_QUESTION, type RussiaLine } from './line'

/** Core spending of the group in question under each scenario, the active one first. `own`: the active one's line. */
export function comparedCores(scenarios: readonly DrawnScenario[], own: RussiaLine, kind: 'percentOfGdp' | 'money'): RussiaLine[] {
  const series = `${kind === 'percentOfGdp' ? 'coreShare' : 'core'}.${IN_QUESTION}`
  const joined = joinEqual(scenarios, (scenario) => valuesIn(scenario, series))
  const [active] = joined
  return joined.map(({ lead, scenarios: same, values }): RussiaLine => {
    const part = ownPart({ scenario: lead, values }, { scenario: active!.lead, values: active!.values }, IN_QUESTION)
    const names = joinedNames(namesOf(same))
    return {
      ...own,
      ...part,
      key: scenarioKey(own.key, lead),
      colour: lead.colour,
      marker: lead.marker,
      weight: lead.place === 0 ? 2.5 : 2,
      names,
      namesAlone: names,
      values: Array.from(values),
      estimates: part.drawnFrom > 0 ? [] : own.estimates,
      scenarios: same,
    }
  })
}

/** Russia at market rates, and at purchasing power for each factor that the scenarios assume: the same lines where they agree. */
export function russiaReadings(scenarios: readonly DrawnScenario[], market: RussiaLine, power: RussiaLine | undefined, year: number): readonly RussiaLine[] {
  if (power === undefined) return [market]
  const joined = joinEqual(scenarios, ({ purchasingPower }) => [purchasingPower])
  if (joined.length < 2) return [power, market]
  const last = market.values.findLast(Number.isFinite)!
  const readings = joined.map(({ lead, scenarios: same }): RussiaLine => ({
    ...power,
    key: scenarioKey(power.key, lead),
    values: market.values.map((value) => value * lead.purchasingPower),
    names: joinedNames(namesOf(same), RUSSIA_WORDS.powerIn),
    namesAlone: joinedNames(namesOf(same), RUSSIA_WORDS.powerIn),
    details: RUSSIA_WORDS.powerDetail(formatByKind(last * lead.purchasingPower, 'money'), year, formatFactor(lead.purchasingPower)),
    scenarios: same,
  }))
  return [...readings.reverse(), market]
}
