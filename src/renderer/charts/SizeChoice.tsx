// The size of a picture: one of those that reports and slides want, or any other.
import { LARGEST_SIDE, LEAST_PICTURE, PICTURE_SIZES } from '../../shared/figures/picture'
import { CHARTS } from '../../shared/text/charts'
import { ValueBox } from '../ui/ValueBox'

type SizeName = keyof typeof PICTURE_SIZES
const NAMES = Object.keys(PICTURE_SIZES) as SizeName[]

export interface PictureSize {
  readonly name: SizeName | 'own'
  /** px */
  readonly width: number
  readonly height: number
}

export const FIRST_SIZE: PictureSize = { name: 'report', ...PICTURE_SIZES.report }

interface SizeChoiceProps {
  readonly size: PictureSize
  readonly onChange: (size: PictureSize) => void
}

export function SizeChoice({ size, onChange }: SizeChoiceProps) {
  const enter = (side: 'width' | 'height') => (text: string) => {
    const value = Number(text.replace(/[\s,]/g, ''))
    const least = LEAST_PICTURE[side]
    if (!Number.isInteger(value) || value < least || value > LARGEST_SIDE) return CHARTS.sideRange(least, LARGEST_SIDE)
    onChange({ ...size, [side]: value })
    return null
  }
  return (
    <fieldset>
      <legend>{CHARTS.size}</legend>
      {NAMES.map((value) => (
        <label key={value} className="radio">
          <input type="radio" name="size" checked={size.name === value} onChange={() => onChange({ name: value, ...PICTURE_SIZES[value] })} /> {CHARTS.sizes[value]}
          <span className="note num">{`${PICTURE_SIZES[value].width} × ${PICTURE_SIZES[value].height}`}</span>
        </label>
      ))}
      <label className="radio">
        <input type="radio" name="size" checked={size.name === 'own'} onChange={() => onChange({ ...size, name: 'own' })} /> {CHARTS.ownSize}
      </label>
      {size.name === 'own' && (
        <div className="own-size">
          <ValueBox label={CHARTS.width} shown={String(size.width)} changed={false} onEntry={enter('width')} />
          <span aria-hidden>×</span>
          <ValueBox label={CHARTS.height} shown={String(size.height)} changed={false} onEntry={enter('height')} />
          <span className="note">{CHARTS.unit}</span>
        </div>
      )}
    </fieldset>
  )
}
