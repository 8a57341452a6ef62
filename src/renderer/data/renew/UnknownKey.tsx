// A pack by a key that nobody trusts yet: what it says of itself, and the fingerprint to be compared.
import type { DataOffer } from '../../../shared/ipc/data-packs'
import { RENEWAL } from '../../../shared/text/renewal'

export function UnknownKey({ offer }: { readonly offer: DataOffer }) {
  return (
    <section className="renew-stranger" aria-label={RENEWAL.fingerprint}>
      <p>
        {RENEWAL.unknown(offer.file ?? offer.version)} {offer.forgottenOn !== null && RENEWAL.forgotten(offer.forgottenOn)}
      </p>
      <dl>
        <dt>{RENEWAL.claims}</dt>
        <dd>{RENEWAL.head(offer.title, offer.publisher)}</dd>
        <dt>{RENEWAL.fingerprint}</dt>
        <dd className="renew-fingerprint num">{offer.fingerprint}</dd>
      </dl>
      <p>{RENEWAL.compare}</p>
    </section>
  )
}
