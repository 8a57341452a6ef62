// What main accepts of a brief: finished words in blocks, figures that are looked at again before they are drawn.
import { z } from 'zod'
import { BRIEF_FORMATS, PAPER_NAMES, type BriefBlock, type BriefContent } from '../domain/brief-content'
import { LONGEST_MARK } from '../domain/picture-size'
import { LONGEST_PICTURE_TEXT } from '../domain/picture/picture-text'
import { BRIEF_SETTINGS_VERSION, PICTURE_THEMES, SPANS, type BriefSettings } from './settings'

/** Characters: of an SVG, of a text, and how many of each there may be. */
const LONGEST_SVG = 8_000_000
const LONGEST_TEXT = 20_000
const MOST_BLOCKS = 400
const MOST_ROWS = 5000
const MOST_COLUMNS = 200
const MOST_ITEMS = 500

const text = z.string().max(LONGEST_TEXT)
const cells = z.array(text).max(MOST_COLUMNS)
const colour = z.string().regex(/^#[0-9a-f]{6}$/i)

const tableSchema = z
  .strictObject({
    caption: text,
    quiet: z.boolean(),
    columns: z.array(z.strictObject({ label: text, share: z.number().min(0.02).max(1), numeric: z.boolean().optional() })).min(1).max(MOST_COLUMNS),
    rows: z.array(cells).max(MOST_ROWS),
  })
  .refine(({ columns }) => Math.abs(columns.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-6)

const blockSchema: z.ZodType<BriefBlock> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('section'), text, page: z.boolean() }),
  z.strictObject({ kind: z.literal('heading'), text }),
  z.strictObject({ kind: z.literal('paragraph'), text, soft: z.boolean() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text).max(MOST_ITEMS), soft: z.boolean() }),
  z.strictObject({ kind: z.literal('table'), table: tableSchema }),
  z.strictObject({
    kind: z.literal('figure'),
    figure: z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,80}$/), name: text, description: text, svg: z.string().min(1).max(LONGEST_SVG), sources: text,
      data: z.strictObject({ columns: cells, rows: z.array(cells).max(MOST_ROWS) }).nullable(),
    }),
  }),
])

export const briefSchema: z.ZodType<BriefContent> = z.strictObject({
  format: z.enum(BRIEF_FORMATS),
  paper: z.enum(PAPER_NAMES as ['a4', 'letter']),
  title: z.string().min(1).max(LONGEST_TEXT),
  about: z.array(text).max(10),
  mark: z.string().max(LONGEST_MARK).nullable(),
  colours: z.strictObject({ ground: colour, text: colour, soft: colour, faint: colour, line: colour }),
  blocks: z.array(blockSchema).max(MOST_BLOCKS),
  words: z.strictObject({ page: text, of: text, data: text }),
  madeOn: z.iso.date(),
  document: z.string().max(LONGEST_PICTURE_TEXT).nullable(),
})

export const briefSettingsSchema: z.ZodType<BriefSettings> = z.strictObject({
  version: z.literal(BRIEF_SETTINGS_VERSION),
  format: z.enum(BRIEF_FORMATS),
  paper: z.enum(PAPER_NAMES as ['a4', 'letter']),
  theme: z.enum(PICTURE_THEMES),
  parts: z.strictObject({ indicators: z.boolean(), timeline: z.boolean(), assumptions: z.boolean(), sources: z.boolean() }),
  span: z.enum(SPANS),
})
