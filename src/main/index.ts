// The main process, as a list: safety first, then the door, then the window; data is read while the page loads.
import { basename, join } from 'node:path'
import { app, clipboard, dialog, nativeTheme, screen, type BrowserWindow } from 'electron'
import { PACK_ENDING } from '../shared/domain/data-pack/pack-form'
import { failed, ok } from '../shared/domain/result'
import { parseSettings } from '../shared/ipc/contract-schemas'
import { MENU_CHANNEL, type HistoryState, type MenuAction } from '../shared/ipc/contract'
import { DEFAULT_SETTINGS, type Settings } from '../shared/ipc/settings'
import { faultSentence } from '../shared/text/faults'
import { DIALOG_TEXT } from '../shared/text/main'
import { copyPicture, copyTable } from './app/clipboard'
import { addressForLog, errorForLog, openLog } from './app/log'
import { diagnosticsText, settingsFacts, systemFacts, workspaceFacts } from './app/diagnostics'
import { setMenu } from './app/menu'
import { PAGE_ORIGIN } from './app/page-address'
import { registerPageScheme, servePage } from './app/page-protocol'
import { fileArgument, OPENABLE_ENDINGS } from './app/file-argument'
import { developmentServer, findPlaces } from './app/places'
import { closeDebugDoors, guardPages, refuseEverything, switchOffBackgroundNetwork } from './app/security'
import { runSmoke, smokePath } from './app/smoke'
import { leaveOnCrash, watchWindow } from './app/trouble'
import { openWindow } from './app/window'
import { handleAll } from './ipc/handle'
import { makeHandlers } from './ipc/register'
import { isFromOurPage } from './ipc/sender'
import { loadComparisonData, loadLicences, loadProductionData } from './platform/load-resources'
import { writeFileWhole } from './platform/write-file-whole'
import { PICTURE_ENDINGS } from './platform/picture-container'
import { applyData } from './services/data-packs/apply-data'
import { createDataService } from './services/data-packs/data-service'
import { createDocuments } from './services/documents'
import { WORKSPACE_ENDING } from './storage/open-workspace'
import { chooseEventsFile, saveEventsFile } from './services/events-file-service'
import { makeJsonFile } from './services/json-file'
import { makeOpening } from './services/open-service'
import { createPlaces } from './services/places-service'
import { openRecentFiles } from './services/recent-files'
import { createBriefService } from './services/brief-service'
import { createPictureService } from './services/picture-service'
import { openingFacts } from './services/workspace-facts'

const SMOKE_SIZE = { width: 1440, height: 900 } as const

/** How often it is asked whether a backup is due; the first time when the window is drawn. */
const LOOK_FOR_BACKUP_MS = 15_000

/** The local calendar day, ISO 8601. */
function localDay(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

/** Ask where to save a file; null when the user thinks better of it. */
async function askForPlace(folder: 'pictures' | 'documents', suggested: string, ending: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath(folder), suggested),
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
  })
  return canceled || !filePath ? null : filePath
}

