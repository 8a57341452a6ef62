// The form of an own scenario as it is stored and as it crosses between processes.
import { z } from 'zod'
import { readDistribution, type Distribution } from '../distribution'
import { MOST_EFFECTS } from '../effect'
import { FORMULA_NAME, LONGEST_FORMULA, MOST_FORMULAS } from '../formula-form'
import { LONGEST_SCENARIO_NAME, LONGEST_SCENARIO_NOTE, MOST_COMPARED, type OwnScenario } from '../own-scenario'
import { MONEY_BASES, type EventChange, type Money, type OwnActor, type OwnFormula, type OwnGroup, type Scenario, type ScenarioEvent } from '../scenario'
import { SCOPE_FORM } from '../parameter-key'
import { effectSchema, eventIdSchema, fuzzyDateSchema } from './event-schema'

const id = z.string().regex(SCOPE_FORM)
const byYear = z.record(z.string().regex(/^\d{4}$/), z.number())
const yearly = z.union([z.number(), byYear])

export const ownActorSchema: z.ZodType<OwnActor> = z.strictObject({
  id,
  name: z.string(),
  currency: z.string(),
  usdPerUnit: z.number().exactOptional(),
  gdp: byYear,
  growth: yearly.exactOptional(),
  inflation: yearly.exactOptional(),
  coreShare: byYear,
  equipmentShare: byYear.exactOptional(),
  groups: z.array(id),
})

export const ownGroupSchema: z.ZodType<OwnGroup> = z.strictObject({ id, name: z.string(), members: z.array(id) })

export const moneySchema: z.ZodType<Money> = z.strictObject({ basis: z.enum(MONEY_BASES), baseYear: z.int() })

const MOST_OWN = 200

const MOST_PARAMETERS = 5000
const MOST_PARTS = 500

/** Of presets and of own scenarios. */
export const scenarioIdSchema = eventIdSchema

export const eventChangeSchema: z.ZodType<EventChange> = z.strictObject({
  start: fuzzyDateSchema.exactOptional(),
  end: fuzzyDateSchema.exactOptional(),
  effects: z.array(effectSchema).max(MOST_EFFECTS).exactOptional(),
  off: z.literal(true).exactOptional(),
})

const formulaSchema: z.ZodType<OwnFormula> = z.strictObject({ name: z.string().regex(FORMULA_NAME), expression: z.string().max(LONGEST_FORMULA) })

const scenarioEventSchema: z.ZodType<ScenarioEvent> = z.strictObject({
  id: eventIdSchema, title: z.string().max(400), start: fuzzyDateSchema, effects: z.array(effectSchema).max(MOST_EFFECTS),
})

const distributionSchema = z.custom<Distribution>((value) => readDistribution(value, '').ok, 'not a distribution')

const differences = {
  parameters: z.record(z.string(), z.union([z.number(), z.string()])).refine((parameters) => Object.keys(parameters).length <= MOST_PARAMETERS),
  distributions: z.record(z.string(), distributionSchema).refine((distributions) => Object.keys(distributions).length <= MOST_PARAMETERS).exactOptional(),
  actors: z.array(ownActorSchema).max(MOST_OWN),
  groups: z.array(ownGroupSchema).max(MOST_OWN),
  formulas: z.array(formulaSchema).max(MOST_FORMULAS).exactOptional(),
  events: z.array(scenarioEventSchema).max(MOST_PARTS).exactOptional(),
  eventChanges: z.record(eventIdSchema, eventChangeSchema).exactOptional(),
  kept: z.record(z.string(), z.unknown()).exactOptional(),
}

export const ownScenarioSchema: z.ZodType<OwnScenario> = z.strictObject({
  id: scenarioIdSchema,
  name: z.string().min(1).max(LONGEST_SCENARIO_NAME),
  note: z.string().max(LONGEST_SCENARIO_NOTE),
  basedOn: scenarioIdSchema,
  seed: z.int().exactOptional(),
  money: moneySchema.exactOptional(),
  ...differences,
})

/** A scenario as the engine takes it. */
export const scenarioSchema: z.ZodType<Scenario> = z.strictObject({
  name: z.string().max(LONGEST_SCENARIO_NAME),
  note: z.string().max(LONGEST_SCENARIO_NOTE),
  basedOn: z.string().max(120),
  seed: z.int(),
  money: moneySchema,
  ...differences,
})

/** Which scenarios are shown, and how they are ordered. */
export const shownScenariosSchema = z.strictObject({
  scenarioOrder: z.array(scenarioIdSchema),
  active: scenarioIdSchema,
  baseline: scenarioIdSchema.nullable(),
  compared: z.array(scenarioIdSchema).max(MOST_COMPARED),
})
