// How far one number is apart in two scenarios, as a title says it.
import { amount } from '../../text/figures'
import { COMPARE_WORDS, keptTogether, LEVEL_WORDS } from '../../text/figures-compare'
import { MOVED_WORDS } from '../../text/figures-moved'
import { WHY } from '../../text/why'
import { formatNumber } from '../format'
import { titleName } from './scenario-names'

/** One number of a series in two scenarios. */
export interface PairedNumber {
  readonly series: string
  /** Of the series: `core`, `total` … */
  readonly kind: string
  readonly actor: string
  /** "2035", "Apr 2030" */
  readonly when: string
  /** Of values, in full; of values, in short; of differences. */
  readonly unit: string
  readonly valueUnit: string
  readonly partUnit: string
  readonly decimals: number
  readonly from: { readonly name: string }
  readonly to: { readonly name: string; readonly shown: string }
  /** The difference as it is read. */
  readonly whole: number
}

/** What is spent: a scenario costs it. */
const SPENT = ['core', 'spending', 'related', 'procurement']
/** Shares of GDP that a path is followed by. */
const PATHS = ['coreShare', 'totalShare']

export function valueIn({ valueUnit, unit }: Pick<PairedNumber, 'valueUnit' | 'unit'>, value: string): string {
  return unit.startsWith('bn ') ? amount(value, unit) : WHY.valueWithUnit(value, valueUnit)
}

/** A difference without its sign, with its unit. */
export function differenceIn({ decimals, partUnit, unit, kind }: Pick<PairedNumber, 'decimals' | 'partUnit' | 'unit' | 'kind'>, difference: number): string {
  const number = formatNumber(Math.abs(difference), decimals)
  if (unit.startsWith('bn ')) return amount(number, unit)
  return PATHS.includes(kind) ? COMPARE_WORDS.points(number) : WHY.valueWithUnit(number, partUnit)
}

/** "US$ 212 bn more" */
export function compared(model: PairedNumber): string {
  return model.whole > 0 ? MOVED_WORDS.more(differenceIn(model, model.whole)) : MOVED_WORDS.less(differenceIn(model, model.whole))
}

/** "Long war costs NATO US$ 212 bn more than Pledge met in 2035"; where they agree, what it is in both. */
export function pairFinding(model: PairedNumber): string {
  const { series, kind, actor, whole, unit } = model
  const [from, to, when] = [titleName(model.from.name), titleName(model.to.name), keptTogether(model.when)]
  if (whole === 0) return MOVED_WORDS.alike(series, valueIn(model, model.to.shown), to, from, when)
  if (SPENT.includes(kind) && unit.startsWith('bn ')) return MOVED_WORDS.costs(to, actor, compared(model), from, when)
  return PATHS.includes(kind) ? LEVEL_WORDS.pair(to, actor, differenceIn(model, whole), whole < 0, from, when) : MOVED_WORDS.differs(series, to, compared(model), from, when)
}
