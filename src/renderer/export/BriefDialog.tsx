// A brief on its way out: which figures, what else, on which paper; main asks for the place and writes the file.
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { BRIEF_FORMATS, BRIEF_PARTS, PAPER_NAMES } from '../../shared/domain/brief-content'
import { LONGEST_MARK } from '../../shared/domain/picture-size'
import type { FigureId } from '../../shared/figures/figure'
import { FIGURE_IDS } from '../../shared/figures/figure-table'
import { pictureTitle } from '../../shared/figures/picture-id'
import { PICTURE_THEMES, SPANS } from '../../shared/ipc/settings'
import { BRIEF_DIALOG, BRIEF_WORDS } from '../../shared/text/brief'
import { EXPORT } from '../../shared/text/export'
import { faultSentence } from '../../shared/text/faults'
import { listInWords } from '../../shared/text/figures'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { openFigures } from '../charts/open-figures'
import { OWN_FORMULA_ID, useShownFormula } from '../formulas/use-shown-formula'
import { useModel, useSession, useView } from '../state/session'
import { useProductionTables } from '../state/use-production-tables'
import { Segments } from '../ui/Segments'
import '../styles/export.css'
import { CarryChoice } from './CarryChoice'
import { ExportFoot } from './ExportFoot'
import { nameRefusal } from './file-name'
import { pictureName } from './picture-name'
import { useBriefChoices, useBriefSaving, useShownBrief } from './use-brief'
import { useCarries } from './use-carries'
import { useChoices } from './use-choices'

const LONGEST_TITLE = 160

export function BriefDialog({ onClose }: { readonly onClose: () => void }) {
  const { today } = useSession()
  const open = openFigures(useView(({ settings }) => settings))
  // Those that are open come first, in the brief as well as in the list.
  const hasFormula = useShownFormula() !== undefined
  const [listed] = useState(() => [...open, ...FIGURE_IDS.filter((id) => !open.includes(id))].filter((id) => hasFormula || id !== OWN_FORMULA_ID))
  const [chosen, setChosen] = useState<ReadonlySet<FigureId>>(() => new Set(listed.filter((id) => open.includes(id))))
  const [choices, change] = useBriefChoices()
  const [{ mark }, changeExport] = useChoices()
  const [title, setTitle] = useState('')
  const [typedName, setTypedName] = useState<string | null>(null)
  const { carries, marked, choose } = useCarries(mark)
  useProductionTables(true)
  const tables = useModel(({ production }) => production)
  const unread = useModel(({ fault }) => fault)
  const figures = listed.filter((id) => chosen.has(id))
  const { brief, refusal: unmade, names } = useShownBrief(figures, title, mark, carries)
  const saving = useBriefSaving()
  const suggested = pictureName('brief', title.trim() || names.join(' '), today)
  const name = typedName?.trim() || suggested
  const isEmpty = figures.length === 0 && BRIEF_PARTS.every((part) => part === 'sources' || !choices.parts[part])
  const busy = saving.progress !== null || brief === null || (tables === null && unread === null)
  const refusal = unmade ?? (unread !== null ? PRODUCTION_SIDE.unread(faultSentence(unread)) : isEmpty ? BRIEF_DIALOG.empty : null)

  function toggle(id: FigureId, isChosen: boolean): void {
    setChosen(new Set(FIGURE_IDS.filter((one) => (one === id ? isChosen : chosen.has(one)))))
  }
  return (
    <Modal opened onClose={saving.progress === null ? onClose : saving.stop} title={BRIEF_DIALOG.heading} size={860} yOffset="5vh" classNames={{ body: 'export brief', content: 'export-dialog' }}>
      <div className="brief-figures">
        <fieldset>
          <legend>
            {BRIEF_DIALOG.figures} <span className="note">{BRIEF_DIALOG.chosen(figures.length)}</span>
          </legend>
          {listed.map((id) => (
            <label key={id} className="check">
              <input type="checkbox" checked={chosen.has(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} /> {pictureTitle(id)}
            </label>
          ))}
          <div className="brief-all">
            <button type="button" className="button" onClick={() => setChosen(new Set(listed))}>
              {BRIEF_DIALOG.allFigures}
            </button>
            <button type="button" className="button" onClick={() => setChosen(new Set())}>
              {BRIEF_DIALOG.noFigures}
            </button>
          </div>
        </fieldset>
      </div>
      <div className="export-controls">
        <div className="export-pair">
          <fieldset>
            <legend>{BRIEF_DIALOG.format}</legend>
            <Segments label={BRIEF_DIALOG.format} value={choices.format} choices={BRIEF_FORMATS.map((value) => ({ value, label: BRIEF_DIALOG.formats[value] }))} onChange={(format) => change({ format })} />
          </fieldset>
          <fieldset>
            <legend>{BRIEF_DIALOG.paper}</legend>
            <Segments label={BRIEF_DIALOG.paper} value={choices.paper} choices={PAPER_NAMES.map((value) => ({ value, label: BRIEF_DIALOG.papers[value] }))} onChange={(paper) => change({ paper })} />
          </fieldset>
          <fieldset>
            <legend>{EXPORT.colours}</legend>
            <Segments label={EXPORT.colours} value={choices.theme} choices={PICTURE_THEMES.map((value) => ({ value, label: EXPORT.themes[value] }))} onChange={(theme) => change({ theme })} />
          </fieldset>
        </div>
        <p className="note">{BRIEF_DIALOG.formatNotes[choices.format]}</p>
        <fieldset>
          <legend>{BRIEF_DIALOG.parts}</legend>
          <div className="export-parts">
            {BRIEF_PARTS.map((part) => (
              <label key={part} className="check">
                <input type="checkbox" checked={choices.parts[part]} onChange={(event) => change({ parts: { ...choices.parts, [part]: event.currentTarget.checked } })} /> {BRIEF_DIALOG.partNames[part]}
              </label>
            ))}
          </div>
          {!choices.parts.sources && <p className="note">{BRIEF_DIALOG.partsNote}</p>}
        </fieldset>
        {choices.parts.timeline && (
          <fieldset>
            <legend>{BRIEF_DIALOG.span}</legend>
            <Segments label={BRIEF_DIALOG.span} value={choices.span} choices={SPANS.map((value) => ({ value, label: EXPORT.spans[value] }))} onChange={(span) => change({ span })} />
          </fieldset>
        )}
        <CarryChoice carries={carries} marked={marked} onChange={choose} />
        <div className="export-words">
          <label className="field">
            {BRIEF_DIALOG.title}
            <input className="value-box" value={title} maxLength={LONGEST_TITLE} placeholder={BRIEF_WORDS.title(listInWords(names), names.length > 1)} onChange={(event) => setTitle(event.currentTarget.value)} />
          </label>
          <label className="field">
            {EXPORT.mark}
            <input className="value-box" value={mark} maxLength={LONGEST_MARK} placeholder={EXPORT.markHint} onChange={(event) => changeExport({ mark: event.currentTarget.value })} />
          </label>
        </div>
      </div>
      <ExportFoot
        name={typedName ?? suggested}
        nameRefusal={nameRefusal(name)}
        onName={setTypedName}
        outcome={saving.outcome}
        progress={saving.progress}
        busy={busy}
        refusal={refusal}
        saveLabel={BRIEF_DIALOG.save}
        onSave={() => {
          if (!busy && brief !== null) void saving.save(brief, name)
        }}
        onStop={saving.stop}
        onClose={onClose}
        copies={[]}
      />
    </Modal>
  )
}
