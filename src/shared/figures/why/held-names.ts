// Values that are set and therefore taken as sure, by name: "Compliance", "Growth (Germany)".
import { takenAsSureSentence } from '../../text/chance'
import { parameterName } from '../../text/parameter-words'
import { producerName } from '../../text/production'

/** `nameOf` names actors and groups; producers are named here. */
export function heldNames(keys: readonly string[], nameOf: (id: string) => string): readonly string[] {
  return keys.map((key) => {
    const name = parameterName(key, (id) => (producerName(id) === id ? nameOf(id) : producerName(id)))
    return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  })
}

/** Said where there are any. */
export function heldSentences(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [takenAsSureSentence(names)]
}
