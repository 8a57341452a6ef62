// What a step of the hand costs the page: its script, style and layout, and which figures it moved.
import type { Page } from '@playwright/test'

/** How time is counted: that of the page's own thread alone, or that of the clock, whoever else uses the machine. */
export type TimeDomain = 'threadTicks' | 'timeTicks'

/** Reads the milliseconds that the page has spent on script, style and layout so far. */
export async function workMeter(page: Page, timeDomain: TimeDomain): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value
    return (seconds('ScriptDuration') + seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1000
  }
}

/** Has each open figure mark itself when its drawing changes; gives their count. */
export function watchFigures(page: Page): Promise<number> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll<HTMLElement>('[data-figure] .figure-frame')]
    for (const frame of frames) {
      const figure = frame.closest<HTMLElement>('[data-figure]')!
      const observer = new MutationObserver(() => (figure.dataset.benchMoved = 'yes'))
      observer.observe(frame, { subtree: true, childList: true, attributes: true, attributeFilter: ['d', 'x', 'y', 'height', 'cy'] })
    }
    return frames.length
  })
}

/** Waits until a step is drawn; gives the figures that it left as they were. */
export function stillFigures(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    return [...document.querySelectorAll<HTMLElement>('[data-figure]')].flatMap((figure) => {
      const { benchMoved, figure: id } = figure.dataset
      delete figure.dataset.benchMoved
      return benchMoved === undefined ? [id!] : []
    })
  })
}
