// The hand on an item, from where it went down. The library counts from where it took the movement for a drag, some pixels
// later, and an item would lag behind the pointer by these.

/** What of an item is under the hand. */
export type DraggedPart = 'whole' | 'start' | 'end'

export interface ItemHand {
  /** What was taken. */
  part(): DraggedPart
  /** Days from where the pointer went down to where it is. */
  days(): number
  destroy(): void
}

interface Down {
  readonly part: DraggedPart
  /** px of the window's left edge, and how wide the window is. */
  readonly left: number
  readonly width: number
  readonly day: number
}

/** Follow the pointer over `container`; `gutter` px at its left are no time. `inView`: the first day in view and the one after the last. */
export function followHand(container: HTMLElement, gutter: number, inView: () => readonly [number, number]): ItemHand {
  let down: Down | null = null
  let x = 0

  function dayUnder(place: Pick<Down, 'left' | 'width'>): number {
    const [from, after] = inView()
    return from + ((x - place.left) / place.width) * (after - from)
  }

  const onDown = (event: PointerEvent) => {
    if (!event.isPrimary) return
    x = event.clientX
    // Read here alone: while an item moves, its drawing must not make the browser lay the page out.
    const box = container.getBoundingClientRect()
    const place = { left: box.left + gutter, width: Math.max(1, box.width - gutter) }
    down = { ...place, part: partOf(event.target as Element), day: dayUnder(place) }
  }
  const onMove = (event: PointerEvent) => {
    if (event.isPrimary) x = event.clientX
  }

  container.addEventListener('pointerdown', onDown, true)
  // Before the library hears of it.
  globalThis.addEventListener('pointermove', onMove, true)
  return {
    part: () => down?.part ?? 'whole',
    days: () => (down === null ? 0 : dayUnder(down) - down.day),
    destroy: () => {
      container.removeEventListener('pointerdown', onDown, true)
      globalThis.removeEventListener('pointermove', onMove, true)
    },
  }
}

function partOf(target: Element): DraggedPart {
  if (target.closest('.vis-drag-left')) return 'start'
  return target.closest('.vis-drag-right') ? 'end' : 'whole'
}
