// Reads the user's own actors and groups of a scenario file. Whether ids are taken or known: scenario-check.ts.
import { SCOPE_FORM } from './parameter-key'
import { isJsonObject, note, readList, readNumber, readText, refuse, unknownKeys, type Findings, type JsonObject, type NumberRange } from './parse-scenario-fields'
import { shown } from './shown'
import type { OwnActor, OwnGroup, YearlyNumbers } from './scenario'

/** The year grid of the projection; a figure of another year is kept in the file and not used. */
const GRID = { first: 2014, last: 2035 }
const YEAR_FORM = /^\d{4}$/

const PERCENT_OF_GDP: NumberRange = { min: 0, max: 100, unit: '% of GDP' }
const PERCENT_OF_CORE: NumberRange = { min: 0, max: 100, unit: '% of core' }
const GDP: NumberRange = { min: 0, max: 1e9, above: true, unit: 'bn' }
const GROWTH: NumberRange = { min: -50, max: 100, unit: '% a year' }
const PRICES: NumberRange = { min: -50, max: 1000, unit: '% a year' }
const RATE: NumberRange = { min: 0, max: 1e6, above: true, unit: 'US$ for one unit' }

const ACTOR_KEYS = ['id', 'name', 'currency', 'usdPerUnit', 'gdp', 'growth', 'inflation', 'coreShare', 'equipmentShare', 'groups']
const GROUP_KEYS = ['id', 'name', 'members']

export interface ReadActor {
  readonly actor: OwnActor
  readonly extra: JsonObject
}

/** Read one entry of `actors`; null when it cannot even be named. */
export function readOwnActor(findings: Findings, value: unknown, where: string): ReadActor | null {
  const head = readHead(findings, value, where)
  if (head === null) return null
  const { object, id, name } = head
  if (object.currency === undefined) note(findings, 'note.noCurrency', where, { actor: id })
  const optional = <T>(key: string, read: (value: unknown, place: string) => T): Record<string, T> =>
    object[key] === undefined ? {} : { [key]: read(object[key], `${where}.${key}`) }
  const actor: OwnActor = {
    id,
    name,
    currency: readText(findings, object.currency, `${where}.currency`, `own currency (${id})`, 40),
    ...optional('usdPerUnit', (rate, place) => readNumber(findings, rate, place, RATE)),
    gdp: readYears(findings, object.gdp, `${where}.gdp`, GDP, 'GDP'),
    ...optional('growth', (rates, place) => readYearly(findings, rates, place, GROWTH)),
    ...optional('inflation', (rates, place) => readYearly(findings, rates, place, PRICES)),
    coreShare: readYears(findings, object.coreShare, `${where}.coreShare`, PERCENT_OF_GDP, 'core share'),
    ...optional('equipmentShare', (shares, place) => readYears(findings, shares, place, PERCENT_OF_CORE, 'equipment share')),
    groups: readIds(findings, object.groups, `${where}.groups`),
  }
  const shares = Object.values(actor.coreShare)
  if (shares.length > 0 && shares.every((share) => share > 0 && share < 0.1)) {
    note(findings, 'note.looksLikeFraction', `${where}.coreShare`, { value: shares[0]! })
  }
  return { actor, extra: unknownKeys(findings, object, ACTOR_KEYS, where) }
}

export interface ReadGroup {
  readonly group: OwnGroup
  readonly extra: JsonObject
}

/** Read one entry of `groups`; null when it cannot even be named. */
export function readOwnGroup(findings: Findings, value: unknown, where: string): ReadGroup | null {
  const head = readHead(findings, value, where)
  if (head === null) return null
  const { object, id, name } = head
  const members = readIds(findings, object.members, `${where}.members`)
  return { group: { id, name, members }, extra: unknownKeys(findings, object, GROUP_KEYS, where) }
}

function readHead(findings: Findings, value: unknown, where: string) {
  if (!isJsonObject(value)) {
    refuse(findings, where, `it takes an object, not ${shown(value)}`)
    return null
  }
  const { id } = value
  if (typeof id !== 'string' || !SCOPE_FORM.test(id)) {
    refuse(findings, `${where}.id`, `an id takes capital letters, digits and _, at most 40, not ${shown(id)}`)
    return null
  }
  return { object: value, id, name: readText(findings, value.name, `${where}.name`, id, 200) }
}

function readIds(findings: Findings, value: unknown, where: string): readonly string[] {
  const list = readList(findings, value, where, 500)
  return list.filter((id, index): id is string => {
    if (typeof id === 'string') return true
    refuse(findings, `${where}[${index}]`, `it takes an id, not ${shown(id)}`)
    return false
  })
}

/** A map from year to number with at least one year of the grid. */
function readYears(
  findings: Findings,
  value: unknown,
  where: string,
  range: NumberRange,
  what: string,
): Readonly<Record<string, number>> {
  const example = `{ "2025": ${what === 'GDP' ? 1000 : 2} }`
  if (!isJsonObject(value)) {
    refuse(findings, where, value === undefined ? `${what} by year is missing; give for example ${example}` : `it takes years, for example ${example}, not ${shown(value)}`)
    return {}
  }
  const entries = readMap(findings, value, where, range)
  const outside = entries.filter(([year]) => Number(year) < GRID.first || Number(year) > GRID.last)
  for (const [year] of outside) note(findings, 'note.yearOutsideGrid', `${where}.${year}`, { year, ...GRID })
  if (outside.length === entries.length) refuse(findings, where, `it needs at least one year from ${GRID.first} to ${GRID.last}`)
  return Object.fromEntries(entries)
}

function readYearly(findings: Findings, value: unknown, where: string, range: NumberRange): YearlyNumbers {
  if (!isJsonObject(value)) return readNumber(findings, value, where, range)
  const entries = readMap(findings, value, where, range)
  if (entries.length === 0) refuse(findings, where, 'it needs at least one year, or one number for every year')
  return Object.fromEntries(entries)
}

function readMap(findings: Findings, map: JsonObject, where: string, range: NumberRange): [string, number][] {
  return Object.entries(map).flatMap(([year, entry]): [string, number][] => {
    const place = `${where}.${year.slice(0, 40)}`
    if (!YEAR_FORM.test(year)) {
      refuse(findings, place, 'a year has four digits')
      return []
    }
    return [[year, readNumber(findings, entry, place, range)]]
  })
}
