// How a message is answered: its argument checked against the contract, its handler called, nothing thrown across.
import { fault } from '../../shared/domain/fault'
import { failed } from '../../shared/domain/result'
import type { Argument, Channel, Reply } from '../../shared/ipc/contract'
import { ARGUMENT_SCHEMAS } from '../../shared/ipc/contract-schemas'
import { issueWords } from '../../shared/domain/schemas/issue-words'

/** One answer a channel; the compiler asks for each. */
export type Handlers = { readonly [C in Channel]: (argument: Argument<C>) => Reply<C> | Promise<Reply<C>> }

/** Told about what failed inside a handler; the window gets a sentence. */
export type OnError = (channel: Channel, error: unknown) => void

/** Told about what was refused with a fault. */
export type OnFault = (channel: Channel, code: string) => void

/** Check a message and answer it. Never throws. */
export async function answer<C extends Channel>(
  channel: C,
  argument: unknown,
  handlers: Handlers,
  onError: OnError,
  onFault: OnFault = () => undefined,
): Promise<Reply<C>> {
  const parsed = ARGUMENT_SCHEMAS[channel].safeParse(argument)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const reason = `${issue?.path.map(String).join('.') || 'argument'}: ${issue === undefined ? 'wrong form' : issueWords(issue)}`
    return failed(fault('door.message', { channel, reason }))
  }
  try {
    const reply = await handlers[channel](parsed.data)
    if (!reply.ok) onFault(channel, reply.fault.code)
    return reply
  } catch (error) {
    onError(channel, error)
    return failed(fault('internal', { reason: error instanceof Error ? error.message : String(error) }))
  }
}
