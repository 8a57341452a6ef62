// Which two scenarios are held against each other: by their ids, A first.
import type { ReactNode } from 'react'
import type { ComparisonId } from '../../../shared/figures/picture-id'
import { hasScenario, lineOf } from '../../../shared/domain/resolve-scenario'
import { PRESET_IDS } from '../../../shared/domain/scenario'
import type { Side } from '../../../shared/domain/take-over'
import type { Workspace } from '../../../shared/domain/workspace'
import { idsBeside } from '../../state/use-compared'

export interface Pair {
  /** A: what the other one is held against. */
  readonly from: string
  /** B. */
  readonly to: string
}

/** The tabs of the dialog. */
export type ComparisonTab = 'differs' | 'values' | 'moved'

/** Where the dialog is opened: at a tab, on two scenarios. */
export interface ComparisonPlace extends Pair {
  readonly tab: ComparisonTab
}

/** What a tab of the dialog is told. */
export interface PanelProps extends Pair {
  /** A copy was made of the preset at one end, and stands there now. */
  readonly onCopied: (end: keyof Pair, copy: string) => void
  /** Opens the dialog that saves pictures. */
  readonly onExport: (figure: ComparisonId) => void
  /** The button that puts a picture on the clipboard, or its data. */
  readonly copying: (figure: ComparisonId) => ReactNode
}

/** The ends of a pair under the names that differences give them. */
export const END_OF = { a: 'from', b: 'to' } as const satisfies Readonly<Record<Side, keyof Pair>>

/** The scenario that is shown against the baseline, else the first one drawn beside it, else the preset that it comes from, else another preset. */
export function firstPair(workspace: Workspace): Pair {
  const { active, scenarios } = workspace
  const others = [...idsBeside(workspace), lineOf(scenarios, active).preset, ...PRESET_IDS]
  return { from: others.find((id) => id !== active)!, to: active }
}

/** With another scenario at one end; that of the other end changes places with it. */
export function withEnd({ from, to }: Pair, end: keyof Pair, id: string): Pair {
  if (id === (end === 'from' ? to : from)) return { from: to, to: from }
  return end === 'from' ? { from: id, to } : { from, to: id }
}

/**
 * The pair as it stands in the workspace: undo takes scenarios away. In the place of a copy (`copies`: by its id, of which
 * preset) its preset, in the place of any other that is gone the one that would be there at first.
 */
export function standingPair(wanted: Pair, copies: Readonly<Record<string, string>>, workspace: Workspace): Pair {
  const standing = (id: string): string | undefined => (hasScenario(workspace.scenarios, id) ? id : copies[id])
  const [from, to] = [standing(wanted.from), standing(wanted.to)]
  return from === undefined || to === undefined || from === to ? firstPair(workspace) : { from, to }
}
