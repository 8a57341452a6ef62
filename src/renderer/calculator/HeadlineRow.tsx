// The three numbers that come first: the share reached, the allies that reach it, the money it takes.
import { GRID_LAST_YEAR } from '../../shared/domain/calendar'
import { valueAt, type Projection } from '../../shared/engine/projection'
import { formatPoints, formatShare, formatSigned } from '../../shared/figures/format'
import { targetsOf } from '../../shared/figures/scenario-words'
import { CALCULATOR } from '../../shared/text/calculator'
import { listInWords } from '../../shared/text/figures'
import { useSession } from '../state/session'
import { useDraftedScenario, useProjection } from '../state/use-projection'

const FOCUS = 'EUROPE_CANADA'
/** More names than this are not listed. */
const LISTED = 4
/** Shares are read to two decimals; a smaller gap than half of that is none. */
const NO_GAP = 0.005

function atTarget(projection: Projection): { readonly count: number; readonly all: number; readonly names: readonly string[] } {
  const allies = [...projection.actors.values()].filter(({ id, kind }) => kind === 'ally' && Number.isFinite(valueAt(projection, `coreShare.${id}`, GRID_LAST_YEAR)))
  const reached = allies.filter(({ id }) => valueAt(projection, `gapPoints.${id}`, GRID_LAST_YEAR) < NO_GAP)
  return { count: reached.length, all: allies.length, names: reached.map(({ name }) => name) }
}

export function HeadlineRow() {
  const { reference } = useSession()
  const scenario = useDraftedScenario()
  const projection = useProjection()
  const focus = projection.actors.get(FOCUS)
  const name = reference.groups.find(({ id }) => id === FOCUS)?.name ?? FOCUS
  const share = valueAt(projection, `coreShare.${FOCUS}`, GRID_LAST_YEAR)
  const gap = valueAt(projection, `gapPoints.${FOCUS}`, GRID_LAST_YEAR)
  const reached = atTarget(projection)
  const extra = projection.indicators.get(`totalExtra.${FOCUS}`)
  const extraValue = extra?.value ?? null
  const money = projection.series.get(`extra.${FOCUS}`)?.unit.text ?? ''
  const base = focus?.baseYear ?? 0
  const names = reached.count <= LISTED ? listInWords(reached.names) || CALCULATOR.none : ''
  return (
    <div className="headline-row">
      <div>
        <p>
          <strong className="num">{formatShare(share)}</strong> {CALCULATOR.shareIn(GRID_LAST_YEAR)}
        </p>
        <p className="note">{gap < NO_GAP ? CALCULATOR.reached(name) : CALCULATOR.short(name, formatPoints(gap))}</p>
      </div>
      <div>
        <p>
          <strong className="num">{reached.count}</strong> {CALCULATOR.alliesAt(reached.all, formatShare(targetsOf(scenario).core))}
        </p>
        <p className="note">{names}</p>
      </div>
      <div>
        <p>
          <strong className="num">{extraValue === null ? '–' : formatSigned(extraValue, 0)}</strong>{' '}
          {money.replace(/constant /, '')}
        </p>
        <p className="note">{extraValue === null ? extra?.why : CALCULATOR.overShares(name, base, `${base + 1} to ${GRID_LAST_YEAR}`)}</p>
      </div>
    </div>
  )
}
