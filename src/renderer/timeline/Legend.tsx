// How the marks are to be read. What marks effects is explained where an event carries some.
import { useMemo } from 'react'
import { effectState, EVENT_STATUSES, type HorizonEvent } from '../../shared/domain/event'
import { EVENT_HERE } from '../../shared/text/event-here'
import { STATUS_TEXT, TIMELINE } from '../../shared/text/timeline'
import { useScenario } from '../state/use-scenario'

export function Legend({ events }: { readonly events: readonly HorizonEvent[] }) {
  const { eventChanges = {} } = useScenario()
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
      {events.some(({ id }) => Object.hasOwn(eventChanges, id)) && (
        <li>
          <span className="changed-mark" aria-hidden="true" />
          {EVENT_HERE.legend}
        </li>
      )}
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
