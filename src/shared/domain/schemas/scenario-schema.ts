// The form of a scenario as it is stored and as it crosses between processes.
import { z } from 'zod'
import { MONEY_BASES, type Money, type OwnActor, type OwnGroup, type Scenario } from '../scenario'
import { SCOPE_FORM } from '../parameter-key'

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

export const scenarioSchema: z.ZodType<Scenario> = z.strictObject({
  name: z.string().min(1).max(120),
  note: z.string().max(4000),
  basedOn: z.string().max(120),
  seed: z.int(),
  money: moneySchema,
  parameters: z.record(z.string(), z.union([z.number(), z.string()])),
  actors: z.array(ownActorSchema).max(MOST_OWN),
  groups: z.array(ownGroupSchema).max(MOST_OWN),
})
