// The form of commands and steps. Whether a key exists, a value lies in its range or an event is there, is for
// `applyCommand` to say: its faults carry better sentences.
import { z } from 'zod'
import { MOST_EVENTS_AT_ONCE, type Command, type Step } from '../command'
import { scenarioSchema } from './scenario-schema'
import { eventIdSchema, eventSchema, fuzzyDateSchema, ownSourceSchema } from './event-schema'

/** More than any gesture needs: an import is one step. */
const MOST_COMMANDS = 2 * MOST_EVENTS_AT_ONCE

const parameterKey = z.string().min(1).max(80)

const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('setParameter'),
    key: parameterKey,
    value: z.union([z.number(), z.string().max(40)]),
  }),
  z.strictObject({ type: z.literal('resetParameters'), keys: z.array(parameterKey).max(MOST_COMMANDS) }),
  z.strictObject({ type: z.literal('setScenario'), scenario: scenarioSchema }),
  z.strictObject({ type: z.literal('addEvent'), event: eventSchema }),
  z.strictObject({
    type: z.literal('moveEvent'),
    id: eventIdSchema,
    start: fuzzyDateSchema,
    end: fuzzyDateSchema.exactOptional(),
  }),
  z.strictObject({ type: z.literal('editEvent'), event: eventSchema }),
  z.strictObject({ type: z.literal('removeEvent'), id: eventIdSchema }),
  z.strictObject({ type: z.literal('putSource'), source: ownSourceSchema }),
  z.strictObject({ type: z.literal('removeSource'), id: eventIdSchema }),
]) satisfies z.ZodType<Command>

export const stepSchema: z.ZodType<Step> = z.tuple([commandSchema], commandSchema).check((context) => {
  if (context.value.length > MOST_COMMANDS) {
    context.issues.push({ code: 'custom', message: `more than ${MOST_COMMANDS} commands`, input: context.value })
  }
})
