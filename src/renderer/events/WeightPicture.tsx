// A little picture of an effect's weight over time: nothing, up over the ramp, held, and back where it ends.
import type { Effect } from '../../shared/domain/effect'
import { EFFECTS } from '../../shared/text/effects'

const [WIDTH, HEIGHT, PAD] = [220, 44, 4]
/** Months shown after the last bend. */
const AFTER = 12

export function WeightPicture({ effect: { delayMonths, rampMonths, durationMonths } }: { readonly effect: Pick<Effect, 'delayMonths' | 'rampMonths' | 'durationMonths'> }) {
  const full = delayMonths + rampMonths
  const bends: readonly (readonly [month: number, weight: number])[] = [
    [0, 0], [delayMonths, 0], [full, 1], ...(durationMonths === undefined ? [] : ([[full + durationMonths, 1], [full + durationMonths + rampMonths, 0]] as const)),
  ]
  const last = bends.at(-1)![0] + AFTER
  const x = (month: number) => PAD + (month / last) * (WIDTH - 2 * PAD)
  const y = (weight: number) => HEIGHT - PAD - weight * (HEIGHT - 2 * PAD)
  const points = [...bends, [last, bends.at(-1)![1]] as const].map(([month, weight]) => `${x(month)},${y(weight)}`).join(' ')
  return (
    <svg className="weight" width={WIDTH} height={HEIGHT} role="img" aria-label={EFFECTS.weight}>
      <line x1={PAD} x2={WIDTH - PAD} y1={y(0)} y2={y(0)} className="weight-ground" />
      <polyline points={points} className="weight-line" />
    </svg>
  )
}
