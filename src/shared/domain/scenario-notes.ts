// What a reader of a scenario file is told although the file is sound: codes with data. Sentences stand in shared/text/engine.ts.

export const NOTE_CODES = [
  'note.unknownKey',
  'note.yearOutsideGrid',
  'note.looksLikeFraction',
  'note.noCurrency',
] as const

export type NoteCode = (typeof NOTE_CODES)[number]

/** Something found in a file that is kept and not used, or used and worth a second look. `where` is a path into the file. */
export interface ScenarioNote {
  readonly code: NoteCode
  readonly where: string
  readonly data: Readonly<Record<string, string | number>>
}
