// The one door for messages from the window: who sends is checked here, what is sent in answer.ts.
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { fault } from '../../shared/domain/fault'
import { failed } from '../../shared/domain/result'
import { CHANNELS } from '../../shared/ipc/contract'
import { answer, type Handlers, type OnError, type OnFault } from './answer'

export interface DoorOptions {
  /** Whether a message comes from our page in the main frame of our window. */
  readonly trusts: (event: IpcMainInvokeEvent) => boolean
  readonly onError: OnError
  readonly onFault: OnFault
}

/** Open the door. */
export function handleAll(handlers: Handlers, { trusts, onError, onFault }: DoorOptions): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, argument: unknown) =>
      trusts(event) ? answer(channel, argument, handlers, onError, onFault) : failed(fault('door.sender')),
    )
  }
}
