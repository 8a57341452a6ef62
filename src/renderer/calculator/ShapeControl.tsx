// The shape of the path: buttons that draw the curve itself, and the one number that belongs to the chosen shape.
import { memo } from 'react'
import { PATH_SHAPES, type PathShape } from '../../shared/domain/parameter-table'
import { PATH_FRACTION } from '../../shared/engine/path-shape'
import { PARAMETER_TEXT, SHAPE_TEXT } from '../../shared/text/parameters'
import { NumberControl } from './NumberControl'
import { SHAPE_PARAMETER } from './panels'
import { ParameterHead } from './ParameterHead'
import { useParameter } from './use-parameter'

const GLYPH = { width: 22, height: 14, steps: 16 }
/** What the glyphs are drawn with; the geometric one from a share of 1 to 4. */
const SAMPLE = { power: 2, steepness: 8, review: 0.35 }

/** Steps from one announcement to the next. */
function announcedSample(x: number): number {
  return x < 0.35 ? x * 0.6 : x < 0.6 ? 0.21 + (x - 0.35) * 2.2 : 0.76 + (x - 0.6) * 0.6
}

function glyphPath(shape: PathShape): string {
  return Array.from({ length: GLYPH.steps + 1 }, (_, step) => {
    const x = step / GLYPH.steps
    const y = shape === 'announced' ? announcedSample(x) : PATH_FRACTION[shape](x, { shape, ...SAMPLE }, 4)
    return `${step === 0 ? 'M' : 'L'}${(2 + x * (GLYPH.width - 4)).toFixed(1)} ${(GLYPH.height - 2 - y * (GLYPH.height - 4)).toFixed(1)}`
  }).join('')
}

interface ShapeControlProps {
  readonly scope: string | undefined
}

export const ShapeControl = memo(function ShapeControl({ scope }: ShapeControlProps) {
  const control = useParameter('spending.shape', scope)
  const chosen = control.value as PathShape
  const extra = SHAPE_PARAMETER[chosen]
  return (
    <>
      <div className="control" data-parameter={control.key}>
        <ParameterHead id="spending.shape" control={control} />
        <div className="control-line">
          <div className="shapes" role="group" aria-label={PARAMETER_TEXT['spending.shape'].label}>
            {PATH_SHAPES.map((shape) => (
              <button
                key={shape}
                type="button"
                aria-pressed={shape === chosen}
                aria-label={SHAPE_TEXT[shape]}
                title={SHAPE_TEXT[shape]}
                onClick={() => control.commit(shape)}
              >
                <svg width={GLYPH.width} height={GLYPH.height} aria-hidden="true">
                  <path d={glyphPath(shape)} fill="none" stroke="currentColor" strokeWidth={1.5} />
                </svg>
              </button>
            ))}
          </div>
          <span className="shape-name">{SHAPE_TEXT[chosen]}</span>
        </div>
      </div>
      {extra && <NumberControl id={extra} scope={scope} />}
    </>
  )
})
