// Words about scenarios: tabs, their menus, the history, what is told when one is copied or others change with it.
import { listInWords } from './figures'

export const SCENARIOS = {
  bar: 'Scenarios',
  preset: 'Preset',
  baseline: 'Baseline',
  all: 'All scenarios',
  allNote: 'Presets are never overwritten: what you change goes into a copy of your own.',
  menu: (name: string) => `What to do with ${name}`,
  add: 'New scenario',
  changed: (count: number) => `${count} changed`,
  noChange: 'nothing changed',
  duplicate: 'Duplicate',
  edit: 'Name, note, based on\u2026',
  pin: 'Pin as baseline',
  unpin: 'Take the baseline off',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  save: 'Save as a file\u2026',
  saveDiffering: 'Save as a file, only what differs\u2026',
  remove: 'Delete',
  name: 'Name',
  note: 'Note',
  basedOn: 'Based on',
  create: 'Create',
  keep: 'Save',
  cancel: 'Cancel',
  editTitle: (name: string) => `Scenario ${name}`,
  newName: (parent: string) => `${parent}, new`,
  /** Name of the copy that a change to a preset makes. */
  changedName: (preset: string) => `${preset}, changed`,
  copyName: (name: string) => `${name}, copy`,
  copied: (preset: string, name: string) => `${preset} is a preset and stays as it is: your change went into a copy, "${name}".`,
  followed: (names: readonly string[]) => `Based on this one and changed with it: ${listInWords(names)}.`,
  deleted: (name: string, followers: readonly string[]) =>
    `"${name}" is deleted; undo brings it back.${followers.length === 0 ? '' : ` What it said stays in ${listInWords(followers)}.`}`,
  opened: (name: string, renamedFrom: string | null) => (renamedFrom === null ? `"${name}" is open.` : `"${renamedFrom}" was taken, so it is open as "${name}".`),
  saved: (path: string) => `Saved as ${path}.`,
} as const

export const HISTORY = {
  title: 'History',
  how: 'Choose a step to go to the state right after it. Nothing is lost: you can come back until you make a new change.',
  empty: 'Nothing has been changed yet.',
  start: 'Before all of these',
  step: 'Step',
  when: 'When',
  now: 'you are here',
  undone: 'taken back',
} as const
