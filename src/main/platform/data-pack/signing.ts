// Ed25519 keys and signatures of data packs, with Node's own cryptography.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import { signedText, type PackManifest, type PackSignature } from '../../../shared/domain/data-pack/pack-form'

/** What stands before the 32 bytes of a public Ed25519 key in DER (RFC 8410). */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

/** A new pair as PEM: the private key in PKCS 8, the public one in SPKI. */
export function makeKeys(): { readonly privatePem: string; readonly publicPem: string } {
  const pair = generateKeyPairSync('ed25519')
  return { privatePem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicPem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString() }
}

/** A private key of PEM text; null where it is none of Ed25519. */
export function privateKeyOf(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

/** The public key of PEM text, public or private, as a pack carries it; null where it is none of Ed25519. */
export function publicKeyOf(pem: string): string | null {
  try {
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? rawKey(key) : null
  } catch {
    return null
  }
}

export function signManifest(manifest: PackManifest, key: KeyObject): PackSignature {
  return { key: rawKey(createPublicKey(key)), value: sign(null, Buffer.from(signedText(manifest), 'utf8'), key).toString('base64') }
}

/** Whether the signature is that key's, of that manifest. Nobody's trust is in it yet. */
export function signatureFits(manifest: PackManifest, { key, value }: PackSignature): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.concat([DER_HEAD, Buffer.from(key, 'base64')]), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(signedText(manifest), 'utf8'), publicKey, Buffer.from(value, 'base64'))
  } catch {
    return false
  }
}

/** By which people compare keys: 32 hexadecimal digits of its SHA-256 in groups of four, "3f2a 90b1 …". */
export function fingerprintOf(key: string): string {
  return createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ')
}

function rawKey(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')
}
