// The form of a step's name as the journal keeps it.
import { z } from 'zod'
import { STEP_CODES, type StepName } from '../step-name'

export const stepNameSchema: z.ZodType<StepName> = z.strictObject({
  code: z.enum(STEP_CODES),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
})
