// `--data PACK [--trust FINGERPRINT]`, which every verb takes that computes: on the data of a pack instead of the shipped ones.
import { checkContent, readPackFile, type SignedPack } from '../main/platform/data-pack/check-pack'
import { shippedKeys } from '../main/platform/data-pack/trusted-keys'
import type { DataPlace } from '../main/platform/load-resources'
import { fault } from '../shared/domain/fault'
import { failed, ok, type Result } from '../shared/domain/result'
import { CLI_TEXT } from '../shared/text/cli'
import { valueOf, wrongUse } from './stop'

/** Arguments without `--data` and `--trust`, and what these say. */
export interface DataOption {
  readonly rest: readonly string[]
  readonly data: string | undefined
  readonly trust: string | undefined
}

/** Take the two options out of a verb's arguments. Wrong use: given twice, without a value, `--trust` alone. */
export function dataOption(verb: string, argv: readonly string[]): DataOption {
  const rest: string[] = []
  const found: { data?: string; trust?: string } = {}
  for (let place = 0; place < argv.length; place += 1) {
    const [, name, value] = /^--(data|trust)(?:=(.*))?$/s.exec(argv[place]!) ?? []
    if (name !== 'data' && name !== 'trust') {
      rest.push(argv[place]!)
      continue
    }
    const given = value ?? argv[(place += 1)]
    if (given === undefined || given === '' || given.startsWith('--')) throw wrongUse(CLI_TEXT.noValue(`--${name}`))
    if (found[name] !== undefined) throw wrongUse(CLI_TEXT.onlyOnce(`--${name}`, verb))
    found[name] = given
  }
  if (found.trust !== undefined && found.data === undefined) throw wrongUse(CLI_TEXT.trustAlone)
  return { rest, data: found.data, trust: found.trust }
}

/** The tables of a pack whose key is trusted: it ships with the app, or its fingerprint was named. Stops otherwise. */
export function dataOf({ data, trust }: DataOption, resourcesDir: string): DataPlace {
  if (data === undefined) return resourcesDir
  const pack = valueOf(readPackFile(data), data)
  valueOf(trusted(pack, data, trust, resourcesDir), data)
  valueOf(checkContent(pack, data), data)
  return pack.tables
}

/** Fault: `pack.unknownKey`. */
function trusted(pack: SignedPack, file: string, trust: string | undefined, resourcesDir: string): Result<true> {
  const named = trust !== undefined && bare(trust) === bare(pack.fingerprint)
  if (named || shippedKeys(resourcesDir).some(({ key }) => key === pack.key)) return ok(true)
  return failed(fault('pack.unknownKey', { file, fingerprint: pack.fingerprint, how: CLI_TEXT.howToTrust(pack.fingerprint) }, file))
}

/** Without its spaces. */
export function bare(fingerprint: string): string {
  return fingerprint.replace(/\s/g, '').toLowerCase()
}
