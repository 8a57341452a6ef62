// What a reader of a projection's numbers must know, as codes. The sentences stand in shared/text/engine.ts.

export const WARNING_CODES = [
  // How the figures are made, whatever the scenario.
  'data.estimates',
  'data.luxembourgIncome',
  'data.netherlandsDollars',
  'data.russiaDefinition',
  'groups.todaysMembers',
  'iceland.noForces',
  'related.assumedBase',
  'growth.heldAfterForecast',
  'money.ratesHeld',
  'money.laterInflation',
  'money.turkeyPrices',
  'production.projected',
  'production.undivided',
  'production.partOfAlliance',
  'production.noFigure',
  // What this scenario asks for.
  'scope.unknown',
  'scope.noEffect',
  'baseYear.moved',
  'baseYear.earlier',
  'baseYear.none',
  'targetYear.notAfterBase',
  'reviewYear.notBeforeTarget',
  'shape.noGeometric',
  'group.mixedCurrencies',
  'group.missingMember',
  'group.mixedBaseYears',
  'own.gdpGap',
  'own.noGrowth',
  'own.inflationAssumed',
  'own.noPriceYear',
] as const

export type WarningCode = (typeof WARNING_CODES)[number]
