// A handle of an effect: a square to drag, a slider in whole months for the keys.
import { fuzzyDateOf } from '../../shared/domain/fuzzy-date'
import type { DayNumber } from '../../shared/domain/calendar'
import { dayAtMonth, effectBends } from '../../shared/domain/effect-time'
import { formatFuzzyDate } from '../../shared/text/dates'
import { EFFECTS_LANE, lengthInWords } from '../../shared/text/effects-lane'
import { handleMonths, handleRange } from '../../shared/timeline/effect-handles'
import type { EffectRow, PlacedHandle } from '../../shared/timeline/effect-rows'
import { GUTTER_PX } from '../../shared/timeline/sizes'
import type { TimeScale } from '../../shared/timeline/time-scale'
import { useEffectHand } from './use-effect-hand'

interface EffectHandleProps {
  /** As it stands in the workspace. */
  readonly row: EffectRow
  /** As it is under the hand. */
  readonly shown: EffectRow
  readonly placed: PlacedHandle
  /** x of the handle in the workspace, px. */
  readonly stood: number
  readonly scale: TimeScale
  /** The effect in short. */
  readonly words: string
}

export function EffectHandle({ row, shown, placed: { handle, x, y, reach }, stood, scale, words }: EffectHandleProps) {
  const hand = useEffectHand(row, handle, scale)
  const [min, max] = handleRange(handle)
  const months = handleMonths(shown.effect, handle) ?? min
  const bends = effectBends(shown.from, shown.effect)
  const day = dayAtMonth({ start: bends.start, full: bends.full, end: bends.end ?? bends.full }[handle]) as DayNumber
  return (
    <div
      className="effect-handle"
      role="slider"
      tabIndex={0}
      data-stood={stood}
      style={{ left: GUTTER_PX + x - reach[0], width: reach[0] + reach[1] }}
      aria-label={EFFECTS_LANE.handles[handle](words)}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={months}
      aria-valuetext={EFFECTS_LANE.at(lengthInWords(handle, months), formatFuzzyDate(fuzzyDateOf(Math.floor(day + 1e-6) as DayNumber, 'month')))}
      {...hand}
    >
      <i style={{ left: reach[0] - 4, top: y - 4 }} />
    </div>
  )
}
