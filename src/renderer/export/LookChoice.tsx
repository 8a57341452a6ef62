// What a picture looks like and what stands around its drawing.
import { PICTURE_PARTS } from '../../shared/domain/picture-content'
import { PICTURE_THEMES, SPANS } from '../../shared/ipc/settings'
import { EXPORT } from '../../shared/text/export'
import { Segments } from '../ui/Segments'
import { useChoices } from './use-choices'

interface LookChoiceProps {
  /** The figure has an axis of time, of which a part can be shown. */
  readonly hasTime: boolean
  /** It is drawn, not a table. */
  readonly isDrawn: boolean
  /** It shows a scenario, whose assumptions can be named. */
  readonly hasScenario: boolean
}

export function LookChoice({ hasTime, isDrawn, hasScenario }: LookChoiceProps) {
  const [{ span, theme, parts }, change] = useChoices()
  return (
    <>
      <div className="export-pair">
        {hasTime && (
          <fieldset>
            <legend>{EXPORT.span}</legend>
            <Segments label={EXPORT.span} value={span} choices={SPANS.map((value) => ({ value, label: EXPORT.spans[value] }))} onChange={(next) => change({ span: next })} />
          </fieldset>
        )}
        {isDrawn && (
          <fieldset>
            <legend>{EXPORT.colours}</legend>
            <Segments label={EXPORT.colours} value={theme} choices={PICTURE_THEMES.map((value) => ({ value, label: EXPORT.themes[value] }))} onChange={(next) => change({ theme: next })} />
          </fieldset>
        )}
      </div>
      {isDrawn && (
        <fieldset>
          <legend>{EXPORT.parts}</legend>
          <div className="export-parts">
            {PICTURE_PARTS.filter((part) => part !== 'changes' || hasScenario).map((part) => (
              <label key={part} className="check">
                <input type="checkbox" checked={parts[part]} onChange={(event) => change({ parts: { ...parts, [part]: event.currentTarget.checked } })} /> {EXPORT.partNames[part]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}
