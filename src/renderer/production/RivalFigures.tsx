// Every published rate of a line: what was counted, for which month, how the source knows it, and the source.
import type { RateContest } from '../../shared/domain/production-contests'
import type { ProductionRow } from '../../shared/domain/production-data'
import type { LineFigures } from '../../shared/engine/production/line-figures'
import { formatUnits } from '../../shared/figures/format'
import { datesInWords } from '../../shared/text/dates'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { SourceText } from '../data/SourceText'

interface RivalFiguresProps {
  readonly contests: readonly RateContest[]
  readonly claim: LineFigures['claim']
}

export function RivalFigures({ contests, claim }: RivalFiguresProps) {
  return (
    <div className="contests">
      {contests.map(({ kind, rows }) => (
        <details key={kind} open={contests[0]!.kind === kind}>
          <summary>
            {PRODUCTION_SIDE.kinds[kind]} <span className="num">{rows.length}</span>
          </summary>
          {rows.map((row) => (
            <div className="rival" key={`${row.item} ${row.date} ${row.sources.join()}`}>
              <strong className="num">{figureWords(row)}</strong> {PRODUCTION_SIDE.aMonthUnit}, {row.item}, {datesInWords(row.date)}
              <span className="note">, {PRODUCTION_SIDE.bases[row.basis]}</span>
              {row.recommended && <span className="badge">{PRODUCTION_SIDE.used}</span>}
              {row.provenance === 'recalled' && <span className="note"> {PRODUCTION_SIDE.notRead}</span>}
              {row.note !== '' && <p className="note">{row.note}</p>}
              <SourceText ids={row.sources} />
            </div>
          ))}
        </details>
      ))}
      {claim && (
        <div className="rival">
          <strong className="num">{formatUnits(claim.total)}</strong> {PRODUCTION_SIDE.aMonthUnit}, {PRODUCTION_SIDE.inAll.total}
          <span className="note">, {PRODUCTION_SIDE.bases.claim}</span>
          <SourceText ids={claim.sources} />
        </div>
      )}
    </div>
  )
}

/** "20.8–33.3", "60", "up to 90", "100 or more". */
function figureWords({ low, central, high }: ProductionRow): string {
  const middle = central === null ? '' : formatUnits(central)
  const range = low !== null && high !== null ? `${formatUnits(low)}–${formatUnits(high)}` : ''
  if (middle !== '') return range === '' ? middle : `${middle} (${range})`
  if (range !== '') return range
  return low !== null ? PRODUCTION_SIDE.atLeast(formatUnits(low)) : PRODUCTION_SIDE.atMost(formatUnits(high!))
}
