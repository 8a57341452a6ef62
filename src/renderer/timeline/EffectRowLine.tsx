// One row of the lane of effects: its shape with the words beside it; of the selected event with a switch and handles. While a
// hand is on the event the old shape stays dotted.
import { memo } from 'react'
import { textWidth } from '../../shared/figures/lettering/measure'
import { EFFECTS_LANE, stretchesInWords } from '../../shared/text/effects-lane'
import { effectFamily, placeEffect, placeEffectLabel, type EffectRow, type EffectShape } from '../../shared/timeline/effect-rows'
import { GUTTER_PX, ROW_PX } from '../../shared/timeline/sizes'
import type { TimeScale } from '../../shared/timeline/time-scale'
import type { EffectNames } from '../events/use-effect-names'
import { useSession, useView } from '../state/session'
import { EffectHandle } from './EffectHandle'

interface EffectRowLineProps {
  /** As it stands in the workspace, and as it is under the hand: the same while there is none on it. */
  readonly row: EffectRow
  readonly shown: EffectRow
  readonly scale: TimeScale
  /** px */
  readonly top: number
  readonly place: number
  readonly selected: boolean
  /** False for effects of a scenario file: no event of the timeline is theirs. */
  readonly selectable: boolean
  readonly tabStop: boolean
  readonly names: EffectNames
  readonly onSwitch: (row: EffectRow, on: boolean) => void
}

const LETTERING = { size: 11, weight: 400 } as const

export const EffectRowLine = memo(function EffectRowLine({ row, shown, scale, top, place, selected, selectable, tabStop, names, onSwitch }: EffectRowLineProps) {
  const { view } = useSession()
  const hovered = useView((state) => state.hovered?.id === row.event.id)
  const { event, effect } = row
  const shape = placeEffect(scale, shown.from, shown.effect)
  const old = shown === row ? null : placeEffect(scale, row.from, effect)
  const [words, title] = [names.short(shown.effect), ` · ${event.title}`]
  const label = placeEffectLabel(shape, scale.width, Math.ceil(textWidth(words, LETTERING) + textWidth(title, LETTERING)) + 6)
  const hover = (on: boolean) => view.hoverEvent(on && selectable ? event.id : null, 'effects')
  const inside = (
    <>
      <svg width={scale.width} height={ROW_PX} style={{ left: GUTTER_PX }} aria-hidden="true">
        <line x1={0} x2={scale.width} y1={shape.points[0]![1]} y2={shape.points[0]![1]} className="effect-base" />
        <path d={`${pathOf(shape)}V${shape.points[0]![1]}H${shape.date}Z`} className="effect-fill" />
        <path d={pathOf(shape)} className="effect-line" />
        {old && <path d={pathOf(old)} className="effect-old" />}
      </svg>
      {label && (
        <span className="effect-label" style={{ left: GUTTER_PX + label.left, maxWidth: label.width }}>
          {words}
          <span className="effect-title">{title}</span>
        </span>
      )}
    </>
  )
  const spoken = `${EFFECTS_LANE.row(names.short(effect), event.title)}, ${stretchesInWords(shown.effect)}`
  return (
    <li
      className={`effect-row family-${effectFamily(effect, event)}`}
      data-row={place}
      data-off={!effect.enabled}
      data-selected={selected}
      data-hovered={hovered}
      style={{ top }}
      onPointerEnter={() => hover(true)}
      onPointerLeave={() => hover(false)}
      onFocus={() => hover(true)}
      onBlur={() => hover(false)}
    >
      {selectable ? (
        <button type="button" className="effect-select" aria-label={spoken} aria-pressed={selected} tabIndex={tabStop ? 0 : -1} onClick={() => view.select(event.id)}>
          {inside}
        </button>
      ) : (
        <span className="effect-select" role="img" aria-label={spoken}>
          {inside}
        </span>
      )}
      {selected && <input type="checkbox" className="effect-switch" aria-label={EFFECTS_LANE.switch(names.short(effect))} checked={effect.enabled} onChange={(box) => onSwitch(row, box.currentTarget.checked)} />}
      {selected &&
        shape.handles.map((handle) => (
          <EffectHandle key={handle.handle} row={row} shown={shown} placed={handle} stood={xOf(old ?? shape, handle.handle)} scale={scale} words={names.short(effect)} />
        ))}
    </li>
  )
})

function pathOf({ points }: EffectShape): string {
  return `M${points.map(([x, y]) => `${Math.round(x * 10) / 10},${y}`).join('L')}`
}

function xOf({ bends }: EffectShape, handle: 'start' | 'full' | 'end'): number {
  return bends[handle] ?? 0
}
