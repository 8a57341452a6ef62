// A hand on a handle of an effect: a draft while it moves, one step when it is let go, nothing after Escape. Arrow keys move a
// handle by one month a step.
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Effect } from '../../shared/domain/effect'
import { handleMonths, handleRange, monthsBetween, moveHandle, type Handle } from '../../shared/timeline/effect-handles'
import type { EffectRow } from '../../shared/timeline/effect-rows'
import type { TimeScale } from '../../shared/timeline/time-scale'
import { useSession } from '../state/session'
import { changeEffectsByHand, shownEvents } from '../state/shown-events'

/** Months of one press. */
const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 12, PageDown: -12 }

interface EffectHand {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** What the hand does on one handle of a row. */
export function useEffectHand({ event, place, effect }: EffectRow, handle: Handle, scale: TimeScale): EffectHand {
  const session = useSession()
  const { view } = session
  const hand = useRef<{ readonly x: number; moved: Effect } | null>(null)

  function commit(moved: Effect): void {
    const stored = shownEvents(session)[event.id]
    if (moved === effect || stored?.effects?.[place] !== effect) return
    changeEffectsByHand(session, event.id, stored.effects.with(place, moved))
  }

  function cancel(): void {
    if (hand.current === null) return
    hand.current = null
    view.draftEvent(null)
  }

  return {
    onPointerDown: (down) => {
      if (down.button !== 0) return
      down.preventDefault()
      down.currentTarget.setPointerCapture(down.pointerId)
      down.currentTarget.focus({ preventScroll: true })
      hand.current = { x: down.clientX, moved: effect }
    },
    onPointerMove: (move) => {
      const held = hand.current
      const stored = shownEvents(session)[event.id]
      if (held === null || stored?.effects === undefined) return
      // Months have different lengths: they are counted from where the handle stood.
      const stood = handleX(move.currentTarget)
      const moved = moveHandle(effect, handle, monthsBetween(scale, stood, stood + move.clientX - held.x))
      if (handleMonths(moved, handle) === handleMonths(held.moved, handle)) return
      held.moved = moved
      view.draftEvent({ id: event.id, start: stored.start, ...(stored.end && { end: stored.end }), effects: stored.effects.with(place, moved) })
    },
    onPointerUp: () => {
      const held = hand.current
      cancel()
      if (held !== null) commit(held.moved)
    },
    onPointerCancel: cancel,
    onKeyDown: (key) => {
      if (key.key === 'Escape' && hand.current !== null) {
        key.stopPropagation()
        return cancel()
      }
      if (key.altKey || key.ctrlKey || key.metaKey || hand.current !== null) return
      const [min, max] = handleRange(handle)
      const now = handleMonths(effect, handle) ?? min
      const steps = KEYS[key.key] ?? { Home: min - now, End: max - now }[key.key]
      if (steps === undefined) return
      key.preventDefault()
      key.stopPropagation()
      commit(moveHandle(effect, handle, steps))
    },
  }
}

/** Where a handle stands in the rest of the workspace, px from the lanes' left edge: it was told to its node. */
function handleX(node: HTMLElement): number {
  return Number(node.dataset.stood)
}
