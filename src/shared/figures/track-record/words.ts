// "Track record" in words and as a table.
import { TRACK_RECORD_FIGURE as TEXT } from '../../text/track-record'
import type { DataTable, FigureWords } from '../figure'
import { formatNumber } from '../format'
import { insideWide, type TrackModel } from './state'

export function trackWords(model: TrackModel): FigureWords {
  const { ally, name, from, rows, hitRate, draws, seed } = model
  const headline = hitRate === null ? TEXT.computing : rows.length === 0 ? TEXT.noBands(name, from) : TEXT.headline(name, from, insideWide(model), rows.length)
  return {
    headline,
    subtitle: TEXT.subtitle(from),
    note: TEXT.note(name, from),
    description: TEXT.description(headline),
    readAs: [TEXT.key, ...(hitRate === null ? [] : [verdictOf(hitRate)]), TEXT.flatters, TEXT.made(formatNumber(draws, 0), seed), TEXT.whatever],
    ...(ally !== '' && { alsoDrawn: [ally] }),
  }
}

/** What the bands are worth, as measured. */
export function verdictOf({ count, inside90, inside50 }: NonNullable<TrackModel['hitRate']>): string {
  const words = [formatNumber(inside90 * 100, 0), formatNumber(inside50 * 100, 0), formatNumber(count, 0)] as const
  return inside90 < 0.9 || inside50 < 0.5 ? TEXT.verdict.narrow(...words) : TEXT.verdict.wide(...words)
}

/** A row a year after the standing one. */
export function trackTable({ rows }: Pick<TrackModel, 'rows'>): DataTable {
  const parts = ['actual', 'p5', 'p25', 'p50', 'p75', 'p95'] as const
  return {
    columns: [{ label: TEXT.columns.year, unit: '' }, ...parts.map((part) => ({ label: TEXT.columns[part], unit: '% of GDP' }))],
    rows: rows.map((row) => [row.year, ...parts.map((part) => row[part])]),
  }
}
