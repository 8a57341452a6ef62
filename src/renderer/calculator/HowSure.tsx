// How sure a parameter is: what is drawn for it and why, and a distribution of the scenario's own in its place.
import { useState, type ReactNode } from 'react'
import type { Distribution } from '../../shared/domain/distribution'
import type { OwnScenario } from '../../shared/domain/own-scenario'
import { middleOf } from '../../shared/domain/distribution'
import type { NumberRow, ParameterId } from '../../shared/domain/parameter-table'
import { valueWords } from '../../shared/figures/scenario-words'
import { heldNames } from '../../shared/figures/why/held-names'
import { originSentence, takenAsSureSentence } from '../../shared/text/chance'
import { faultSentence } from '../../shared/text/faults'
import { HOW_SURE } from '../../shared/text/how-sure'
import { spreadWithUnit, unitAfter } from '../../shared/text/parameter-words'
import { SourceText } from '../data/SourceText'
import { useChanceState, useSession } from '../state/session'
import { CurvePicture } from '../distributions/CurvePicture'
import { named, readSpread, typedOf, type TypedDistribution } from '../distributions/distribution-form'
import { DistributionInputs } from '../distributions/DistributionInputs'
import { useLastSpread } from '../distributions/use-last-spread'
import { knownOf, useLookAtChance } from '../state/use-chance'
import { useProjection } from '../state/use-projection'
import { changeShown, useScenario } from '../state/use-scenario'
import { CardButton } from '../ui/CardButton'
import { spreadInForce } from './spread-in-force'
import { useControlName, useNameOf } from './use-control-name'
import type { ParameterControl } from './use-parameter'

interface HowSureProps {
  readonly id: ParameterId
  readonly control: ParameterControl
}

export function HowSure({ id, control }: HowSureProps) {
  const isOwn = useScenario().distributions?.[control.key] !== undefined
  const label = useControlName(control.key)
  return (
    <CardButton className={isOwn ? 'why not-sure' : 'why'} label={HOW_SURE.buttonOf(label)} width={340} cardClass="why-card" card={(close) => <HowSureCard id={id} control={control} onDone={close} />}>
      {isOwn ? HOW_SURE.own : HOW_SURE.button}
    </CardButton>
  )
}

function HowSureCard({ id, control, onDone }: HowSureProps & { readonly onDone: () => void }) {
  useLookAtChance(true)
  const state = useChanceState((known) => known)
  const { answer } = knownOf(state)
  const { actors } = useProjection()
  const nameOf = useNameOf()
  const title = useControlName(control.key, true)
  const own = useScenario().distributions?.[control.key]
  const { drawn, held, record, together } = spreadInForce(id, control.key, own === undefined ? answer : null, (scope) => actors.get(scope)?.members ?? [])
  const inForce = own ?? drawn[0]?.distribution
  const origin = drawn[0]?.origin ?? held[0]?.input.origin
  const isHeld = held.length > 0
  const sure = isHeld ? takenAsSureSentence(heldNames([...new Set(held.map(({ setBy }) => setBy))], nameOf)) : HOW_SURE.sure
  const each = isHeld ? held.length : drawn.length
  const isEach = each > 1 || (drawn[0] !== undefined && drawn[0].id !== control.key)
  return (
    <>
      <h2 className="card-title">{title}</h2>
      <DistributionFields
        key={JSON.stringify(inForce ?? record)} control={control} id={id} inForce={inForce} record={isHeld ? record : undefined} isOwn={own !== undefined} onDone={onDone} nothing={answer === null ? HOW_SURE.reading : sure}
        counts={together === null ? null : own === undefined ? HOW_SURE.together(together) : HOW_SURE.isTogether(together)}
      >
        {own !== undefined && <p>{own.note === undefined ? HOW_SURE.assumption : HOW_SURE.noted(own.note)}</p>}
        {own?.source !== undefined && <SourceText ids={[own.source]} />}
        {isHeld && <p>{HOW_SURE.ofRecord}</p>}
        {origin && <p>{originSentence(origin)}</p>}
        {isEach && <p className="note">{isHeld ? HOW_SURE.wouldEach(each) : HOW_SURE.each(each)}</p>}
        {origin && origin.code !== 'scenario' && origin.sources.length > 0 && <SourceText ids={origin.sources} />}
        {isHeld && control.changed && <p>{HOW_SURE.unset}</p>}
      </DistributionFields>
    </>
  )
}

