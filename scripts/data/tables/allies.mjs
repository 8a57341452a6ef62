// The 32 allies and the built-in groups that count them.
import { checkUnique } from '../checks.mjs'

const COLUMNS = ['iso3', 'name', 'has_forces', 'member_since', 'region', 'eu_member', 'eastern_flank']
const GROUP_COLUMNS = ['id', 'name', 'definition', 'source_id']

function makeAlly(row) {
  const region = row.choice('region', ['europe', 'north america'])
  const id = row.text('iso3')
  if (!/^[A-Z]{3}$/.test(id)) row.fault('iso3', `"${id}" is not an ISO 3166 alpha-3 code`)
  const groups = [
    ...(id === 'USA' ? [] : ['EUROPE_CANADA']),
    ...(row.flag('eu_member') ? ['EU_MEMBERS'] : []),
    ...(row.flag('eastern_flank') ? ['EASTERN_FLANK'] : []),
    ...(region === 'europe' ? ['NATO_EUROPE'] : []),
  ]
  return {
    id,
    name: row.text('name'),
    hasForces: row.flag('has_forces'),
    groups,
    memberSince: row.year('member_since', 1949, 2024),
  }
}

export function makeAllies(context) {
  const entries = context.readTable('allies/allies.csv', COLUMNS).map((row) => ({ row, ally: makeAlly(row) }))
  checkUnique(entries, ({ ally }) => ally.id, ({ row }) => row, 'iso3')
  return entries.map(({ ally }) => ally)
}

export function makeGroups(context, allies) {
  const used = new Set(['NATO', ...allies.flatMap((ally) => ally.groups)])
  const rows = context.readTable('allies/groups.csv', GROUP_COLUMNS).map((row) => {
    const id = row.choice('id', ['NATO', 'EUROPE_CANADA', 'NATO_EUROPE', 'EU_MEMBERS', 'EASTERN_FLANK'])
    used.delete(id)
    return { id, name: row.text('name'), definition: row.text('definition'), sources: row.sourceList('source_id') }
  })
  for (const id of used) context.faults.add('allies/groups.csv', 1, 'id', `the group ${id} is not defined`)
  return rows
}
