// What cannot be read, line by line.
import type { LineFault } from '../../shared/exchange/read-file'
import { EXCHANGE } from '../../shared/text/exchange'
import { faultSentence } from '../../shared/text/faults'
import { ShortTable } from './ShortTable'

export function FaultTable({ faults }: { readonly faults: readonly LineFault[] }) {
  return (
    <ShortTable
      title={EXCHANGE.faultsHead}
      columns={[EXCHANGE.line, EXCHANGE.field, EXCHANGE.reason]}
      rows={faults}
      cells={({ line, fault }) => [line.toLocaleString('en'), fault.where ?? '', faultSentence(fault)]}
      more={EXCHANGE.moreFaults}
    />
  )
}
