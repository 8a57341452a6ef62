// What allies above the target do: a choice of two.
import { memo } from 'react'
import { ABOVE_TARGET, type AboveTarget } from '../../shared/domain/parameter-table'
import { ABOVE_TARGET_TEXT, PARAMETER_TEXT } from '../../shared/text/parameters'
import { Segments } from '../ui/Segments'
import { ParameterHead } from './ParameterHead'
import { useParameter } from './use-parameter'

export const AboveTargetControl = memo(function AboveTargetControl({ scope }: { readonly scope: string | undefined }) {
  const control = useParameter('spending.aboveTarget', scope)
  return (
    <div className="control" data-parameter={control.key}>
      <ParameterHead id="spending.aboveTarget" control={control} />
      <div className="control-line">
        <Segments
          label={PARAMETER_TEXT['spending.aboveTarget'].label}
          value={control.value as AboveTarget}
          choices={ABOVE_TARGET.map((value) => ({ value, label: ABOVE_TARGET_TEXT[value] }))}
          onChange={control.commit}
        />
      </div>
    </div>
  )
})
