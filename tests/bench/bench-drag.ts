// An event dragged with the whole model under it: 200 effects that act, four figures open, spending and production mixed;
// script, style and layout of each step of the hand, in the real window.
import { type Page } from '@playwright/test'
import { EFFECT_TARGET_IDS, EFFECT_TARGETS, type Effect } from '../../src/shared/domain/effect'
import { EVENT_CATEGORIES, type HorizonEvent } from '../../src/shared/domain/event'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { SEARCH } from '../../src/shared/text/search'
import { inWindow } from './measured-window'
import { makeRow, median, quantile, type BenchRow } from './rows'
import { drawn, stillFigures, watchFigures, workMeter, type TimeDomain } from './work-meter'

const EVENTS = 50
const EFFECTS_EACH = 4
const WARM_UP = 20
const MOVES = 200
/** Longer than a month with the whole horizon in view, and steps one way before it turns. */
const STEP_PX = 8
const TURN = 10
const FIGURES = ['path-to-5', 'what-it-takes', 'output-a-month', 'stocks-and-storage']
/** Whom effects reach: everyone, groups, single actors. */
const SCOPES = [[], ['NATO'], ['EUROPE_CANADA'], ['DEU', 'FRA', 'POL'], ['USA'], ['RUS'], ['NATO_EUROPE'], ['EASTERN_FLANK'], ['RUS', 'UKR']]
const DRAGGED = 'Dragged event'

/** The effects go round through every series and every scope; factors near 1 keep all curves where figures show them. */
function effectAt(place: number): Effect {
  const target = EFFECT_TARGET_IDS[place % EFFECT_TARGET_IDS.length]!
  return {
    target, scope: SCOPES[place % SCOPES.length]!, ...(EFFECT_TARGETS[target].perCategory && place % 2 === 0 && { categories: ['mbt', 'shells'] as const }),
    op: 'multiply', size: 0.97 + (place % 7) * 0.01, delayMonths: place % 24, rampMonths: 1 + (place % 36), ...(place % 5 === 0 && { durationMonths: 24 }), enabled: true,
  }
}

/** What the dragged one does reaches every open figure. */
const REACHING: readonly Effect[] = (['coreShare', 'growth', 'capacity', 'intensity'] as const).map((target) => ({ target, scope: [], op: 'multiply', size: 0.8, delayMonths: 0, rampMonths: 12, enabled: true }))

function ownEvents(): HorizonEvent[] {
  return Array.from({ length: EVENTS }, (_, index): HorizonEvent => {
    const dragged = index === 0
    const effects = dragged ? REACHING : Array.from({ length: EFFECTS_EACH }, (_, place) => effectAt(index * EFFECTS_EACH + place))
    return {
      id: `bench-${index}`, title: dragged ? DRAGGED : `An event ${index}`, start: (dragged ? '2030-06-15' : `${2026 + (index % 9)}-0${1 + (index % 9)}-11`) as FuzzyDate,
      category: EVENT_CATEGORIES[index % EVENT_CATEGORIES.length]!, actors: ['NATO'], status: 'planned', confidence: 'medium', summary: '', sources: [], tags: [], provenance: 'own', effects,
    }
  })
}

/** Take the event and move it to and fro; the work of each step. Every step moves every figure, or the run is refused. */
async function dragTimes(page: Page): Promise<Readonly<Record<TimeDomain, readonly number[]>>> {
  await page.getByRole('searchbox', { name: SEARCH.label }).fill(DRAGGED)
  await page.keyboard.press('Enter')
  const mark = page.getByRole('img', { name: new RegExp(`^${DRAGGED}, `) }).locator('.hh-marker').first()
  await mark.waitFor()
  const box = (await mark.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + STEP_PX, y, { steps: 4 })
  await drawn(page)
  const watched = await watchFigures(page)
  if (watched !== FIGURES.length) throw new Error(`${FIGURES.length} figures expected, ${watched} found`)
  const meters = { threadTicks: await workMeter(page, 'threadTicks'), timeTicks: await workMeter(page, 'timeTicks') }
  const times: Record<TimeDomain, number[]> = { threadTicks: [], timeTicks: [] }
  for (let move = 0; move < WARM_UP + MOVES; move += 1) {
    const way = 2 + (move % (2 * TURN))
    const [thread, clock] = [await meters.threadTicks(), await meters.timeTicks()]
    await page.mouse.move(x + STEP_PX * (way < 2 + TURN ? way : 4 + 2 * TURN - way), y)
    await drawn(page)
    times.threadTicks.push((await meters.threadTicks()) - thread)
    times.timeTicks.push((await meters.timeTicks()) - clock)
    const still = await stillFigures(page)
    if (still.length > 0) throw new Error(`step ${move} moved nothing in ${still.join(', ')}`)
  }
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return { threadTicks: times.threadTicks.slice(WARM_UP), timeTicks: times.timeTicks.slice(WARM_UP) }
}

export async function rows(): Promise<BenchRow[]> {
  const times = await inWindow({ settings: { figures: FIGURES }, events: ownEvents() }, async (page) => {
    await page.waitForSelector('[data-figure=stocks-and-storage] [id$=line-stock-RUS]')
    return dragTimes(page)
  })
  return [
    makeRow({ id: 'drag-p95', what: 'Drag of an event to painted figures, 95th percentile', value: quantile(times.threadTicks, 0.95), unit: 'ms', goal: 16 }),
    makeRow({ id: 'drag', what: 'The same (200 effects act, four figures open), median', value: median(times.threadTicks), unit: 'ms', goal: null }),
    makeRow({ id: 'drag-clock-p95', what: 'The same by the clock, whoever else uses the machine, 95th percentile', value: quantile(times.timeTicks, 0.95), unit: 'ms', goal: null }),
  ]
}
