// How the scenarios of a picture were looked at, from its text. What a kind of picture does not say is absent.
import { DRAWS, STANDING } from '../draw-request'
import { HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR } from '../calendar'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES } from '../event'
import type { EventFilter } from '../event-filter'
import { LANES_BY } from '../lane-key'
import { isJsonObject, readList, readNumber, readText, refuse, type Findings } from '../parse-scenario-fields'
import { shown } from '../shown'
import { isProductionCategory, type ProductionCategory } from '../production-categories'
import { MONEY_BASES } from '../scenario'
import type { ComparisonView, PictureDraws, PictureView, TimelineView } from './picture-view'
import { daysOf, LONGEST_ID, oneOf } from './read-fields'

const MOST_PICKS = 200
/** Lanes and choices of a filter, as many and as long as settings keep. */
const MOST_NAMES = 2000
const LONGEST_NAME = 140

/** Faults: `input.invalid` with their places, among the findings. */
export function readView(findings: Findings, value: unknown): PictureView {
  const view = isJsonObject(value) ? value : {}
  const id = (key: string): string => {
    if (typeof view[key] !== 'string' || view[key] === '') refuse(findings, `view.${key}`, `it takes an id, not ${shown(view[key])}`)
    return readText(findings, view[key], `view.${key}`, '', LONGEST_ID)
  }
  const picks = readList(findings, view.picks, 'view.picks', MOST_PICKS).filter((pick) => typeof pick === 'string' && pick !== '' && pick.length <= LONGEST_ID) as string[]
  return {
    figure: id('figure'),
    basis: oneOf(findings, view.basis, 'view.basis', MONEY_BASES),
    baskets: oneOf(findings, view.baskets, 'view.baskets', ['core', 'coreAndTotal'] as const),
    picks,
    everyAlly: view.everyAlly === true,
    focus: id('focus'),
    category: categoryOf(findings, view.category),
    ...(view.producer !== undefined && { producer: id('producer') }),
    ...(view.formula !== undefined && { formula: id('formula') }),
    ...(view.chance !== undefined && { chance: drawsOf(findings, view.chance) }),
    ...(view.window !== undefined && { window: daysOf(findings, view.window, 'view.window') }),
    ...(view.timeline !== undefined && { timeline: readTimeline(findings, view.timeline) }),
    ...(view.comparison !== undefined && { comparison: readComparison(findings, view.comparison) }),
  }
}

function drawsOf(findings: Findings, value: unknown): PictureDraws {
  const chance = isJsonObject(value) ? value : {}
  const [min, max] = DRAWS
  return { draws: readNumber(findings, chance.draws, 'view.chance.draws', { min, max, whole: true, unit: '' }), growthCorrelation: readNumber(findings, chance.growthCorrelation, 'view.chance.growthCorrelation', { min: 0, max: 1, unit: '' }), ...(chance.about !== undefined && { about: readText(findings, chance.about, 'view.chance.about', '', LONGEST_ID) }), ...(chance.standing !== undefined && { standing: readNumber(findings, chance.standing, 'view.chance.standing', { min: STANDING[0], max: STANDING[1], whole: true, unit: '' }) }) }
}

function readTimeline(findings: Findings, value: unknown): TimelineView {
  const view = isJsonObject(value) ? value : {}
  const names = (key: string) => readNames(findings, view[key], `view.timeline.${key}`)
  const days = daysOf(findings, view, 'view.timeline')
  if (days.from > days.to) refuse(findings, 'view.timeline.from', 'it is after the last day')
  return {
    ...days,
    lanesBy: oneOf(findings, view.lanesBy, 'view.timeline.lanesBy', LANES_BY),
    laneOrder: names('laneOrder'),
    hiddenLanes: names('hiddenLanes'),
    foldedLanes: names('foldedLanes'),
    filter: readFilter(findings, view.filter),
  }
}

function readFilter(findings: Findings, value: unknown): EventFilter {
  const filter = isJsonObject(value) ? value : {}
  const where = (key: keyof EventFilter) => `view.timeline.filter.${key}`
  const names = (key: keyof EventFilter) => readNames(findings, filter[key], where(key))
  const known = <const T extends string>(key: keyof EventFilter, choices: readonly [T, ...T[]]) => names(key).map((name) => oneOf(findings, name, where(key), choices))
  const year = (key: 'fromYear' | 'toYear') => {
    const said = filter[key] ?? null
    return said === null ? null : readNumber(findings, said, where(key), { min: HORIZON_FIRST_YEAR, max: HORIZON_LAST_YEAR, whole: true, unit: '' })
  }
  const [fromYear, toYear] = [year('fromYear'), year('toYear')]
  if (fromYear !== null && toYear !== null && fromYear > toYear) refuse(findings, where('fromYear'), 'it is after the last year')
  return {
    categories: known('categories', EVENT_CATEGORIES), actors: names('actors'), tags: names('tags'), statuses: known('statuses', EVENT_STATUSES),
    confidences: known('confidences', CONFIDENCES), provenances: known('provenances', PROVENANCES), fromYear, toYear,
  }
}

function readNames(findings: Findings, value: unknown, where: string): readonly string[] {
  return readList(findings, value, where, MOST_NAMES).map((name, place) => {
    if (typeof name !== 'string' || name === '') refuse(findings, `${where}[${place}]`, `it takes text, not ${shown(name)}`)
    return typeof name === 'string' ? readText(findings, name, `${where}[${place}]`, '', LONGEST_NAME) : ''
  })
}

function readComparison(findings: Findings, value: unknown): ComparisonView {
  const view = isJsonObject(value) ? value : {}
  const text = (key: 'series' | 'at', form: RegExp) => {
    const said = view[key]
    if (said === undefined) return {}
    if (typeof said !== 'string' || !form.test(said)) refuse(findings, `view.comparison.${key}`, `it does not take ${shown(said)}`)
    return { [key]: typeof said === 'string' ? said : '' }
  }
  return {
    ...text('series', /^[\w.]{1,80}$/),
    ...text('at', /^\d{4}(-\d{2})?$/),
    ...(view.addedUp !== undefined && { addedUp: view.addedUp === true }),
  }
}

function categoryOf(findings: Findings, value: unknown): ProductionCategory {
  if (typeof value === 'string' && isProductionCategory(value)) return value
  refuse(findings, 'view.category', `it takes a category of production, not ${shown(value)}`)
  return 'mbt'
}
