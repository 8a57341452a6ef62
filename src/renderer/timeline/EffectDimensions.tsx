// The lengths of an effect under the hand, written below its row like dimensions.
import { textWidth } from '../../shared/figures/lettering/measure'
import { lengthInWords } from '../../shared/text/effects-lane'
import { placeDimensions, placeEffect, type EffectRow } from '../../shared/timeline/effect-rows'
import { GUTTER_PX } from '../../shared/timeline/sizes'
import type { TimeScale } from '../../shared/timeline/time-scale'

const LETTERING = { size: 11, weight: 400 } as const

interface EffectDimensionsProps {
  readonly shown: EffectRow
  readonly scale: TimeScale
  /** px below the lane's top. */
  readonly top: number
}

export function EffectDimensions({ shown: { from, effect }, scale, top }: EffectDimensionsProps) {
  const { date, bends } = placeEffect(scale, from, effect)
  const stretches = [
    ...(effect.delayMonths > 0 ? [{ from: date, to: bends.start, words: lengthInWords('start', effect.delayMonths) }] : []),
    { from: bends.start, to: bends.full, words: lengthInWords('full', effect.rampMonths) },
    ...(effect.durationMonths === undefined ? [] : [{ from: bends.full, to: bends.end!, words: lengthInWords('end', effect.durationMonths) }]),
  ]
  const placed = placeDimensions(stretches, scale.width, (words) => Math.ceil(textWidth(words, LETTERING)) + 8)
  return (
    <div className="effect-dimensions" aria-hidden="true" style={{ left: GUTTER_PX, width: scale.width, top }}>
      {placed.map(({ from: left, to, words, left: at }) => (
        <div key={words}>
          <i style={{ left, width: Math.max(0, Math.min(to, scale.width) - left) }} />
          <span style={{ left: at }}>{words}</span>
        </div>
      ))}
    </div>
  )
}
