// Draws beside a hand at a slider, in the real window: how soon the first bands stand there, how soon all draws do, and whether
// the window keeps its frames meanwhile.
import type { Page } from '@playwright/test'
import { inWindow } from './measured-window'
import { makeRow, median, quantile, type BenchRow } from './rows'

const DRAWS = 10_000
const CHANGES = 12

interface Watched {
  /** Milliseconds from the key to the first bands, and to all draws, one a change. */
  readonly first: number[]
  readonly whole: number[]
  /** Milliseconds between frames. */
  readonly frames: number[]
}

/** Keeps in the page what happens from each key to the end of its draws. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = { first: [], whole: [], frames: [] }
    let [key, last] = [Number.NaN, performance.now()]
    let isFirst = false
    document.addEventListener('keydown', () => ([key, isFirst] = [performance.now(), true]), { capture: true })
    new MutationObserver(() => {
      const status = document.querySelector<HTMLElement>('[data-draws]')
      const since = performance.now() - key
      if (status === null || Number.isNaN(key)) return
      if (isFirst && /: [1-9]/.test(status.innerText) && status.dataset.draws === 'running') {
        watched.first.push(since)
        isFirst = false
      }
      if (!isFirst && status.dataset.draws === 'whole') {
        watched.whole.push(since)
        key = Number.NaN
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-draws'] })
    const tick = (now: number): void => {
      watched.frames.push(now - last)
      last = now
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(window, { watched })
  })
}

async function watched(page: Page): Promise<Watched> {
  await page.waitForSelector('[data-draws=whole]')
  await page.getByRole('slider', { name: /Compliance/ }).first().focus()
  await watch(page)
  for (let change = 0; change < CHANGES; change += 1) {
    await page.keyboard.press('ArrowLeft')
    await page.waitForSelector('[data-draws=running]')
    await page.waitForSelector('[data-draws=whole]')
  }
  return page.evaluate(() => (window as unknown as { readonly watched: Watched }).watched)
}

export async function rows(): Promise<BenchRow[]> {
  const { first, whole, frames } = await inWindow({ settings: { side: 'uncertainty', draws: DRAWS } }, watched)
  return [
    makeRow({ id: 'uncertainty-first', what: 'A slider’s key to the first bands, median', value: median(first), unit: 'ms', goal: 100 }),
    makeRow({ id: 'uncertainty-whole', what: 'The same to all 10,000 draws with their bands, median', value: median(whole), unit: 'ms', goal: 1200 }),
    makeRow({ id: 'uncertainty-frame', what: 'The longest frame meanwhile', value: Math.max(...frames), unit: 'ms', goal: 50 }),
    makeRow({ id: 'uncertainty-frame-p95', what: 'A frame meanwhile, 95th percentile', value: quantile(frames, 0.95), unit: 'ms', goal: null }),
  ]
}
