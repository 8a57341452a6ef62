// The production parameters of a scenario, and which of them holds for a line: the most specific first.
import { parseParameterKey, type ParameterValue, type ParseKey } from '../../domain/parameter-key'
import { isProductionParameter, type ParameterId } from '../../domain/parameter-table'
import type { ProductionCategory } from '../../domain/production-categories'

/** The production parameters of a scenario. */
export interface ProductionSettings {
  /** The most specific value set: line, producer, category, all; undefined when there is none. */
  set(id: ParameterId, category: ProductionCategory, producer: string): ParameterValue | undefined
  /** Lines that some parameter names: `mbt.ATLANTIS`. */
  readonly lines: ReadonlySet<string>
}

/** A producer and the groups that it is or belongs to, the smallest first. */
export function scopesOf(producer: string): readonly string[] {
  if (producer === 'USA') return ['USA', 'NATO']
  return producer === 'NATO_EUROPE' ? ['NATO_EUROPE', 'EUROPE_CANADA', 'NATO'] : [producer]
}

/** Read them; keys of the spending side are passed over. */
export function readProductionSettings(parameters: Readonly<Record<string, ParameterValue>>, parseKey: ParseKey = parseParameterKey): ProductionSettings {
  const values = new Map<ParameterId, Map<string, ParameterValue>>()
  const lines = new Set<string>()
  for (const key of Object.keys(parameters)) {
    const parts = parseKey(key)
    if (!parts.ok || !isProductionParameter(parts.value.id)) continue
    const value = parameters[key]!
    const { id, category = '', scope = '' } = parts.value
    const ofId = values.get(id) ?? new Map<string, ParameterValue>()
    values.set(id, ofId.set(`${category} ${scope}`, value))
    if (category !== '' && scope !== '') lines.add(`${category}.${scope}`)
  }
  const set: ProductionSettings['set'] = (id, category, producer) => {
    const ofId = values.get(id)
    if (ofId === undefined) return undefined
    const ways = [`${category} ${producer}`, ...scopesOf(producer).map((scope) => ` ${scope}`), `${category} `, ' ']
    const found = ways.find((way) => ofId.has(way))
    return found === undefined ? undefined : ofId.get(found)
  }
  return { set, lines }
}
