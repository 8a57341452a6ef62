// Saving a figure as a picture. The preview is the very picture that goes into the file; main asks for the place and writes it.
import { Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Fault } from '../../shared/domain/fault'
import { Picture, type PictureOptions, type PictureSetting } from '../../shared/figures/picture'
import { FIGURES, isFigureId } from '../../shared/figures/figure-table'
import { MOVED_ID, PICTURE_IDS, pictureTitle, TIMELINE_ID, type PictureId } from '../../shared/figures/picture-id'
import { TimelinePicture, type TimelinePictureOptions } from '../../shared/figures/timeline-figure/timeline-picture'
import { MovedPicture } from '../../shared/figures/why-it-moved/moved-picture'
import { CHARTS } from '../../shared/text/charts'
import { faultSentence } from '../../shared/text/faults'
import { MOVED_WORDS } from '../../shared/text/figures-moved'
import { useSession, useView, useWorkspace } from '../state/session'
import { useCompared } from '../state/use-compared'
import { useDraftedScenario, useProjection } from '../state/use-projection'
import { Segments } from '../ui/Segments'
import { pictureName } from './picture-name'
import { FIRST_SIZE, SizeChoice } from './SizeChoice'
import { scenarioName, useFigureOptions } from './use-figure'
import { useShownChance } from './use-shown-chance'
import { useMoved } from './use-moved'
import { useTimelineOptions, type Span } from './use-timeline-picture'

interface ExportDialogProps {
  readonly figure: PictureId
  readonly onClose: () => void
}

