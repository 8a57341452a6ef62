// The answer: the finding, the figure or its table, what must be said beside it, and the sentence with its button.
import { IconDownload, IconTable } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { FigureSvg } from '../../../shared/figures/figure-svg'
import type { OpenMoved } from '../../../shared/figures/why-it-moved/open-moved'
import { MOVED_WORDS } from '../../../shared/text/figures-moved'
import { CHARTS } from '../../../shared/text/charts'
import { useSession } from '../../state/session'
import { useScheme } from '../../state/use-scheme'
import { useSize } from '../../state/use-size'
import { IconButton } from '../../ui/IconButton'
import { MovedTable } from './MovedTable'

interface MovedAnswerProps {
  readonly moved: OpenMoved
  /** False while the next answer is being computed: what stands here is the last one. */
  readonly isWhole: boolean
  readonly onExport: () => void
  readonly copying: ReactNode
}

export function MovedAnswer({ moved, isWhole, onExport, copying }: MovedAnswerProps) {
  const { bridge } = useSession()
  const scheme = useScheme()
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const [asTable, setAsTable] = useState(false)
  const [copied, setCopied] = useState('')
  const words = moved.words()
  const sentence = moved.sentence()
  // The figure says itself why it has no steps.
  const notes = moved.notes().filter((note) => asTable || note !== moved.model.none)

  async function copy(): Promise<void> {
    const reply = await bridge.call('text:copy', sentence)
    setCopied(reply.ok ? sentence : '')
  }

  return (
    <>
      <div className="moved-head">
        <div>
          <h3>{words.headline}</h3>
          <p className="note">{words.subtitle}</p>
        </div>
        <IconButton label={asTable ? CHARTS.hideTable : CHARTS.showTable} pressed={asTable} onClick={() => setAsTable(!asTable)}>
          <IconTable size={16} aria-hidden />
        </IconButton>
        {copying}
        <IconButton label={MOVED_WORDS.save} onClick={onExport}>
          <IconDownload size={16} aria-hidden />
        </IconButton>
      </div>
      <div className="moved-frame" ref={frame}>
        {asTable ? <MovedTable model={moved.model} title={words.headline} /> : size && <FigureSvg figure={moved} width={size.width} height={size.height} scheme={scheme} style="screen" idPrefix="moved" />}
      </div>
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <div className="moved-sentence">
        <p>{sentence}</p>
        <button type="button" className="button small" disabled={!isWhole} onClick={() => void copy()}>
          {MOVED_WORDS.copy}
        </button>
        <span className="note" role="status">
          {copied === sentence ? MOVED_WORDS.copied : ''}
        </span>
      </div>
    </>
  )
}
