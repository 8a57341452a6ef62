// Words of "Core, related and equipment".
import { amount, percent } from './figures'

/** Money is a year's; a share of GDP needs no such word. */
function yearly(value: string, unit: string): string {
  const told = amount(value, unit)
  return unit.startsWith('bn ') ? `${told} a year` : told
}

export const PARTS_WORDS = {
  subtitle: (name: string, unit: string) => `Defence spending of ${name} by part, ${unit}.`,
  note: (name: string, unit: string) => `${name}, by part, ${unit}`,
  /** "Pledge met gives Europe and Canada US$ 391 bn a year for equipment in 2035, 32.0 % of core spending". */
  headline: (scenario: string, name: string, money: string, unit: string, year: number, share: string) =>
    `${scenario} gives ${name} ${yearly(money, unit)} for equipment in ${year}, ${percent(share)} of core spending`,
  noEquipment: (scenario: string, name: string, money: string, unit: string, year: number) =>
    `${scenario} gives ${name} ${yearly(money, unit)} in ${year}; no equipment share is published`,
  noFinding: (scenario: string, name: string) => `${scenario}: no money for ${name}`,
  description: (headline: string, name: string, first: number, last: number) =>
    `${headline}. Stacked column chart of the spending of ${name}, ${first} to ${last}.`,
  related: ['related, assumed', 'related'],
  rest: ['rest of core', 'rest'],
  /** Core where no equipment share is known. */
  core: ['core'],
  equipment: ['equipment'],
  share: (value: string, year: number) => [`${percent(value)} of core, ${year}`, percent(value)],
  cursorShare: (value: string) => `equipment ${percent(value)}`,
  /** Core and related of an actor as one number. */
  total: (name: string) => `core and related spending of ${name}`,
  readAs: {
    caps: 'Caps: core and related together in the other scenarios.',
    parts: 'From below: equipment, the rest of core spending, related spending. Solid: recorded. Hatched and tinted: projected.',
    estimates: 'Paler, outlined: estimate.',
    related: 'Dotted: related spending, which starts from an assumption; NATO publishes no table for it.',
    guideline: "Equipment includes its research and development; NATO's guideline is at least 20 % of core spending.",
  },
  columnEquipment: 'Equipment',
  columnRest: 'Rest of core',
  columnRelated: 'Related (assumed)',
  columnShare: 'Equipment share',
  percentOfCore: '% of core',
} as const
