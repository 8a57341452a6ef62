// Four scenarios on four figures in the real window: a slider under the hand, and the change from one scenario to another.
import { type Page } from '@playwright/test'
import { blankScenario, type OwnScenario } from '../../src/shared/domain/own-scenario'
import { type Workspace } from '../../src/shared/domain/workspace'
import type { FigureId } from '../../src/shared/figures/figure'
import { type Settings } from '../../src/shared/ipc/settings'
import { SCENARIOS } from '../../src/shared/text/scenarios'
import { inWindow } from './measured-window'
import { makeRow, median, quantile, type BenchRow } from './rows'
import { drawn, stillFigures, watchFigures, workMeter } from './work-meter'

const WARM_UP = 20
const INPUTS = 150
const SWITCHES = 40
const BESIDE = ['wales-pace', 'long-war', 'stall-after-review'] as const
/** What each step leaves as it is: a league of gaps while nobody misses the target. */
const MAY_STAND = ['gap-league']

const OWN: OwnScenario = { ...blankScenario('bench', 'Bench', 'pledge-met'), parameters: { 'spending.shape': 'backLoaded' } }

const WORKSPACE: Partial<Workspace> = { scenarios: { [OWN.id]: OWN }, scenarioOrder: [OWN.id], active: OWN.id, compared: [...BESIDE] }

/** The page's own work for each step, the first ones left out. A step that moves no figure is refused. */
async function workOf(page: Page, steps: number, step: (place: number) => Promise<void>): Promise<readonly number[]> {
  await watchFigures(page)
  const meter = await workMeter(page, 'threadTicks')
  const times: number[] = []
  for (let place = 0; place < WARM_UP + steps; place += 1) {
    const before = await meter()
    await step(place)
    await drawn(page)
    times.push((await meter()) - before)
    const still = (await stillFigures(page)).filter((id) => !MAY_STAND.includes(id))
    if (still.length > 0) throw new Error(`step ${place} moved nothing in ${still.join(', ')}`)
  }
  return times.slice(WARM_UP)
}

/** The slider of a parameter, of everyone or of the line shown, held and moved to and fro. */
async function slide(page: Page, parameter: string): Promise<readonly number[]> {
  const slider = page.locator(`[data-parameter^="${parameter}"] .slider`)
  await slider.scrollIntoViewIfNeeded()
  const box = (await slider.boundingBox())!
  const at = (part: number) => [box.x + 8 + (box.width - 16) * part, box.y + box.height / 2] as const
  await page.mouse.move(...at(0.3))
  await page.mouse.down()
  const times = await workOf(page, INPUTS, (place) => page.mouse.move(...at(0.3 + 0.04 * (1 + (place % 12)))))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return times
}

/** From one scenario to the other and back. */
async function change(page: Page): Promise<readonly number[]> {
  const tabs = page.getByRole('navigation', { name: SCENARIOS.bar })
  return workOf(page, SWITCHES, (place) => tabs.getByRole('button', { name: place % 2 === 0 ? /^Preset Pledge met/ : /^Bench/ }).click())
}

const measure = (settings: Partial<Settings>, work: (page: Page) => Promise<readonly number[]>) => inWindow({ settings, workspace: WORKSPACE }, work)

export async function rows(): Promise<BenchRow[]> {
  const figures: readonly FigureId[] = ['path-to-5', 'what-it-takes', 'gap-league', 'core-related-equipment']
  const productionFigures: readonly FigureId[] = ['output-a-month', 'cumulative-output', 'stocks-and-storage', 'what-binds']
  const spending = await measure({ figures }, (page) => slide(page, 'spending.compliance'))
  const production = await measure({ side: 'production', productionFigures, producer: 'RUS' }, (page) => slide(page, 'production.realisation'))
  const changes = await measure({ figures }, change)
  return [
    makeRow({ id: 'scenarios-slider-p95', what: 'A slider under four scenarios on four figures of spending, 95th percentile', value: quantile(spending, 0.95), unit: 'ms', goal: 25 }),
    makeRow({ id: 'scenarios-slider', what: 'The same, median', value: median(spending), unit: 'ms', goal: null }),
    makeRow({ id: 'scenarios-slider-production-p95', what: 'The same with four figures of production, 95th percentile', value: quantile(production, 0.95), unit: 'ms', goal: 25 }),
    makeRow({ id: 'scenarios-slider-production', what: 'The same, median', value: median(production), unit: 'ms', goal: null }),
    makeRow({ id: 'scenarios-switch-p95', what: 'From one scenario to another, four on four figures, 95th percentile', value: quantile(changes, 0.95), unit: 'ms', goal: 50 }),
    makeRow({ id: 'scenarios-switch', what: 'The same, median', value: median(changes), unit: 'ms', goal: null }),
  ]
}
