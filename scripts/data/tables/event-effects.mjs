// What built-in events do to the model: each row of event-effects.csv is one effect, made from a numbered row of effects.md.
// Ranges are those of src/shared/domain/effect.ts; a test reads every made effect with that file's reader.
import { checkUnique } from '../checks.mjs'

const FILE = 'events/event-effects.csv'
const NOTES = 'events/effects.md'
const COLUMNS = [
  'event_id', 'row', 'target', 'scope', 'categories', 'op', 'size', 'low', 'high', 'delay_months', 'ramp_months', 'duration_months', 'enabled',
  'source_id', 'note',
]
/** The lowest and highest size that is added, in the target's unit; and whether it can be narrowed to categories. */
const TARGETS = {
  coreShare: { add: [-20, 20] }, relatedShare: { add: [-20, 20] }, growth: { add: [-30, 30] }, inflation: { add: [-50, 200] },
  equipmentShare: { add: [-100, 100] },
  capacity: { add: [-1e6, 1e6], perCategory: true }, refurbRate: { add: [-1e6, 1e6], perCategory: true },
  lossRate: { add: [-1e6, 1e6], perCategory: true }, intensity: { add: [-5, 5], perCategory: true },
  transfers: { add: [-1e6, 1e6], perCategory: true }, unitCost: { add: [-1000, 1000], perCategory: true },
}
const FACTORS = [0, 10]
const CATEGORIES = ['mbt', 'ifv', 'spg', 'shells', 'drones', 'missiles', 'interceptors', 'aircraft']
/** Actors of production that are no allies. */
const OTHERS = ['RUS', 'UKR']
const LONGEST_NOTE = 2000

/** Numbered rows of the table of notes: the number and the whole line. */
function notedRows(text) {
  return new Map(text.split('\n').flatMap((line) => (/^\| \d+ \|/.test(line) ? [[line.split('|')[1].trim(), line]] : [])))
}

function list(row, column, known, what) {
  const text = row.text(column, { optional: true })
  const items = text === '' ? [] : text.split('|')
  for (const item of items) if (!known.includes(item)) row.fault(column, `"${item}" is no ${what}`)
  return items
}

/** Size, and low and high around it: both or neither. */
function sizes(row, target, op) {
  const [min, max] = op === 'multiply' ? FACTORS : (TARGETS[target]?.add ?? [-1e6, 1e6])
  const size = row.number('size', { min, max })
  const [low, high] = ['low', 'high'].map((column) => row.number(column, { min, max, optional: true }))
  if ((low === null) !== (high === null)) row.fault(low === null ? 'low' : 'high', 'is empty: a range has both ends')
  row.ordered(['low', 'size', 'high'], [low, size, high])
  return { size, ...(low === null || high === null ? {} : { range: [low, high] }) }
}

function makeEffect(row, scopes) {
  const target = row.choice('target', Object.keys(TARGETS))
  const scope = list(row, 'scope', scopes, 'ally, group or producer')
  const categories = list(row, 'categories', CATEGORIES, 'category')
  if (categories.length > 0 && TARGETS[target]?.perCategory !== true) row.fault('categories', `${target} knows no categories`)
  const op = row.choice('op', ['add', 'multiply'])
  const duration = row.number('duration_months', { min: 1, max: 240, optional: true })
  const source = row.text('source_id', { optional: true })
  const note = row.text('note')
  if (note.length > LONGEST_NOTE) row.fault('note', `has more than ${LONGEST_NOTE} characters`)
  return {
    target,
    scope,
    ...(categories.length === 0 ? {} : { categories }),
    op,
    ...sizes(row, target, op),
    delayMonths: row.number('delay_months', { min: 0, max: 240 }),
    rampMonths: row.number('ramp_months', { min: 1, max: 240 }),
    ...(duration === null ? {} : { durationMonths: duration }),
    enabled: row.flag('enabled'),
    note,
    ...(source === '' ? {} : { source: row.resolve('source_id', source) }),
  }
}

/**
 * Lists of effects by the id of their event. A source must be one that the event names, so that whoever reads the event sees it.
 * @param {readonly { id: string, sources: readonly string[] }[]} events
 * @param {readonly { id: string }[]} allies
 * @param {readonly { id: string }[]} groups
 */
export function makeEventEffects(context, events, allies, groups) {
  const scopes = [...allies.map(({ id }) => id), ...groups.map(({ id }) => id), ...OTHERS]
  const noted = notedRows(context.readText(NOTES))
  const sourcesOf = new Map(events.map(({ id, sources }) => [id, sources]))
  const entries = context.readTable(FILE, COLUMNS).map((row) => {
    const event = row.text('event_id')
    const number = row.text('row')
    const effect = makeEffect(row, scopes)
    if (!sourcesOf.has(event)) row.fault('event_id', `"${event}" is no event`)
    else if (effect.source !== undefined && !sourcesOf.get(event).includes(effect.source)) row.fault('source_id', `the event does not name "${effect.source}"`)
    const line = noted.get(number)
    if (line === undefined) row.fault('row', `effects.md has no row ${number}`)
    else if (!line.includes(`\`${event}\``)) row.fault('row', `row ${number} of effects.md does not name ${event}`)
    return { row, event, effect }
  })
  const keyOf = ({ event, effect }) => [event, effect.target, ...effect.scope, ...(effect.categories ?? [])].join(' ')
  checkUnique(entries, keyOf, ({ row }) => row, 'event_id')
  const byEvent = new Map()
  for (const { event, effect } of entries) byEvent.set(event, [...(byEvent.get(event) ?? []), effect])
  return byEvent
}
