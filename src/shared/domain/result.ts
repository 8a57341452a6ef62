// The one way a function says that it could not do what was asked: data, never an exception across a boundary.
import type { Fault } from './fault'

/** Either a value or the fault that stood in the way. */
export type Result<T, F = Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: F }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function failed<F>(fault: F): { readonly ok: false; readonly fault: F } {
  return { ok: false, fault }
}
