// Names of scenarios where there is little room: each keeps its beginning, and none is left out uncounted.
import { listInWords } from '../../text/figures'
import { COMPARE_WORDS } from '../../text/figures-compare'

/** Lengths to which names are cut in labels, longest first; in letters. */
const LABEL_LENGTHS = [Infinity, 44, 34, 27, 22, 18, 15, 12, 9, 7]

/** Letters of a scenario's name in a title; several names share half as many again. */
const TITLE_LENGTH = 44

/** The name, or its beginning with an ellipsis, no longer than `most` letters. */
function clipName(name: string, most: number): string {
  const letters = Array.from(name)
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('').trimEnd()}…`
}

export function titleName(name: string): string {
  return clipName(name, TITLE_LENGTH)
}

/** "Pledge met and Long war", each name cut so that a title can hold them. */
export function titleNames(names: readonly string[]): string {
  const most = Math.floor((TITLE_LENGTH * 1.5) / names.length)
  return names.length === 1 ? titleName(names[0]!) : listInWords(names.map((name) => clipName(name, most)))
}

/**
 * Wordings for a label, longest first. Scenarios with one line are joined: "Pledge met = Slow start". `say` puts what belongs
 * to them; without it a single name is left whole, for the label to cut where its room ends.
 */
export function joinedNames(names: readonly string[], say?: (joined: string) => readonly string[]): readonly string[] {
  const put = say ?? ((joined: string) => [joined])
  if (names.length === 1 && say === undefined) return names
  const [first = ''] = names
  const counted = names.length < 2 ? [] : [...(names.length > 2 ? [COMPARE_WORDS.sameAsOthers(clipName(first, 10), names.length - 1)] : []), COMPARE_WORDS.count(names.length)]
  const joined = [...LABEL_LENGTHS.map((most) => names.map((name) => clipName(name, most)).join(COMPARE_WORDS.same)), ...counted]
  return [...new Set(joined.flatMap(put))]
}

/** The same for a line that all scenarios share: joined where there is room, else "all scenarios". */
export function allNames(names: readonly string[], say: (joined: string) => readonly string[]): readonly string[] {
  return [...say(names.join(COMPARE_WORDS.same)), ...say(COMPARE_WORDS.all(names.length))]
}

/** Wordings for scenarios that have the same month, longest first: their names, "all scenarios" where it is all of `count`. */
export function listedNames(names: readonly string[], count: number, say: (list: string) => readonly string[]): readonly string[] {
  if (names.length === count) return say(COMPARE_WORDS.all(count))
  return [...new Set(LABEL_LENGTHS.map((most) => listInWords(names.map((name) => clipName(name, most)))).flatMap(say))]
}
