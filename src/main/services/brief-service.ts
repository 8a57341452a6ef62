// Briefs on their way out: the user names the place, the file is made and written whole, or given up with nothing written.
import { BRIEF_FORMATS, type BriefFormat } from '../../shared/domain/brief-content'
import { ok, failed, type Result } from '../../shared/domain/result'
import { fault } from '../../shared/domain/fault'
import type { BriefRequest, FileSaved } from '../../shared/ipc/contract'
import { makeBriefFile } from '../platform/brief-file'
import { writeFileWhole } from '../platform/write-file-whole'
import { safeFileName } from './safe-file-name'

export interface BriefServiceOptions {
  readonly fontsDir: string
  readonly appVersion: string
  /** Asks the user; null when they think better of it. */
  readonly askForPlace: (suggestedFile: string, format: BriefFormat) => Promise<string | null>
}

export interface BriefService {
  /** Faults: `brief.failed`, `picture.failed`, `file.notWritable`, `file.diskFull`; then nothing new stands anywhere. */
  save(request: BriefRequest): Promise<Result<FileSaved>>
  /** Give up what is being made. */
  stop(): Result<true>
}

export function createBriefService({ fontsDir, appVersion, askForPlace }: BriefServiceOptions): BriefService {
  let stopped = false
  return {
    async save({ content, suggestedName }) {
      stopped = false
      const { format } = content
      const path = await askForPlace(`${safeFileName(suggestedName)}.${format}`, format)
      if (path === null || stopped) return ok({ path: null })
      const other = BRIEF_FORMATS.find((one) => one !== format && path.toLowerCase().endsWith(`.${one}`))
      if (other !== undefined) return failed(fault('file.notWritable', { file: path, reason: `the ending does not fit ${format.toUpperCase()}` }))
      const file = await makeBriefFile(content, { fontsDir, appVersion, isStopped: () => stopped })
      if (!file.ok) return file
      if (file.value === null) return ok({ path: null })
      const written = await writeFileWhole(path, file.value)
      return written.ok ? ok({ path }) : written
    },

    stop() {
      stopped = true
      return ok(true)
    },
  }
}
