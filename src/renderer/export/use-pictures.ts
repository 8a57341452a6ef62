// Everything that can leave as a picture, as the window shows it now: the same options for preview, file and clipboard.
import { useMemo } from 'react'
import type { DayNumber } from '../../shared/domain/calendar'
import { figureDataFile, timelineDataFile, type DataFile } from '../../shared/figures/data/data-file'
import type { FigureWords } from '../../shared/figures/figure'
import { FIGURES } from '../../shared/figures/figure-table'
import { pictureFigureOptions, pictureSubtitles, type PictureOptions, type PictureSetting } from '../../shared/figures/picture'
import { TIMELINE_ID, type PictureId } from '../../shared/figures/picture-id'
import { buildTimeline } from '../../shared/figures/timeline-figure/state'
import type { TimelinePictureOptions } from '../../shared/figures/timeline-figure/timeline-picture'
import { timelineWords } from '../../shared/figures/timeline-figure/words'
import { EXPORT } from '../../shared/text/export'
import { dayOf } from '../../shared/timeline/key-dates'
import { scenarioName, useFigureOptions } from '../charts/use-figure'
import { useTimelineOptions } from '../charts/use-timeline-picture'
import { useSession, useView } from '../state/session'
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
  | { readonly id: Exclude<PictureId, typeof TIMELINE_ID>; readonly picture: PictureOptions; readonly window: DaysInView }
)

/** Gives the picture of a figure or of the timeline under the choices of the dialog. */
export function usePictures(): (id: PictureId, words?: OwnWords) => WindowPicture {
  const session = useSession()
  const [choices] = useChoices()
  const scenario = useDraftedScenario()
  const projection = useProjection()
  const options = useFigureOptions()
  const compared = useCompared()
  const window = useView((state) => state.window)
  const timelineOptions = useTimelineOptions(choices.span)
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
      const inView: DaysInView = { from: Math.floor(window.from) as DayNumber, to: Math.floor(window.to) as DayNumber }
      const time = span === 'view' ? inView : undefined
      const picture: PictureOptions = { ...setting, projection, scenario: { ...scenario, name: shown }, options, compared: compared.map((other) => other.scenario), time }
      const figure = FIGURES[id].open(projection, pictureFigureOptions(picture))
      return { id, picture, window: inView, hasTime: figure.plot !== null, suggestedName: pictureName(id, shown, today), ...ownWords(figure.words()) }
    }
  }, [session, choices, scenario, projection, options, compared, window, timelineOptions])
}

function ownWords(words: FigureWords) {
  return { ownTitle: words.headline, ownSubtitle: pictureSubtitles(words, undefined, undefined)[0] }
}

/** The picture as SVG text. React's server renderer comes with it, so it is loaded when it is first wanted. */
export async function svgOf(shown: WindowPicture): Promise<string> {
  const { renderFigureSvg, renderTimelineSvg } = await import('../../shared/figures/render-figure-svg')
  return shown.id === TIMELINE_ID ? renderTimelineSvg(shown.picture) : renderFigureSvg(shown.id, shown.picture)
}

/** The numbers behind it. */
export function dataOf(shown: WindowPicture): DataFile {
  return shown.id === TIMELINE_ID ? timelineDataFile(shown.picture) : figureDataFile(shown.id, shown.picture)
}
