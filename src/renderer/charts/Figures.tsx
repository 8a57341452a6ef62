// The open figures, one to four: one under the other, or two abreast where there is room.
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { FigureId } from '../../shared/figures/figure'
import { FIGURE_IDS, FIGURES } from '../../shared/figures/figure-table'
import { SIDES } from '../../shared/ipc/settings'
import { textWidth } from '../../shared/figures/lettering/measure'
import { CHARTS } from '../../shared/text/charts'
import { UNCERTAINTY } from '../../shared/text/uncertainty'
import { useSession, useView } from '../state/session'
import { useProductionTables } from '../state/use-production-tables'
import { IconButton } from '../ui/IconButton'
import { ActorPicker } from './ActorPicker'
import { CategoryPicker } from './CategoryPicker'
import { ContestButton } from './ContestButton'
import { FigurePane } from './FigurePane'
import { FocusPicker } from './FocusPicker'
import { figuresOf, openFigures, opening } from './open-figures'
import { FormulaPicker } from '../formulas/FormulaPicker'
import { ProducerPicker } from './ProducerPicker'
import { StandingYear } from './StandingYear'
import { BasketsSwitch, EveryAllySwitch } from './switches'

const MOST_FIGURES = 4
/** A figure's name as a menu is as wide as the name, not as the longest one. */
const TITLE = { size: 13, weight: 600 } as const
const ARROW_PX = 36

/** What can be chosen beside a figure's heading. */
const SWITCHES: Readonly<Partial<Record<FigureId, readonly ('baskets' | 'everyAlly' | 'picks' | 'focus' | 'producer')[]>>> = {
  'path-to-5': ['baskets', 'picks'],
  'what-it-takes': ['focus'],
  'core-related-equipment': ['focus'],
  'path-small-multiples': ['everyAlly'],
  'what-binds': ['producer'],
  'path-in-bands': ['focus'],
  'what-moves-it-most': ['focus'],
  'chances-by-year': ['focus'],
  'track-record': ['focus'],
}

/** Figures of production count one category, but for the one that shows all; the production side names it in its bar. */
const isOfOneCategory = (id: FigureId) => FIGURES[id].ofProduction && id !== 'production-at-a-glance'

interface FiguresProps {
  readonly onExport: (id: FigureId) => void
  /** The button that copies a figure. */
  readonly copying: (id: FigureId) => ReactNode
  readonly onTrackRecord: () => void
  /** The choice of what "what moves it most" is about. */
  readonly aboutPicker: ReactNode
}

export function Figures({ onExport, copying, onTrackRecord, aboutPicker }: FiguresProps) {
  const { view } = useSession()
  const settings = useView((state) => state.settings)
  const open = openFigures(settings)
  // A formula may name what is made.
  useProductionTables(open.some((id) => FIGURES[id].ofProduction || id === 'own-formula'))
  // The side's own come first: a new figure is one of them as long as there is one.
  const closed = [...figuresOf(settings.side), ...FIGURE_IDS].filter((id, place, all) => !open.includes(id) && all.indexOf(id) === place)
  // The uncertainty side chooses actor and category of its figures in its headline.
  const isInHeadline = (id: FigureId) => settings.side === 'uncertainty' && FIGURES[id].ofChance
  const show = (figures: readonly FigureId[]) => view.changeSettings(opening(settings.side, figures))
  return (
    <div className="figures" data-count={open.length}>
      {open.map((id, place) => (
        <FigurePane
          key={id}
          id={id}
          onExport={onExport}
          copying={copying(id)}
          heading={settings.side === 'formulas' ? FIGURES[id].title : (
            <select
              className="figure-choice"
              aria-label={CHARTS.whichFigure}
              style={{ width: Math.ceil(textWidth(FIGURES[id].title, TITLE)) + ARROW_PX }}
              value={id}
              onChange={(event) => show(open.with(place, event.currentTarget.value as FigureId))}
            >
              {SIDES.filter((side) => side !== 'formulas').map((side) => (
                <optgroup key={side} label={CHARTS.sides[side]}>
                  {figuresOf(side)
                    .filter((choice) => choice === id || closed.includes(choice))
                    .map((choice) => (
                      <option key={choice} value={choice}>
                        {FIGURES[choice].title}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          )}
          closing={settings.side !== 'formulas' && (
            <>
              {place === open.length - 1 && open.length < MOST_FIGURES && closed[0] && (
                <IconButton label={CHARTS.addFigure} onClick={() => show([...open, closed[0]!])}>
                  <IconPlus size={16} aria-hidden />
                </IconButton>
              )}
              {open.length > 1 && (
                <IconButton label={CHARTS.closeFigure(FIGURES[id].title)} onClick={() => show(open.filter((other) => other !== id))}>
                  <IconX size={16} aria-hidden />
                </IconButton>
              )}
            </>
          )}
        >
          {id === 'path-in-bands' && (
            <button type="button" className="why" aria-haspopup="dialog" title={UNCERTAINTY.trackRecordOf} onClick={onTrackRecord}>
              {UNCERTAINTY.hitRate}
            </button>
          )}
          {id === 'what-moves-it-most' && aboutPicker}
          {id === 'track-record' && <StandingYear />}
          {id === 'path-to-5' && <ContestButton />}
          {id === 'own-formula' && <FormulaPicker />}
          {SWITCHES[id]?.includes('baskets') && <BasketsSwitch />}
          {SWITCHES[id]?.includes('everyAlly') && <EveryAllySwitch />}
          {SWITCHES[id]?.includes('picks') && <ActorPicker />}
          {SWITCHES[id]?.includes('focus') && !isInHeadline(id) && <FocusPicker />}
          {SWITCHES[id]?.includes('producer') && <ProducerPicker />}
          {settings.side !== 'production' && isOfOneCategory(id) && !isInHeadline(id) && <CategoryPicker />}
        </FigurePane>
      ))}
    </div>
  )
}
