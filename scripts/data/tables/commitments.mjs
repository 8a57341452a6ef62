// What each ally has announced: a target in its own basket, with the year, or a stance without a number.
import { checkUnique } from '../checks.mjs'

const COLUMNS = ['iso3', 'target_pct', 'basis', 'target_year', 'announced_on', 'note', 'source_id']

export function makeCommitments(context, allies) {
  const ids = allies.map((ally) => ally.id)
  const entries = context.readTable('spending/commitments.csv', COLUMNS).map((row) => ({
    row,
    made: {
      actor: row.choice('iso3', ids),
      target: row.number('target_pct', { min: 0, max: 10, optional: true }),
      basis: row.choice('basis', ['core 3.5', 'total 5', 'other']),
      targetYear: row.year('target_year', 2025, 2035, { optional: true }),
      announcedOn: row.date('announced_on', { optional: true }),
      note: row.text('note'),
      source: row.source('source_id'),
    },
  }))
  checkUnique(entries, ({ made }) => [made.actor, made.basis, made.targetYear, made.target].join(' '), ({ row }) => row, 'target_year')
  return entries.map(({ made }) => made)
}
