// Everything that can be had by its name: what the menu does, sides and dialogs of the window, figures, scenarios, parameters, events.
import { PRESET_IDS } from '../../shared/domain/scenario'
import { PARAMETER_IDS } from '../../shared/domain/parameter-table'
import { FIGURE_IDS, FIGURES } from '../../shared/figures/figure-table'
import { SIDES } from '../../shared/ipc/settings'
import { APP } from '../../shared/text/app'
import { CHARTS } from '../../shared/text/charts'
import { COMMANDS } from '../../shared/text/commands'
import { MENU_TEXT } from '../../shared/text/main'
import { PARAMETER_TEXT } from '../../shared/text/parameters'
import { leadTo } from '../charts/lead-to'
import { showingFigure } from '../charts/open-figures'
import { showScenario } from '../scenarios/scenario-actions'
import type { Session } from '../state/session'
import type { Action } from './actions'
import type { Dialog } from './dialog'

export interface NamedCommand {
  readonly id: string
  readonly kind: keyof typeof COMMANDS.kinds
  readonly name: string
  /** As help prints them; empty when there are none. */
  readonly keys: string
  readonly run: () => void
}

/** In the order in which they stand where several match. */
export function namedCommands(session: Session, actions: readonly Action[], open: (dialog: Dialog) => void): readonly NamedCommand[] {
  const { view, workspace, resolver } = session
  const { settings } = view.getState()
  const { workspace: now } = workspace.getState()
  const command = (id: string, name: string, run: () => void): NamedCommand => ({ id, kind: 'command', name, keys: '', run })
  const dialog = (shown: Dialog & { readonly kind: keyof typeof COMMANDS.dialogs }) => command(`open ${shown.kind}`, COMMANDS.dialogs[shown.kind], () => open(shown))
  return [
    ...actions.filter(({ id }) => id !== 'openWaiting' && id !== 'commands').map(({ id, keys, run }) => ({ id, kind: 'command' as const, name: MENU_TEXT.actions[id].replace('…', ''), keys, run })),
    ...SIDES.map((side) => command(`side ${side}`, COMMANDS.show(CHARTS.sides[side]), () => view.changeSettings({ side }))),
    ...(['beside', 'stacked'] as const).map((panes) => command(`panes ${panes}`, APP[panes], () => view.changeSettings({ panes }))),
    ...(['share', 'constant', 'current'] as const).map((basis) => {
      const { baseYear } = resolver.resolve(now.scenarios, now.active).scenario.money
      return command(`money ${basis}`, COMMANDS.money(basis === 'constant' ? CHARTS.basis.constant(baseYear) : CHARTS.basis[basis]), () => view.changeSettings({ basis }))
    }),
    command('open scenario', COMMANDS.dialogs.newScenario, () => open({ kind: 'scenario', id: null })),
    ...(['parameters', 'data', 'own', 'ways', 'chances', 'trackRecord'] as const).map((kind) => dialog({ kind })),
    ...FIGURE_IDS.map((id): NamedCommand => ({ id: `figure ${id}`, kind: 'figure', name: FIGURES[id].title, keys: '', run: () => view.changeSettings(showingFigure(settings, id)) })),
    ...[...PRESET_IDS, ...now.scenarioOrder].map((id): NamedCommand => ({ id: `scenario ${id}`, kind: 'scenario', name: resolver.resolve(now.scenarios, id).scenario.name, keys: '', run: () => showScenario(session, id) })),
    ...PARAMETER_IDS.map((id): NamedCommand => ({ id: `parameter ${id}`, kind: 'parameter', name: PARAMETER_TEXT[id].label, keys: '', run: () => leadTo(session, { key: id, eventId: null }) })),
    ...Object.values(resolver.events(now, now.active)).map(({ id, title }): NamedCommand => ({ id: `event ${id}`, kind: 'event', name: title, keys: '', run: () => view.select(id) })),
  ]
}
