// Words of "why is this value what it is": names of series, rows of an explanation, the card and the copied text.

const NBSP = '\u00a0'

/** What a series counts, as it stands behind the name of an actor. */
export const SERIES_TEXT = {
  coreShare: 'core share',
  relatedShare: 'related share',
  totalShare: 'core and related share',
  gdp: 'GDP',
  core: 'core spending',
  related: 'related spending',
  spending: 'core and related spending',
  gapPoints: 'gap to the core target',
  gapMoney: 'money to the core target',
  extra: 'extra over held shares',
  cumulativeExtra: 'extra over held shares, summed',
  extraOverFrozen: 'extra over frozen money',
  procurement: 'equipment spending',
  equipmentShare: 'equipment share',
  output: 'new output',
  refurbished: 'refurbished',
  total: 'output',
  capacity: 'capacity',
  affordable: 'what money buys',
  lost: 'losses',
  storage: 'in storage',
  stock: 'in service',
  cumulative: 'made since June 2025',
  unitCost: 'unit cost',
  moneyBinds: 'whether money binds',
  costAYear: 'cost of new units in a year',
  madeAYear: 'made in a year',
} as const

/** What is counted, inside a sentence. */
export const COUNTED_TEXT = {
  mbt: 'tanks', ifv: 'IFVs', spg: 'guns', shells: 'shells', drones: 'drones', missiles: 'missiles', interceptors: 'interceptors', aircraft: 'aircraft',
} as const

export const WHY = {
  seriesName: (parts: readonly string[]) => parts.join(', '),
  valueWithUnit: (value: string, unit: string) => (unit === '' ? value : `${value}${unit.startsWith('%') ? NBSP : ' '}${unit}`),
  points: 'points',
  aMonth: (what: string) => `${what} a month`,
  ofCore: 'points of core',
  title: (value: string) => `Why ${value}?`,
  /** Where the value is not computed yet, and what the card is called. */
  thisValue: 'this value',
  point: (name: string, when: string) => `${name}, ${when}`,
  /** A row in one sentence; `part` carries its sign and unit. */
  row: (change: string, part: string) => `${change}: ${part}`,
  changed: (name: string, what: string) => `${name}: ${what}`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  eachOwn: 'each its own',
  noFigure: 'no published figure',
  ofWhom: (names: string, what: string) => `${names}’s ${what}`,
  times: (what: string, factor: string) => `${what} ×${NBSP}${factor}`,
  plus: (what: string, size: string, unit: string) => `${what} ${size}${NBSP}${unit}`,
  without: (title: string) => `Without ${title}`,
  moved: (title: string, from: string, to: string) => `${title}, ${from} → ${to}`,
  noEffect: 'does not act',
  since: (effect: string, date: string) => `${effect}, ${date}`,
  own: 'Own countries and groups',
  ownFrom: 'those of the first',
  ownTo: 'those of the second',
  /** The two ends, and what the parts make together. */
  ends: (name: string, none: string, all: string) => `${name} ${none} → ${all}`,
  preset: (name: string) => `Preset ${name}`,
  sum: (ends: string, part: string) => `${ends}: ${part}`,
  error: (error: string) => `±${NBSP}${error}`,
  sampled: (count: number) => `${count} changes are too many to try every combination: the parts come from orders drawn by chance, ± is one standard error. They still add up.`,
  idle: (count: number) => (count === 1 ? '1 change does not reach it.' : `${count} changes do not reach it.`),
  allIdle: (count: number) => (count === 1 ? 'The one change does not reach it.' : `None of the ${count} changes reaches it.`),
  nothing: (preset: string) => `Nothing differs from the preset ${preset}, and no event acts.`,
  noSeries: 'There is no such series here.',
  noValue: {
    none: (preset: string) => `The preset ${preset} has no value here, so there is no difference to share out.`,
    all: () => 'There is no value here.',
    both: () => 'There is no value here, and none in the preset.',
    between: () => 'Some of the changes have a value only together with others, so their parts cannot be told.',
  },
  computing: (part: string) => `Computing: ${part}${NBSP}% done.`,
  whichSeries: 'Explained',
  copy: 'Copy as text',
  copied: 'Copied.',
  showEvent: (title: string) => `Show the event ${title}`,
  showControl: (name: string) => `Show the control of ${name}`,
  change: 'Change',
  part: 'Part',
} as const
