// Where the window stood when it was closed, and where it may stand now: always reachable on a screen that is there.
import { z } from 'zod'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  /** Null before the first close: the system places the window. */
  readonly bounds: Rectangle | null
  readonly maximised: boolean
}

export const MIN_SIZE = { width: 1024, height: 640 } as const
export const FIRST_SIZE = { width: 1440, height: 900 } as const

const schema = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }).nullable(),
  maximised: z.boolean(),
})

export function parseWindowState(value: unknown): WindowState | null {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : null
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** The stored bounds moved and shrunk into the work area that they overlap most; the first screen when they overlap none. */
export function placeWindow(state: WindowState, workAreas: readonly Rectangle[]): Rectangle | null {
  const first = workAreas[0]
  if (!first) return state.bounds
  const wanted = state.bounds ?? {
    x: first.x + Math.round((first.width - FIRST_SIZE.width) / 2),
    y: first.y + Math.round((first.height - FIRST_SIZE.height) / 2),
    ...FIRST_SIZE,
  }
  const area = workAreas.reduce((best, candidate) => (overlap(wanted, candidate) > overlap(wanted, best) ? candidate : best), first)
  const width = Math.min(wanted.width, area.width)
  const height = Math.min(wanted.height, area.height)
  return {
    x: Math.min(Math.max(wanted.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(wanted.y, area.y), area.y + area.height - height),
    width,
    height,
  }
}
