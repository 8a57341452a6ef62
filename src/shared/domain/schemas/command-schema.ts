// The form of commands and steps. Whether a key exists, a value lies in its range or an event is there, is for
// `applyCommand` to say: its faults carry better sentences.
import { z } from 'zod'
import { MOST_EVENTS_AT_ONCE, type Command, type Step } from '../command'
import { MOST_COMPARED, MOST_SCENARIOS } from '../own-scenario'
import { eventChangeSchema, ownScenarioSchema, scenarioIdSchema } from './scenario-schema'
import { snapshotSchema } from './snapshot-schema'
import { isSoundText, UNSOUND_TEXT } from './sound-text'
import { eventIdSchema, eventSchema, fuzzyDateSchema, ownSourceSchema } from './event-schema'

/** More than any gesture needs: an import is one step. */
const MOST_COMMANDS = 2 * MOST_EVENTS_AT_ONCE

const parameterKey = z.string().min(1).max(80)
const place = z.int().min(0).max(MOST_SCENARIOS)

const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('setParameter'),
    scenario: scenarioIdSchema,
    key: parameterKey,
    value: z.union([z.number(), z.string().max(40)]),
  }),
  z.strictObject({ type: z.literal('resetParameters'), scenario: scenarioIdSchema, keys: z.array(parameterKey).max(MOST_COMMANDS) }),
  z.strictObject({ type: z.literal('overrideEvent'), scenario: scenarioIdSchema, id: eventIdSchema, change: eventChangeSchema.nullable() }),
  z.strictObject({ type: z.literal('addScenario'), scenario: ownScenarioSchema, place: place.exactOptional() }),
  z.strictObject({ type: z.literal('editScenario'), scenario: ownScenarioSchema }),
  z.strictObject({ type: z.literal('removeScenario'), id: scenarioIdSchema }),
  z.strictObject({ type: z.literal('moveScenario'), id: scenarioIdSchema, place }),
  z.strictObject({ type: z.literal('activateScenario'), id: scenarioIdSchema }),
  z.strictObject({ type: z.literal('setBaseline'), id: scenarioIdSchema.nullable() }),
  z.strictObject({ type: z.literal('setCompared'), ids: z.array(scenarioIdSchema).max(MOST_COMPARED) }),
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
  z.strictObject({ type: z.literal('putSnapshot'), snapshot: snapshotSchema }),
  z.strictObject({ type: z.literal('removeSnapshot'), id: eventIdSchema }),
  z.strictObject({ type: z.literal('removeSource'), id: eventIdSchema }),
]) satisfies z.ZodType<Command>

/** Texts that stand in columns of their own, those of events aside, which their schema checks; the rest is stored as JSON. */
function textsOfColumns(command: Command): readonly string[] {
  switch (command.type) {
    case 'addScenario':
    case 'editScenario':
      return [command.scenario.name, command.scenario.note]
    case 'putSource':
      return Object.values(command.source).filter((text) => typeof text === 'string')
    case 'putSnapshot':
      return [command.snapshot.name]
    default:
      return []
  }
}

export const stepSchema: z.ZodType<Step> = z.tuple([commandSchema], commandSchema).check((context) => {
  if (context.value.length > MOST_COMMANDS) {
    context.issues.push({ code: 'custom', message: `more than ${MOST_COMMANDS} commands`, input: context.value })
  }
  if (!context.value.every((command) => textsOfColumns(command).every(isSoundText))) context.issues.push({ code: 'custom', message: UNSOUND_TEXT, input: context.value })
})
