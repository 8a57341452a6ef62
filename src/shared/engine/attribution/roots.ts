// What every series is made from, and which parameters and effects move that: four roots of an actor, two of a production
// line. The tests hold these tables against the projection.
import type { EffectTarget } from '../../domain/effect'
import { isProductionParameter, PARAMETER_IDS, type ParameterId } from '../../domain/parameter-table'
import type { SeriesKind } from '../series-kinds'

/** Core share (and the target that gaps are measured to), related share, GDP, equipment share; what a line makes, what it loses. */
export type Root = 'core' | 'related' | 'gdp' | 'equipment' | 'made' | 'gone'

const OF_ACTOR: Readonly<Record<SeriesKind, readonly Root[]>> = {
  coreShare: ['core'],
  relatedShare: ['related'],
  totalShare: ['core', 'related'],
  equipmentShare: ['equipment'],
  gapPoints: ['core'],
  gdp: ['gdp'],
  core: ['core', 'gdp'],
  related: ['related', 'gdp'],
  spending: ['core', 'related', 'gdp'],
  gapMoney: ['core', 'gdp'],
  extra: ['core', 'gdp'],
  cumulativeExtra: ['core', 'gdp'],
  extraOverFrozen: ['core', 'gdp'],
  procurement: ['equipment', 'core', 'gdp'],
}

/** A group's shares are sums over sums: its members' GDP weighs them, and the equipment share is procurement over core. */
export function rootsOf(kind: SeriesKind, isGroup: boolean): ReadonlySet<Root> {
  const weighed: readonly Root[] = !isGroup ? [] : kind === 'equipmentShare' ? ['core', 'gdp'] : ['gdp']
  return new Set([...OF_ACTOR[kind], ...weighed])
}

/** Losses and gifts touch the stock alone; they never exceed it, and it is fed by what is made. */
export function lineRootsOf(kind: string): ReadonlySet<Root> {
  return new Set<Root>(kind === 'lost' || kind === 'stock' ? ['made', 'gone'] : ['made'])
}

const SHARES: readonly Root[] = ['core', 'related']

const OF_SPENDING: Readonly<Partial<Record<ParameterId, readonly Root[]>>> = {
  'spending.coreTarget': ['core'],
  'spending.relatedTarget': ['related'],
  'spending.targetYear': ['core', 'related', 'equipment'],
  'spending.compliance': SHARES,
  'spending.pace': SHARES,
  'spending.shape': SHARES,
  'spending.shapePower': SHARES,
  'spending.shapeSteepness': SHARES,
  'spending.reviewYear': SHARES,
  'spending.aboveTarget': ['core'],
  'spending.relatedShape': ['related'],
  'spending.equipmentTarget': ['equipment'],
  'spending.relatedBase': ['related'],
  'spending.baseYear': ['core', 'related', 'gdp', 'equipment'],
  'spending.baseRevision': ['core'],
  'economy.growth': ['gdp'],
  'economy.growthShift': ['gdp'],
  'economy.longRunGrowth': ['gdp'],
  'economy.inflation': ['gdp'],
  // Russia's purchasing power moves no series of the spending side.
  'economy.russiaPurchasingPower': [],
}

const OF_LOSSES: readonly ParameterId[] = ['production.stock0', 'production.lossRate', 'production.transfers', 'war.intensity']
const EVERYTHING: readonly Root[] = ['core', 'related', 'gdp', 'equipment', 'made', 'gone']

export const PARAMETER_ROOTS: Readonly<Record<ParameterId, readonly Root[]>> = Object.fromEntries(
  PARAMETER_IDS.map((id) => [id, OF_SPENDING[id] ?? (OF_LOSSES.includes(id) ? ['gone'] : isProductionParameter(id) ? ['made'] : EVERYTHING)]),
) as Record<ParameterId, readonly Root[]>

export const EFFECT_ROOTS: Readonly<Record<EffectTarget, readonly Root[]>> = {
  coreShare: ['core'],
  relatedShare: ['related'],
  equipmentShare: ['equipment'],
  growth: ['gdp'],
  inflation: ['gdp'],
  capacity: ['made'],
  refurbRate: ['made'],
  lossRate: ['gone'],
  intensity: ['gone'],
  transfers: ['gone'],
  unitCost: ['made'],
}
