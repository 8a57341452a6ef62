// What a row of the production tables and of the plans is of, in words: an item, a category, how it was counted.
import type { NumberTable } from '../domain/data-pack/changed-numbers'
import type { CommitmentRow } from '../domain/reference-data'
import { PLAN_BASIS_TEXT } from './data'
import { PRODUCTION_CATEGORY_TEXT } from './production'
import { PRODUCTION_SIDE } from './production-side'

/** What sources count beside the eight categories of the model. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  ad_interceptor_pac3: 'PAC-3 interceptors', air_defence_system: 'Air-defence systems', all_equipment: 'All equipment', apc: 'Armoured personnel carriers',
  artillery_barrel: 'Artillery barrels', artillery_caesar: 'CAESAR howitzers', artillery_pzh2000: 'PzH 2000 howitzers', artillery_towed: 'Towed artillery',
  capacity_capex: 'Cost of new capacity', combat_aircraft_f35: 'F-35 combat aircraft', fpv_drone: 'FPV drones', helicopter: 'Helicopters',
  interceptor_drone: 'Interceptor drones', loitering_munition: 'Loitering munitions', mbt_k2: 'K2 tanks', mbt_leopard2: 'Leopard 2 tanks', mbt_t72b3: 'T-72B3 tanks',
  mbt_t80bvm: 'T-80BVM tanks', mbt_t90m: 'T-90M tanks', mbt_usable: 'Usable main battle tanks', missile_shot_down: 'Missiles shot down', mrl: 'Multiple rocket launchers',
  personnel: 'Personnel', uav_all: 'Drones of every kind', vehicle: 'Vehicles',
}

const STOCK_KINDS: Readonly<Record<string, string>> = { active: PRODUCTION_SIDE.inService, storage: 'in storage' }
const RATE_KINDS: Readonly<Record<string, string>> = { ...PRODUCTION_SIDE.inAll, target: 'planned' }

/** What was counted; a kind that only a newer pack knows, as it is written there. */
export function publishedKind(id: string): string {
  return (PRODUCTION_CATEGORY_TEXT as Readonly<Record<string, string>>)[id] ?? OTHER_KINDS[id] ?? id.replaceAll('_', ' ')
}

/** "Main battle tanks, T-90M, new"; empty where the table has one row a year of an actor. */
export function publishedWhat(table: NumberTable, cells: Readonly<Record<string, string>>): string {
  return Object.entries(cells).map(([cell, value]) => cellInWords(table, cell, value)).join(', ')
}

function cellInWords(table: NumberTable, cell: string, value: string): string {
  switch (cell) {
    case 'category':
      return publishedKind(value)
    case 'kind':
      return (table === 'stocks' ? STOCK_KINDS : RATE_KINDS)[value] ?? value
    case 'basis':
      return PLAN_BASIS_TEXT[value as CommitmentRow['basis']] ?? value
    default:
      return value
  }
}
