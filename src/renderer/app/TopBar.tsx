// Name, scenario with what was changed, undo and redo, export, colours.
import { IconArrowBackUp, IconArrowForwardUp, IconDownload, IconFileText, IconListDetails, IconMoon, IconRestore, IconSun, IconSunMoon } from '@tabler/icons-react'
import { APP } from '../../shared/text/app'
import { stepInWords } from '../../shared/text/steps'
import { useSession, useView, useWorkspace } from '../state/session'
import { changeShown, useOwnParameters } from '../state/use-scenario'
import { ScenarioBar } from '../scenarios/ScenarioBar'
import { IconButton } from '../ui/IconButton'
import type { Action } from './actions'
import { PaneSwitch } from './PaneSwitch'

const THEME_ICON = { system: IconSunMoon, light: IconSun, dark: IconMoon }

interface TopBarProps {
  readonly actions: readonly Action[]
  /** Null: a new one. */
  readonly onScenario: (id: string | null) => void
  readonly onCompare: () => void
  readonly onHistory: () => void
  readonly onSnapshots: () => void
}

export function TopBar({ actions, onScenario, onCompare, onHistory, onSnapshots }: TopBarProps) {
  const session = useSession()
  const history = useWorkspace((state) => state.history)
  const pending = useWorkspace((state) => state.pending.length > 0)
  const theme = useView((state) => state.settings.theme)
  const run = (id: Action['id']) => () => actions.find((action) => action.id === id)?.run()
  const changed = Object.keys(useOwnParameters())
  const ThemeIcon = THEME_ICON[theme]
  return (
    <header className="top-bar">
      <strong className="app-name">{APP.name}</strong>
      <ScenarioBar onEdit={onScenario} onCompare={onCompare} onSnapshots={onSnapshots} />
      {changed.length > 0 && (
        <IconButton label={APP.resetAll} onClick={() => changeShown(session, ({ id }) => [{ type: 'resetParameters', scenario: id, keys: changed }])}>
          <IconRestore size={16} aria-hidden />
        </IconButton>
      )}
      <IconButton label={APP.undo} hint={history.undo === null ? APP.undo : APP.undoStep(stepInWords(history.undo))} onClick={run('undo')} disabled={history.undo === null && !pending}>
        <IconArrowBackUp size={18} aria-hidden />
      </IconButton>
      <IconButton label={APP.redo} hint={history.redo === null ? APP.redo : APP.redoStep(stepInWords(history.redo))} onClick={run('redo')} disabled={history.redo === null}>
        <IconArrowForwardUp size={18} aria-hidden />
      </IconButton>
      <IconButton label={APP.history} onClick={onHistory}>
        <IconListDetails size={18} aria-hidden />
      </IconButton>
      <PaneSwitch />
      <button type="button" className="button" onClick={run('export')}>
        <IconDownload size={16} aria-hidden /> {APP.export}
      </button>
      <IconButton label={APP.makeBrief} onClick={run('brief')}>
        <IconFileText size={18} aria-hidden />
      </IconButton>
      <IconButton label={APP.theme[theme]} onClick={run('theme')}>
        <ThemeIcon size={18} aria-hidden />
      </IconButton>
    </header>
  )
}
