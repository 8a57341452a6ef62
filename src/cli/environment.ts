// What every verb is given: where the data are, where answers and remarks go.
import { loadProductionData, loadReferenceData } from '../main/platform/load-resources'
import type { ReferenceData } from '../shared/domain/reference-data'
import { prepareModel, withProduction, type SpendingModel } from '../shared/engine/prepare-model'
import { valueOf } from './stop'

export interface Output {
  write(text: string): unknown
}

export interface Environment {
  readonly resourcesDir: string
  readonly appVersion: string
  /** Today, ISO 8601: pictures say when they were made. */
  readonly madeOn: string
  /** The answer, alone. */
  readonly stdout: Output
  /** Remarks and the one sentence of a failure. */
  readonly stderr: Output
}

/** The model of a data version, production included. */
export function modelOf(environment: Environment, reference: ReferenceData): SpendingModel {
  return withProduction(prepareModel(reference), valueOf(loadProductionData(environment.resourcesDir)))
}

/** The shipped tables, checked. */
export function referenceOf(environment: Environment): ReferenceData {
  return valueOf(loadReferenceData(environment.resourcesDir))
}
