// How the marks are to be read. What marks effects is explained where an event carries some.
import { useMemo } from 'react'
import { effectState, EVENT_STATUSES, type HorizonEvent } from '../../shared/domain/event'
import { STATUS_TEXT, TIMELINE } from '../../shared/text/timeline'

export function Legend({ events }: { readonly events: readonly HorizonEvent[] }) {
  const states = useMemo(() => new Set(events.map(effectState)), [events])
  return (
    <ul className="legend">
      {EVENT_STATUSES.map((status) => (
        <li key={status}>
          <span className={`hh-point hh-${status} family-ink legend-mark`} aria-hidden="true">
            <span className="hh-marker">{status === 'claim' ? '?' : ''}</span>
          </span>
          {STATUS_TEXT[status]}
        </li>
      ))}
      <li>
        <span className="hh-cluster family-ink" aria-hidden="true">
          <span className="hh-pill legend-pill">7</span>
        </span>
        {TIMELINE.legend.several}
      </li>
      <li>
        <span className="legend-whisker" aria-hidden="true" />
        {TIMELINE.legend.knownToYear}
      </li>
      {(['acts', 'off'] as const).map(
        (state) =>
          states.has(state) && (
            <li key={state}>
              <span className="acts-mark" data-off={state === 'off'} aria-hidden="true" />
              {TIMELINE.legend[state]}
            </li>
          ),
      )}
    </ul>
  )
}
