// The size of a picture: one of those that reports and slides want, or any other in pixels or centimetres; and how finely a
// PNG is drawn.
import { parseSide, SIZE_NAMES, SIZE_UNITS, toCentimetres, type SizeName } from '../../shared/domain/picture-size'
import { EXPORT } from '../../shared/text/export'
import { faultSentence } from '../../shared/text/faults'
import { Segments } from '../ui/Segments'
import { ValueBox } from '../ui/ValueBox'
import { chosenSize, useChoices } from './use-choices'

/** Sizes for paper are told in millimetres, those for screens in pixels. */
const ON_PAPER: ReadonlySet<SizeName> = new Set(['report', 'column', 'page', 'landscape'])

export function SizeChoice() {
  const [choices, change] = useChoices()
  const { size, unit } = choices
  const now = chosenSize(choices)
  const enter = (side: 'width' | 'height') => (text: string) => {
    const read = parseSide(text, side, unit)
    if (!read.ok) return faultSentence(read.fault)
    change({ [side]: read.value })
    return null
  }
  const shown = (side: 'width' | 'height') => (unit === 'px' ? String(now[side]) : toCentimetres(now[side]).toFixed(1))
  return (
    <fieldset className="sizes">
      <legend>{EXPORT.size}</legend>
      {SIZE_NAMES.map((name) => {
        const { width, height, millimetres } = chosenSize({ ...choices, size: name })
        return (
          <label key={name} className="radio" data-chosen={size === name}>
            <input type="radio" name="size" checked={size === name} onChange={() => change({ size: name })} /> {EXPORT.sizes[name]}
            <span className="note num">{ON_PAPER.has(name) ? EXPORT.millimetres(millimetres.width, millimetres.height) : EXPORT.pixels(width, height)}</span>
          </label>
        )
      })}
      <label className="radio" data-chosen={size === 'own'}>
        <input type="radio" name="size" checked={size === 'own'} onChange={() => change({ size: 'own', width: now.width, height: now.height })} /> {EXPORT.ownSize}
      </label>
      {size === 'own' && (
        <div className="own-size">
          <ValueBox key={`width-${unit}`} label={EXPORT.width} shown={shown('width')} changed={false} onEntry={enter('width')} />
          <span aria-hidden>×</span>
          <ValueBox key={`height-${unit}`} label={EXPORT.height} shown={shown('height')} changed={false} onEntry={enter('height')} />
          <Segments label={EXPORT.unit} value={unit} choices={SIZE_UNITS.map((value) => ({ value, label: EXPORT.units[value] }))} onChange={(next) => change({ unit: next })} />
        </div>
      )}
    </fieldset>
  )
}
