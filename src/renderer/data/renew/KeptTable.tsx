// The data that are kept, the newest first: which are in use, whose they are, why one cannot be used.
import type { KeptData } from '../../../shared/ipc/data-packs'
import { RENEWAL } from '../../../shared/text/renewal'

interface KeptTableProps {
  readonly kept: readonly KeptData[]
  readonly disabled: boolean
  readonly onShow: (data: KeptData) => void
}

export function KeptTable({ kept, disabled, onShow }: KeptTableProps) {
  return (
    <div className="renew-scroll" tabIndex={0} role="group" aria-label={RENEWAL.keptHead}>
      <table className="table" aria-label={RENEWAL.keptHead}>
        <thead>
          <tr>
            <th scope="col">{RENEWAL.keptHeads.version}</th>
            <th scope="col">{RENEWAL.keptHeads.what}</th>
            <th scope="col">{RENEWAL.keptHeads.state}</th>
          </tr>
        </thead>
        <tbody>
          {kept.map((data) => (
            <tr key={`${data.version} ${data.shipped}`}>
              <th scope="row" className="num">
                {data.version}
              </th>
              <td>
                {data.shipped ? RENEWAL.shipped : data.trouble === null && RENEWAL.by(data.title, data.publisher)}
                {data.fingerprint !== null && <span className="note num renew-key">{RENEWAL.signedBy(data.fingerprint)}</span>}
                {data.trouble !== null && <span className="refusal">{data.trouble}</span>}
              </td>
              <td>
                {data.inUse && <strong>{RENEWAL.inUse}</strong>}
                {!data.inUse && data.trouble === null && (
                  <button type="button" className="button small" aria-label={RENEWAL.showOf(data.version)} disabled={disabled} onClick={() => onShow(data)}>
                    {RENEWAL.show}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
