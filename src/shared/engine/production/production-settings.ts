// The production parameters of a scenario, and which of them holds for a line: the most specific first.
import { parseParameterKey, type ParameterKeyParts, type ParameterValue, type ParseKey } from '../../domain/parameter-key'
import { isProductionParameter, type ParameterId } from '../../domain/parameter-table'
import type { ProductionCategory } from '../../domain/production-categories'

/** The production parameters of a scenario. */
export interface ProductionSettings {
  /** The most specific value set: line, producer, category, all; undefined when there is none. */
  set(id: ParameterId, category: ProductionCategory, producer: string): ParameterValue | undefined
  /** The key under which that value stands; undefined when there is none. */
  setBy(id: ParameterId, category: ProductionCategory, producer: string): string | undefined
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
  return varyingProductionSettings(parameters, parseKey).settings
}

export interface VaryingProductionSettings {
  readonly settings: ProductionSettings
  /** Another value of a parameter of production; undefined: none. */
  readonly put: (parts: ParameterKeyParts, value: ParameterValue | undefined) => void
}

/** The same, for who reads the same keys thousands of times with other values. */
export function varyingProductionSettings(parameters: Readonly<Record<string, ParameterValue>>, parseKey: ParseKey = parseParameterKey): VaryingProductionSettings {
  const values = new Map<ParameterId, Map<string, ParameterValue>>()
  const lines = new Set<string>()
  function put({ id, category, scope }: ParameterKeyParts, value: ParameterValue | undefined): void {
    const ofId = values.get(id) ?? new Map<string, ParameterValue>()
    values.set(id, ofId)
    const place = `${category ?? ''} ${scope ?? ''}`
    if (value === undefined) {
      ofId.delete(place)
      return
    }
    ofId.set(place, value)
    if (category !== undefined && scope !== undefined) lines.add(`${category}.${scope}`)
  }
  for (const key of Object.keys(parameters)) {
    const parts = parseKey(key)
    if (parts.ok && isProductionParameter(parts.value.id)) put(parts.value, parameters[key])
  }

  const known = new Map<ProductionCategory, Map<string, readonly string[]>>()
  /** Where a line's value may stand, the most specific place first. */
  function waysTo(category: ProductionCategory, producer: string): readonly string[] {
    const ofCategory = known.get(category) ?? new Map<string, readonly string[]>()
    known.set(category, ofCategory)
    const ways = ofCategory.get(producer) ?? [`${category} ${producer}`, ...scopesOf(producer).map((scope) => ` ${scope}`), `${category} `, ' ']
    ofCategory.set(producer, ways)
    return ways
  }
  const set: ProductionSettings['set'] = (id, category, producer) => {
    const ofId = values.get(id)
    if (ofId === undefined) return undefined
    for (const way of waysTo(category, producer)) {
      const value = ofId.get(way)
      if (value !== undefined) return value
    }
    return undefined
  }
  const setBy: ProductionSettings['setBy'] = (id, category, producer) => {
    const way = waysTo(category, producer).find((place) => values.get(id)?.has(place))
    return way === undefined ? undefined : [id, ...way.split(' ').filter((word) => word !== '')].join('.')
  }
  return { settings: { set, setBy, lines }, put }
}
