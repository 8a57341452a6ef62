// Everything that can leave as a picture, as the window shows it now: the same options for preview, file and clipboard.
import { useMemo } from 'react'
import type { DayNumber } from '../../shared/domain/calendar'
import { figureDataFile, movedDataFile, timelineDataFile, type DataFile } from '../../shared/figures/data/data-file'
import type { FigureId, FigureWords } from '../../shared/figures/figure'
import { FIGURES, isFigureId } from '../../shared/figures/figure-table'
import { pictureFigureOptions, pictureSubtitles, withChance, type PictureOptions, type PictureSetting } from '../../shared/figures/picture'
import { MOVED_ID, TIMELINE_ID, type PictureId } from '../../shared/figures/picture-id'
import { buildTimeline } from '../../shared/figures/timeline-figure/state'
import type { TimelinePictureOptions } from '../../shared/figures/timeline-figure/timeline-picture'
import { timelineWords } from '../../shared/figures/timeline-figure/words'
import type { MovedPictureOptions } from '../../shared/figures/why-it-moved/moved-picture'
import { openMoved } from '../../shared/figures/why-it-moved/open-moved'
import { EXPORT } from '../../shared/text/export'
import { dayOf } from '../../shared/timeline/key-dates'
import { scenarioName, useFigureOptions } from '../charts/use-figure'
import { useMoved } from '../charts/use-moved'
import { useWholeChance } from '../charts/use-shown-chance'
import { useTimelineOptions } from '../charts/use-timeline-picture'
import { useSession, useView, useWorkspace } from '../state/session'
import { useCompared } from '../state/use-compared'
import { useDraftedScenario, useProjection } from '../state/use-projection'
import { pictureName } from './picture-name'
import { chosenSize, useChoices } from './use-choices'

interface DaysInView {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** Words of the user's own for one picture; empty ones are the figure's. */
export interface OwnWords {
  readonly title: string
  readonly subtitle: string
}

export type WindowPicture = { readonly suggestedName: string; readonly ownTitle: string; readonly ownSubtitle: string; readonly hasTime: boolean } & (
  | { readonly id: typeof TIMELINE_ID; readonly picture: TimelinePictureOptions }
  | { readonly id: typeof MOVED_ID; readonly picture: MovedPictureOptions }
  | { readonly id: FigureId; readonly picture: PictureOptions; readonly window: DaysInView }
)

/** Gives a picture under the choices of the dialog; null while it is not computed yet. */
export type PictureOf = (id: PictureId, words?: OwnWords) => WindowPicture | null

/** Pictures that will be asked for: what takes a while is computed for these alone. */
export function usePictures(wanted: readonly PictureId[]): PictureOf {
  const session = useSession()
  const [choices] = useChoices()
  const scenario = useDraftedScenario()
  const projection = useProjection()
  const options = useFigureOptions()
  const compared = useCompared()
  const window = useView((state) => state.window)
  const timelineOptions = useTimelineOptions(choices.span)
  const moved = useMoved(wanted.includes(MOVED_ID))
  const chance = useWholeChance(wanted.some((id) => isFigureId(id) && FIGURES[id].ofChance))
  const all = useWorkspace(({ workspace }) => workspace.events)
  const events = useMemo(() => new Map(Object.entries(all)), [all])
  return useMemo(() => {
    const { reference, today, appVersion } = session
    const { width, height } = chosenSize(choices)
    const { theme, parts, mark, span } = choices
    const shown = scenarioName(scenario)
    return (id, { title, subtitle } = { title: '', subtitle: '' }) => {
      const setting: PictureSetting = {
        reference, theme, width, height, mark, parts, madeOn: today, appVersion, title: title.trim() || undefined, subtitle: subtitle.trim() || undefined,
      }
      if (id === TIMELINE_ID) {
        const own = timelineWords(buildTimeline(timelineOptions), dayOf(today))
        return { id, picture: { ...setting, options: timelineOptions }, hasTime: true, suggestedName: pictureName(id, EXPORT.spans[span], today), ...ownWords(own) }
      }
      if (id === MOVED_ID) {
        if (moved === null) return null
        const own = openMoved(moved, reference).words()
        return { id, picture: { ...setting, moved, events }, hasTime: false, suggestedName: pictureName(id, moved.scenarios.map(({ name }) => name).join(' '), today), ...ownWords(own) }
      }
      const inView: DaysInView = { from: Math.floor(window.from) as DayNumber, to: Math.floor(window.to) as DayNumber }
      const time = span === 'view' ? inView : undefined
      const plain: PictureOptions = { ...setting, projection, scenario: { ...scenario, name: shown }, options, compared: compared.map((other) => other.scenario), events, time }
      if (FIGURES[id].ofChance && chance === undefined) return null
      const picture = FIGURES[id].ofChance && chance !== undefined ? withChance(plain, chance) : plain
      const figure = FIGURES[id].open(projection, pictureFigureOptions(picture))
      return { id, picture, window: inView, hasTime: figure.plot !== null, suggestedName: pictureName(id, shown, today), ...ownWords(figure.words()) }
    }
  }, [session, choices, scenario, projection, options, compared, window, timelineOptions, moved, chance, events])
}

function ownWords(words: FigureWords) {
  return { ownTitle: words.headline, ownSubtitle: pictureSubtitles(words, undefined, undefined)[0] }
}

/** The picture as SVG text. React's server renderer comes with it, so it is loaded when it is first wanted. */
export async function svgOf(shown: WindowPicture): Promise<string> {
  const { renderFigureSvg, renderMovedSvg, renderTimelineSvg } = await import('../../shared/figures/render-figure-svg')
  return shown.id === TIMELINE_ID ? renderTimelineSvg(shown.picture) : shown.id === MOVED_ID ? renderMovedSvg(shown.picture) : renderFigureSvg(shown.id, shown.picture)
}

/** The numbers behind it. */
export function dataOf(shown: WindowPicture): DataFile {
  return shown.id === TIMELINE_ID ? timelineDataFile(shown.picture) : shown.id === MOVED_ID ? movedDataFile(shown.picture) : figureDataFile(shown.id, shown.picture)
}
