// Which parameters stand in which panel, and when. Everything else about a control follows from the parameter table.
import type { ParameterId, PathShape } from '../../shared/domain/parameter-table'

export const LEVERS: readonly ParameterId[] = [
  'spending.coreTarget', 'spending.targetYear', 'spending.compliance', 'spending.pace', 'spending.shape',
  'spending.relatedTarget', 'spending.relatedShape', 'spending.aboveTarget', 'spending.equipmentTarget',
]

export const ASSUMPTIONS: readonly ParameterId[] = ['economy.growthShift', 'economy.longRunGrowth', 'spending.relatedBase', 'economy.russiaPurchasingPower']

/** What is drawn by chance and stands in no panel of spending: on the uncertainty side it comes first. */
export const UNSURE: readonly ParameterId[] = ['spending.baseRevision']

/** The one number that belongs to a shape, shown beside it. */
export const SHAPE_PARAMETER: Readonly<Partial<Record<PathShape, ParameterId>>> = {
  frontLoaded: 'spending.shapePower',
  backLoaded: 'spending.shapePower',
  sCurve: 'spending.shapeSteepness',
  afterReview: 'spending.reviewYear',
  stall: 'spending.reviewYear',
}
