// Words of the editor of one effect, which reads as a sentence, of what contradicts, and of an effect in short.
import type { ContradictionKind } from '../domain/contradictions'
import type { Distribution } from '../domain/distribution'
import type { Effect } from '../domain/effect'
import { spreadInWords } from './chance'
import { EFFECT_TARGET_TEXT, effectUnit } from './effects'
import { SHORT_CATEGORY_TEXT } from './production'

const MINUS = '\u2212'
const NBSP = '\u00a0'

function signed(size: number): string {
  return `${size < 0 ? MINUS : '+'}${Math.abs(size)}`
}

/** A factor as a percentage, free of binary dust: "40 %". */
export function factorAsPercent(size: number): string {
  return `${Number((size * 100).toPrecision(12))}${NBSP}%`
}

/** What a size does to its series: "falls to 40 % of what it would be", "rises by 0.4 % of GDP". */
export function sizeInWords({ target, op, size }: Pick<Effect, 'target' | 'op' | 'size'>): string {
  if (op === 'multiply') {
    if (size === 0) return 'falls to nothing'
    if (size === 1) return 'stays as it is'
    return `${size < 1 ? 'falls' : 'rises'} to ${factorAsPercent(size)} of what it would be`
  }
  return size === 0 ? 'stays as it is' : `${size < 0 ? 'falls' : 'rises'} by ${Math.abs(size)}${NBSP}${effectUnit(target)}`
}

/** How sure a size is, as the editor puts it: "between 30 % and 70 %, most likely 50 %". */
export function sizeSpreadInWords({ target, op }: Pick<Effect, 'target' | 'op'>, distribution: Distribution): string {
  const unit = `${NBSP}${effectUnit(target)}`
  return op === 'multiply' ? spreadInWords(distribution, factorAsPercent, factorAsPercent) : spreadInWords(distribution, (size) => `${signed(size)}${unit}`, (size) => `${size}${unit}`)
}

/** "Russia’s refurbishment × 0.4", "Core spending +0.4 % of GDP", "3 actors: capacity × 1.5, tanks". */
export function effectInShort({ target, scope, categories, op, size, distribution }: Effect, nameOf: (id: string) => string): string {
  const what = EFFECT_TARGET_TEXT[target]
  const [first] = scope
  const whose =
    first === undefined ? what.charAt(0).toUpperCase() + what.slice(1)
    : scope.length === 1 ? `${nameOf(first)}\u2019${nameOf(first).endsWith('s') ? '' : 's'} ${what}`
    : `${scope.length} actors: ${what}`
  const how = op === 'multiply' ? `\u00d7${NBSP}${size}` : `${signed(size)}${NBSP}${effectUnit(target)}`
  const kinds = categories === undefined ? '' : `, ${categories.map((id) => SHORT_CATEGORY_TEXT[id]).join(', ').toLowerCase()}`
  return `${whose} ${how}${kinds}${distribution === undefined ? '' : ', not sure'}`
}

/** One sentence; `title` is null for another effect of the same event. */
export function contradictionInWords(kind: ContradictionKind, title: string | null): string {
  const other = title === null ? 'another effect of this event' : `"${title}"`
  switch (kind) {
    case 'twice':
      return title === null ? 'The same effect stands here twice; both act.' : `The same effect stands in ${other} too; both act.`
    case 'opposed':
      return `Contradicts ${other}: one raises what the other lowers, at the same time.`
    case 'spent':
      return `Together with ${other}, one of the two changes nothing: times 0 leaves nothing.`
  }
}

/** Words of the editor of an effect. */
export const EFFECT_EDITOR = {
  notSure: 'The size is not sure: draw it',
  spread: 'How sure the size is',
  asFactor: 'In factors: 0.4 is 40 %.',
  from: 'From',
  monthsAfter: 'months after, over',
  months: 'months,',
  everyone: 'No actor is chosen, so the effect acts on everyone.',
  addActor: 'Add an actor or group',
  findActor: 'Find an actor or group',
  noActor: 'No such actor or group has it',
  categories: 'On which kinds; with none ticked, on all',
  multiply: 'is multiplied by',
  add: 'has added to it',
  lasts: 'and lasts',
  untilEnd: 'for ever',
  untilMonths: 'for',
  until: 'How long',
  thenBack: (months: string) => `months, then back over ${months}.`,
  judged: 'Analyst\u2019s judgement, no source.',
  source: (name: string) => `Source: ${name}`,
  findSource: 'Find a source for the size',
  on: 'Acts on the model',
  done: 'Close the effect',
  edit: (words: string) => `Edit the effect: ${words}`,
  duplicate: (words: string) => `Duplicate the effect: ${words}`,
  remove: (words: string) => `Remove the effect: ${words}`,
  editing: 'Effect in the editor',
  unread: 'Not complete yet.',
  itIs: (words: string, spread: string) => (spread === '' ? `It ${words}.` : `It ${words}; not sure: ${spread}.`),
  full: (most: number) => `${most} effects are the most that one event carries.`,
  more: (count: number) => `and ${count} more`,
  /** Under the picture of the weight. */
  starts: 'starts',
  inFull: 'in full',
  ends: 'ends',
  gone: 'gone',
  noDate: 'The event has no date yet.',
} as const
