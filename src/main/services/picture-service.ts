// Pictures on their way out: drawn as their format wants, written whole to the place that the user names, or one after the
// other into a folder that the user has chosen. The window never names a place itself.
import { PICTURE_FORMATS, type PictureFormat } from '../../shared/domain/picture-content'
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { ChosenFolder, FileSaved, FolderPictureRequest, PictureRequest } from '../../shared/ipc/contract'
import { makePictureFiles, type PictureFileOptions } from '../platform/picture-files'
import { svgToPng } from '../platform/rasterise'
import { writeFilesNew, writeFilesWhole } from '../platform/write-files'
import { safeFileName } from './safe-file-name'

export interface PictureOptions extends PictureFileOptions {
  /** Asks the user; null when they think better of it. */
  readonly askForPlace: (suggestedFile: string, format: PictureFormat) => Promise<string | null>
  readonly askForFolder: () => Promise<string | null>
  /** Puts a PNG on the clipboard. */
  readonly putOnClipboard: (png: Uint8Array) => Promise<void>
}

export interface PictureService {
  /** Save a picture where the user says. Faults: `picture.failed`, `picture.size`, `file.notWritable`, `file.diskFull`. */
  save(request: PictureRequest): Promise<Result<FileSaved>>
  chooseFolder(): Promise<Result<ChosenFolder>>
  /** Save into a chosen folder; a name that is taken gets a number. Faults: as `save`, and `file.notWritable` for a folder that was not chosen. */
  saveInto(request: FolderPictureRequest): Promise<Result<{ readonly path: string }>>
  /** Faults: `picture.failed`, `picture.size`. */
  copy(picture: { readonly svg: string; readonly scale: number }): Promise<Result<true>>
}

export function createPictureService(options: PictureOptions): PictureService {
  const { fontsDir, askForPlace, askForFolder, putOnClipboard } = options
  const folders: string[] = []
  return {
    async save({ content, suggestedName }) {
      const files = await makePictureFiles(content, options)
      if (!files.ok) return files
      const { format } = content
      const path = await askForPlace(`${safeFileName(suggestedName)}.${format}`, format)
      if (path === null) return ok({ path: null })
      const ending = endingOf(path)
      if (ending !== null && ending !== format) {
        return failed(fault('file.notWritable', { file: path, reason: `the ending does not fit ${format.toUpperCase()}` }))
      }
      const stem = ending === null ? path : path.slice(0, -1 - ending.length)
      // A name without an ending is the user's own; only where two files share it does each need one.
      const [first, ...others] = files.value
      const parts = ending === null && others.length === 0 ? [{ ...first!, ending: '' }] : [{ ...first!, ending: `.${ending === null ? format : path.slice(-ending.length)}` }, ...others]
      const written = await writeFilesWhole(stem, parts)
      return written.ok ? ok({ path: written.value }) : written
    },

    async chooseFolder() {
      const path = await askForFolder()
      return ok(path === null ? null : { path, place: folders.push(path) - 1 })
    },

    async saveInto({ content, place, name }) {
      const folder = folders[place]
      if (folder === undefined) return failed(fault('file.notWritable', { file: name, reason: 'its folder was not chosen' }))
      const files = await makePictureFiles(content, options)
      if (!files.ok) return files
      const written = await writeFilesNew(folder, safeFileName(name), files.value)
      return written.ok ? ok({ path: written.value }) : written
    },

    async copy({ svg, scale }) {
      const png = await svgToPng(svg, { scale, fontsDir })
      if (!png.ok) return png
      await putOnClipboard(png.value)
      return ok(true)
    },
  }
}

/** The format that a path's ending names; null where it names none. */
function endingOf(path: string): PictureFormat | null {
  return PICTURE_FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`)) ?? null
}
