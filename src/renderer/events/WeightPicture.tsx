// A little picture of an effect's weight over time: nothing, up over the ramp, held, and back where it ends; the months of
// its bends below.
import type { Effect } from '../../shared/domain/effect'
import { actingFrom, dayAtMonth, effectBends } from '../../shared/domain/effect-time'
import type { DayNumber } from '../../shared/domain/calendar'
import { fuzzyDateOf, type FuzzyDate } from '../../shared/domain/fuzzy-date'
import { formatFuzzyDate } from '../../shared/text/dates'
import { EFFECT_EDITOR } from '../../shared/text/effect-editor'
import { EFFECTS } from '../../shared/text/effects'

const [WIDTH, HEIGHT, PAD] = [320, 44, 4]
/** Months shown after the last bend. */
const AFTER = 12

interface WeightPictureProps {
  readonly effect: Pick<Effect, 'delayMonths' | 'rampMonths' | 'durationMonths'>
  /** The event's date; null while it has none. */
  readonly start: FuzzyDate | null
}

export function WeightPicture({ effect, start }: WeightPictureProps) {
  const { start: rises, full, end, gone } = effectBends(0, effect)
  const bends: readonly (readonly [month: number, weight: number])[] = [[0, 0], [rises, 0], [full, 1], ...(end === null ? [] : ([[end, 1], [gone!, 0]] as const))]
  const last = bends.at(-1)![0] + AFTER
  const x = (month: number) => PAD + (month / last) * (WIDTH - 2 * PAD)
  const y = (weight: number) => HEIGHT - PAD - weight * (HEIGHT - 2 * PAD)
  const points = [...bends, [last, bends.at(-1)![1]] as const].map(([month, weight]) => `${x(month)},${y(weight)}`).join(' ')
  const from = start === null ? null : actingFrom(start)
  const named = [[EFFECT_EDITOR.starts, rises], [EFFECT_EDITOR.inFull, full], [EFFECT_EDITOR.ends, end], [EFFECT_EDITOR.gone, gone]] as const
  return (
    <div className="weight">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={EFFECTS.weight}>
        <line x1={PAD} x2={WIDTH - PAD} y1={y(0)} y2={y(0)} className="weight-ground" />
        {named.map(([name, month]) => month !== null && <line key={name} x1={x(month)} x2={x(month)} y1={y(0)} y2={y(1)} className="weight-ground" />)}
        <polyline points={points} className="weight-line" />
      </svg>
      <p className="note num">
        {from === null ? EFFECT_EDITOR.noDate : named.flatMap(([name, month]) => (month === null ? [] : [`${name} ${monthWords(from + month)}`])).join(' · ')}
      </p>
    </div>
  )
}

function monthWords(month: number): string {
  return formatFuzzyDate(fuzzyDateOf(Math.floor(dayAtMonth(month) + 1e-6) as DayNumber, 'month'))
}
