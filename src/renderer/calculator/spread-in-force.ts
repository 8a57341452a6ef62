// What is drawn for a control, and if nothing is, what the record would draw were it not for a value that is set. Pure.
import type { Distribution } from '../../shared/domain/distribution'
import { parseParameterKey } from '../../shared/domain/parameter-key'
import { parameterRow, type ParameterId } from '../../shared/domain/parameter-table'
import type { ChanceAnswer } from '../../shared/engine/chance/answer'
import type { HeldInput } from '../../shared/engine/chance/evidence'
import type { UncertainInput } from '../../shared/engine/chance/uncertain-input'
import { HOW_SURE } from '../../shared/text/how-sure'

export interface SpreadInForce {
  /** Under the control's own key, else of the allies or lines that it stands for. */
  readonly drawn: readonly UncertainInput[]
  /** The same of what is held by values that are set. */
  readonly held: readonly HeldInput[]
  /** The record's spread of this very parameter. */
  readonly record: Distribution | undefined
  /** Whom the control stands for: "allies"; null where it is one alone. */
  readonly together: string | null
}

/** `membersOf`: who belongs to a group. */
export function spreadInForce(id: ParameterId, key: string, answer: ChanceAnswer | null, membersOf: (scope: string) => readonly string[]): SpreadInForce {
  const parts = parseParameterKey(key)
  const { scope, category } = parts.ok ? parts.value : {}
  const members = scope === undefined || category !== undefined ? [] : membersOf(scope)
  const isGeneral = key === id
  const stands = (input: UncertainInput) => {
    if (input.id === key) return true
    if (input.kind !== 'parameter' || input.parts.id !== id) return false
    return isGeneral || (input.parts.scope !== undefined && members.includes(input.parts.scope))
  }
  const all = answer === null ? [] : [...new Map([...answer.inputs, ...answer.fans.flatMap((fan) => fan.inputs)].map((input) => [input.id, input])).values()]
  const exact = all.filter((input) => input.id === key)
  const drawn = exact.length > 0 ? exact : all.filter(stands)
  const held = drawn.length > 0 || answer === null ? [] : answer.held.filter(({ input, setBy }) => setBy === key || stands(input))
  const record = [...drawn, ...held.map(({ input }) => input)].find((input) => input.kind === 'parameter' && input.parts.id === id && input.origin.code !== 'scenario')
  const isRecorded = answer === null || [...all, ...answer.held.map(({ input }) => input)].some((input) => input.kind === 'parameter' && input.parts.id === id)
  const several = isGeneral ? (parameterRow(id).perLine ? HOW_SURE.lines : HOW_SURE.allies) : members.length > 0 ? HOW_SURE.members : null
  return { drawn, held, record: record?.distribution, together: isRecorded ? several : null }
}
