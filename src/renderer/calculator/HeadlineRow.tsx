// The three numbers that come first: the share reached, the allies that reach it, the money it takes.
import { GRID_LAST_YEAR } from '../../shared/domain/calendar'
import { valueAt, type Projection } from '../../shared/engine/projection'
import { formatPoints, formatShare, formatSigned, NO_VALUE, plainNumber } from '../../shared/figures/format'
import { targetsOf } from '../../shared/figures/scenario-words'
import { CALCULATOR } from '../../shared/text/calculator'
import { EFFECTS } from '../../shared/text/effects'
import { listInWords } from '../../shared/text/figures'
import { useSession } from '../state/session'
import { useDraftedScenario, useProjection, useProjectionBefore } from '../state/use-projection'

const FOCUS = 'EUROPE_CANADA'
/** More names than this are not listed. */
const LISTED = 4
/** Shares are read to two decimals; a smaller gap than half of that is none. */
const NO_GAP = 0.005

interface Reached {
  readonly count: number
  readonly all: number
  readonly names: readonly string[]
  readonly missing: readonly string[]
}

/** Against the target that the row names, not against a target of the ally's own. */
function atTarget(projection: Projection, target: number): Reached {
  const shareOf = ({ id }: { readonly id: string }) => valueAt(projection, `coreShare.${id}`, GRID_LAST_YEAR)
  const allies = [...projection.actors.values()].filter((actor) => actor.kind === 'ally' && Number.isFinite(shareOf(actor)))
  const reaches = (ally: { readonly id: string }) => target - shareOf(ally) < NO_GAP
  const names = allies.filter(reaches).map(({ name }) => name)
  return { count: names.length, all: allies.length, names, missing: allies.filter((ally) => !reaches(ally)).map(({ name }) => name) }
}

/** Whichever list is short: those that reach the target or those that do not. */
function namesInWords({ names, missing }: Reached): string {
  if (missing.length === 0) return CALCULATOR.allReach
  if (missing.length <= LISTED) return CALCULATOR.allBut(listInWords(missing))
  if (names.length <= LISTED) return listInWords(names) || CALCULATOR.none
  return CALCULATOR.among(names.slice(0, LISTED - 2).join(', '), names.length - LISTED + 2)
}

function extraWords(value: number | null): string {
  return value === null ? NO_VALUE : formatSigned(value, 0)
}

export function HeadlineRow() {
  const { reference } = useSession()
  const scenario = useDraftedScenario()
  const projection = useProjection()
  const focus = projection.actors.get(FOCUS)
  const name = reference.groups.find(({ id }) => id === FOCUS)?.name ?? FOCUS
  const before = useProjectionBefore()
  // While an event is under the hand what it changes stands beside what it was.
  const moved = (read: (from: Projection) => string) => {
    const now = read(projection)
    const old = before === null ? now : read(before)
    return old === now ? now : EFFECTS.moved(old, now)
  }
  const gap = valueAt(projection, `gapPoints.${FOCUS}`, GRID_LAST_YEAR)
  const { core: target } = targetsOf(scenario)
  const reached = atTarget(projection, target)
  const above = (focus?.members ?? []).filter((id) => valueAt(projection, `coreShare.${id}`, GRID_LAST_YEAR) - target >= NO_GAP).length
  const extra = projection.indicators.get(`totalExtra.${FOCUS}`)
  const extraValue = extra?.value ?? null
  const money = projection.series.get(`extra.${FOCUS}`)?.unit.text ?? ''
  const base = focus?.baseYear ?? 0
  return (
    <div className="headline-row">
      <div>
        <p>
          <strong className="num">{moved((from) => formatShare(valueAt(from, `coreShare.${FOCUS}`, GRID_LAST_YEAR)))}</strong> {CALCULATOR.shareIn(GRID_LAST_YEAR)}
        </p>
        <p className="note">{gap >= NO_GAP ? CALCULATOR.short(name, formatPoints(gap)) : above > 0 ? CALCULATOR.reachedWithAbove(name, above) : CALCULATOR.reached(name)}</p>
      </div>
      <div>
        <p>
          <strong className="num">{reached.count}</strong> {CALCULATOR.alliesAt(reached.all, plainNumber(target))}
        </p>
        <p className="note">{namesInWords(reached)}</p>
      </div>
      <div>
        <p>
          <strong className="num">{moved((from) => extraWords(from.indicators.get(`totalExtra.${FOCUS}`)?.value ?? null))}</strong>{' '}
          {money.replace(/constant /, '')}, {`${base + 1}–${String(GRID_LAST_YEAR).slice(2)}`}
        </p>
        <p className="note">{extraValue === null ? extra?.why : CALCULATOR.overShares(name, base)}</p>
      </div>
    </div>
  )
}
