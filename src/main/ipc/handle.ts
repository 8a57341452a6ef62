// The one door for messages from the window: sender and argument are checked here, and nothing is thrown across.
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { fault } from '../../shared/domain/fault'
import { failed } from '../../shared/domain/result'
import { CHANNELS, type Argument, type Channel, type Reply } from '../../shared/ipc/contract'
import { ARGUMENT_SCHEMAS } from '../../shared/ipc/contract-schemas'

/** One answer a channel; the compiler asks for each. */
export type Handlers = { readonly [C in Channel]: (argument: Argument<C>) => Reply<C> | Promise<Reply<C>> }

export interface DoorOptions {
  /** Whether a message comes from our page in the main frame of our window. */
  readonly trusts: (event: IpcMainInvokeEvent) => boolean
  /** Told about what failed inside a handler; the window gets a sentence. */
  readonly onError: (channel: Channel, error: unknown) => void
}

/** Check a message and answer it. Never throws. */
export async function answer<C extends Channel>(
  channel: C,
  argument: unknown,
  handlers: Handlers,
  onError: DoorOptions['onError'],
): Promise<Reply<C>> {
  const parsed = ARGUMENT_SCHEMAS[channel].safeParse(argument)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const reason = `${issue?.path.map(String).join('.') || 'argument'}: ${issue?.message ?? 'wrong form'}`
    return failed(fault('door.message', { channel, reason }))
  }
  try {
    return await handlers[channel](parsed.data)
  } catch (error) {
    onError(channel, error)
    return failed(fault('internal', { reason: error instanceof Error ? error.message : String(error) }))
  }
}

/** Open the door. */
export function handleAll(handlers: Handlers, { trusts, onError }: DoorOptions): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, argument: unknown) =>
      trusts(event) ? answer(channel, argument, handlers, onError) : failed(fault('door.sender')),
    )
  }
}
