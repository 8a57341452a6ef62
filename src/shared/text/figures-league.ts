// Words of "Gap league".
import { amount } from './figures'

export const LEAGUE_WORDS = {
  subtitle: (target: string, unit: string) => `Gap to each ally's core target (${target} in general), percentage points of GDP and ${unit}.`,
  note: (unit: string) => `Points of GDP and ${unit}`,
  closes: (scenario: string, allies: number, money: string, unit: string, base: number, year: number) =>
    `${scenario} closes the gaps of ${allies} allies by ${year}: ${amount(money, unit)} in ${base}`,
  leaves: (scenario: string, money: string, unit: string, allies: number, year: number) =>
    `${scenario} leaves ${allies === 1 ? '1 ally' : `${allies} allies`} ${amount(money, unit)} short in ${year}`,
  noGap: (scenario: string, year: number) => `${scenario}: no ally is short of its target in ${year}`,
  noFinding: (scenario: string) => `${scenario}: no gap is known`,
  description: (headline: string, allies: number) => `${headline}. Bar chart of ${allies} allies by their gap.`,
  caption: ['Allies by gap', 'to the core target'],
  pointsHead: (year: number) => [`${year},`, 'points'],
  moneyHead: (year: number, unit: string) => [`${year},`, unit],
  met: 'met',
  others: (count: number) => (count === 1 ? '1 other' : `${count} others`),
  readAs: {
    marks: (base: number) => `Ring: gap in ${base}. Bar: gap in the other year that the heads name. "met": at or above the target.`,
    scenarios: (active: string, base: number) =>
      `Bar: gap in the year that the heads name, ${active}. Mark: the same under each scenario, to its own targets; no mark: met. Ring: gap in ${base}.`,
    sums: "The groups' money is the sum of their members' gaps: one ally's surplus fills no other's gap. Their points are the group's own.",
  },
  short: (year: number) => `Allies short of their core targets in ${year}`,
  nothing: 'nothing',
  lessThan: (value: string) => `less than ${value}`,
  columnAlly: 'Ally',
  columnPoints: (year: number) => `Gap ${year}`,
  columnMoney: (year: number) => `Money short ${year}`,
  columnShare: (year: number) => `Core share ${year}`,
  points: 'points',
} as const
