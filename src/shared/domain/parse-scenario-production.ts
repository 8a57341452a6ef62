// Reads the production lines of a scenario file. A line is nothing but its parameters (`production.lag.mbt.ATLANTIS`): that is
// what becomes of it, and how it is written back.
import { parameterKey, parseParameterKey, SCOPE_FORM, type ParameterValue } from './parameter-key'
import { PARAMETER_IDS, parameterRow, type ParameterId } from './parameter-table'
import { isJsonObject, readList, refuse, unknownKeys, type Findings, type JsonObject } from './parse-scenario-fields'
import { shown } from './shown'
import { readParameter } from './parse-scenario-parameters'
import { isProductionCategory, lessThanAMonth, PRODUCTION_CATEGORIES } from './production-categories'

const AREA = 'production.'

/** Name in a line → parameter. */
const FIELDS = new Map<string, ParameterId>(
  PARAMETER_IDS.filter((id) => id.startsWith(AREA) && parameterRow(id).perLine).map((id) => [id.slice(AREA.length), id]),
)

export interface ReadLines {
  /** By key. */
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** Unknown keys of a line, by `mbt.ATLANTIS`. */
  readonly extras: readonly (readonly [line: string, extra: JsonObject])[]
}

/** Read the lines. Faults: `input.invalid`, those of `checkParameterValue`, with the place in the list. */
export function readOwnLines(findings: Findings, value: unknown): ReadLines {
  const parameters: (readonly [string, ParameterValue])[] = []
  const extras: (readonly [string, JsonObject])[] = []
  for (const [index, entry] of readList(findings, value, 'production', 500).entries()) {
    const where = `production[${index}]`
    if (!isJsonObject(entry)) {
      refuse(findings, where, `it takes an object, not ${shown(entry)}`)
      continue
    }
    const { category, actor } = entry
    if (typeof category !== 'string' || !isProductionCategory(category)) {
      refuse(findings, `${where}.category`, `it takes one of ${PRODUCTION_CATEGORIES.join(', ')}, not ${shown(category)}`)
      continue
    }
    if (typeof actor !== 'string' || !SCOPE_FORM.test(actor)) {
      refuse(findings, `${where}.actor`, `it takes the id of an actor, not ${shown(actor)}`)
      continue
    }
    extras.push([`${category}.${actor}`, unknownKeys(findings, entry, ['category', 'actor', ...FIELDS.keys()], where)])
    if (!findings.ofWorkspace && lessThanAMonth(entry.storage0, entry.refurbRate)) {
      refuse(findings, `${where}.storage0`, `${shown(entry.storage0)} in storage would not last a month of refurbishment at ${shown(entry.refurbRate)}; write 0 where there is none`)
    }
    for (const [name, id] of fieldsOf(entry)) {
      const key = parameterKey(id, actor, undefined, category)
      const parameter = readParameter(findings, key, entry[name], `${where}.${name}`)
      if (parameter !== null) parameters.push([key, parameter])
    }
  }
  return { parameters: Object.fromEntries(parameters), extras }
}

/** The lines of some actors as the file has them, and the parameters that are left; those with more than a value always are. */
export function ownLines(parameters: Readonly<Record<string, ParameterValue>>, isOwn: (line: string, actor: string) => boolean, hasMore: (key: string) => boolean = () => false) {
  const lines = new Map<string, Record<string, ParameterValue>>()
  const left = Object.entries(parameters).filter(([key, value]) => {
    const parts = parseParameterKey(key)
    if (!parts.ok || parts.value.category === undefined || parts.value.scope === undefined || hasMore(key)) return true
    const { id, category, scope } = parts.value
    const line = `${category}.${scope}`
    if (!isOwn(line, scope)) return true
    lines.set(line, { ...(lines.get(line) ?? { category, actor: scope }), [id.slice(AREA.length)]: value })
    return false
  })
  return { lines, parameters: Object.fromEntries(left) }
}

function fieldsOf(entry: JsonObject): readonly (readonly [string, ParameterId])[] {
  return [...FIELDS].filter(([name]) => entry[name] !== undefined)
}
