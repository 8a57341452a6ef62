// How many dots an inch a PNG has: a multiple of the picture's own pixels, or any number.
import { LEAST_DPI, MOST_DPI, PIXELS_PER_INCH } from '../../shared/domain/picture-size'
import { EXPORT } from '../../shared/text/export'
import { Segments } from '../ui/Segments'
import { ValueBox } from '../ui/ValueBox'
import { timesOf, useChoices } from './use-choices'

export function ResolutionChoice() {
  const [{ dpi }, change] = useChoices()
  const times = timesOf(dpi)
  return (
    <fieldset>
      <legend>{EXPORT.resolution}</legend>
      <div className="resolution">
        <Segments
          label={EXPORT.resolution}
          value={times === null ? null : String(times)}
          choices={[1, 2, 3, 4].map((scale) => ({ value: String(scale), label: EXPORT.times(scale) }))}
          onChange={(scale) => change({ dpi: Number(scale) * PIXELS_PER_INCH })}
        />
        <ValueBox
          label={EXPORT.dpi}
          shown={String(dpi)}
          changed={false}
          onEntry={(text) => {
            const value = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN
            if (!(value >= LEAST_DPI && value <= MOST_DPI)) return EXPORT.dpiRange(LEAST_DPI, MOST_DPI)
            change({ dpi: value })
            return null
          }}
        />
        <span className="note">{EXPORT.dpi}</span>
      </div>
    </fieldset>
  )
}
