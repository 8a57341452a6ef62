// How sure a parameter is: what is drawn for it and why, and a distribution of the scenario's own in its place.
import { useState, type ReactNode } from 'react'
import type { Distribution } from '../../shared/domain/distribution'
import type { OwnScenario } from '../../shared/domain/own-scenario'
import { middleOf } from '../../shared/domain/distribution'
import type { NumberRow, ParameterId } from '../../shared/domain/parameter-table'
import type { ChanceAnswer } from '../../shared/engine/chance/answer'
import type { UncertainInput } from '../../shared/engine/chance/uncertain-input'
import { valueWords } from '../../shared/figures/scenario-words'
import { originSentence } from '../../shared/text/chance'
import { faultSentence } from '../../shared/text/faults'
import { HOW_SURE } from '../../shared/text/how-sure'
import { spreadWithUnit, unitAfter } from '../../shared/text/parameter-words'
import { PARAMETER_TEXT } from '../../shared/text/parameters'
import { SourceText } from '../data/SourceText'
import { useChanceState, useSession } from '../state/session'
import { CurvePicture } from '../distributions/CurvePicture'
import { named, readSpread, typedOf, type TypedDistribution } from '../distributions/distribution-form'
import { DistributionInputs } from '../distributions/DistributionInputs'
import { useLastSpread } from '../distributions/use-last-spread'
import { knownOf, useLookAtChance } from '../state/use-chance'
import { changeShown, useScenario } from '../state/use-scenario'
import { CardButton } from '../ui/CardButton'
import type { ParameterControl } from './use-parameter'

interface HowSureProps {
  readonly id: ParameterId
  readonly control: ParameterControl
}

export function HowSure({ id, control }: HowSureProps) {
  const isOwn = useScenario().distributions?.[control.key] !== undefined
  return (
    <CardButton className={isOwn ? 'why not-sure' : 'why'} label={HOW_SURE.buttonOf(PARAMETER_TEXT[id].label)} width={340} cardClass="why-card" card={(close) => <HowSureCard id={id} control={control} onDone={close} />}>
      {isOwn ? HOW_SURE.own : HOW_SURE.button}
    </CardButton>
  )
}

/** All that is drawn, for what is looked at by months too. */
function drawnIn({ inputs, fans }: ChanceAnswer): readonly UncertainInput[] {
  return [...new Map([...inputs, ...fans.flatMap((fan) => fan.inputs)].map((input) => [input.id, input])).values()]
}

/** What is drawn for a parameter: under its own key, else for allies or lines of it. */
function inputsOf(inputs: readonly UncertainInput[], id: ParameterId, key: string): readonly UncertainInput[] {
  const exact = inputs.filter((input) => input.id === key)
  return exact.length > 0 ? exact : inputs.filter((input) => input.kind === 'parameter' && input.parts.id === id && key === id)
}

function HowSureCard({ id, control, onDone }: HowSureProps & { readonly onDone: () => void }) {
  useLookAtChance(true)
  const state = useChanceState((known) => known)
  const { answer } = knownOf(state)
  const own = useScenario().distributions?.[control.key]
  const drawn = own !== undefined || answer === null ? [] : inputsOf(drawnIn(answer), id, control.key)
  const inForce = own ?? drawn[0]?.distribution
  const origin = drawn[0]?.origin
  return (
    <DistributionFields key={JSON.stringify(inForce)} control={control} id={id} inForce={inForce} isOwn={own !== undefined} onDone={onDone} nothing={answer === null ? HOW_SURE.reading : HOW_SURE.sure}>
      {own !== undefined && <p>{own.note === undefined ? HOW_SURE.assumption : HOW_SURE.noted(own.note)}</p>}
      {own?.source !== undefined && <SourceText ids={[own.source]} />}
      {origin && <p>{originSentence(origin)}</p>}
      {drawn.length > 0 && drawn[0]!.id !== control.key && <p className="note">{HOW_SURE.each(drawn.length)}</p>}
      {origin && origin.code !== 'scenario' && origin.sources.length > 0 && <SourceText ids={origin.sources} />}
    </DistributionFields>
  )
}

interface FieldsProps extends HowSureProps {
  readonly inForce: Distribution | undefined
  readonly isOwn: boolean
  readonly onDone: () => void
  /** Said in the place of a curve. */
  readonly nothing: string
  /** Where what is drawn comes from. */
  readonly children: ReactNode
}

/** The curve follows what is typed; what cannot be read leaves it as it was, and is told. */
function DistributionFields({ id, control, inForce, isOwn, onDone, nothing, children }: FieldsProps) {
  const session = useSession()
  const row = control.row as NumberRow
  const range = [row.min, row.max] as const
  const value = typeof control.value === 'number' ? control.value : null
  const first = inForce ?? around(value ?? (row.min + row.max) / 2, row)
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
        {value !== null && <p className="note">{HOW_SURE.held(valueWords(id, value))}</p>}
        <div className="distribution-foot">
          <button type="submit" className="button small primary">
            {HOW_SURE.set}
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
