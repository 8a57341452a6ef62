// What main accepts over the door: one zod schema for each channel's argument. Only main imports this file;
// the window needs the types of contract.ts alone.
import { z } from 'zod'
import { HORIZON_END, HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR, HORIZON_START } from '../domain/calendar'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES } from '../domain/event'
import type { EventFilter } from '../domain/event-filter'
import { LONGEST_NAME, MOST_NAMED } from '../domain/named'
import { PICTURE_FORMATS, type PictureContent } from '../domain/picture-content'
import { LARGEST_SIDE, LEAST_DPI, LEAST_PICTURE, LONGEST_MARK, MOST_DPI, scaleOf, SIZE_NAMES, SIZE_UNITS } from '../domain/picture-size'
import { LONGEST_PICTURE_TEXT } from '../domain/picture/picture-text'
import { PRODUCTION_CATEGORIES } from '../domain/production-categories'
import { MONEY_BASES } from '../domain/scenario'
import { DRAWS } from '../domain/draw-request'
import { LANES_BY } from '../domain/lane-key'
import { LONGEST_SEARCH } from '../domain/search-text'
import { stepSchema } from '../domain/schemas/command-schema'
import { briefSchema, briefSettingsSchema } from './brief-schema'
import type { Argument, Channel } from './contract'
import { BASKETS, DEFAULT_SETTINGS, EVENTS_AS, EXPORT_SETTINGS_VERSION, PANES, PICTURE_THEMES, SIDES, SPANS, THEMES, type ExportSettings, type Settings } from './settings'

/** Largest SVG text accepted for a file, in characters; a full figure has about 100,000. */
const LONGEST_SVG = 8_000_000
const LONGEST_COPY = 4_000_000
const LONGEST_SCENARIO = 50_000_000
const LONGEST_PATH = 32_768
/** A hundred thousand events with their sources. */
const LONGEST_EVENTS = 400_000_000

/** Steps of the history in one answer. */
const MOST_LISTED = 1000

const revision = z.int().min(0)
const dataVersion = z.string().min(1).max(80)
const fingerprint = z.string().min(1).max(80)
const name = z.string().min(1).max(80)
const names = z.array(name).max(500)
/** Ids of lanes hold an actor or a tag. */
const lanes = z.array(z.string().min(1).max(140)).max(2000)
/** Figures open at a time. */
const MOST_FIGURES = 4

const ownName = z.string().trim().min(1).max(LONGEST_NAME)
const choices = z.array(z.string().min(1).max(120)).max(2000)
const year = z.int().min(HORIZON_FIRST_YEAR).max(HORIZON_LAST_YEAR).nullable()
const day = z.number().min(HORIZON_START).max(HORIZON_END)

const filterSchema: z.ZodType<EventFilter> = z
  .strictObject({
    categories: z.array(z.enum(EVENT_CATEGORIES)).max(EVENT_CATEGORIES.length),
    actors: choices,
    tags: choices,
    statuses: z.array(z.enum(EVENT_STATUSES)).max(EVENT_STATUSES.length),
    confidences: z.array(z.enum(CONFIDENCES)).max(CONFIDENCES.length),
    provenances: z.array(z.enum(PROVENANCES)).max(PROVENANCES.length),
    fromYear: year,
    toYear: year,
  })
  .refine(({ fromYear, toYear }) => fromYear === null || toYear === null || fromYear <= toYear)

/** Names tell the entries of a list apart. */
function named<T extends { readonly name: string }>(entry: z.ZodType<T>) {
  return z.array(entry).max(MOST_NAMED).refine((list) => new Set(list.map((one) => one.name.toLowerCase())).size === list.length)
}

const exportSchema: z.ZodType<ExportSettings> = z.strictObject({
  version: z.literal(EXPORT_SETTINGS_VERSION),
  format: z.enum(PICTURE_FORMATS),
  size: z.enum([...SIZE_NAMES, 'own']),
  unit: z.enum(SIZE_UNITS),
  width: z.int().min(LEAST_PICTURE.width).max(LARGEST_SIDE),
  height: z.int().min(LEAST_PICTURE.height).max(LARGEST_SIDE),
  dpi: z.number().min(LEAST_DPI).max(MOST_DPI),
  theme: z.enum(PICTURE_THEMES),
  parts: z.strictObject({ legend: z.boolean(), sources: z.boolean(), changes: z.boolean() }),
  span: z.enum(SPANS),
  mark: z.string().max(LONGEST_MARK),
})

