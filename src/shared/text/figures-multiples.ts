// Every word of "Path to 5 %, ally by ally". Numbers arrive as formatted text.
import { percent } from './figures'

const NBSP = '\u00a0'

/** "all 31", "22 of the 31", "none of the 31". */
function partOf(count: number, total: number): string {
  return count === total ? `all ${total}` : `${count === 0 ? 'none' : count} of the ${total}`
}

export const MULTIPLES_WORDS = {
  subtitle: 'Core defence expenditure, % of GDP, NATO definition; the same scale in every chart.',
  ranked: (year: number | null) => (year === null ? 'Ranked by the last recorded share.' : `Ranked by the share of ${year}.`),
  note: 'Core, % of GDP, NATO definition, one scale',

  /** Counted are allies; without one, whatever is drawn. */
  brings: (scenario: string, met: number, total: number, target: string, year: number, before: string) =>
    `${scenario} brings ${partOf(met, total)} allies to ${percent(target)} of GDP in ${year}; ${before}`,
  were: (met: number, year: number | null) =>
    `${met === 0 ? 'none' : met} ${met < 2 ? 'was' : 'were'} there in ${year ?? 'the last recorded year'}`,
  bringsOthers: (scenario: string, met: number, total: number, target: string, year: number) =>
    `${scenario} brings ${partOf(met, total)} shown to ${percent(target)} of GDP in ${year}`,
  one: (scenario: string, actor: string, value: string, year: number, base: string, baseYear: number) =>
    `${scenario} takes ${actor} from ${percent(base)} of GDP in ${baseYear} to ${percent(value)} in ${year}`,
  noFinding: (scenario: string) => `${scenario} has no share of GDP to show`,
  description: (headline: string, count: number) =>
    `${headline}. Small line ${count === 1 ? 'chart of 1 actor' : `chart of each of ${count} actors`}, all on one scale.`,

  numbers: (base: number | null, last: number) =>
    base === null ? `Beside each name: the share in the last recorded year and in ${last}.` : `Beside each name: the share in ${base} and in ${last}.`,
  target: (target: string) => `Grey line: ${percent(target)}, the core target.`,
  alwaysShare: 'Always in % of GDP, because money has no common scale.',
  without: (names: string) => `Without a share of GDP, and not drawn: ${names}.`,
  russia: 'Russia is recorded only, on SIPRI\u2019s definition, which is not comparable with NATO\u2019s.',

  /** The key above the charts; longest first. */
  keyTarget: (target: string) => [`${percent(target)} core target`, `${percent(target)} core`, percent(target)],
  lastRecorded: 'last',
  arrow: '\u2192',
  inYear: (year: number) => `in${NBSP}${year}`,
  noFigure: 'no figure',
  /** In the place of a last chart, line by line; the first set whose lines fit is taken. */
  rest: (count: number, met: number, year: number) => [
    [`${count} more do not fit;`, `${met} of them on target`, `in ${year}`],
    [`${count} more do not fit`],
    [`+${count} more`],
  ],
  /** A chart in which scenarios do not differ. */
  sameLine: 'A line with several marks is that of several scenarios.',
  /** What is counted of each scenario: "allies at 3.5 % of GDP in 2035, of 31". */
  met: (target: string, year: number, total: number, areAllies: boolean) =>
    `${areAllies ? 'Allies' : 'Shown'} at ${percent(target)} of GDP in ${year}, of ${total}`,
  columnCore: (actor: string) => `${actor}, core`,
  columnGhost: (actor: string, scenario: string) => `${actor}, core, ${scenario}`,
} as const
