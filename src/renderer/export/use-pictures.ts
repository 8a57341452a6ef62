// Everything that can leave as a picture, as the window shows it now: the same options for preview, file and clipboard.
import { useMemo } from 'react'
import type { DayNumber } from '../../shared/domain/calendar'
import type { Result } from '../../shared/domain/result'
import { differsDataFile, figureDataFile, movedDataFile, timelineDataFile, varianceDataFile, type DataFile } from '../../shared/figures/data/data-file'
import type { HeldPair } from '../../shared/figures/compare/held-pair'
import type { FigureId, FigureWords } from '../../shared/figures/figure'
import { FIGURES, isFigureId } from '../../shared/figures/figure-table'
import { documentOf, documentOfDiffers, documentOfMoved, documentOfTimeline, documentOfVariance, lookOf, type DaysInView, type ShownScenarios } from '../../shared/figures/picture-document'
import { pictureFigureOptions, pictureSubtitles, type PictureOptions, type PictureSetting, withChance } from '../../shared/figures/picture'
import { DIFFERS_ID, isComparisonId, MOVED_ID, TIMELINE_ID, VARIANCE_ID, type PictureId } from '../../shared/figures/picture-id'
import { buildTimeline } from '../../shared/figures/timeline-figure/state'
import type { TimelinePictureOptions } from '../../shared/figures/timeline-figure/timeline-picture'
import { timelineWords } from '../../shared/figures/timeline-figure/words'
import { openVariance } from '../../shared/figures/variance/open-variance'
import type { VariancePictureOptions } from '../../shared/figures/variance/variance-picture'
import { openDiffers, type DiffersPictureOptions } from '../../shared/figures/what-differs/differs-picture'
import type { MovedPictureOptions } from '../../shared/figures/why-it-moved/moved-picture'
import { openMoved } from '../../shared/figures/why-it-moved/open-moved'
import { EXPORT } from '../../shared/text/export'
import { faultSentence } from '../../shared/text/faults'
import { FORMULA_TEXT } from '../../shared/text/formulas'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { dayOf } from '../../shared/timeline/key-dates'
import { scenarioName, useFigureOptions } from '../charts/use-figure'
import { useHeldPair } from '../charts/use-held-pair'
import { useMoved } from '../charts/use-moved'
import { useWholeChance } from '../charts/use-shown-chance'
import { useTimelineOptions } from '../charts/use-timeline-picture'
import { OWN_FORMULA_ID, useFigured } from '../formulas/use-shown-formula'
import { useChanceState, useModel, useSession, useView, useWorkspace } from '../state/session'
import { useCompared } from '../state/use-compared'
import { useProductionTables } from '../state/use-production-tables'
import { useDraftedScenario, useProjection } from '../state/use-projection'
import { pictureName } from './picture-name'
import { chosenSize, useChoices } from './use-choices'

/** Words of the user's own for one picture; empty ones are the figure's. */
export interface OwnWords {
  readonly title: string
  readonly subtitle: string
}

export type WindowPicture = {
  readonly suggestedName: string
  readonly ownTitle: string
  readonly ownSubtitle: string
  readonly hasTime: boolean
  /** The text with which it can be opened again. */
  readonly document: () => Result<string>
} & (
  | { readonly id: typeof TIMELINE_ID; readonly picture: TimelinePictureOptions }
  | { readonly id: typeof MOVED_ID; readonly picture: MovedPictureOptions }
  | { readonly id: typeof VARIANCE_ID; readonly picture: VariancePictureOptions }
  | { readonly id: typeof DIFFERS_ID; readonly picture: DiffersPictureOptions }
  | { readonly id: FigureId; readonly picture: PictureOptions }
)

/** Gives a picture under the choices of the dialog; null while what it shows is not computed for the scenario as it is. */
export type PictureOf = (id: PictureId, words?: OwnWords) => WindowPicture | null

export interface Pictures {
  readonly pictureOf: PictureOf
  /** Why there will be no picture; null while there is one or it is being computed. */
  readonly refusalOf: (id: PictureId) => string | null
}

