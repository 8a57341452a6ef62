// What the page gets: one object with one way to call each channel of the contract and one way to hear the menu.
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import { CHANNELS, MENU_ACTIONS, MENU_CHANNEL, type Bridge, type DroppedFile, type MenuAction } from '../../shared/ipc/contract'

const channels: ReadonlySet<string> = new Set(CHANNELS)
const menuActions: ReadonlySet<string> = new Set(MENU_ACTIONS)

/** Newer Electrons tell the path of a dropped file here, older ones on the file itself. */
function pathOf(file: DroppedFile): string {
  const tools: Partial<typeof webUtils> | undefined = webUtils
  if (tools?.getPathForFile) return tools.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0])
  return (file as { readonly path?: string }).path ?? ''
}

const bridge: Bridge = {
  pathOf,
  call: (channel, argument) =>
    channels.has(channel)
      ? (ipcRenderer.invoke(channel, argument) as ReturnType<typeof bridge.call<typeof channel>>)
      : Promise.reject(new Error(`No channel ${channel}`)),
  onMenu: (listener) => {
    const heard = (_event: IpcRendererEvent, action: string): void => {
      if (menuActions.has(action)) listener(action as MenuAction)
    }
    ipcRenderer.on(MENU_CHANNEL, heard)
    return () => {
      ipcRenderer.removeListener(MENU_CHANNEL, heard)
    }
  },
}

contextBridge.exposeInMainWorld('horizon', bridge)
