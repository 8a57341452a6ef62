// What leaves the app for a figure: a drawing in one of three formats, or its numbers.

export const PICTURE_FORMATS = ['png', 'svg', 'pdf', 'csv'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** `document`: the text of `pictureText`, which the file carries so that it can be opened again; null: a clean copy. */
export type PictureContent =
  | { readonly format: 'svg'; readonly svg: string; readonly document: string | null }
  /** `scale`: pixels of the PNG for one unit of the SVG. */
  | { readonly format: 'png'; readonly svg: string; readonly scale: number; readonly document: string | null }
  /** `madeOn`: the day that the picture names, ISO 8601; the PDF's only date. */
  | { readonly format: 'pdf'; readonly svg: string; readonly madeOn: string; readonly document: string | null }
  /** `meta`: JSON text that says what the table holds. Both become files, or neither. */
  | { readonly format: 'csv'; readonly csv: string; readonly meta: string }

/** What may be left out around a drawing. */
export const PICTURE_PARTS = ['legend', 'sources', 'changes'] as const
export type PictureParts = Readonly<Record<(typeof PICTURE_PARTS)[number], boolean>>
export const ALL_PARTS: PictureParts = { legend: true, sources: true, changes: true }
