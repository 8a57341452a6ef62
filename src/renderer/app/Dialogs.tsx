// The dialogs, one at a time. Loaded when the first one is opened: no start waits for them.
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
import type { ComparisonPlace } from '../scenarios/comparison/pair'
import { HistoryDialog } from '../scenarios/HistoryDialog'
import { SnapshotsDialog } from '../scenarios/SnapshotsDialog'
import { ScenarioDialog } from '../scenarios/ScenarioDialog'
import type { EventsFile } from '../../shared/ipc/contract'
import type { DataOffer } from '../../shared/ipc/data-packs'
import { useSession } from '../state/session'
import type { Ask } from '../uncertainty/UncertaintyAsks'
import { ChancesDialog } from '../uncertainty/ChancesDialog'
import { TrackRecordDialog } from '../uncertainty/TrackRecordDialog'
import { WaysDialog } from '../uncertainty/WaysDialog'
import { AboutDialog } from './AboutDialog'
import type { Action } from './actions'
import { HelpDialog } from './HelpDialog'

export type Dialog =
  | { readonly kind: 'export'; readonly figure: PictureId }
  | { readonly kind: 'importEvents'; readonly file: EventsFile | null }
  | { readonly kind: 'scenario'; readonly id: string | null }
  | { readonly kind: 'help' | 'about' | 'parameters' | 'data' | 'own' | 'exportEvents' | 'history' | 'backups' | 'snapshots' | 'brief' | Ask }
  | { readonly kind: 'renew'; readonly offer: DataOffer | null }
  | { readonly kind: 'comparison'; readonly at: ComparisonPlace | null }

interface DialogsProps {
  readonly dialog: Dialog
  readonly actions: readonly Action[]
  readonly onClose: () => void
  readonly onExport: (figure: PictureId) => void
}

const copyMenu = (figure: PictureId) => <CopyMenu figure={figure} />

export function Dialogs({ dialog, actions, onClose, onExport }: DialogsProps) {
  const { view } = useSession()
  switch (dialog.kind) {
    case 'export':
      return <ExportDialog figure={dialog.figure} onClose={onClose} />
    case 'brief':
      return <BriefDialog onClose={onClose} />
    case 'help':
      return <HelpDialog actions={actions} onClose={onClose} />
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
