// What a row of each made table holds: the zod schemas of reference-data.ts, with units and ranges.
import { z } from 'zod'
import type {
  Ally, CommitmentRow, DataVersion, ExpenditureRow, GdpRow, Group, LongRunRow, RussiaRow, Source,
} from './reference-data'

export const id = z.string().min(1)
const actor = z.string().regex(/^[A-Z0-9_]{2,24}$/)
export const year = z.int().min(1949).max(2035)
const share = z.number().min(0).max(15)
const growth = z.number().min(-30).max(30)
/** Published extremes: Türkiye's deflator of 2022 rose by 96 %. */
const priceChange = z.number().min(-20).max(120)
const usdMillion = z.number().positive()
const gdpUsdBn = z.number().positive()

export const sourceSchema: z.ZodType<Source> = z.object({
  id,
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: z.string().min(1).nullable(),
  url: z.string().regex(/^https?:\/\//).nullable(),
  note: z.string(),
})

export const allySchema: z.ZodType<Ally> = z.object({
  id: z.string().regex(/^[A-Z]{3}$/),
  name: z.string().min(1),
  hasForces: z.boolean(),
  groups: z.array(actor),
  memberSince: year,
})

export const groupSchema: z.ZodType<Group> = z.object({
  id: actor,
  name: z.string().min(1),
  definition: z.string().min(1),
  sources: z.array(id),
})

export const expenditureSchema: z.ZodType<ExpenditureRow> = z.object({
  actor,
  year,
  share,
  shareBase: z.enum(['gdp', 'gni']),
  usdMillionCurrent: usdMillion,
  usdMillion2021: usdMillion,
  equipmentShare: z.number().min(0).max(100).nullable(),
  status: z.enum(['actual', 'estimate']),
  source: id,
  note: z.string(),
})

export const gdpSchema: z.ZodType<GdpRow> = z.object({
  actor,
  year,
  usdBnCurrent: gdpUsdBn,
  growth,
  deflator: priceChange,
  inflation: priceChange,
  status: z.enum(['actual', 'projection']),
  source: id,
})

export const longRunSchema: z.ZodType<LongRunRow> = z.object({ actor, growth, source: id, note: z.string() })

export const russiaSchema: z.ZodType<RussiaRow> = z.object({
  year,
  sipriShare: share.nullable(),
  sipriUsdBn: z.number().positive().nullable(),
  sipriUsdBnDerived: z.number().positive().nullable(),
  budgetRubTrn: z.number().positive().nullable(),
  gdpUsdBn,
  growth,
  inflation: priceChange,
  status: z.enum(['actual', 'estimate', 'plan']),
  recalled: z.array(id),
  derived: z.array(id),
  sources: z.array(id),
  note: z.string(),
})

export const commitmentSchema: z.ZodType<CommitmentRow> = z.object({
  actor,
  target: z.number().min(0).max(10).nullable(),
  basis: z.enum(['core 3.5', 'total 5', 'other']),
  targetYear: year.nullable(),
  announcedOn: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable(),
  note: z.string(),
  source: id,
})

export const dataVersionSchema: z.ZodType<DataVersion> = z.object({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  hash: z.string().regex(/^[0-9a-f]{12}$/),
  editions: z.object({ expenditure: z.string().min(1), gdp: z.string().min(1) }),
})
