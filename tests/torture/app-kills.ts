// Kills of the real app under edits by the messages that its window sends to main. After each start what the app opens is held
// against what it had called saved.
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { launchApp, type RunningApp } from '../e2e/launch'
import { firstScreen, opening } from '../e2e/window'
import { chanceFrom } from './chance'
import { nextEdit } from './edits'
import { advanced, startOf, type Expected } from './expected'
import type { KillResult } from './kills'
import type { Step } from '../../src/shared/domain/command'

export interface AppKillOptions {
  readonly seed: number
  readonly kills: number
  readonly tell?: (line: string) => void
}

const LONGEST_MS = 3000
/** A kill waits for so many steps at most, so that a slow machine does not kill before there are any. */
const MOST_STEPS = 8
const LOOK_EVERY_MS = 3

interface Heard {
  /** The state after the last edit that was acknowledged. */
  expected: Expected
  /** Edits that were acknowledged. */
  count: number
}

/** What the window asks of main. */
type Message = readonly ['workspace:apply', { readonly step: Step; readonly revision: number }] | readonly ['workspace:undo' | 'workspace:redo', { readonly revision: number }]

/** Null when it was refused. Rejects when the app is gone. */
async function carriedOut({ window }: RunningApp, message: Message): Promise<number | null> {
  return window.evaluate(async ([channel, argument]) => {
    const reply = await (globalThis.window.horizon.call as (channel: string, argument: unknown) => Promise<{ ok: boolean; value?: { revision: number } }>)(channel, argument)
    return reply.ok ? reply.value!.revision : null
  }, message as readonly [string, unknown])
}

/** Edits without end, by the stream; ends by the death of the app. */
async function editAndEdit(running: RunningApp, seed: number, heard: Heard): Promise<void> {
  for (;;) {
    const before = heard.expected
    for (let attempt = 0; ; attempt += 1) {
      const edit = nextEdit({ seed, revision: before.revision, attempt, workspace: before.workspace })
      const { revision } = before
      const message: Message | null = edit.kind === 'apply' ? ['workspace:apply', { step: edit.step, revision }] : edit.kind === 'goTo' ? await goToMessage(running, edit.nth, revision) : [`workspace:${edit.kind}`, { revision }]
      const saved = message === null ? null : await carriedOut(running, message)
      if (saved === null) continue
      heard.expected = advanced(seed, before)
      heard.count += 1
      if (saved !== heard.expected.revision) throw new Error(`revision ${saved} was acknowledged after ${revision}`)
      break
    }
  }
}

async function goToMessage({ window }: RunningApp, nth: number, revision: number): Promise<Message | null> {
  const number = await window.evaluate(async (most) => {
    const history = await globalThis.window.horizon.call('history:list', { most })
    return history.ok ? history.value[most - 1]?.number : undefined
  }, nth + 1)
  return number === undefined ? null : (['history:goTo', { number, revision }] as unknown as Message)
}

/** Kill and start, again and again, on one workspace. */
export async function killTheApp({ seed, kills, tell = () => undefined }: AppKillOptions): Promise<KillResult> {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'hague-horizon-app-kills-'))
  const chance = chanceFrom(seed)
  const result = { kills: 0, acknowledged: 0, unheard: 0, lost: 0, faults: [] as string[] }
  let before: Expected | null = null
  let heard: Heard | null = null
  try {
    for (;;) {
      const running = await launchApp(userData)
      await firstScreen(running.window)
      const found = await opening(running.window)
      if (before === null || heard === null) before = { ...startOf(found.workspace), revision: found.revision }
      else {
        const there = heardOrOneMore(seed, heard, found.revision)
        result.acknowledged += heard.count
        result.unheard += Math.max(0, found.revision - heard.expected.revision)
        result.lost += Math.max(0, heard.expected.revision - found.revision)
        if (found.notice !== null) result.faults.push(`kill ${result.kills}: a notice at the start: ${found.notice}`)
        if (there === null) result.faults.push(`kill ${result.kills}: revision ${found.revision} after ${heard.expected.revision} was acknowledged`)
        else if (!isDeepStrictEqual(found.workspace, JSON.parse(JSON.stringify(there.workspace)))) result.faults.push(`kill ${result.kills}: the workspace is not that of revision ${found.revision}`)
        tell(`${result.kills} kills of the app, ${result.acknowledged} steps acknowledged, ${result.lost} lost, ${result.faults.length} faults`)
        if (there === null || result.lost > 0 || result.faults.length > 0 || result.kills >= kills) {
          await running.app.close()
          return result
        }
        before = there
      }
      heard = { expected: before, count: 0 }
      before = await killedWhileEditing(running, seed, heard, chance(LONGEST_MS), chance(MOST_STEPS))
      result.kills += 1
    }
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

function heardOrOneMore(seed: number, { expected }: Heard, revision: number): Expected | null {
  if (revision === expected.revision) return expected
  return revision === expected.revision + 1 ? advanced(seed, expected) : null
}

async function killedWhileEditing(running: RunningApp, seed: number, heard: Heard, afterMs: number, leastSteps: number): Promise<Expected> {
  const child = running.app.process()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const begun = performance.now()
  const timer = setInterval(() => {
    if (heard.count >= leastSteps && performance.now() - begun >= afterMs) child.kill('SIGKILL')
  }, LOOK_EVERY_MS)
  await editAndEdit(running, seed, heard).catch((error: unknown) => {
    if (!/closed|crash|disconnected|Target/i.test(String(error))) throw error
  })
  clearInterval(timer)
  await gone
  return heard.expected
}
