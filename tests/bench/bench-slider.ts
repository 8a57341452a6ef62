// Slider input to all open figures redrawn: script and layout of one input, in the real window, with the hand dragging.
import { type Page } from '@playwright/test'
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/ipc/settings'
import { inWindow } from './measured-window'
import { makeRow, median, quantile, type BenchRow } from './rows'

const WARM_UP = 30
const INPUTS = 300

/**
 * Milliseconds for each input, measured in the page: from the moment before the pointer's move is handed to the page to the
 * moment at which React has redrawn and the new layout of all open figures was read.
 */
async function inputTimes(page: Page, open: number, still: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async ({ inputs, open, still }) => {
    const slider = document.querySelector<HTMLElement>('.control .slider')!
    const figures = [...document.querySelectorAll<SVGElement>('.figure-frame > svg')]
    if (figures.length !== open) throw new Error(`${open} figures expected, ${figures.length} found`)
    const box = slider.getBoundingClientRect()
    const send = (type: string, part: number, buttons: number): void => {
      slider.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true, pointerId: 1, isPrimary: true, pointerType: 'mouse', button: type === 'pointermove' ? -1 : 0, buttons,
          clientX: box.left + 8 + (box.width - 16) * part, clientY: box.top + box.height / 2,
        }),
      )
    }
    // A made-up pointer cannot be captured; a real one is.
    slider.setPointerCapture = () => undefined
    send('pointerdown', 0.3, 1)
    const times: number[] = []
    for (let input = 0; input < inputs; input += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const before = figures.map((figure) => figure.innerHTML)
      const redrawn = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (figures.some((figure, place) => figure.innerHTML === before[place] && !still.some((id) => figure.closest(`[data-figure=${id}]`)))) return
          observer.disconnect()
          resolve(undefined)
        })
        for (const figure of figures) observer.observe(figure, { subtree: true, childList: true, attributes: true, characterData: true })
      })
      const start = performance.now()
      send('pointermove', 0.3 + 0.3 * ((input % 40) / 40) + 0.01, 1)
      await redrawn
      for (const figure of figures) figure.getBoundingClientRect()
      document.body.getBoundingClientRect()
      times.push(performance.now() - start)
    }
    send('pointerup', 0.3, 0)
    return times
  }, { inputs: WARM_UP + INPUTS, open, still })
}

/** The times with some figures open and some actors drawn. */
async function measure(settings: Partial<Settings>): Promise<readonly number[]> {
  const whole = { ...DEFAULT_SETTINGS, ...settings }
  const open = whole.side === 'production' ? whole.productionFigures : whole.figures
  return inWindow({ settings }, async (page) => (await inputTimes(page, open.length, STILL)).slice(WARM_UP))
}

const TEN = ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL', 'GBR', 'ITA', 'ESP', 'TUR']
const FOUR = ['path-to-5', 'what-it-takes', 'gap-league', 'core-related-equipment']

const PRODUCTION = ['output-a-month', 'cumulative-output', 'stocks-and-storage', 'what-binds']
/** Nothing is short of its target in 2035, so a league of gaps may stand still while the target moves; on the spending side, where capacity binds, so may production. */
const STILL = ['gap-league', 'production-at-a-glance']

export async function rows(): Promise<BenchRow[]> {
  const two = await measure(DEFAULT_SETTINGS)
  const four = await measure({ figures: FOUR, picks: TEN })
  const production = await measure({ side: 'production', producer: 'RUS', productionFigures: PRODUCTION })
  const mixed = await measure({ figures: ['path-to-5', 'what-it-takes', 'core-related-equipment', 'production-at-a-glance'] })
  return [
    makeRow({ id: 'slider-p95', what: 'Slider input to both figures redrawn, 95th percentile', value: quantile(two, 0.95), unit: 'ms', goal: 16 }),
    makeRow({ id: 'slider', what: 'Slider input to both figures redrawn, median', value: median(two), unit: 'ms', goal: null }),
    makeRow({ id: 'slider-four-p95', what: 'The same with four figures and ten actors, 95th percentile', value: quantile(four, 0.95), unit: 'ms', goal: 16 }),
    makeRow({ id: 'slider-four', what: 'The same with four figures and ten actors, median', value: median(four), unit: 'ms', goal: null }),
    makeRow({ id: 'slider-production-p95', what: 'A slider of production to four figures of production redrawn, 95th percentile', value: quantile(production, 0.95), unit: 'ms', goal: 16 }),
    makeRow({ id: 'slider-production', what: 'The same, median', value: median(production), unit: 'ms', goal: null }),
    makeRow({ id: 'slider-mixed-p95', what: 'A slider of spending with three figures of spending and the ratios of production, 95th percentile', value: quantile(mixed, 0.95), unit: 'ms', goal: 16 }),
  ]
}
