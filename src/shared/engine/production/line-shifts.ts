// What events do to a production line, month by month.
import type { ProductionCategory } from '../../domain/production-categories'
import type { EffectReader, Shift } from '../effects'
import { scopesOf } from './production-settings'

/** Series of a line that effects may reach. */
type LineTarget = 'capacity' | 'refurbRate' | 'lossRate' | 'intensity' | 'transfers' | 'unitCost'
export type LineShifts = Readonly<Record<LineTarget, Shift | null>>

export function shiftsOf({ monthly }: EffectReader, category: ProductionCategory, producer: string): LineShifts {
  const scopes = scopesOf(producer)
  const of = (target: LineTarget) => monthly(target, scopes, category)
  return { capacity: of('capacity'), refurbRate: of('refurbRate'), lossRate: of('lossRate'), intensity: of('intensity'), transfers: of('transfers'), unitCost: of('unitCost') }
}

export const NO_SHIFTS: LineShifts = { capacity: null, refurbRate: null, lossRate: null, intensity: null, transfers: null, unitCost: null }
