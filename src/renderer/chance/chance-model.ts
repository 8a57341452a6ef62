// The model from the tables that a thread was given.
import { prepareModel, withProduction, type SpendingModel } from '../../shared/engine/prepare-model'
import type { ChanceTables } from './messages'

export function modelOf({ reference, production }: Pick<ChanceTables, 'reference' | 'production'>): SpendingModel {
  return withProduction(prepareModel(reference), production)
}