function run(): void {
  const smoke = smokePath(process.argv)
  const places = findPlaces()
  const server = developmentServer()
  const log = openLog(places.userData)
  const refused = (what: string): void => log.write(`refused: ${what}`)
  leaveOnCrash(log, smoke !== null)
  log.write(`start of ${app.getVersion()} on ${process.platform} ${process.arch}, Electron ${process.versions.electron}`)
  guardPages(server, refused)
  let requestsRefused = 0

  const settingsFile = makeJsonFile<Settings>(
    join(places.userData, 'settings.json'),
    parseSettings,
    DEFAULT_SETTINGS,
  )
  let shown: BrowserWindow | null = null
  let history: HistoryState = { undo: null, redo: null }
  function showMenu(): void {
    if (shown === null || shown.isDestroyed()) return
    const other = documents.opened()?.path ?? null
    // From another workspace the way back to the app's own is always there.
    const files = [...(other === null ? [] : [null]), ...recent.list().filter((path) => path !== other)]
    setMenu(shown, { history, recent: files, openRecent: handOver, clearRecent: () => recent.clear() })
  }
  /** A file from the system: the window saves what is on its way first, and then asks for it. */
  function handOver(path: string | null): void {
    documents.hand(path)
    shown?.webContents.send(MENU_CHANNEL, 'openWaiting' satisfies MenuAction)
  }
  const recent = openRecentFiles(places.userData, showMenu)
  const texts = createPlaces()
  const data = createDataService({
    resourcesDir: places.resourcesDir, folder: join(places.userData, 'data-packs'), sentence: faultSentence, today: () => localDay(new Date()),
    askForFile: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        properties: ['openFile'],
        filters: [{ name: DIALOG_TEXT.dataPacks, extensions: [PACK_ENDING.slice(1)] }, { name: DIALOG_TEXT.allFiles, extensions: ['*'] }],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  })
  const documents = createDocuments({
    places: { userData: places.userData, data: () => data.place() }, recent, texts, now: () => new Date(), sentence: faultSentence,
    onHistory: (next) => {
      history = next
      showMenu()
    },
    onBackup: (what) => log.write(what),
    lookAtPack: (path) => data.offerFile(path),
    onWorkspace: (opened) => {
      const { path } = opened
      log.write(`opened: ${JSON.stringify(openingFacts(opened))}`)
      shown?.setTitle(path === null ? app.name : DIALOG_TEXT.title(basename(path)))
      showMenu()
    },
    askForFile: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        properties: ['openFile'],
        filters: [{ name: DIALOG_TEXT.openable, extensions: [...OPENABLE_ENDINGS] }, { name: DIALOG_TEXT.pictures, extensions: [...PICTURE_ENDINGS] }, { name: DIALOG_TEXT.allFiles, extensions: ['*'] }],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  })
  const pictures = createPictureService({
    fontsDir: join(places.resourcesDir, 'fonts'),
    appVersion: app.getVersion(),
    askForPlace: (suggested, format) => askForPlace('pictures', suggested, format),
    askForFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'], defaultPath: app.getPath('pictures') })
      return canceled ? null : (filePaths[0] ?? null)
    },
    putOnClipboard: copyPicture,
  })
  const briefs = createBriefService({ fontsDir: join(places.resourcesDir, 'fonts'), appVersion: app.getVersion(), askForPlace: (suggested, format) => askForPlace('documents', suggested, format) })
  const given = fileArgument(process.argv, process.cwd())
  if (given !== null) documents.hand(given)
  const theApp = () => documents.current()

  const handlers = makeHandlers({
    workspace: () => {
      const open = theApp()
      return open.ok ? ok(open.value.service) : failed(open.fault)
    },
    search: (text) => {
      const open = theApp()
      return open.ok ? open.value.search(text) : open
    },
    opening: () => {
      const open = theApp()
      if (!open.ok) return open
      const more = { appVersion: app.getVersion(), today: localDay(new Date()), dataNotice: data.notice(), sentence: faultSentence }
      return ok(JSON.stringify(makeOpening(open.value, settingsFile.load(), more)))
    },
    comparison: () => loadComparisonData(data.place()),
    production: () => loadProductionData(data.place()),
    about: () => {
      const licences = loadLicences(places.resourcesDir)
      return licences.ok ? ok({ electron: process.versions.electron, chromium: process.versions.chrome, requestsRefused, licences: licences.value }) : licences
    },
    keptData: () => data.kept(),
    dataKeys: () => data.keys(),
    forgetKey: (fingerprint) => data.forgetKey(fingerprint),
    trustKeyAgain: (fingerprint) => data.trustKeyAgain(fingerprint),
    offerData: (from) => data.offer(from),
    trustData: (place) => data.trust(place),
    applyData: (request) => applyData(data, documents, request),
    dataTables: (version) => data.tables(version),
    saveSettings: (settings) => {
      nativeTheme.themeSource = settings.theme
      return settingsFile.save(settings)
    },
    openFile: (from) => documents.open(from),
    saveScenario: (request) => texts.save(request, (suggested) => askForPlace('documents', suggested, 'json')),
    saveCopy: async () => {
      const open = theApp()
      if (!open.ok) return open
      const path = await askForPlace('documents', `${DIALOG_TEXT.workspace}${WORKSPACE_ENDING}`, 'hague')
      if (path === null) return ok({ path })
      const copied = open.value.copyTo(path)
      if (copied.ok) recent.add(path)
      return copied.ok ? ok({ path }) : copied
    },
    backups: () => ok(documents.backups()),
    restoreBackup: (file) => documents.restore(file),
    saveDiagnostics: async () => {
      const path = await askForPlace('documents', `${DIALOG_TEXT.diagnostics}.txt`, 'txt')
      if (path === null) return ok({ path })
      const text = diagnosticsText({
        versions: { app: app.getVersion(), electron: process.versions.electron, chrome: process.versions.chrome, node: process.versions.node, packaged: app.isPackaged },
        system: systemFacts({ locale: app.getLocale(), screens: screen.getAllDisplays().map(({ size, scaleFactor }) => `${size.width}×${size.height} at ${scaleFactor}`).join(', '), graphics: JSON.stringify(app.getGPUFeatureStatus()) }),
        workspace: workspaceFacts(documents.current()),
        backups: documents.backups(),
        settings: settingsFacts(settingsFile.load()),
        log: log.read(),
      })
      const written = await writeFileWhole(path, text)
      return written.ok ? ok({ path }) : written
    },
    savePicture: (request) => pictures.save(request),
    choosePictureFolder: () => pictures.chooseFolder(),
    savePictureInto: (request) => pictures.saveInto(request),
    copyPicture: (picture) => pictures.copy(picture),
    saveBrief: (request) => briefs.save(request),
    stopBrief: () => briefs.stop(),
    chooseEvents: () =>
      chooseEventsFile(async () => {
        const { canceled, filePaths } = await dialog.showOpenDialog({
          properties: ['openFile'],
          filters: [{ name: DIALOG_TEXT.events, extensions: ['csv', 'json', 'ics', 'txt'] }, { name: DIALOG_TEXT.allFiles, extensions: ['*'] }],
        })
        return canceled ? null : (filePaths[0] ?? null)
      }),
    saveEvents: (request) => saveEventsFile(request, (suggested, form) => askForPlace('documents', suggested, form)),
    copyTable: async (table) => {
      await copyTable(table)
      return ok(true)
    },
    copyText: async (text) => {
      await clipboard.writeText(text)
      return ok(true)
    },
  })

  void app.whenReady().then(() => {
    // Data is read while the page compiles its script: before, this process is busy with the page's start.
    servePage(places.rendererDir, () => void theApp())
    refuseEverything(server, {
      onRefused: refused,
      onRequest: (url) => {
        requestsRefused += 1
        refused(`request ${addressForLog(url)}`)
      },
    })
    handleAll(handlers, {
      trusts: (sender) => isFromOurPage(sender, server === null ? [PAGE_ORIGIN] : [PAGE_ORIGIN, server]),
      onError: (channel, error) => log.write(`${channel}: ${errorForLog(error)}`),
      onFault: (channel, code) => log.write(`${channel}: refused with ${code}`),
    })
    // The user's choice for the page before it has settings, and for dialogs of the system.
    nativeTheme.themeSource = settingsFile.load().theme
    const window = openWindow({ places, developmentServer: server, ...(smoke !== null && { size: SMOKE_SIZE }) })
    shown = window
    // The page's own title would take the place of the workspace's.
    window.on('page-title-updated', (event) => event.preventDefault())
    const other = documents.opened()?.path ?? null
    if (other !== null) window.setTitle(DIALOG_TEXT.title(basename(other)))
    showMenu()
    if (smoke !== null) {
      void runSmoke(window, smoke)
      return
    }
    watchWindow(window, log)
    setInterval(() => void documents.opened()?.backUp(), LOOK_FOR_BACKUP_MS)
    app.on('second-instance', (_event, argv, workingDirectory) => {
      const path = fileArgument(argv, workingDirectory)
      if (path !== null) handOver(path)
      if (window.isMinimized()) window.restore()
      window.focus()
    })
  })
  // macOS tells of a double-clicked file so, before the start as well.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    handOver(path)
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => {
    log.write('quit')
    documents.close()
  })
}

// As root Chromium runs without its sandbox or not at all; the page's own isolation stays.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
closeDebugDoors()
switchOffBackgroundNetwork(developmentServer())
registerPageScheme()
if (smokePath(process.argv) !== null || app.requestSingleInstanceLock()) run()
else app.quit()
