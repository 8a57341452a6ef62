// Words of the table that stands in the details while an event, or an effect of one, is under the hand.

export const MOVING = {
  title: (event: string) => `Moving ${event}`,
  before: 'before',
  now: 'now',
  same: 'same',
  to: (value: string) => `\u2192\u00a0${value}`,
  hint: 'Release saves one step. Esc puts it back.',
  crossover: 'Crossover',
  aMonth: (producer: string, month: string) => `${producer} a month, ${month}`,
  inService: (month: string) => `Russia in service, ${month}`,
  storageEmpty: 'Russian storage empty',
  storageLasts: 'lasts',
  neverLevel: 'not by 2035',
  fromTheStart: 'from the start',
  noFigure: 'no figure',
  share: (year: number) => `Core, % of GDP, ${year}`,
  allies: (target: string, year: number) => `Allies at ${target} %, ${year}`,
  of: (count: number, all: number) => `${count} of ${all}`,
  extra: (from: number, unit: string) => `Extra, ${unit}, ${from}\u201335`,
} as const
