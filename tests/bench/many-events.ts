// Generated events, the same in every run: a workspace file of any size, for benchmarks and for looking at.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { loadReferenceData } from '../../src/main/platform/load-resources'
import { createWorkspace } from '../../src/main/storage/create-workspace'
import { WORKSPACE_FILE } from '../../src/main/storage/open-workspace'
import { HORIZON_END, HORIZON_START, type DayNumber } from '../../src/shared/domain/calendar'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, type HorizonEvent } from '../../src/shared/domain/event'
import { fuzzyDateOf, type DatePrecision } from '../../src/shared/domain/fuzzy-date'
import { freshWorkspace } from '../../src/shared/domain/workspace'

const WORDS = 'Alliance agrees orders for new frigates ammunition brigade budget council defence drones election exercise factory first fleet funds industry law missiles mobility review shells signs staff summit tanks training treaty troops'.split(' ')
const ACTORS = ['NATO', 'USA', 'DEU', 'FRA', 'GBR', 'POL', 'RUS', 'EU', 'EST', 'ITA', 'TUR', 'UKR']
/** Most dates are known to the day, as in the built-in events. */
const PRECISIONS: readonly DatePrecision[] = ['day', 'day', 'day', 'day', 'month', 'month', 'quarter', 'year']

/** Whole numbers below a bound, by a linear congruence with a fixed seed. */
function seededChance(): (below: number) => number {
  let state = 20_250_624
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}

/** Points and, one in four, periods of a week to three years, over the whole horizon and a little denser in its first years. */
export function manyEvents(count: number): HorizonEvent[] {
  const chance = seededChance()
  const one = <T>(from: readonly T[]): T => from[chance(from.length)]!
  const days = HORIZON_END - HORIZON_START
  return Array.from({ length: count }, (_, index) => {
    const first = (HORIZON_START + (chance(3) === 0 ? chance(Math.floor(days / 3)) : chance(days))) as DayNumber
    const precision = one(PRECISIONS)
    const length = 7 + (chance(4) === 0 ? chance(1000) : chance(200))
    const last = Math.min(first + length, HORIZON_END) as DayNumber
    const end = chance(4) === 0 ? { end: fuzzyDateOf(last, precision) } : {}
    const title = Array.from({ length: 3 + chance(5) }, () => one(WORDS)).join(' ')
    return {
      id: `event-${index}`, title: title.charAt(0).toUpperCase() + title.slice(1), start: fuzzyDateOf(first, precision), ...end,
      category: one(EVENT_CATEGORIES), actors: [one(ACTORS)], status: one(EVENT_STATUSES), confidence: one(CONFIDENCES),
      summary: Array.from({ length: 20 }, () => one(WORDS)).join(' '), sources: [], tags: [], provenance: 'own',
    }
  })
}

/** Put a workspace of such events into a user data folder. */
export async function writeManyEvents(userData: string, count: number): Promise<void> {
  const reference = loadReferenceData(path.join(process.cwd(), 'resources'))
  if (!reference.ok) throw new Error(JSON.stringify(reference.fault))
  const events = Object.fromEntries(manyEvents(count).map((event) => [event.id, event]))
  const workspace = freshWorkspace(events)
  const folder = path.join(userData, 'workspace')
  await mkdir(folder, { recursive: true })
  createWorkspace(path.join(folder, WORKSPACE_FILE), { workspace, dataVersion: reference.value.version.hash }, new Date(0)).file.close()
}
