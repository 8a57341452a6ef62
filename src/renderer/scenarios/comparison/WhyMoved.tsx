// Why a value of one scenario is another one than that of the other: one sentence to be copied, the figure, the table behind it.
import '../../styles/why-moved.css'
import { useEffect, useId, useMemo, useState } from 'react'
import type { Ends } from '../../../shared/engine/attribution/changes'
import { project } from '../../../shared/engine/project'
import { namedSeries } from '../../../shared/figures/why/series-name'
import { movedBetween, namesIn, openMoved } from '../../../shared/figures/why-it-moved/open-moved'
import { MOVED_ID } from '../../../shared/figures/picture-id'
import { MOVED_WORDS } from '../../../shared/text/figures-moved'
import { useModel, useSession, useView } from '../../state/session'
import { useExplaining } from '../../state/use-explaining'
import { useProductionTables } from '../../state/use-production-tables'
import { useScenarioEnds } from '../../state/use-scenario-ends'
import { Finder } from '../../ui/Finder'
import { MovedAnswer } from './MovedAnswer'
import type { PanelProps } from './pair'
import { findSeries, firstPoint, placeOn, placesOf, type Grid, type Point } from './moved-question'

interface WhyMovedProps {
  /** Ids of presets or of scenarios of the workspace. */
  readonly from: string
  readonly to: string
  readonly onExport: PanelProps['onExport']
  readonly copying: PanelProps['copying']
}

export function WhyMoved(props: WhyMovedProps) {
  const ends = useScenarioEnds(props.from, props.to)
  return ends === null ? <p>{MOVED_WORDS.gone}</p> : <AskedOf {...props} ends={ends} />
}

function AskedOf({ from, to, ends, onExport, copying }: WhyMovedProps & { readonly ends: Ends }) {
  const { reference, view } = useSession()
  const model = useModel((state) => state.model)
  const asked = useView((state) => state.moved)
  const [{ seriesId, place }, setPoint] = useState((): Point => asked ?? firstPoint(view.getState().settings, view.getState().cursor?.day ?? null))
  const { answer, done } = useExplaining(ends, seriesId, place)
  const name = useId()
  useProductionTables(true)
  // What was looked at last is what the dialog of pictures offers.
  useEffect(() => view.setState({ moved: { from, to, seriesId, place } }), [view, from, to, seriesId, place])

  const nameOf = useMemo(() => namesIn(reference, [ends[0].scenario, ends[1].scenario]), [reference, ends])
  const grids = useMemo(() => {
    const [first, second] = ends.map(({ scenario, events }) => project(model, scenario, events).series)
    // Whether money binds is no quantity.
    return new Map([...first!.values(), ...second!.values()].flatMap(({ id, grid }) => (id.startsWith('moneyBinds.') ? [] : [[id, grid] as const])))
  }, [model, ends])
  const series = useMemo(() => [...grids.keys()].map((id) => namedSeries(id, nameOf)), [grids, nameOf])
  const grid: Grid = grids.get(seriesId) ?? (seriesId.split('.').length > 2 ? 'months' : 'years')
  const moved = useMemo(
    () => (answer?.explanation ? openMoved(movedBetween(model, answer.ends, answer.explanation), reference) : null),
    [model, reference, answer],
  )

  function choose(id: string): void {
    setPoint({ seriesId: id, place: placeOn(grids.get(id) ?? grid, grid, place) })
  }

  return (
    <div className="moved">
      <div className="moved-controls">
        <div className="moved-series">
          <span className="moved-label" id={name}>
            {MOVED_WORDS.series}
          </span>
          <strong aria-labelledby={name}>{namedSeries(seriesId, nameOf).name}</strong>
        </div>
        <Finder label={MOVED_WORDS.findSeries} nothingFound={MOVED_WORDS.noSeriesFound} find={(text, most) => findSeries(series, text, most)} onPick={choose} />
        <label className="moved-time">
          {grid === 'years' ? MOVED_WORDS.year : MOVED_WORDS.month}
          <select className="select" value={place} onChange={(event) => setPoint({ seriesId, place: Number(event.currentTarget.value) })}>
            {placesOf(grid).map((time, at) => (
              <option key={time} value={at}>
                {time}
              </option>
            ))}
          </select>
        </label>
      </div>
      {moved !== null && <MovedAnswer moved={moved} isWhole={done === null} onExport={() => onExport(MOVED_ID)} copying={copying(MOVED_ID)} />}
      {answer?.explanation === null && done === null && <p>{MOVED_WORDS.noSeries}</p>}
      <p className="note moved-status" role="status">
        {done === null ? '' : MOVED_WORDS.computing(String(Math.floor(done * 100)))}
      </p>
    </div>
  )
}
