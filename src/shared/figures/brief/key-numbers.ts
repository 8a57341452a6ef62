// The indicators of a scenario as sentences: each number as the engine has it, at the decimals of its unit.
import type { ProductionCategory } from '../../domain/production-categories'
import { valueAt, type Projection } from '../../engine/projection'
import { BRIEF_WORDS } from '../../text/brief'
import { amount } from '../../text/figures'
import { PRODUCTION_CATEGORY_TEXT, categoryInSentence } from '../../text/production'
import { PRODUCTION_SIDE } from '../../text/production-side'
import type { Targets } from '../figure'
import { formatBn, formatNumber, formatPoints, formatShare, formatUnits, monthInWords, plainNumber } from '../format'
import { crossoverWords, monthValue, storageWords } from '../production-indicators'
import { alliesAtTarget } from '../moved-indicators'

/** The last month before the year after the alliance's review. */
const REVIEW_MONTH = '2029-12'

/** Spending of the actor in question, then production of the category in question. */
export function keySentences(projection: Projection, focus: string, targets: Targets, category: ProductionCategory): readonly string[] {
  return [...spendingSentences(projection, focus, targets), ...productionSentences(projection, category)]
}

function spendingSentences(projection: Projection, focus: string, { core, year }: Targets): readonly string[] {
  const actor = projection.actors.get(focus)
  if (actor === undefined) return []
  const { name, baseYear, estimateFrom } = actor
  const share = valueAt(projection, `coreShare.${focus}`, year)
  if (!Number.isFinite(share)) return [BRIEF_WORDS.noShare(name)]
  const total = valueAt(projection, `totalShare.${focus}`, year)
  const { reached, all } = alliesAtTarget(projection, core, year)
  return [
    BRIEF_WORDS.coreShare(name, formatShare(share), year, formatShare(valueAt(projection, `coreShare.${focus}`, baseYear)), baseYear, estimateFrom !== undefined && estimateFrom <= baseYear),
    ...(Number.isFinite(total) ? [BRIEF_WORDS.totalShare(formatShare(total), year)] : []),
    BRIEF_WORDS.allies(reached, all, plainNumber(core), year),
    ...wayToTarget(projection, focus, name, baseYear, year),
    ...extraMoney(projection, focus, baseYear),
  ]
}

function wayToTarget(projection: Projection, focus: string, name: string, base: number, year: number): readonly string[] {
  const of = (kind: string) => projection.indicators.get(`${kind}.${focus}`)
  const [years, points, growth] = [of('yearsToTarget'), of('pointsPerYear'), of('realGrowthNeeded')]
  const isAtTarget = years?.value === 0
  return [
    ...(years === undefined ? [] : isAtTarget ? [BRIEF_WORDS.atTarget(base)] : years.value === null ? [BRIEF_WORDS.reachedNot(name, years.why ?? '')] : [BRIEF_WORDS.reached(name, base + years.value)]),
    ...(isAtTarget || points === undefined || points.value === null ? [] : [BRIEF_WORDS.pace(formatPoints(points.value), base, year)]),
    ...(isAtTarget || growth === undefined || growth.value === null ? [] : [BRIEF_WORDS.growth(formatNumber(growth.value, 1), year)]),
  ]
}

function extraMoney(projection: Projection, focus: string, base: number): readonly string[] {
  const [total, mean] = [projection.indicators.get(`totalExtra.${focus}`)?.value ?? null, projection.indicators.get(`averageExtra.${focus}`)?.value ?? null]
  const unit = projection.series.get(`extra.${focus}`)?.unit.text ?? ''
  if (total === null || mean === null) return []
  // Shares are added up as parts of the last year's GDP: no sum that a sentence could say in short.
  if (!unit.startsWith('bn ')) return []
  if (smallBn(total) === '0.0') return [BRIEF_WORDS.same(base, unit.replace(/^bn /, ''))]
  const say = total < 0 ? BRIEF_WORDS.less : BRIEF_WORDS.extra
  return [say(amount(smallBn(total), unit), amount(smallBn(mean), unit), base, base + 1, unit.replace(/^bn /, ''))]
}

/** Its size: of a small ally a billion is much, and 0 would be wrong. */
function smallBn(value: number): string {
  const size = Math.abs(value)
  return formatBn(size, size < 9.95)
}

function productionSentences(projection: Projection, category: ProductionCategory): readonly string[] {
  if (projection.production === null) return []
  const month = projection.months.indexOf(REVIEW_MONTH)
  const [nato, russia] = ['NATO', 'RUS'].map((producer) => monthValue(projection, 'total', category, producer, month)) as [number, number]
  const head = PRODUCTION_CATEGORY_TEXT[category]
  return [
    ...(Number.isFinite(nato) || Number.isFinite(russia) ? [BRIEF_WORDS.output(head, monthInWords(REVIEW_MONTH), wordsOf(nato), wordsOf(russia))] : []),
    PRODUCTION_SIDE.crossover(categoryInSentence(category), crossoverWords(projection, category)),
    BRIEF_WORDS.storage(head, storageWords(projection, category, 'RUS')),
  ]
}

function wordsOf(value: number): string {
  return Number.isFinite(value) ? formatUnits(value) : PRODUCTION_SIDE.noFigure
}
