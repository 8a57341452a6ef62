// The table of annual series: their names, their order, their units.
import type { Money } from '../domain/scenario'
import type { SeriesUnit } from './projection'

export const SERIES_KINDS = [
  'coreShare',
  'relatedShare',
  'totalShare',
  'gdp',
  'core',
  'related',
  'spending',
  'gapPoints',
  'gapMoney',
  'extra',
  'cumulativeExtra',
  'extraOverFrozen',
  'procurement',
  'equipmentShare',
] as const
/** One annual series of each actor and group; its id is `kind.ACTOR`. */
export type SeriesKind = (typeof SERIES_KINDS)[number]

type UnitKind = 'share' | 'money' | 'points' | 'percentOfCore'

const UNIT_KINDS: Readonly<Record<SeriesKind, UnitKind>> = {
  coreShare: 'share',
  relatedShare: 'share',
  totalShare: 'share',
  gdp: 'money',
  core: 'money',
  related: 'money',
  spending: 'money',
  gapPoints: 'points',
  gapMoney: 'money',
  extra: 'money',
  cumulativeExtra: 'money',
  extraOverFrozen: 'money',
  procurement: 'money',
  equipmentShare: 'percentOfCore',
}

/** The series counted in money. */
export const MONEY_KINDS = SERIES_KINDS.filter((kind) => UNIT_KINDS[kind] === 'money')

export function isSeriesKind(name: string): name is SeriesKind {
  return Object.hasOwn(UNIT_KINDS, name)
}

/** The unit of money, naming currency, price basis and year: `bn constant 2026 US$`, `bn current EUR`, `% of GDP`. */
export function moneyUnit(money: Money, currency: string): SeriesUnit {
  switch (money.basis) {
    case 'constant':
      return { text: `bn constant ${money.baseYear} ${currency}`, kind: 'money' }
    case 'current':
      return { text: `bn current ${currency}`, kind: 'money' }
    case 'share':
      return { text: '% of GDP', kind: 'percentOfGdp' }
  }
}

/** The unit of a series. Russia's share has another definition and says so. */
export function seriesUnit(kind: SeriesKind, actor: string, currency: string, money: Money): SeriesUnit {
  switch (UNIT_KINDS[kind]) {
    case 'share':
      return { text: actor === 'RUS' ? '% of GDP, SIPRI definition' : '% of GDP', kind: 'percentOfGdp' }
    case 'points':
      return { text: 'points', kind: 'points' }
    case 'percentOfCore':
      return { text: '% of core', kind: 'percentOfCore' }
    case 'money':
      return moneyUnit(money, currency)
  }
}
