// A brief of what the window shows: its options as they are now, and the way to its file, figure by figure, which can be stopped.
import { useMemo, useRef, useState } from 'react'
import type { DayNumber } from '../../shared/domain/calendar'
import type { BriefOptions } from '../../shared/figures/brief/brief-options'
import type { FigureId } from '../../shared/figures/figure'
import type { BriefSettings } from '../../shared/ipc/settings'
import { BRIEF_DIALOG } from '../../shared/text/brief'
import { faultSentence } from '../../shared/text/faults'
import { FORMULA_TEXT } from '../../shared/text/formulas'
import { FIGURES } from '../../shared/figures/figure-table'
import { useFigureOptions } from '../charts/use-figure'
import { useWholeChance } from '../charts/use-shown-chance'
import { useTimelineOptions } from '../charts/use-timeline-picture'
import { OWN_FORMULA_ID, useFigured } from '../formulas/use-shown-formula'
import { afterPaint } from '../state/after-paint'
import { useChanceState, useSession, useView, useWorkspace } from '../state/session'
import { useCompared } from '../state/use-compared'
import { useDraftedScenario, useProjection } from '../state/use-projection'
import type { Outcome, Progress } from './use-saving'

/** What was chosen last, and how to change some of it. */
export function useBriefChoices(): readonly [BriefSettings, (change: Partial<BriefSettings>) => void] {
  const { view } = useSession()
  const choices = useView(({ settings }) => settings.brief)
  return [choices, (change) => view.changeSettings({ brief: { ...view.getState().settings.brief, ...change } })]
}

interface ShownBrief {
  /** Null while draws, or answers of formulas, for its figures are being made. */
  readonly brief: BriefOptions | null
  /** Why there will be none; null while there is one or it is being computed. */
  readonly refusal: string | null
  /** Of its scenarios. */
  readonly names: readonly string[]
}

/** The brief of these figures, under the choices of the dialog. */
export function useShownBrief(figures: readonly FigureId[], title: string, mark: string, carries: boolean): ShownBrief {
  const { reference, today, appVersion } = useSession()
  const [{ format, paper, theme, parts, span }] = useBriefChoices()
  const scenario = useDraftedScenario()
  const isOfFormula = figures.includes(OWN_FORMULA_ID)
  const { projection, options: figureOptions, standing } = useFigured(isOfFormula, useProjection(), useFigureOptions())
  const compared = useCompared()
  const isOfChance = figures.some((id) => FIGURES[id].ofChance)
  const chance = useWholeChance(figures)
  const undrawn = useChanceState(({ fault }) => fault)
  const window = useView((state) => state.window)
  const timeline = useTimelineOptions(span)
  const all = useWorkspace(({ workspace }) => workspace.events)
  const sources = useWorkspace(({ workspace }) => workspace.sources)
  const events = useMemo(() => new Map(Object.entries(all)), [all])
  // A ghost belongs to a hand that holds an event.
  const { ghost: _ghost, ...options } = figureOptions
  const names = [scenario.name, ...compared.map((other) => other.scenario.name)]
  if (isOfChance && chance === undefined) return { brief: null, refusal: undrawn === null ? null : faultSentence(undrawn), names }
  if (isOfFormula && standing !== 'current') return { brief: null, refusal: standing === 'stopped' ? FORMULA_TEXT.notDrawn : null, names }
  const brief: BriefOptions = {
    chance, reference, theme, mark, madeOn: today, appVersion, format, paper, figures, parts, title, projection, scenario, options, compared: compared.map((other) => other.scenario), events,
    timeline, ownSources: Object.values(sources), carries, window: { from: Math.floor(window.from) as DayNumber, to: Math.floor(window.to) as DayNumber },
  }
  return { brief, refusal: null, names }
}

export interface BriefSaving {
  readonly outcome: Outcome | null
  /** Present while it is made. */
  readonly progress: Progress | null
  readonly save: (brief: BriefOptions, name: string) => Promise<void>
  /** Nothing is written. */
  readonly stop: () => void
}

export function useBriefSaving(): BriefSaving {
  const { bridge } = useSession()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const stopped = useRef(false)
  const isBusy = useRef(false)

  async function make(brief: BriefOptions, name: string): Promise<Outcome | null> {
    const { makeBrief } = await import('../../shared/figures/brief/make-brief')
    const steps = makeBrief(brief)
    const label = BRIEF_DIALOG.drawing
    let step = steps.next()
    while (!step.done) {
      const { done, all, title } = step.value
      setProgress({ done, all, label, sentence: BRIEF_DIALOG.progress(done, all, title) })
      await new Promise<void>((resolve) => void afterPaint(resolve))
      if (stopped.current) return { kind: 'said', sentence: BRIEF_DIALOG.stopped }
      step = steps.next()
    }
    if (!step.value.ok) return { kind: 'refused', sentence: faultSentence(step.value.fault) }
    setProgress({ done: 1, all: 1, label, sentence: BRIEF_DIALOG.writing })
    const reply = await bridge.call('brief:save', { content: step.value.value, suggestedName: name })
    if (!reply.ok) return { kind: 'refused', sentence: faultSentence(reply.fault) }
    if (reply.value.path !== null) return { kind: 'said', sentence: BRIEF_DIALOG.saved(reply.value.path) }
    return stopped.current ? { kind: 'said', sentence: BRIEF_DIALOG.stopped } : null
  }

  return {
    outcome,
    progress,
    save: async (brief, name) => {
      if (isBusy.current) return
      isBusy.current = true
      stopped.current = false
      setOutcome(null)
      try {
        setOutcome(await make(brief, name))
      } finally {
        isBusy.current = false
        setProgress(null)
      }
    },
    stop: () => {
      stopped.current = true
      void bridge.call('brief:stop', null)
    },
  }
}
