// Files of events on their way in and out: the user names the place, main reads and writes whole files. What stands in
// them is the window's to understand: it shows it before anything changes.
import { ok, type Result } from '../../shared/domain/result'
import type { EventsFile, EventsFileRequest, FileSaved } from '../../shared/ipc/contract'
import { readTextFile } from '../platform/read-text-file'
import { writeFileWhole } from '../platform/write-file-whole'
import { safeFileName } from './safe-file-name'

/** Asks the user which file to read; null when they think better of it. Faults: those of `readTextFile`. */
export async function chooseEventsFile(askForFile: () => Promise<string | null>): Promise<Result<EventsFile | null>> {
  const path = await askForFile()
  return path === null ? ok(null) : readTextFile(path)
}

/** Write events to the place that the user names. Faults: `file.notWritable`, `file.diskFull`. */
export async function saveEventsFile(
  { text, form, suggestedName }: EventsFileRequest,
  askForPlace: (suggestedFile: string, form: EventsFileRequest['form']) => Promise<string | null>,
): Promise<Result<FileSaved>> {
  const path = await askForPlace(`${safeFileName(suggestedName)}.${form}`, form)
  if (path === null) return ok({ path: null })
  const written = await writeFileWhole(path, text)
  return written.ok ? ok({ path }) : written
}
