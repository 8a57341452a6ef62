// The timeline with very many events, in the real window: first draw against vis-timeline alone with 500, script of one
// step of zooming and panning, memory; and the frames of zooming among the built-in events.
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import { eventSpan } from '../../src/shared/domain/event'
import { LIST } from '../../src/shared/text/search'
import { chosenElectron, withUserData } from './electron-run'
import { manyEvents, writeManyEvents } from './many-events'
import { makeRow, median, quantile, type BenchRow } from './rows'

const APP = process.cwd()
const EMPTY_WINDOW = path.join(APP, 'tests', 'bench', 'empty-window')
const VIS_ALONE = path.join(APP, 'node_modules', 'vis-timeline', 'standalone', 'umd', 'vis-timeline-graph2d.min.js')
const DRAWS = 5
const ZOOM_STEPS = 24
const ROUNDS = 4
const DAY_MS = 86_400_000
/** One notch of a wheel. */
const NOTCH_PX = 100

async function withApp<T>(app: string, events: number | null, work: (page: Page, running: ElectronApplication) => Promise<T>): Promise<T> {
  return withUserData(async (userData) => {
    if (events !== null) await writeManyEvents(userData, events)
    const { executable, switches } = chosenElectron()
    const running = await _electron.launch({ executablePath: executable, args: [app, ...switches, `--user-data-dir=${userData}`], chromiumSandbox: true })
    try {
      return await work(await running.firstWindow(), running)
    } finally {
      await running.close()
    }
  })
}

/** Milliseconds until vis-timeline alone has painted 500 of the same events, stacked, in lanes of its own. */
function visAlone(): Promise<number> {
  const items = manyEvents(500).map((event) => {
    const { first, last } = eventSpan(event)
    return { id: event.id, group: event.category, content: event.title, start: first * DAY_MS, ...(event.end ? { end: (last + 1) * DAY_MS } : { type: 'box' }) }
  })
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }))
  return withApp(EMPTY_WINDOW, null, async (page) => {
    await page.addScriptTag({ path: VIS_ALONE })
    const times: number[] = []
    for (let turn = 0; turn < DRAWS; turn += 1) {
      times.push(
        await page.evaluate(
          async ({ items, groups }) => {
            const { vis } = globalThis as unknown as { vis: { Timeline: new (...given: unknown[]) => { destroy(): void } } }
            const host = document.body.appendChild(document.createElement('div'))
            const start = performance.now()
            const timeline = new vis.Timeline(host, items, groups, { stack: true })
            do await new Promise((resolve) => requestAnimationFrame(resolve))
            while (host.querySelector('.vis-item') === null)
            await new Promise((resolve) => requestAnimationFrame(resolve))
            const time = performance.now() - start
            timeline.destroy()
            host.remove()
            return time
          },
          { items, groups },
        ),
      )
    }
    return median(times)
  })
}

/** Milliseconds from leaving the list to the lanes being painted: index, layout and canvas are made anew each time. */
async function firstDraw(page: Page): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < DRAWS; turn += 1) {
    await page.getByRole('button', { name: LIST.list, exact: true }).click()
    await page.waitForSelector('.event-list')
    await page.waitForFunction(() => document.querySelector('.vis-item') === null)
    await sleep(300)
    times.push(
      await page.getByRole('button', { name: LIST.lanes, exact: true }).evaluate(async (button: HTMLElement) => {
        const start = performance.now()
        button.click()
        do await new Promise((resolve) => requestAnimationFrame(resolve))
        while (document.querySelector('.vis-item') === null)
        await new Promise((resolve) => requestAnimationFrame(resolve))
        return performance.now() - start
      }),
    )
  }
  return median(times)
}

/** Milliseconds of script that the page has run so far. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000
}

/** Turn the wheel once over the lanes and wait until nothing more is drawn. */
async function turn(page: Page, key: 'Control' | 'Shift', by: number): Promise<void> {
  await page.keyboard.down(key)
  await page.mouse.wheel(0, by)
  await page.keyboard.up(key)
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** Script of each step of zooming in, panning and zooming out, at several places of the timeline. */
async function stepTimes(page: Page): Promise<{ readonly zoom: readonly number[]; readonly pan: readonly number[] }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const lanes = (await page.locator('.lanes').boundingBox())!
  const zoom: number[] = []
  const pan: number[] = []
  const measured = async (times: number[], key: 'Control' | 'Shift', by: number) => {
    const before = await scriptTime(session)
    await turn(page, key, by)
    times.push((await scriptTime(session)) - before)
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.mouse.move(lanes.x + 140 + (lanes.width - 150) * ((round + 0.5) / ROUNDS), lanes.y + lanes.height / 2)
    for (let step = 0; step < ZOOM_STEPS; step += 1) {
      await measured(zoom, 'Control', -NOTCH_PX)
      if (step % 3 === 0) await measured(pan, 'Shift', NOTCH_PX)
    }
    for (let step = 0; step < ZOOM_STEPS; step += 1) {
      await measured(zoom, 'Control', NOTCH_PX)
      if (step % 3 === 0) await measured(pan, 'Shift', -NOTCH_PX)
    }
  }
  return { zoom, pan }
}