interface FieldsProps extends HowSureProps {
  readonly inForce: Distribution | undefined
  /** What the record would draw, were the value not set. */
  readonly record: Distribution | undefined
  readonly isOwn: boolean
  /** For how many one draw counts; null where that is plain. */
  readonly counts: string | null
  readonly onDone: () => void
  /** Said in the place of a curve. */
  readonly nothing: string
  /** Where what is drawn comes from. */
  readonly children: ReactNode
}

/** The curve follows what is typed; what cannot be read leaves it as it was, and is told. */
function DistributionFields({ id, control, inForce, record, isOwn, counts, onDone, nothing, children }: FieldsProps) {
  const session = useSession()
  const row = control.row as NumberRow
  const range = [row.min, row.max] as const
  const value = typeof control.value === 'number' ? control.value : null
  const first = inForce ?? record ?? around(value ?? (row.min + row.max) / 2, row)
  const [typed, setTyped] = useState(() => typedOf(first))
  const [isTouched, setTouched] = useState(false)
  const read = readSpread(typed, range)
  const last = useLastSpread(read, first)
  const shown = isTouched ? last : inForce
  const refusal = isTouched && !read.ok ? faultSentence(named(read.fault)) : null

  function change(make: (own: OwnScenario) => OwnScenario): void {
    changeShown(session, (own) => [{ type: 'editScenario', scenario: make(own) }])
    onDone()
  }

  function retype(next: TypedDistribution): void {
    setTyped(next)
    setTouched(true)
  }

  function set(): void {
    if (!read.ok) return setTouched(true)
    const held = value ?? middleOf(read.value)
    change((own) => ({ ...own, parameters: { ...own.parameters, [control.key]: held }, distributions: { ...own.distributions, [control.key]: read.value } }))
  }

  /** The value stays, alone: a value that is set alone is sure. */
  function remove(): void {
    change(({ distributions = {}, ...own }) => {
      const { [control.key]: _gone, ...others } = distributions
      return { ...own, parameters: { ...own.parameters, ...(value !== null && { [control.key]: value }) }, ...(Object.keys(others).length > 0 && { distributions: others }) }
    })
  }

  return (
    <>
      {shown ? <CurvePicture distribution={shown} range={range} decimals={row.decimals} unit={unitAfter(row.unit)} words={spreadWithUnit(shown, row.unit)} /> : <p>{nothing}</p>}
      {isTouched && <p className="note">{HOW_SURE.notSet}</p>}
      {children}
      <form
        className="distribution"
        onSubmit={(event) => {
          event.preventDefault()
          set()
        }}
      >
        <DistributionInputs typed={typed} like={first} range={range} onChange={retype} />
        {refusal !== null && (
          <p className="refusal" role="alert">
            {refusal}
          </p>
        )}
        {counts !== null && <p className="note">{counts}</p>}
        {value !== null && <p className="note">{HOW_SURE.held(valueWords(id, value))}</p>}
        <div className="distribution-foot">
          <button type="submit" className="button small primary">
            {record !== undefined && !isTouched ? HOW_SURE.setRecord : HOW_SURE.set}
          </button>
          {(isOwn || inForce !== undefined) && value !== null && (
            <button type="button" className="button small" onClick={remove}>
              {HOW_SURE.remove}
            </button>
          )}
        </div>
      </form>
    </>
  )
}

/** Something to begin with: a tenth of the slider to each side. */
function around(value: number, { min, max, track }: NumberRow): Distribution {
  const [from, to] = track ?? [min, max]
  const half = (to - from) / 10
  const [low, high] = [Math.max(min, value - half), Math.min(max, value + half)]
  return { kind: 'triangular', low, mode: Math.min(high, Math.max(low, value)), high }
}
