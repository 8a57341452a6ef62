// The form of a scenario's stored parts that are kept as JSON: own actors and own groups.
import { z } from 'zod'
import { MONEY_BASES, type Money, type OwnActor, type OwnGroup } from '../scenario'
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
