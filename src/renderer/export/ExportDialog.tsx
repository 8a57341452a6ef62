// Figures and timeline on their way out of the app. The preview is the very picture that goes into the file; main asks for
// the place and writes it.
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { PICTURE_FORMATS } from '../../shared/domain/picture-content'
import { LONGEST_SIDE } from '../../shared/domain/picture-size'
import { DIFFERS_ID, isComparisonId, MOVED_ID, PICTURE_IDS, pictureTitle, TIMELINE_ID, VARIANCE_ID, type PictureId } from '../../shared/figures/picture-id'
import { EXPORT } from '../../shared/text/export'
import { openFigures } from '../charts/open-figures'
import { useView } from '../state/session'
import { Segments } from '../ui/Segments'
import '../styles/export.css'
import { CarryChoice } from './CarryChoice'
import { ExportFoot } from './ExportFoot'
import { nameRefusal } from './file-name'
import { LookChoice } from './LookChoice'
import { Preview } from './Preview'
import { ResolutionChoice } from './ResolutionChoice'
import { SizeChoice } from './SizeChoice'
import { chosenSize, useChoices } from './use-choices'
import { useCarries } from './use-carries'
import { usePictures, type OwnWords } from './use-pictures'
import { useSaving } from './use-saving'
import { WordFields } from './WordFields'

/** All that are open, in one go. */
const ALL_OPEN = 'open'
const NO_WORDS: OwnWords = { title: '', subtitle: '' }

interface ExportDialogProps {
  readonly figure: PictureId
  readonly onClose: () => void
}

export function ExportDialog({ figure, onClose }: ExportDialogProps) {
  const [choices, change] = useChoices()
  const [what, setWhat] = useState<PictureId | typeof ALL_OPEN>(figure)
  const [words, setWords] = useState(NO_WORDS)
  const [typedName, setTypedName] = useState<string | null>(null)
  const open = openFigures(useView(({ settings }) => settings))
  const asked = { [MOVED_ID]: useView((state) => state.moved !== null), [VARIANCE_ID]: useView((state) => state.values !== null), [DIFFERS_ID]: useView((state) => state.differs !== null) }
  const saving = useSaving()
  const { carries, marked, choose: chooseCarries } = useCarries(choices.mark)
  const isBatch = what === ALL_OPEN
  const { pictureOf, refusalOf } = usePictures(isBatch ? open : [what])
  const id = isBatch ? open[0]! : what
  const shown = pictureOf(id, isBatch ? NO_WORDS : words)
  // Of several, all must be there: none is left out in silence.
  const isReady = isBatch ? open.every((one) => pictureOf(one) !== null) : shown !== null
  const refused = isBatch ? open.map(refusalOf).find((sentence) => sentence !== null) ?? null : refusalOf(id)
  const { format } = choices
  const isDrawn = format !== 'csv'
  const suggested = shown?.suggestedName ?? id
  const name = typedName?.trim() || suggested
  const { png } = chosenSize(choices)
  const tooLarge = format === 'png' && Math.max(png.width, png.height) > LONGEST_SIDE ? EXPORT.tooLarge(png.width, png.height, LONGEST_SIDE) : null

  function choose(next: PictureId | typeof ALL_OPEN): void {
    setWhat(next)
    setWords(NO_WORDS)
    setTypedName(null)
  }

  const copies = shown === null || isBatch ? [] : [
    ...(isDrawn ? [{ label: EXPORT.copyPicture, run: () => void saving.copyPicture(shown) }] : []),
    { label: EXPORT.copyTable, run: () => void saving.copyTable(shown) },
  ]
  function save(): void {
    if (!isReady) return
    if (isBatch) void saving.saveAll(open, pictureOf, carries)
    else if (shown !== null) void saving.save(shown, name, carries)
  }
  return (
    <Modal opened onClose={saving.progress === null ? onClose : saving.stop} title={isBatch ? EXPORT.batchHeading : EXPORT.heading(pictureTitle(id))} size={1040} yOffset="3vh" classNames={{ body: 'export', content: 'export-dialog' }}>
      <Preview shown={shown} refusal={shown === null ? refused : null} name={name} />
      <div className="export-controls">
        <label className="field">
          {EXPORT.figure}
          <select className="select" value={what} onChange={(event) => choose(event.currentTarget.value as PictureId | typeof ALL_OPEN)}>
            {PICTURE_IDS.filter((value) => !isComparisonId(value) || asked[value]).map((value) => (
              <option key={value} value={value}>
                {pictureTitle(value)}
              </option>
            ))}
            {open.length > 1 && <option value={ALL_OPEN}>{EXPORT.openFigures(open.length)}</option>}
          </select>
          {isBatch && <span className="note">{EXPORT.batchNote(open.length)}</span>}
        </label>
        <fieldset>
          <legend>{EXPORT.format}</legend>
          <Segments label={EXPORT.format} value={format} choices={PICTURE_FORMATS.map((value) => ({ value, label: EXPORT.formatNames[value] }))} onChange={(next) => change({ format: next })} />
        </fieldset>
        {isDrawn && <SizeChoice />}
        {format === 'png' && <ResolutionChoice />}
        <LookChoice hasTime={isDrawn ? shown?.hasTime === true : id === TIMELINE_ID} isDrawn={isDrawn} hasScenario={id !== TIMELINE_ID} />
        {isDrawn && <CarryChoice carries={carries} marked={marked} onChange={chooseCarries} />}
        {shown !== null && <WordFields shown={shown} words={isBatch ? null : words} onChange={setWords} />}
      </div>
      <ExportFoot
        name={isBatch ? null : (typedName ?? suggested)}
        nameRefusal={isBatch ? null : nameRefusal(name)}
        onName={setTypedName}
        outcome={saving.outcome}
        progress={saving.progress}
        busy={saving.busy || !isReady}
        refusal={tooLarge ?? (shown === null ? null : refused)}
        saveLabel={isBatch ? EXPORT.saveAll(open.length) : isDrawn ? EXPORT.save : EXPORT.saveData}
        onSave={save}
        onStop={saving.stop}
        onClose={onClose}
        copies={copies}
      />
    </Modal>
  )
}
