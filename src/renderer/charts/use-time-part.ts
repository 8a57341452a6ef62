// The part of time that figures show: the timeline's own where both are stacked on one axis, or where they are linked.
import { useMemo } from 'react'
import { HORIZON_END, HORIZON_START } from '../../shared/domain/calendar'
import type { TimePart } from '../../shared/figures/placing/time-axis'
import { dayOf } from '../../shared/timeline/key-dates'
import { useSession, useView } from '../state/session'

/** Undefined: all of the figure's time. Beside a timeline that shows the whole horizon figures keep their recorded years. */
export function useTimePart(): TimePart | undefined {
  const { today: now } = useSession()
  const panes = useView((state) => state.settings.panes)
  const linked = useView((state) => state.settings.linked)
  const window = useView((state) => state.window)
  const sides = useView((state) => state.axisSides)
  return useMemo(() => {
    const { from, to } = window
    const today = dayOf(now) ?? undefined
    if (panes === 'stacked') return sides === null ? undefined : { from, to, plot: sides, today }
    return linked && (from > HORIZON_START || to < HORIZON_END) ? { from, to, today } : undefined
  }, [panes, linked, window, sides, now])
}
