// Types of licences.mjs for the test that reads it.
export interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean; readonly devOptional?: boolean; readonly optional?: boolean }>>
}
export interface ShippedPackage {
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly optional: boolean
}
export function shippedPackages(lockfile: Lockfile): ShippedPackage[]
export function licencesText(): string
