// Cold start to the first painted chart, and memory, each as a ratio to an empty Electron window of the same machine in
// the same run: both apps by turns, medians compared.
import path from 'node:path'
import { timeToFirstChart, withUserData } from './electron-run'
import { memoryAfterFirstChart } from './memory'
import { makeRow, median, type BenchRow } from './rows'

const APP = process.cwd()
const EMPTY_WINDOW = path.join(APP, 'tests', 'bench', 'empty-window')
const STARTS = 7
const FIRST_STARTS = 3
const MEMORY_RUNS = 3

type Measure = (app: string, userData: string) => Promise<number>

interface Pair {
  readonly app: number
  readonly empty: number
}

/** Medians of both apps, measured by turns on user data that an earlier start left behind. */
async function byTurns(measure: Measure, times: number): Promise<Pair> {
  return withUserData((appData) =>
    withUserData(async (emptyData) => {
      const app: number[] = []
      const empty: number[] = []
      await timeToFirstChart(APP, appData)
      await timeToFirstChart(EMPTY_WINDOW, emptyData)
      for (let turn = 0; turn < times; turn += 1) {
        empty.push(await measure(EMPTY_WINDOW, emptyData))
        app.push(await measure(APP, appData))
      }
      return { app: median(app), empty: median(empty) }
    }),
  )
}

/** The median of starts that find no user data at all and make the workspace. */
async function firstStart(): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < FIRST_STARTS; turn += 1) times.push(await withUserData((folder) => timeToFirstChart(APP, folder)))
  return median(times)
}

export async function rows(): Promise<BenchRow[]> {
  const start = await byTurns(timeToFirstChart, STARTS)
  const first = await firstStart()
  const memory = await byTurns(memoryAfterFirstChart, MEMORY_RUNS)
  return [
    makeRow({ id: 'cold-start-ratio', what: 'Cold start to first painted chart against an empty window', value: start.app / start.empty, unit: '×', goal: 1.8 }),
    makeRow({ id: 'cold-start', what: 'Cold start to first painted chart', value: start.app, unit: 'ms', goal: null }),
    makeRow({ id: 'empty-window-start', what: 'Start of an empty window', value: start.empty, unit: 'ms', goal: null }),
    makeRow({ id: 'first-start-ratio', what: 'Very first start (workspace made) against an empty window', value: first / start.empty, unit: '×', goal: null }),
    makeRow({ id: 'memory-ratio', what: 'Memory after the first charts against an empty window', value: memory.app / memory.empty, unit: '×', goal: 1.6 }),
    makeRow({ id: 'memory', what: 'Memory after the first charts, all processes', value: memory.app, unit: 'MB', goal: null }),
  ]
}
