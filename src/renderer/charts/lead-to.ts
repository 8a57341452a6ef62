// From a row of a figure to what can be changed: the control of a parameter, brought onto the screen first; the event of an effect.
import { parseParameterKey } from '../../shared/domain/parameter-key'
import { isProductionParameter } from '../../shared/domain/parameter-table'
import type { LeadingRow } from '../../shared/figures/figure'
import { afterPaint } from '../state/after-paint'
import type { Session } from '../state/session'
import { showControl } from './why/show-cause'

export function leadTo({ view }: Session, { key, eventId }: Pick<LeadingRow, 'key' | 'eventId'>): void {
  if (eventId !== null) view.select(eventId)
  const parts = key === null ? null : parseParameterKey(key)
  if (key === null || !parts?.ok) return
  const { id, scope, category } = parts.value
  const { side, panes } = view.getState().settings
  const controls = panes === 'stacked' ? { controlsShown: true } : {}
  if (isProductionParameter(id)) view.changeSettings({ ...controls, side: 'production', ...(category && { category }), ...(scope !== undefined && { producer: scope }) })
  else {
    view.setState({ scope: scope ?? null })
    view.changeSettings({ ...controls, ...(side === 'production' && { side: 'uncertainty' }) })
  }
  afterPaint(() => showControl(key))
}
