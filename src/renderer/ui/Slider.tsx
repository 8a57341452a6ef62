// A slider whose fill runs from the default to the value. Draft while it moves, one change when it is let go; Escape
// puts back what was there. Knows no parameter.
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { snapToStep, stepBy, trackPart, type SliderScale } from './step'

interface SliderProps {
  readonly label: string
  readonly scale: SliderScale
  readonly value: number
  /** Where the fill begins; null where there is no single default. */
  readonly standard: number | null
  readonly valueText: string
  /** What `children` show, in words. */
  readonly description?: string | undefined
  /** Drawn along the track, its left edge at the scale's least value. */
  readonly children?: ReactNode
  readonly onDraft: (value: number) => void
  readonly onCommit: (value: number) => void
  readonly onCancel: () => void
  readonly onReset: () => void
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10,
}

export function Slider(props: SliderProps) {
  const { scale, value, standard } = props
  const track = useRef<HTMLDivElement>(null)
  const hand = useRef<number | null>(null)

  function valueUnder(clientX: number): number {
    const box = track.current!.getBoundingClientRect()
    return snapToStep(scale.min + ((clientX - box.left) / box.width) * (scale.max - scale.min), scale)
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.focus()
    hand.current = valueUnder(event.clientX)
    props.onDraft(hand.current)
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (hand.current === null) return
    const next = valueUnder(event.clientX)
    if (next === hand.current) return
    hand.current = next
    props.onDraft(next)
  }

  function onPointerUp(): void {
    if (hand.current === null) return
    props.onCommit(hand.current)
    hand.current = null
  }

  function cancel(): void {
    hand.current = null
    props.onCancel()
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'Escape' && hand.current !== null) return cancel()
    const steps = KEYS[event.key]
    const ends: Readonly<Record<string, number>> = { Home: scale.min, End: scale.max }
    const next = steps === undefined ? ends[event.key] : stepBy(value, steps, scale)
    if (next === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    if (next !== value) props.onCommit(next)
  }

  const at = trackPart(value, scale)
  const from = standard === null ? at : trackPart(standard, scale)
  return (
    <div
      className="slider"
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={scale.min}
      aria-valuemax={scale.max}
      aria-valuenow={value}
      aria-valuetext={props.valueText}
      aria-description={props.description}
      data-changed={standard !== null && standard !== value}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={cancel}
      onDoubleClick={props.onReset}
      onKeyDown={onKeyDown}
    >
      <div className="slider-track" ref={track}>
        {props.children}
        <div className="slider-fill" style={{ left: `${Math.min(at, from) * 100}%`, width: `${Math.abs(at - from) * 100}%` }} />
        {standard !== null && <div className="slider-default" style={{ left: `${from * 100}%` }} />}
        <div className="slider-thumb" style={{ left: `${at * 100}%` }} />
      </div>
    </div>
  )
}
