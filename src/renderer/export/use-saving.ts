// What the dialog's buttons do, one at a time: to a file, to the clipboard, or one file after the other into a folder.
import { useRef, useState } from 'react'
import { pictureTitle, type PictureId } from '../../shared/figures/picture-id'
import type { Fault } from '../../shared/domain/fault'
import { tableHtml, tableTsv } from '../../shared/figures/data/csv'
import { EXPORT } from '../../shared/text/export'
import { faultSentence } from '../../shared/text/faults'
import { useSession } from '../state/session'
import { contentOf } from './picture-content'
import { chosenSize, useChoices } from './use-choices'
import { dataOf, svgOf, type PictureOf, type WindowPicture } from './use-pictures'

/** What there is to say about the last thing that was done. */
export type Outcome = { readonly kind: 'said' | 'refused'; readonly sentence: string; readonly files?: readonly string[] }

export interface Progress {
  readonly done: number
  readonly all: number
  readonly sentence: string
  /** What is counted, for those who do not see the bar. */
  readonly label: string
}

export interface Saving {
  readonly busy: boolean
  readonly outcome: Outcome | null
  /** Present while several are written. */
  readonly progress: Progress | null
  /** `carries`: whether the file can be opened again. */
  readonly save: (shown: WindowPicture, name: string, carries: boolean) => Promise<void>
  /** `pictureOf` makes each when it is its turn. */
  readonly saveAll: (ids: readonly PictureId[], pictureOf: PictureOf, carries: boolean) => Promise<void>
  /** No further file is begun; those that are there stay. */
  readonly stop: () => void
  readonly copyPicture: (shown: WindowPicture) => Promise<void>
  readonly copyTable: (shown: WindowPicture) => Promise<void>
  readonly copyCsv: (shown: WindowPicture) => Promise<void>
}

export function useSaving(): Saving {
  const { bridge } = useSession()
  const [choices] = useChoices()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const stopped = useRef(false)
  const isBusy = useRef(false)
  const refuse = (fault: Fault) => setOutcome({ kind: 'refused', sentence: faultSentence(fault) })

  /** One thing at a time. The buttons stay where the focus is: one that is switched off would lose it. */
  async function during(work: () => Promise<void>): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setBusy(true)
    setOutcome(null)
    try {
      await work()
    } finally {
      isBusy.current = false
      setBusy(false)
      setProgress(null)
    }
  }

  function copyText(textOf: () => string, sentence: string): Promise<void> {
    return during(async () => {
      const reply = await bridge.call('text:copy', textOf())
      if (reply.ok) setOutcome({ kind: 'said', sentence })
      else refuse(reply.fault)
    })
  }

  async function writeAll(ids: readonly PictureId[], pictureOf: PictureOf, carries: boolean): Promise<void> {
    const folder = await bridge.call('picture:folder', null)
    if (!folder.ok) return refuse(folder.fault)
    if (folder.value === null) return
    const { path, place } = folder.value
    const files: string[] = []
    for (const id of ids) {
      if (stopped.current) break
      setProgress({ done: files.length, all: ids.length, sentence: EXPORT.progress(files.length, ids.length, pictureTitle(id)), label: EXPORT.saving })
      const shown = pictureOf(id)
      if (shown === null) continue
      const content = await contentOf(shown, choices, carries)
      const written = content.ok ? await bridge.call('picture:saveInto', { content: content.value, place, name: shown.suggestedName }) : content
      if (!written.ok) {
        setOutcome({ kind: 'refused', sentence: EXPORT.failedAt(pictureTitle(id), faultSentence(written.fault)), files })
        return
      }
      files.push(written.value.path.slice(path.length + 1))
    }
    setOutcome({ kind: 'said', sentence: files.length < ids.length ? EXPORT.stopped(files.length, ids.length) : EXPORT.savedAll(files.length, path), files })
  }

  return {
    busy,
    outcome,
    progress,
    save: (shown, name, carries) =>
      during(async () => {
        const content = await contentOf(shown, choices, carries)
        const reply = content.ok ? await bridge.call('picture:save', { content: content.value, suggestedName: name }) : content
        if (!reply.ok) refuse(reply.fault)
        else if (reply.value.path !== null) setOutcome({ kind: 'said', sentence: EXPORT.saved(reply.value.path) })
      }),
    saveAll: (ids, pictureOf, carries) => {
      stopped.current = false
      return during(() => writeAll(ids, pictureOf, carries))
    },
    stop: () => {
      stopped.current = true
    },
    copyPicture: (shown) =>
      during(async () => {
        const reply = await bridge.call('picture:copy', { svg: await svgOf(shown), scale: chosenSize(choices).scale })
        if (reply.ok) setOutcome({ kind: 'said', sentence: EXPORT.copied.picture })
        else refuse(reply.fault)
      }),
    copyTable: (shown) =>
      during(async () => {
        const { table } = dataOf(shown)
        const reply = await bridge.call('table:copy', { text: tableTsv(table), html: tableHtml(table) })
        if (reply.ok) setOutcome({ kind: 'said', sentence: EXPORT.copied.table })
        else refuse(reply.fault)
      }),
    copyCsv: (shown) => copyText(() => dataOf(shown).csv, EXPORT.copied.csv),
  }
}
