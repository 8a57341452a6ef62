// A picture that was opened: its scenarios come in as one step, then it is looked at as the picture was.
import { openPicture } from '../../shared/domain/picture/open-picture'
import { dataVersionOf } from '../../shared/domain/picture/picture-document'
import type { PictureView } from '../../shared/domain/picture/picture-view'
import { readPicture } from '../../shared/domain/picture/read-picture'
import { FIGURES, isFigureId } from '../../shared/figures/figure-table'
import type { CarriedText } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/ipc/settings'
import type { Session } from '../state/session'

const MOST_FIGURES = 4

/** Take in what a picture carries, or tell why not; then nothing has changed. */
export function takePicture({ workspace, view, reference }: Session, { name, text }: CarriedText): void {
  const read = readPicture(text, name, reference)
  if (!read.ok) return workspace.setState({ problem: read.fault })
  const { view: shown, dataVersion, notes } = read.value
  const { step, names } = openPicture(workspace.getState().workspace, read.value, name.replace(/\.\w+$/, ''))
  if (step !== null && !workspace.dispatch(step)) return
  // What is under the hand belongs to what was shown before.
  view.setState({ parameterDrafts: {}, eventDraft: null })
  view.changeSettings(settingsOf(shown, view.getState().settings))
  if (shown.window) view.showWindow(shown.window.from, shown.window.to, 'start')
  view.setState({ news: { kind: 'picture', file: name, names, figureKnown: isFigureId(shown.figure), data: { then: dataVersion, now: dataVersionOf(reference) }, notes } })
}

/** What to change in the settings, so that the figure is open and shows what the picture showed. */
function settingsOf({ figure, basis, baskets, picks, everyAlly, focus, category, producer, chance }: PictureView, settings: Settings): Partial<Settings> {
  return { basis, baskets, picks, everyAlly, focus, category, ...(producer !== undefined && { producer }), ...chance, ...(isFigureId(figure) && withFigure(figure, settings)) }
}

function withFigure(figure: keyof typeof FIGURES, { figures, productionFigures, uncertaintyFigures }: Settings): Partial<Settings> {
  const opened = (open: readonly string[]) => (open.includes(figure) ? open : [figure, ...open].slice(0, MOST_FIGURES))
  if (FIGURES[figure].ofChance) return { side: 'uncertainty', uncertaintyFigures: opened(uncertaintyFigures) }
  return FIGURES[figure].ofProduction ? { side: 'production', productionFigures: opened(productionFigures) } : { side: 'spending', figures: opened(figures) }
}
