// How sure the size of an effect is: a distribution in the size's own numbers, 0.4 for a factor of 40 %.
import { sizeRange } from '../../shared/domain/effect'
import { EFFECT_EDITOR, sizeSpreadInWords } from '../../shared/text/effect-editor'
import { effectUnit } from '../../shared/text/effects'
import { CurvePicture } from '../distributions/CurvePicture'
import { readSpread, type TypedDistribution } from '../distributions/distribution-form'
import { DistributionInputs } from '../distributions/DistributionInputs'
import { useLastSpread } from '../distributions/use-last-spread'
import { firstSpread, type EffectForm } from './effect-form'

interface EffectSpreadProps {
  readonly form: EffectForm
  readonly onChange: (spread: TypedDistribution | null) => void
}

export function EffectSpread({ form, onChange }: EffectSpreadProps) {
  const { spread, target, op } = form
  const range = sizeRange(target, op)
  const first = firstSpread(form)
  const read = readSpread(spread ?? first, range)
  const shown = useLastSpread(read, null)
  const like = read.ok ? read : readSpread(first, range)
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={spread !== null} onChange={(tick) => onChange(tick.currentTarget.checked ? first : null)} /> {EFFECT_EDITOR.notSure}
      </label>
      {spread !== null && (
        <div className="distribution" role="group" aria-label={EFFECT_EDITOR.spread}>
          {shown !== null && <CurvePicture distribution={shown} range={range} decimals={2} unit={op === 'add' ? effectUnit(target) : ''} words={sizeSpreadInWords(form, shown)} />}
          {op === 'multiply' && <p className="note">{EFFECT_EDITOR.asFactor}</p>}
          {like.ok && <DistributionInputs typed={spread} like={like.value} range={range} onChange={onChange} />}
        </div>
      )}
    </>
  )
}
