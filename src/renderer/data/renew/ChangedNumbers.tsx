// Every number that other data change; only the rows in sight are drawn.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { ChangedData, NumberChange, NumberTable } from '../../../shared/domain/data-pack/changed-numbers'
import { formatSigned, NO_VALUE } from '../../../shared/figures/format'
import { datesInWords } from '../../../shared/text/dates'
import { producerName } from '../../../shared/text/production'
import { publishedWhat } from '../../../shared/text/published-rows'
import { changedColumn, RENEWAL } from '../../../shared/text/renewal'
import { useSession } from '../../state/session'

const ROW_PX = 26
const HEAD_PX = 28
const PRODUCTION_TABLES: ReadonlySet<NumberTable> = new Set<NumberTable>(['production', 'stocks', 'losses', 'unitCosts'])

/** As the data print it: no digit is cut off. */
function asPrinted(value: number | null): string {
  return value === null ? NO_VALUE : Number.isInteger(value) && value > 1900 && value < 2100 ? String(value) : value.toLocaleString('en', { maximumFractionDigits: 6 })
}

function changeInWords({ before, after }: NumberChange): string {
  if (before === null) return RENEWAL.comes
  if (after === null) return RENEWAL.goes
  return before === 0 ? formatSigned(after, 2) : RENEWAL.percent(formatSigned(((after - before) / Math.abs(before)) * 100, 1))
}

/** The producer NATO_EUROPE counts Canada, the group of that name does not. */
function whoInWords({ table, who }: NumberChange, names: ReadonlyMap<string, string>): string {
  const produced = PRODUCTION_TABLES.has(table) ? producerName(who) : who
  return produced !== who ? produced : (names.get(who) ?? who)
}

export function ChangedNumbers({ changes: { numbers, words } }: { readonly changes: ChangedData }) {
  const { names } = useSession()
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: numbers.length, getScrollElement: () => scroll.current, estimateSize: () => ROW_PX, overscan: 10, scrollMargin: HEAD_PX })
  const heads = RENEWAL.numbersHeads
  return (
    <>
      {numbers.length === 0 ? (
        <p>{RENEWAL.noNumbers}</p>
      ) : (
        <>
          <p className="note">{RENEWAL.numbersOrder}</p>
          <div className="renew-scroll renew-numbers" ref={scroll} role="table" tabIndex={0} aria-label={RENEWAL.numbersTable} aria-rowcount={numbers.length + 1}>
            <div role="rowgroup" className="renew-numbers-head">
              <div role="row" className="renew-number" aria-rowindex={1}>
                <span role="columnheader">{heads.figure}</span>
                <span role="columnheader">{heads.who}</span>
                <span role="columnheader">{heads.when}</span>
                <span role="columnheader" className="num">
                  {heads.before}
                </span>
                <span role="columnheader" className="num">
                  {heads.after}
                </span>
                <span role="columnheader" className="num">
                  {heads.change}
                </span>
              </div>
            </div>
            <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
              {virtual.getVirtualItems().map(({ index, start }) => {
                const change = numbers[index]!
                const { name, unit } = changedColumn(change.table, change.column)
                const what = publishedWhat(change.table, change.what)
                const who = whoInWords(change, names)
                const figure = what === '' ? name : `${name}: ${what}`
                return (
                  <div role="row" key={index} className="renew-number" aria-rowindex={index + 2} style={{ position: 'absolute', top: start - HEAD_PX, height: ROW_PX, left: 0, right: 0 }}>
                    <span role="cell" title={unit === '' ? figure : `${figure}, ${unit}`}>
                      {figure} <span className="note">{unit}</span>
                    </span>
                    <span role="cell" title={who}>
                      {who}
                    </span>
                    <span role="cell" className="num">
                      {datesInWords(change.when)}
                    </span>
                    <span role="cell" className="num">
                      {asPrinted(change.before)}
                    </span>
                    <span role="cell" className="num">
                      {asPrinted(change.after)}
                    </span>
                    <span role="cell" className="num">
                      {changeInWords(change)}
                    </span>
                  </div>
                )
              })}
            </div>
          </div>
        </>
      )}
      {words > 0 && <p className="note">{RENEWAL.words(words)}</p>}
    </>
  )
}
