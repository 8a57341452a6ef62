// The switches that Electron needs on some machines: as root, and where shared memory is scarce.
import { statfsSync } from 'node:fs'

/** Chromium keeps its pictures in /dev/shm; with less than this it may crash (containers often give 64 MB). */
const ENOUGH_SHARED_MEMORY = 128 * 1024 * 1024

/** Switches for the command line of Electron, before or after the app's folder. */
export function electronSwitches() {
  if (process.platform !== 'linux') return []
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(sharedMemory() < ENOUGH_SHARED_MEMORY ? ['--disable-dev-shm-usage'] : [])]
}

/** What tests and benchmarks read to start that Electron themselves. @param {{ executable: string }} runtime */
export function electronEnv({ executable }) {
  return { HAGUE_HORIZON_ELECTRON: executable, HAGUE_HORIZON_SWITCHES: electronSwitches().join(' ') }
}

function sharedMemory() {
  try {
    const { bsize, blocks } = statfsSync('/dev/shm')
    return bsize * blocks
  } catch {
    return 0
  }
}
