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

declare global {
  interface Window {
    benchFigures?: readonly HTMLElement[]
    benchDrawings?: readonly string[]
  }
}

/** Remembers the open figures, as they are drawn now; gives their count. */
export function watchFigures(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.benchFigures = [...document.querySelectorAll<HTMLElement>('[data-figure]')]
    window.benchDrawings = window.benchFigures.map((figure) => figure.innerHTML)
    return window.benchFigures.length
  })
}

/** Waits until a step is drawn. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** The figures that are drawn as they were when this, or `watchFigures`, was asked last. Not to be asked while the meter counts. */
export function stillFigures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const [figures, before] = [window.benchFigures!, window.benchDrawings!]
    window.benchDrawings = figures.map((figure) => figure.innerHTML)
    return figures.flatMap((figure, place) => (window.benchDrawings![place] === before[place] ? [figure.dataset.figure!] : []))
  })
}
