// A figure of the figure table in a dialog: the very drawing that is exported, with the buttons that copy and save it.
import { IconDownload } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import type { FigureId, OpenFigure } from '../../shared/figures/figure'
import { FIGURES } from '../../shared/figures/figure-table'
import { FigureSvg } from '../../shared/figures/figure-svg'
import { CHARTS } from '../../shared/text/charts'
import { useScheme } from '../state/use-scheme'
import { useSize } from '../state/use-size'
import { IconButton } from '../ui/IconButton'

/** What dialogs are given to let a figure go out. */
export interface FigureLeaving {
  readonly onExport: (id: FigureId) => void
  /** The button that copies a figure. */
  readonly copying: (id: FigureId) => ReactNode
}

/** The buttons of a figure. */
export function LeavingButtons({ id, onExport, copying }: FigureLeaving & { readonly id: FigureId }) {
  return (
    <>
      {copying(id)}
      <IconButton label={CHARTS.exportFigure(FIGURES[id].title)} onClick={() => onExport(id)}>
        <IconDownload size={16} aria-hidden />
      </IconButton>
    </>
  )
}

export function DialogFigure({ figure }: { readonly figure: OpenFigure }) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const scheme = useScheme()
  const { minWidth, minHeight } = FIGURES[figure.id]
  return (
    <div className="dialog-figure" ref={frame}>
      {size && (
        <FigureSvg
          figure={figure}
          width={Math.max(size.width, minWidth)}
          height={Math.max(size.height, minHeight)}
          scheme={scheme}
          style="screen"
          idPrefix={`dialog-${figure.id}`}
        />
      )}
    </div>
  )
}