/** Pictures that will be asked for: what takes a while is computed for these alone. */
export function usePictures(wanted: readonly PictureId[]): Pictures {
  const session = useSession()
  const [choices] = useChoices()
  const scenario = useDraftedScenario()
  const { projection, options, standing } = useFigured(wanted.includes(OWN_FORMULA_ID), useProjection(), useFigureOptions())
  const compared = useCompared()
  const window = useView((state) => state.window)
  const timelineOptions = useTimelineOptions(choices.span)
  const moved = useMoved(wanted.includes(MOVED_ID))
  const asked = useView((state) => state.values)
  const { pair: valuesPair, isStopped } = useHeldPair(asked, wanted.includes(VARIANCE_ID))
  const { pair: differingPair } = useHeldPair(useView((state) => state.differs), wanted.includes(DIFFERS_ID))
  const { model, production, fault: unread } = useModel((state) => state)
  useProductionTables(wanted.some(needsProduction))
  const isReading = production === null && unread === null
  const chance = useWholeChance(wanted.filter(isFigureId))
  const undrawn = useChanceState((state) => state.fault)
  const all = useWorkspace(({ workspace }) => workspace.events)
  const events = useMemo(() => new Map(Object.entries(all)), [all])
  const pictureOf = useMemo((): PictureOf => {
    const { reference, today, appVersion } = session
    const { width, height } = chosenSize(choices)
    const { theme, parts, mark, span } = choices
    const shown = scenarioName(scenario)
    const inView: DaysInView = { from: Math.floor(window.from) as DayNumber, to: Math.floor(window.to) as DayNumber }
    const look = { ...lookOf(options), window: inView }
    const named = { ...scenario, name: shown }
    const shownScenarios: ShownScenarios = [[named, projection], ...compared.map((other) => [other.scenario, other.projection] as const)]
    return (id, { title, subtitle } = { title: '', subtitle: '' }) => {
      if ((needsProduction(id) && isReading) || (isOfProduction(id) && unread !== null)) return null
      const setting: PictureSetting = {
        reference, theme, width, height, mark, parts, madeOn: today, appVersion, title: title.trim() || undefined, subtitle: subtitle.trim() || undefined,
      }
      if (id === TIMELINE_ID) {
        const own = timelineWords(buildTimeline(timelineOptions), dayOf(today))
        const picture = { ...setting, options: timelineOptions }
        return { id, picture, hasTime: true, document: () => documentOfTimeline(picture, shownScenarios, look), suggestedName: pictureName(id, EXPORT.spans[span], today), ...ownWords(own) }
      }
      if (id === MOVED_ID) {
        if (moved === null) return null
        const own = openMoved(moved, reference).words()
        const picture = { ...setting, moved, events }
        return { id, picture, hasTime: false, document: () => documentOfMoved(picture, look), suggestedName: pictureName(id, namesIn(moved), today), ...ownWords(own) }
      }
      if (id === VARIANCE_ID) {
        if (valuesPair === null || asked === null) return null
        const picture = { ...setting, question: { pair: valuesPair, seriesId: asked.seriesId, addedUp: asked.addedUp }, events }
        return { id, picture, hasTime: false, document: () => documentOfVariance(picture, look), suggestedName: pictureName(id, namesIn(valuesPair), today), ...ownWords(openVariance(picture.question, reference).words()) }
      }
      if (id === DIFFERS_ID) {
        if (differingPair === null) return null
        const picture = { ...setting, pair: differingPair, model, workspaceEvents: all, events }
        return { id, picture, hasTime: false, document: () => documentOfDiffers(picture, look), suggestedName: pictureName(id, namesIn(differingPair), today), ...ownWords(openDiffers(picture).words()) }
      }
      if (id === OWN_FORMULA_ID && standing !== 'current') return null
      const time = span === 'view' ? inView : undefined
      const plain: PictureOptions = { ...setting, projection, scenario: named, options, compared: compared.map((other) => other.scenario), events, time }
      if (FIGURES[id].ofChance && chance === undefined) return null
      const picture = FIGURES[id].ofChance && chance !== undefined ? withChance(plain, chance) : plain
      const figure = FIGURES[id].open(projection, pictureFigureOptions(picture))
      return { id, picture, hasTime: figure.plot !== null, document: () => documentOf(id, picture, inView), suggestedName: pictureName(id, shown, today), ...ownWords(figure.words()) }
    }
  }, [session, choices, scenario, projection, options, standing, compared, window, timelineOptions, moved, asked, valuesPair, differingPair, model, isReading, unread, chance, all, events])
  return {
    pictureOf,
    refusalOf: (id) => {
      if (isOfProduction(id) && unread !== null) return PRODUCTION_SIDE.unread(faultSentence(unread))
      if (isFigureId(id) && FIGURES[id].ofChance && chance === undefined && undrawn !== null) return faultSentence(undrawn)
      return (id === OWN_FORMULA_ID && standing === 'stopped') || (id === VARIANCE_ID && isStopped) ? FORMULA_TEXT.notDrawn : null
    },
  }
}

function isOfProduction(id: PictureId): boolean {
  return isFigureId(id) && FIGURES[id].ofProduction
}

/** What it shows may be of production, whose tables are read when they are first wanted. */
function needsProduction(id: PictureId): boolean {
  return isComparisonId(id) || isOfProduction(id) || id === OWN_FORMULA_ID
}

function namesIn({ scenarios }: Pick<HeldPair, 'scenarios'>): string {
  return scenarios.map(({ name }) => name).join(' ')
}

function ownWords(words: FigureWords) {
  return { ownTitle: words.headline, ownSubtitle: pictureSubtitles(words, undefined, undefined)[0] }
}

/** The picture as SVG text. React's server renderer comes with it, so it is loaded when it is first wanted. */
export async function svgOf(shown: WindowPicture): Promise<string> {
  const render = await import('../../shared/figures/render-figure-svg')
  switch (shown.id) {
    case TIMELINE_ID:
      return render.renderTimelineSvg(shown.picture)
    case MOVED_ID:
      return render.renderMovedSvg(shown.picture)
    case VARIANCE_ID:
      return render.renderVarianceSvg(shown.picture)
    case DIFFERS_ID:
      return render.renderDiffersSvg(shown.picture)
    default:
      return render.renderFigureSvg(shown.id, shown.picture)
  }
}

/** The numbers behind it. */
export function dataOf(shown: WindowPicture): DataFile {
  switch (shown.id) {
    case TIMELINE_ID:
      return timelineDataFile(shown.picture)
    case MOVED_ID:
      return movedDataFile(shown.picture)
    case VARIANCE_ID:
      return varianceDataFile(shown.picture)
    case DIFFERS_ID:
      return differsDataFile(shown.picture)
    default:
      return figureDataFile(shown.id, shown.picture)
  }
}
