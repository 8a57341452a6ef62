// Colour families of the categories: four colours for thirteen lanes; the lane's name says the rest.
import type { EventCategory } from '../domain/event'

export type Family = 'blue' | 'verm' | 'green' | 'purple'

export const FAMILY: Readonly<Record<EventCategory, Family>> = {
  pledge: 'blue', budget: 'blue', legislation: 'blue',
  warning: 'verm', conflict: 'verm',
  procurement: 'green', production: 'green', manpower: 'green',
  summit: 'purple', review: 'purple', election: 'purple', diplomacy: 'purple', treaty: 'purple',
}

/** The colour of a lane: its category's family; neutral for lanes that gather by something else. */
export function laneFamily(id: string): Family | 'ink' {
  return Object.hasOwn(FAMILY, id) ? FAMILY[id as EventCategory] : 'ink'
}