export const settingsSchema: z.ZodType<Settings> = z.strictObject({
  theme: z.enum(THEMES),
  timelinePart: z.number().min(20).max(80),
  panes: z.enum(PANES),
  stackedPart: z.number().min(20).max(80),
  linked: z.boolean(),
  controlsShown: z.boolean(),
  basis: z.enum(MONEY_BASES),
  baskets: z.enum(BASKETS),
  picks: names,
  everyAlly: z.boolean(),
  focus: name,
  category: z.enum(PRODUCTION_CATEGORIES),
  producer: name,
  side: z.enum(SIDES),
  formula: z.string().max(40),
  figures: z.array(name).min(1).max(MOST_FIGURES),
  productionFigures: z.array(name).min(1).max(MOST_FIGURES),
  uncertaintyFigures: z.array(name).min(1).max(MOST_FIGURES),
  draws: z.number().int().min(DRAWS[0]).max(DRAWS[1]),
  growthCorrelation: z.number().min(0).max(1),
  foldedLanes: lanes,
  lanesBy: z.enum(LANES_BY),
  laneOrder: lanes,
  hiddenLanes: lanes,
  effectsLane: z.boolean(),
  eventsAs: z.enum(EVENTS_AS),
  savedFilters: named(z.strictObject({ name: ownName, filter: filterSchema })),
  bookmarks: named(z.strictObject({ name: ownName, from: day, to: day }).refine(({ from, to }) => from < to)),
  export: exportSchema,
  brief: briefSettingsSchema,
})

const svgText = z.string().min(1).max(LONGEST_SVG)
const pngScale = z.number().min(scaleOf(LEAST_DPI)).max(scaleOf(MOST_DPI))
const document = z.string().max(LONGEST_PICTURE_TEXT).nullable()
const contentSchema: z.ZodType<PictureContent> = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('svg'), svg: svgText, document }),
  z.strictObject({ format: z.literal('png'), svg: svgText, scale: pngScale, document }),
  z.strictObject({ format: z.literal('pdf'), svg: svgText, madeOn: z.iso.date(), document }),
  z.strictObject({ format: z.literal('csv'), csv: z.string().max(LONGEST_COPY), meta: z.string().max(LONGEST_COPY) }),
])

/** Settings as a file has them: what an older version did not know yet takes its default, and so do choices of a dialog that cannot be read. */
export function parseSettings(value: unknown): Settings | null {
  const all = { ...DEFAULT_SETTINGS, ...(value as object) }
  const parsed = settingsSchema.safeParse(all)
  if (parsed.success) return parsed.data
  const { export: exported, brief } = DEFAULT_SETTINGS
  return settingsSchema.safeParse({ ...all, export: exportSchema.safeParse(all.export).data ?? exported, brief: briefSettingsSchema.safeParse(all.brief).data ?? brief }).data ?? null
}

/** One row a channel; the compiler asks for a row when the contract grows. */
export const ARGUMENT_SCHEMAS: { readonly [C in Channel]: z.ZodType<Argument<C>> } = {
  'workspace:open': z.null(),
  'workspace:apply': z.strictObject({ step: stepSchema, revision }),
  'workspace:undo': z.strictObject({ revision }),
  'workspace:redo': z.strictObject({ revision }),
  'history:list': z.strictObject({ most: z.int().min(1).max(MOST_LISTED) }),
  'history:goTo': z.strictObject({ number: z.int().min(0), revision }),
  'file:open': z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('dialog') }),
    z.strictObject({ from: z.literal('system') }),
    z.strictObject({ from: z.literal('drop'), path: z.string().min(1).max(LONGEST_PATH) }),
  ]),
  'scenario:save': z.strictObject({
    text: z.string().min(1).max(LONGEST_SCENARIO),
    suggestedName: z.string().min(1).max(200),
    place: z.int().min(0).nullable(),
  }),
  'workspace:saveCopy': z.null(),
  'backups:list': z.null(),
  'backups:restore': z.strictObject({ file: z.string().min(1).max(200).nullable() }),
  'diagnostics:save': z.null(),
  'events:choose': z.null(),
  'events:save': z.strictObject({
    text: z.string().max(LONGEST_EVENTS),
    form: z.enum(['csv', 'json', 'ics', 'html']),
    suggestedName: z.string().min(1).max(200),
  }),
  'events:search': z.string().max(LONGEST_SEARCH),
  'data:comparison': z.null(),
  'data:production': z.null(),
  'about:read': z.null(),
  'data:kept': z.null(),
  'data:keys': z.null(),
  'data:forgetKey': z.strictObject({ fingerprint }),
  'data:trustKeyAgain': z.strictObject({ fingerprint }),
  'data:offer': z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('file') }),
    z.strictObject({ from: z.literal('kept'), version: dataVersion }),
    z.strictObject({ from: z.literal('shipped') }),
  ]),
  'data:trust': z.strictObject({ place: z.int().min(0) }),
  'data:apply': z.strictObject({ place: z.int().min(0), step: stepSchema.nullable(), revision }),
  'data:tables': z.strictObject({ version: dataVersion }),
  'settings:save': settingsSchema,
  'picture:save': z.strictObject({ content: contentSchema, suggestedName: z.string().min(1).max(200) }),
  'picture:folder': z.null(),
  'picture:saveInto': z.strictObject({ content: contentSchema, place: z.int().min(0), name: z.string().min(1).max(200) }),
  'picture:copy': z.strictObject({ svg: svgText, scale: pngScale }),
  'brief:save': z.strictObject({ content: briefSchema, suggestedName: z.string().min(1).max(200) }),
  'brief:stop': z.null(),
  'text:copy': z.string().max(LONGEST_COPY),
  'table:copy': z.strictObject({ text: z.string().max(LONGEST_COPY), html: z.string().max(LONGEST_COPY * 2) }),
}
