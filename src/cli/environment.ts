// What every verb is given: where the data are, where answers and remarks go.
import { loadProductionData, loadReferenceData, type DataPlace } from '../main/platform/load-resources'
import type { ReferenceData } from '../shared/domain/reference-data'
import { prepareModel, withProduction, type SpendingModel } from '../shared/engine/prepare-model'
import { valueOf } from './stop'

export interface Output {
  write(text: string): unknown
}

export interface Environment {
  readonly resourcesDir: string
  /** The tables: the shipped ones, or those of the pack that was named. */
  readonly data: DataPlace
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
  return withProduction(prepareModel(reference), valueOf(loadProductionData(environment.data)))
}

/** The tables that projections rest on, checked. */
export function referenceOf(environment: Environment): ReferenceData {
  return valueOf(loadReferenceData(environment.data))
}
