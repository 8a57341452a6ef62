// What the page gets: one object with one way to call each channel of the contract and one way to hear the menu.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { CHANNELS, MENU_ACTIONS, MENU_CHANNEL, type Bridge, type MenuAction } from '../../shared/ipc/contract'

const channels: ReadonlySet<string> = new Set(CHANNELS)
const menuActions: ReadonlySet<string> = new Set(MENU_ACTIONS)

const bridge: Bridge = {
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
