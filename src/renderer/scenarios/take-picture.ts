// A picture that was opened: its scenarios come in as one step, then it is looked at as the picture was.
import { openPicture } from '../../shared/domain/picture/open-picture'
import { dataVersionOf } from '../../shared/domain/picture/picture-document'
import type { PictureView } from '../../shared/domain/picture/picture-view'
import { readPicture } from '../../shared/domain/picture/read-picture'
import { MONTHS } from '../../shared/engine/production/months'
import { YEARS } from '../../shared/engine/years'
import { FIGURES, isFigureId } from '../../shared/figures/figure-table'
import { DIFFERS_ID, isPictureId, MOVED_ID, VARIANCE_ID } from '../../shared/figures/picture-id'
import type { CarriedText } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/ipc/settings'
import type { Session } from '../state/session'
import type { ComparisonPlace, ComparisonTab } from './comparison/pair'

const MOST_FIGURES = 4

/** The tab of the comparison that a picture is of. */
const TAB_OF: Readonly<Record<string, ComparisonTab>> = { [MOVED_ID]: 'moved', [VARIANCE_ID]: 'values', [DIFFERS_ID]: 'differs' }

/**
 * Take in what a picture carries, or tell why not; then nothing has changed. `onComparison` is told where the comparison of two
 * scenarios opens, for a picture of one.
 */
export function takePicture({ workspace, view, reference }: Session, { name, text }: CarriedText, onComparison: (at: ComparisonPlace) => void): void {
  const read = readPicture(text, name, reference)
  if (!read.ok) return workspace.setState({ problem: read.fault })
  const { view: shown, dataVersion, notes } = read.value
  const { step, names, ids } = openPicture(workspace.getState().workspace, read.value, name.replace(/\.\w+$/, ''))
  if (step !== null && !workspace.dispatch(step)) return
  // What is under the hand belongs to what was shown before.
  view.setState({ parameterDrafts: {}, eventDraft: null })
  view.changeSettings(settingsOf(shown, view.getState().settings))
  const days = shown.timeline ?? shown.window
  if (days) view.showWindow(days.from, days.to, 'start')
  if (shown.chance) view.setState({ about: shown.chance.about ?? null, standing: shown.chance.standing ?? null })
  if (shown.timeline) view.setFilter(shown.timeline.filter)
  view.setState({ news: { kind: 'picture', file: name, names, figureKnown: isPictureId(shown.figure), data: { then: dataVersion, now: dataVersionOf(reference) }, notes } })
  const at = comparisonAt(shown, ids)
  if (at === null) return
  const { series: seriesId, at: time, addedUp = false } = shown.comparison!
  if (at.tab === 'values' && seriesId !== undefined) view.setState({ values: { from: at.from, to: at.to, seriesId, addedUp } })
  if (at.tab === 'moved' && seriesId !== undefined && time !== undefined) view.setState({ moved: { from: at.from, to: at.to, seriesId, place: placeOf(time) } })
  onComparison(at)
}

/** Where the comparison opens; null for a picture of something else. */
function comparisonAt({ figure, comparison }: PictureView, [to, from]: readonly string[]): ComparisonPlace | null {
  const tab = Object.hasOwn(TAB_OF, figure) ? TAB_OF[figure]! : null
  return tab === null || comparison === undefined || from === undefined || to === undefined ? null : { tab, from, to }
}

/** "2035" on the grid of years, "2030-04" on that of months; the last place where it is on neither. */
function placeOf(time: string): number {
  const grid = time.length === 4 ? YEARS.map(String) : MONTHS
  const place = grid.indexOf(time)
  return place === -1 ? grid.length - 1 : place
}

/** What to change in the settings, so that what was pictured is open and shows what the picture showed. */
function settingsOf(view: PictureView, settings: Settings): Partial<Settings> {
  const { figure, basis, baskets, picks, everyAlly, focus, category, producer, formula, timeline, comparison, chance } = view
  if (timeline !== undefined) {
    const { lanesBy, laneOrder, hiddenLanes, foldedLanes } = timeline
    return { lanesBy, laneOrder, hiddenLanes, foldedLanes, eventsAs: 'lanes' }
  }
  // A comparison shows no figure beside it; it counts money in current prices or in constant ones.
  if (comparison !== undefined) return (basis === 'current') === (settings.basis === 'current') ? {} : { basis }
  return { basis, baskets, picks, everyAlly, focus, category, ...(producer !== undefined && { producer }), ...(formula !== undefined && { formula }), ...(chance && { draws: chance.draws, growthCorrelation: chance.growthCorrelation }), ...(isFigureId(figure) && withFigure(figure, settings)) }
}

function withFigure(figure: keyof typeof FIGURES, { figures, productionFigures, uncertaintyFigures }: Settings): Partial<Settings> {
  const opened = (open: readonly string[]) => (open.includes(figure) ? open : [figure, ...open].slice(0, MOST_FIGURES))
  if (FIGURES[figure].ofChance) return { side: 'uncertainty', uncertaintyFigures: opened(uncertaintyFigures) }
  return FIGURES[figure].ofProduction ? { side: 'production', productionFigures: opened(productionFigures) } : { side: 'spending', figures: opened(figures) }
}
