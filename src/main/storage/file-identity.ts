// Which file a path leads to: a program that puts another file in the place of an open one must not make us write into the void.
import { statSync } from 'node:fs'

/** Null when there is no file. */
export type FileIdentity = { readonly device: bigint; readonly file: bigint } | null

export function identityOf(path: string): FileIdentity {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : { device: stat.dev, file: stat.ino }
}

export function isSameFile(path: string, known: FileIdentity): boolean {
  const now = identityOf(path)
  return now !== null && known !== null && now.device === known.device && now.file === known.file
}