/** Times between frames, at rest and while one zoom step comes with each frame. */
async function frameTimes(page: Page): Promise<{ readonly rest: readonly number[]; readonly zooming: readonly number[] }> {
  return page.evaluate(async (steps) => {
    const lanes = document.querySelector<HTMLElement>('.vis-center .vis-itemset, .lanes')!
    const box = document.querySelector('.lanes')!.getBoundingClientRect()
    const frames = async (act: (step: number) => void): Promise<number[]> => {
      const times: number[] = []
      let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      for (let step = 0; step < steps; step += 1) {
        act(step)
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
        times.push(now - last)
        last = now
      }
      return times
    }
    const rest = await frames(() => undefined)
    const zooming = await frames((step) =>
      lanes.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true, cancelable: true, ctrlKey: true, deltaY: step % 40 < 20 ? -15 : 15,
          clientX: box.left + box.width * 0.6, clientY: box.top + box.height / 2,
        }),
      ),
    )
    return { rest, zooming }
  }, 160)
}

/** Megabytes of all processes. */
async function memoryOf(running: ElectronApplication): Promise<number> {
  return running.evaluate((electron) => electron.app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024)
}

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.vis-item', { timeout: 120_000 })
  await sleep(2000)
}

export async function rows(): Promise<BenchRow[]> {
  const alone = await visAlone()
  const few = await withApp(APP, null, async (page, running) => {
    await drawn(page)
    return { memory: await memoryOf(running), frames: await frameTimes(page) }
  })
  const many = await withApp(APP, 50_000, async (page, running) => {
    await drawn(page)
    const memory = await memoryOf(running)
    return { memory, draw: await firstDraw(page), ...(await stepTimes(page)) }
  })
  const most = await withApp(APP, 200_000, async (page) => {
    await drawn(page)
    return firstDraw(page)
  })
  return [
    makeRow({ id: 'timeline-50k-draw', what: 'Lanes of 50,000 events drawn, against vis-timeline alone with 500', value: many.draw / alone, unit: '×', goal: 0.25 }),
    makeRow({ id: 'timeline-200k-draw', what: 'Lanes of 200,000 events drawn, against the same', value: most / alone, unit: '×', goal: 0.5 }),
    makeRow({ id: 'timeline-vis-alone', what: 'vis-timeline alone, 500 events stacked', value: alone, unit: 'ms', goal: null }),
    makeRow({ id: 'timeline-zoom', what: 'Zoom step among 50,000 events, script, median', value: median(many.zoom), unit: 'ms', goal: 8 }),
    makeRow({ id: 'timeline-zoom-p95', what: 'Zoom step among 50,000 events, script, 95th percentile', value: quantile(many.zoom, 0.95), unit: 'ms', goal: 32 }),
    makeRow({ id: 'timeline-pan', what: 'Pan step among 50,000 events, script, median', value: median(many.pan), unit: 'ms', goal: 8 }),
    makeRow({ id: 'timeline-pan-p95', what: 'Pan step among 50,000 events, script, 95th percentile', value: quantile(many.pan, 0.95), unit: 'ms', goal: 32 }),
    makeRow({ id: 'timeline-memory', what: 'Memory that 50,000 events add, all processes', value: many.memory - few.memory, unit: 'MB', goal: 150 }),
    makeRow({ id: 'timeline-frames', what: 'Frame while zooming among the built-in events, against one at rest, median', value: median(few.frames.zooming) / median(few.frames.rest), unit: '×', goal: 1.1 }),
    makeRow({ id: 'timeline-frames-p95', what: 'The same, 95th percentile', value: quantile(few.frames.zooming, 0.95) / median(few.frames.rest), unit: '×', goal: null }),
  ]
}
