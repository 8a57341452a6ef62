// The very picture that goes into the file, made smaller by the browser where it is larger than the room; of a table its
// first rows.
import { useRef } from 'react'
import { Picture } from '../../shared/figures/picture'
import { DIFFERS_ID, MOVED_ID, TIMELINE_ID, VARIANCE_ID } from '../../shared/figures/picture-id'
import { TimelinePicture } from '../../shared/figures/timeline-figure/timeline-picture'
import { VariancePicture } from '../../shared/figures/variance/variance-picture'
import { DiffersPicture } from '../../shared/figures/what-differs/differs-picture'
import { MovedPicture } from '../../shared/figures/why-it-moved/moved-picture'
import { EXPORT } from '../../shared/text/export'
import { FigureTable } from '../charts/FigureTable'
import { useSize } from '../state/use-size'
import { chosenSize, useChoices } from './use-choices'
import { dataOf, type WindowPicture } from './use-pictures'

/** A preview of more rows shows no more. */
const MOST_ROWS = 40

interface PreviewProps {
  /** Null while it is computed. */
  readonly shown: WindowPicture | null
  /** Why it cannot be computed. */
  readonly refusal: string | null
  /** File name without ending. */
  readonly name: string
}

export function Preview({ shown, refusal, name }: PreviewProps) {
  const [{ format }] = useChoices()
  if (shown === null && refusal !== null) return <p className="export-preview refusal" role="alert">{refusal}</p>
  if (shown === null) return <p className="export-preview note">{EXPORT.notYet}</p>
  return <div className="export-preview">{format === 'csv' ? <TablePreview shown={shown} name={name} /> : <PicturePreview shown={shown} />}</div>
}

function PicturePreview({ shown }: { readonly shown: WindowPicture }) {
  const [choices] = useChoices()
  const { width, height, millimetres, png } = chosenSize(choices)
  const frame = useRef<HTMLDivElement>(null)
  const room = useSize(frame)
  const part = room === null ? 1 : Math.min(1, room.width / width, room.height / height)
  const { format, dpi } = choices
  return (
    <>
      <div className="export-paper" ref={frame}>
        <div style={{ width: Math.floor(width * part), height: Math.floor(height * part) }}>
          <DrawnPicture shown={shown} />
        </div>
      </div>
      <p className="note num export-size">
        <span>{EXPORT.millimetres(millimetres.width, millimetres.height)}</span>
        <span>{format === 'pdf' ? EXPORT.drawnAs.pdf : format === 'svg' ? EXPORT.drawnAs.svg(width, height) : EXPORT.drawnAs.png(png.width, png.height, dpi)}</span>
        <span>{EXPORT.preview(Math.round(part * 100))}</span>
      </p>
    </>
  )
}

function DrawnPicture({ shown }: { readonly shown: WindowPicture }) {
  switch (shown.id) {
    case TIMELINE_ID:
      return <TimelinePicture picture={shown.picture} />
    case MOVED_ID:
      return <MovedPicture picture={shown.picture} />
    case VARIANCE_ID:
      return <VariancePicture picture={shown.picture} />
    case DIFFERS_ID:
      return <DiffersPicture picture={shown.picture} />
    default:
      return <Picture figureId={shown.id} picture={shown.picture} />
  }
}

function TablePreview({ shown, name }: { readonly shown: WindowPicture; readonly name: string }) {
  const { table } = dataOf(shown)
  return (
    <>
      <div className="export-data">
        <FigureTable title={shown.ownTitle} table={{ ...table, rows: table.rows.slice(0, MOST_ROWS) }} />
      </div>
      <p className="note">{`${EXPORT.rows(Math.min(MOST_ROWS, table.rows.length), table.rows.length)} ${EXPORT.dataNote(name)}`}</p>
    </>
  )
}
