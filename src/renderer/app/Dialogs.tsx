// The dialogs, one at a time. Loaded apart from the window: no start waits for them.
import type { PictureId } from '../../shared/figures/picture-id'
import { ParameterList } from '../calculator/ParameterList'
import { AllyData } from '../data/AllyData'
import { OwnEntries } from '../data/OwnEntries'
import { RenewDialog } from '../data/renew/RenewDialog'
import { ExportEventsDialog } from '../exchange/ExportEventsDialog'
import { ImportDialog } from '../exchange/ImportDialog'
import { CopyMenu } from '../export/CopyMenu'
import { BriefDialog } from '../export/BriefDialog'
import { ExportDialog } from '../export/ExportDialog'
import { ComparisonDialog } from '../scenarios/comparison/ComparisonDialog'
import { BackupsDialog } from '../scenarios/BackupsDialog'
import { HistoryDialog } from '../scenarios/HistoryDialog'
import { SnapshotsDialog } from '../scenarios/SnapshotsDialog'
import { ScenarioDialog } from '../scenarios/ScenarioDialog'
import { useSession } from '../state/session'
import { ChancesDialog } from '../uncertainty/ChancesDialog'
import { TrackRecordDialog } from '../uncertainty/TrackRecordDialog'
import { WaysDialog } from '../uncertainty/WaysDialog'
import { AboutDialog } from './AboutDialog'
import type { Action } from './actions'
import type { Dialog } from './dialog'
import { CommandPalette } from './CommandPalette'
import { HelpDialog } from './HelpDialog'

interface DialogsProps {
  readonly dialog: Dialog
  readonly actions: readonly Action[]
  readonly onOpen: (dialog: Dialog) => void
  readonly onClose: () => void
  readonly onExport: (figure: PictureId) => void
}

const copyMenu = (figure: PictureId) => <CopyMenu figure={figure} />

export function Dialogs({ dialog, actions, onOpen, onClose, onExport }: DialogsProps) {
  const { view } = useSession()
  switch (dialog.kind) {
    case 'export':
      return <ExportDialog figure={dialog.figure} onClose={onClose} />
    case 'brief':
      return <BriefDialog onClose={onClose} />
    case 'help':
      return <HelpDialog actions={actions} onClose={onClose} />
    case 'commands':
      return <CommandPalette actions={actions} onOpen={onOpen} onClose={onClose} />
    case 'about':
      return <AboutDialog onClose={onClose} />
    case 'parameters':
      return <ParameterList onClose={onClose} />
    case 'data':
      return <AllyData actor={view.getState().settings.focus} onClose={onClose} />
    case 'importEvents':
      return <ImportDialog given={dialog.file} onClose={onClose} />
    case 'scenario':
      return <ScenarioDialog id={dialog.id} onClose={onClose} />
    case 'history':
      return <HistoryDialog onClose={onClose} />
    case 'backups':
      return <BackupsDialog onClose={onClose} />
    case 'snapshots':
      return <SnapshotsDialog onClose={onClose} />
    case 'renew':
      // Another pack that is dropped meanwhile starts the dialog anew.
      return <RenewDialog key={dialog.offer?.place} given={dialog.offer} onClose={onClose} />
    case 'comparison':
      return <ComparisonDialog at={dialog.at} onClose={onClose} onExport={onExport} copying={copyMenu} />
    case 'exportEvents':
      return <ExportEventsDialog onClose={onClose} />
    case 'ways':
      return <WaysDialog onClose={onClose} />
    case 'chances':
      return <ChancesDialog onClose={onClose} onExport={onExport} copying={copyMenu} />
    case 'trackRecord':
      return <TrackRecordDialog onClose={onClose} onExport={onExport} copying={copyMenu} />
    case 'own':
      return <OwnEntries onClose={onClose} />
  }
}
