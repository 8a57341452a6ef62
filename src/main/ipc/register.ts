// Which service answers which channel. Owns no rule of its own.
import type { ComparisonData } from '../../shared/domain/comparison-data'
import type { ProductionData } from '../../shared/domain/production-data'
import { ok, type Result } from '../../shared/domain/result'
import type { About, BackupEntry, BriefRequest, EventsFile, EventsFileRequest, ChosenFolder, FileSaved, FolderPictureRequest, OpenedFile, OpenFrom, OpeningText, PictureRequest, PlacedFile, ScenarioFileRequest, SearchHits, Argument } from '../../shared/ipc/contract'
import type { DataKey, DataOffer, DataText, KeptData, OfferFrom } from '../../shared/ipc/data-packs'
import type { Settings } from '../../shared/ipc/settings'
import type { WorkspaceService } from '../services/workspace-service'
import type { Handlers } from './answer'

export interface Services {
  /** The workspace, or why there is none. */
  readonly workspace: () => Result<WorkspaceService>
  readonly search: (text: string) => Result<SearchHits>
  readonly opening: () => Result<OpeningText>
  readonly comparison: () => Result<ComparisonData>
  readonly production: () => Result<ProductionData>
  readonly about: () => Result<About>
  readonly keptData: () => Result<readonly KeptData[]>
  readonly dataKeys: () => readonly DataKey[]
  readonly forgetKey: (fingerprint: string) => Promise<Result<readonly DataKey[]>>
  readonly trustKeyAgain: (fingerprint: string) => Promise<Result<readonly DataKey[]>>
  readonly offerData: (from: OfferFrom) => Promise<Result<DataOffer | null>>
  readonly trustData: (place: number) => Promise<Result<DataOffer>>
  readonly applyData: (request: Argument<'data:apply'>) => Promise<Result<true>>
  readonly dataTables: (version: string) => Result<DataText | null>
  readonly saveSettings: (settings: Settings) => Promise<Result<true>>
  readonly savePicture: (request: PictureRequest) => Promise<Result<FileSaved>>
  readonly choosePictureFolder: () => Promise<Result<ChosenFolder>>
  readonly savePictureInto: (request: FolderPictureRequest) => Promise<Result<{ readonly path: string }>>
  readonly copyPicture: (picture: { readonly svg: string; readonly scale: number }) => Promise<Result<true>>
  readonly saveBrief: (request: BriefRequest) => Promise<Result<FileSaved>>
  readonly stopBrief: () => Result<true>
  readonly openFile: (from: OpenFrom) => Promise<Result<OpenedFile | null>>
  readonly saveScenario: (request: ScenarioFileRequest) => Promise<Result<PlacedFile>>
  readonly saveCopy: () => Promise<Result<FileSaved>>
  readonly backups: () => Result<readonly BackupEntry[]>
  readonly restoreBackup: (file: string | null) => Result<true>
  readonly saveDiagnostics: () => Promise<Result<FileSaved>>
  readonly chooseEvents: () => Promise<Result<EventsFile | null>>
  readonly saveEvents: (request: EventsFileRequest) => Promise<Result<FileSaved>>
  readonly copyText: (text: string) => Promise<Result<true>>
  readonly copyTable: (table: { readonly text: string; readonly html: string }) => Promise<Result<true>>
}

export function makeHandlers(services: Services): Handlers {
  function withWorkspace<T>(use: (service: WorkspaceService) => Result<T>): Result<T> {
    const service = services.workspace()
    return service.ok ? use(service.value) : service
  }
  return {
    'workspace:open': () => services.opening(),
    'workspace:apply': ({ step, revision }) => withWorkspace((service) => service.apply(step, revision)),
    'workspace:undo': ({ revision }) => withWorkspace((service) => service.undo(revision)),
    'workspace:redo': ({ revision }) => withWorkspace((service) => service.redo(revision)),
    'history:list': ({ most }) => withWorkspace((service) => service.history(most)),
    'history:goTo': ({ number, revision }) => withWorkspace((service) => service.goTo(number, revision)),
    'file:open': (from) => services.openFile(from),
    'scenario:save': (request) => services.saveScenario(request),
    'workspace:saveCopy': () => services.saveCopy(),
    'backups:list': () => services.backups(),
    'backups:restore': ({ file }) => services.restoreBackup(file),
    'diagnostics:save': () => services.saveDiagnostics(),
    'events:choose': () => services.chooseEvents(),
    'events:save': (request) => services.saveEvents(request),
    'events:search': (text) => services.search(text),
    'data:comparison': () => services.comparison(),
    'data:production': () => services.production(),
    'about:read': () => services.about(),
    'data:kept': () => services.keptData(),
    'data:keys': () => ok(services.dataKeys()),
    'data:forgetKey': ({ fingerprint }) => services.forgetKey(fingerprint),
    'data:trustKeyAgain': ({ fingerprint }) => services.trustKeyAgain(fingerprint),
    'data:offer': (from) => services.offerData(from),
    'data:trust': ({ place }) => services.trustData(place),
    'data:apply': (request) => services.applyData(request),
    'data:tables': ({ version }) => services.dataTables(version),
    'settings:save': (settings) => services.saveSettings(settings),
    'picture:save': (request) => services.savePicture(request),
    'picture:folder': () => services.choosePictureFolder(),
    'picture:saveInto': (request) => services.savePictureInto(request),
    'picture:copy': (picture) => services.copyPicture(picture),
    'brief:save': (request) => services.saveBrief(request),
    'brief:stop': () => services.stopBrief(),
    'text:copy': (text) => services.copyText(text),
    'table:copy': (table) => services.copyTable(table),
  }
}
