// What tests of chance work with: the shipped model with its record, inputs in one line.
import { loadComparisonData } from '../../../../src/main/platform/load-resources'
import type { Distribution } from '../../../../src/shared/domain/distribution'
import { trackRecord } from '../../../../src/shared/engine/chance/track-record'
import { parameterInput, type ParameterInput } from '../../../../src/shared/engine/chance/uncertain-input'
import { RESOURCES, shippedReference, wholeModel } from '../world'

export function shippedRecord() {
  const comparison = loadComparisonData(RESOURCES)
  if (!comparison.ok) throw new Error(JSON.stringify(comparison.fault))
  return trackRecord(wholeModel(), shippedReference(), comparison.value)
}

export function input(key: string, distribution: Distribution): ParameterInput {
  const made = parameterInput(key, distribution)
  if (made === null) throw new Error(`${key} takes no number`)
  return made
}

export function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length
}
