// A choice of the parameter table: side by side where there are few, else a list.
import { memo } from 'react'
import type { ChoiceRow, ParameterId } from '../../shared/domain/parameter-table'
import { CHOICE_TEXT } from '../../shared/text/parameters'
import { Segments } from '../ui/Segments'
import { ParameterHead } from './ParameterHead'
import { useControlName } from './use-control-name'
import { useParameter, type ParameterControl } from './use-parameter'

/** More choices than this stand in a list. */
const MOST_SIDE_BY_SIDE = 3

interface ChoiceControlProps {
  readonly id: ParameterId
  readonly scope: string | undefined
}

export const ChoiceControl = memo(function ChoiceControl({ id, scope }: ChoiceControlProps) {
  return <ChoiceField id={id} control={useParameter(id, scope)} />
})

interface ChoiceFieldProps {
  readonly id: ParameterId
  readonly control: ParameterControl
}

export function ChoiceField({ id, control }: ChoiceFieldProps) {
  const { choices } = control.row as ChoiceRow
  const label = useControlName(control.key)
  const words = (choice: string) => CHOICE_TEXT[id]?.[choice] ?? choice
  const value = String(control.value)
  return (
    <div className="control" data-parameter={control.key}>
      <ParameterHead id={id} control={control} />
      <div className="control-line">
        {choices.length <= MOST_SIDE_BY_SIDE ? (
          <Segments label={label} value={value} choices={choices.map((choice) => ({ value: choice, label: words(choice) }))} onChange={control.commit} />
        ) : (
          <select className="select" aria-label={label} value={value} onChange={(event) => control.commit(event.currentTarget.value)}>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {words(choice)}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  )
}
