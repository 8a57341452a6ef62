// Every word of "Russia beside the alliance". Numbers arrive as formatted text.

const NBSP = '\u00a0'

const times = (value: string) => `\u00d7${NBSP}${value}`

/** Names and details stand longest first; the first that fits is taken. */
export const RUSSIA_WORDS = {
  market: ['Russia, market rates', 'Russia, market'],
  marketTo: (year: number) => [`Russia, market rates, to ${year}`, `Russia, market, to ${year}`, `Russia, to ${year}`, 'Russia'],
  share: ['Russia, SIPRI definition', 'Russia, SIPRI', 'Russia'],
  shareTo: (year: number) => [`Russia, SIPRI, to ${year}`, `Russia, to ${year}`, 'Russia'],
  power: ['Russia, purchasing power', 'Russia, purch. power', 'Russia, PPP'],
  powerTo: (year: number) => [`Russia, purchasing power, to ${year}`, `Russia, PPP, to ${year}`, 'Russia, PPP'],
  /** Where scenarios assume different factors. */
  powerIn: (scenario: string) => [`Russia, purchasing power, ${scenario}`, `Russia, PPP, ${scenario}`],
  recordedDetail: (value: string, year: number) => [`${value} in ${year}, last recorded`, `${value} in ${year}`],
  powerDetail: (value: string, year: number, factor: string) => [
    `${value} in ${year}, ${times(factor)} assumed`,
    `${value} in ${year}, assumed`,
    `${value} in ${year}`,
  ],
  more: (count: number) => `+${count} more`,

  finding: (scenario: string, actor: string, value: string, year: number, market: string, power: string, last: number) =>
    `${scenario} takes ${actor} to ${value} in ${year}: ${market}${NBSP}times what Russia spent in ${last}, ${power}${NBSP}times at purchasing power`,
  findingCurrent: (scenario: string, actor: string, value: string, year: number, market: string, power: string, last: number) =>
    `${scenario} takes ${actor} to ${value} in ${year}; Russia spent ${market} in ${last}, ${power} at purchasing power`,
  timesRussia: (actor: string, year: number, last: number) => `${actor} in ${year}, times what Russia spent in ${last}`,
  findingShare: (scenario: string, actor: string, value: string, year: number, russia: string, last: number) =>
    `${scenario} takes ${actor} to ${value} of GDP in ${year}; Russia spent ${russia} in ${last}`,
  noRussia: (scenario: string) => `${scenario} has no figure for Russia to set beside the alliance`,
  noFinding: (scenario: string, actor: string) => `${scenario} has no projection for ${actor}`,
  description: (headline: string, lines: string) => `${headline}. Line chart of ${lines}.`,

  subtitle: (unit: string) => `Defence expenditure, ${unit}; allies: core, NATO definition; Russia: SIPRI definition.`,
  russiaTo: (last: number) => `Russia to ${last}.`,
  note: (unit: string) => `Core, ${unit}; Russia on SIPRI\u2019s definition`,

  recordedOnly: (last: number) =>
    `Russia is recorded to ${last} and never projected; SIPRI\u2019s definition is not NATO\u2019s.`,
  meanings: 'Market rates: what the money could buy abroad. Purchasing power: what it buys at home, for the domestic part only.',
  factor: (factor: string, isDefault: boolean) =>
    isDefault
      ? `Dash-dot: market rates ${times(factor)} in every year, an assumption: IISS for 2024 at its exchange rate (US$\u00a0462\u00a0bn over 145.9\u00a0bn); 2.36 and 2.6 are published too.`
      : `Dash-dot: market rates ${times(factor)} in every year, the scenario\u2019s assumption; IISS has 3.17 for 2024.`,
  factors: (list: string) => `Dash-dot: market rates ${list}, assumptions; IISS has 3.17 for 2024.`,
  factorIn: (factor: string, scenario: string) => `${times(factor)} in ${scenario}`,
  ofActor: (actor: string) => `In the scenarios\u2019 colours: ${actor}. Vermilion: Russia.`,
  alliesAtMarket: 'Allies stand at market rates alone.',
  sameYear: (year: number, actor: string, market: string, power: string) =>
    `In ${year} ${actor} spent ${market}${NBSP}times as much as Russia at market rates, ${power}${NBSP}times at purchasing power.`,
  shareHasNone: 'A share of GDP is the same at any price level, so it has no purchasing-power reading.',
  noFigure: 'There is no figure for Russia in these data.',
  leftOut: (names: string) => `Not drawn, for want of a figure in this unit: ${names}.`,

  columnAlly: (actor: string) => `${actor}, core`,
  columnGhost: (actor: string, scenario: string) => `${actor}, core, ${scenario}`,
  columnMarket: 'Russia, market rates, SIPRI',
  columnShare: 'Russia, SIPRI',
  columnPower: (factor: string) => `Russia, purchasing power, ${times(factor)} (assumed)`,
  columnPowerOf: 'Russia, purchasing power (assumed)',
  columnStatus: 'Status of the allies',
} as const
