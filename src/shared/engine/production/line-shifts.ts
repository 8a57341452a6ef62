// What events do to a production line, month by month.
import type { ProductionCategory } from '../../domain/production-categories'
import type { EffectReader, Shift } from '../effects'
import { scopesOf } from './production-settings'

/** Series of a line that effects may reach. */
export const LINE_TARGETS = ['capacity', 'refurbRate', 'lossRate', 'intensity', 'transfers', 'unitCost'] as const
export type LineShifts = Readonly<Record<(typeof LINE_TARGETS)[number], Shift | null>>

export function shiftsOf({ monthly }: EffectReader, category: ProductionCategory, producer: string): LineShifts {
  const scopes = scopesOf(producer)
  return Object.fromEntries(LINE_TARGETS.map((target) => [target, monthly(target, scopes, category)])) as Record<(typeof LINE_TARGETS)[number], Shift | null>
}

export const NO_SHIFTS: LineShifts = { capacity: null, refurbRate: null, lossRate: null, intensity: null, transfers: null, unitCost: null }
