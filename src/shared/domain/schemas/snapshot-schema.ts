// The form of a snapshot as it is stored and as it crosses between processes.
import { z } from 'zod'
import { LONGEST_SNAPSHOT_NAME, type Snapshot } from '../snapshot'
import { MOST_COMPARED } from '../own-scenario'
import { eventIdSchema } from './event-schema'
import { scenarioSchema } from './scenario-schema'

const figures = z.record(z.string(), z.array(z.number().nullable()).max(200))

export const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  id: eventIdSchema,
  name: z.string().min(1).max(LONGEST_SNAPSHOT_NAME),
  madeAt: z.int().min(0),
  dataVersion: z.string().max(80),
  appVersion: z.string().max(40),
  // The shown one, those compared, the baseline.
  scenarios: z.array(z.strictObject({ scenario: scenarioSchema, figures })).min(1).max(MOST_COMPARED + 2),
})
