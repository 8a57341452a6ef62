// Measures how much memory an Electron app holds once its first charts are drawn: the working sets of all its processes.
import { setTimeout as sleep } from 'node:timers/promises'
import { _electron } from '@playwright/test'
import { chosenElectron } from './electron-run'

const SETTLE_MS = 2000

/** Megabytes, summed over all processes, two seconds after the page marked `first-chart`. */
export async function memoryAfterFirstChart(app: string, userData: string): Promise<number> {
  const { executable, switches } = chosenElectron()
  const running = await _electron.launch({
    executablePath: executable,
    args: [app, ...switches, `--user-data-dir=${userData}`],
    chromiumSandbox: true,
  })
  try {
    const page = await running.firstWindow()
    await page.waitForFunction(() => performance.getEntriesByName('first-chart').length > 0)
    await sleep(SETTLE_MS)
    const kilobytes = await running.evaluate((electron) => electron.app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0))
    return kilobytes / 1024
  } finally {
    await running.close()
  }
}