export function ExportDialog({ figure, onClose }: ExportDialogProps) {
  const session = useSession()
  const scenario = useDraftedScenario()
  const projection = useProjection()
  const shown = useFigureOptions()
  const compared = useCompared()
  const [id, setId] = useState(figure)
  const chance = useShownChance(isFigureId(id) && FIGURES[id].ofChance)
  // A picture says nothing of a scenario as it was.
  const options = chance === undefined ? shown : { ...shown, chance: chance.isCurrent ? chance : { ...chance, answer: null } }
  const wasAsked = useView((state) => state.moved !== null)
  const moved = useMoved(id === MOVED_ID)
  const [span, setSpan] = useState<Span>('horizon')
  const all = useWorkspace(({ workspace }) => workspace.events)
  const events = useMemo(() => new Map(Object.entries(all)), [all])
  const timelineOptions = useTimelineOptions(span)
  const [format, setFormat] = useState<'png' | 'svg'>('png')
  const [size, setSize] = useState(FIRST_SIZE)
  const [scale, setScale] = useState('2')
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [mark, setMark] = useState('')
  const [title, setTitle] = useState('')
  const [outcome, setOutcome] = useState<{ readonly path: string } | { readonly fault: Fault } | null>(null)
  const [saving, setSaving] = useState(false)
  const { width, height } = size
  const shownName = scenarioName(scenario)
  const suggested = pictureName(id, id === TIMELINE_ID ? CHARTS.spans[span] : moved ? moved.scenarios.map((one) => one.name).join(' ') : shownName, session.today)
  const [name, setName] = useState<string | null>(null)

  const setting: PictureSetting = {
    reference: session.reference, theme, width, height, mark,
    title: title.trim() || undefined, madeOn: session.today, appVersion: session.appVersion,
  }
  const picture: PictureOptions = { ...setting, projection, scenario: { ...scenario, name: shownName }, options, compared: compared.map((other) => other.scenario), events }
  const timeline: TimelinePictureOptions = { ...setting, options: timelineOptions }

  async function save(): Promise<void> {
    setSaving(true)
    const { renderFigureSvg, renderMovedSvg, renderTimelineSvg } = await import('../../shared/figures/render-figure-svg')
    const reply = await session.bridge.call('picture:save', {
      svg: id === TIMELINE_ID ? renderTimelineSvg(timeline) : id === MOVED_ID ? renderMovedSvg({ ...setting, moved: moved! }) : renderFigureSvg(id, picture), format, scale: format === 'png' ? Number(scale) : 1, suggestedName: name?.trim() || suggested,
    })
    setSaving(false)
    if (!reply.ok) setOutcome({ fault: reply.fault })
    else if (reply.value.path !== null) setOutcome({ path: reply.value.path })
  }

  return (
    <Modal opened onClose={onClose} title={CHARTS.exportTitle(pictureTitle(id))} size={1040} classNames={{ body: 'export' }}>
      <div className="export-preview">
        {id === TIMELINE_ID ? <TimelinePicture picture={timeline} />
          : id !== MOVED_ID ? <Picture figureId={id} picture={picture} />
          : moved ? <MovedPicture picture={{ ...setting, moved }} />
          : <p className="note">{MOVED_WORDS.notYet}</p>}
        <p className="note num">{CHARTS.pixels(width * (format === 'png' ? Number(scale) : 1), height * (format === 'png' ? Number(scale) : 1))}</p>
      </div>
      <div className="export-controls">
        <label className="field">
          {CHARTS.figure}
          <select className="select" value={id} onChange={(event) => setId(event.currentTarget.value as PictureId)}>
            {PICTURE_IDS.filter((value) => value !== MOVED_ID || wasAsked).map((value) => (
              <option key={value} value={value}>
                {pictureTitle(value)}
              </option>
            ))}
          </select>
        </label>
        {id === TIMELINE_ID && (
          <fieldset>
            <legend>{CHARTS.span}</legend>
            <Segments label={CHARTS.span} value={span} choices={[{ value: 'horizon', label: CHARTS.spans.horizon }, { value: 'view', label: CHARTS.spans.view }]} onChange={setSpan} />
          </fieldset>
        )}
        <fieldset>
          <legend>{CHARTS.format}</legend>
          <Segments label={CHARTS.format} value={format} choices={[{ value: 'png', label: 'PNG' }, { value: 'svg', label: 'SVG' }]} onChange={setFormat} />
        </fieldset>
        <SizeChoice size={size} onChange={setSize} />
        {format === 'png' && (
          <fieldset>
            <legend>{CHARTS.resolution}</legend>
            <Segments label={CHARTS.resolution} value={scale} choices={[1, 2, 3, 4].map((times) => ({ value: String(times), label: CHARTS.times(times) }))} onChange={setScale} />
          </fieldset>
        )}
        <fieldset>
          <legend>{CHARTS.colours}</legend>
          <Segments label={CHARTS.colours} value={theme} choices={[{ value: 'light', label: CHARTS.light }, { value: 'dark', label: CHARTS.dark }]} onChange={setTheme} />
        </fieldset>
        <label className="field">
          {CHARTS.title} <span className="note">{CHARTS.titleHint}</span>
          <input className="value-box" value={title} maxLength={160} onChange={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <label className="field">
          {CHARTS.mark} <span className="note">{CHARTS.markHint}</span>
          <input className="value-box" value={mark} maxLength={60} onChange={(event) => setMark(event.currentTarget.value)} />
        </label>
      </div>
      <div className="export-foot">
        <label className="field inline">
          {CHARTS.fileName}
          <input className="value-box" value={name ?? suggested} maxLength={160} onChange={(event) => setName(event.currentTarget.value)} />
        </label>
        <p role="status" className={outcome && 'fault' in outcome ? 'refusal' : 'note'}>
          {outcome && ('fault' in outcome ? faultSentence(outcome.fault) : CHARTS.saved(outcome.path))}
        </p>
        <button type="button" className="button" onClick={onClose}>
          {CHARTS.cancel}
        </button>
        <button type="button" className="button primary" disabled={saving || (id === MOVED_ID && moved === null)} onClick={() => void save()}>
          {CHARTS.save}
        </button>
      </div>
    </Modal>
  )
}
