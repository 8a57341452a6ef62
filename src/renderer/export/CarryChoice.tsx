// Whether a picture carries the scenario that it shows, so that it can be opened again.
import { EXPORT } from '../../shared/text/export'
import { Segments } from '../ui/Segments'

interface CarryChoiceProps {
  readonly carries: boolean
  readonly marked: boolean
  readonly onChange: (carries: boolean) => void
}

export function CarryChoice({ carries, marked, onChange }: CarryChoiceProps) {
  return (
    <fieldset>
      <legend>{EXPORT.inside}</legend>
      <Segments
        label={EXPORT.inside}
        value={carries ? 'scenario' : 'clean'}
        choices={[{ value: 'scenario', label: EXPORT.withScenario }, { value: 'clean', label: EXPORT.cleanCopy }]}
        onChange={(next) => onChange(next === 'scenario')}
      />
      <p className="note">{carries ? EXPORT.withScenarioNote : marked ? EXPORT.markedNote : EXPORT.cleanNote}</p>
    </fieldset>
  )
}
