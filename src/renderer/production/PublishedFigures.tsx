// Which of the published figures lines start from: low, central, high, as claimed, with what each says of the line in
// question, what counts as produced, and every rival figure with its source.
import { FIGURE_LEVELS, type FigureLevel, type ProductionCategory } from '../../shared/domain/production-categories'
import { rateContests, type CountedKind, type RateContest } from '../../shared/domain/production-contests'
import type { LineFigures } from '../../shared/engine/production/line-figures'
import { formatNumber } from '../../shared/figures/format'
import { categoryInSentence, FIGURE_LEVEL_TEXT, producerName } from '../../shared/text/production'
import { PARAMETER_TEXT } from '../../shared/text/parameters'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { listInWords } from '../../shared/text/figures'
import { ParameterHead } from '../calculator/ParameterHead'
import { useModel } from '../state/session'
import { useProjection } from '../state/use-projection'
import { CardButton } from '../ui/CardButton'
import { RivalFigures } from './RivalFigures'
import { useLineParameter } from './use-line-parameter'

interface PublishedFiguresProps {
  readonly category: ProductionCategory
  /** Null: of every line. */
  readonly producer: string | null
}

export function PublishedFigures({ category, producer }: PublishedFiguresProps) {
  const tables = useModel((state) => state.production)
  const { production } = useProjection()
  const id = 'production.figures'
  const control = useLineParameter(id, producer === null ? null : { category, producer })
  const figures = producer === null ? undefined : production?.published(category, producer)
  const contests = tables === null || producer === null ? [] : rateContests(tables, category, producer)
  const count = contests.reduce((all, { rows }) => all + rows.length, 0)
  const name = producer === null ? '' : PRODUCTION_SIDE.lineOf(producerName(producer), categoryInSentence(category))
  return (
    <div className="control published" data-parameter={control.key}>
      <ParameterHead id={id} control={control} />
      <div className="control-line">
        <div className="segments" role="group" aria-label={PARAMETER_TEXT[id].label}>
          {FIGURE_LEVELS.map((level) => (
            <button key={level} type="button" aria-pressed={level === control.value} onClick={() => control.commit(level)}>
              {FIGURE_LEVEL_TEXT[level]}
              {figures && rateAt(figures, level) !== null && <span className="num"> {formatRate(rateAt(figures, level)!)}</span>}
            </button>
          ))}
        </div>
      </div>
      {producer !== null && tables !== null && (
        <p className="note range">
          {count > 0 && (
            <CardButton
              className="contested num"
              label={PRODUCTION_SIDE.rivalsOf(count, name)}
              width={560}
              cardClass="contest-card"
              card={() => (
                <>
                  <h2>{name}</h2>
                  <p>{PRODUCTION_SIDE.counts}</p>
                  <p>{rangeWords(contests, figures)}</p>
                  <RivalFigures contests={contests} claim={figures?.claim ?? null} />
                </>
              )}
            >
              {PRODUCTION_SIDE.rivals(count)}
            </CardButton>
          )}
          <span>{count === 0 ? PRODUCTION_SIDE.typeOne : rangeWords(contests, figures)}</span>
        </p>
      )}
    </div>
  )
}

/** New and refurbished together at a level, units a month; null where nothing is published. */
function rateAt({ output, refurbished }: LineFigures, level: FigureLevel): number | null {
  return output[level] === null ? null : output[level] + (refurbished[level] ?? 0)
}

/** "Published figures support 37–129 in all and 8–33 new a month. 150 a month is claimed; …" */
function rangeWords(contests: readonly RateContest[], figures: LineFigures | undefined): string {
  const ranges = [...contests].reverse().flatMap(({ kind, low, high }) =>
    low === null || high === null || !comparable(figures).includes(kind) ? [] : [PRODUCTION_SIDE.supported(PRODUCTION_SIDE.inAll[kind], ...rangeOf(low, high))],
  )
  const claim = figures?.claim
  return [
    ...(ranges.length > 0 ? [PRODUCTION_SIDE.supportedAll(listInWords(ranges))] : []),
    ...(claim ? [PRODUCTION_SIDE.claimed(formatRate(claim.total))] : []),
  ].join(' ')
}

/** Kinds whose range speaks of what the line counts: a total may count decoys or other calibres that the line leaves out. */
function comparable(figures: LineFigures | undefined): readonly CountedKind[] {
  if (figures === undefined || figures.undivided) return ['total']
  return figures.refurbished.central === null ? ['new'] : ['new', 'total']
}

/** Said whole where a tenth would claim too much. */
function formatRate(value: number): string {
  return formatNumber(value, value >= 10 ? 0 : 1)
}

/** Both ends to the decimals of the higher. */
function rangeOf(low: number, high: number): readonly [string, string] {
  const decimals = high >= 10 ? 0 : 1
  return [formatNumber(low, decimals), formatNumber(high, decimals)]
}
