// What is done with the list of formulas: the scenario's own ones as they would be. What is the parent's stays the parent's.
import { FORMULA_NAME, MOST_FORMULAS } from '../../shared/domain/formula-form'
import type { OwnFormula } from '../../shared/domain/scenario'
import { listInWords } from '../../shared/text/figures'
import { FORMULA_TEXT } from '../../shared/text/formulas'

/** A number with its exponent, or a name; a name before a bracket is a function. */
const WORDS = /\d[\w.]*|[A-Za-z_]\w*(?:\.\w+)*(?![\w.]|\s*\()/g

/** Either the own list, or a sentence that says why not. */
export type Changed = { readonly own: readonly OwnFormula[] } | { readonly wrong: string }

/** Formulas that name one. */
export function usersOf(formulas: readonly OwnFormula[], name: string): readonly string[] {
  const names = ({ expression }: OwnFormula): readonly string[] => expression.match(WORDS) ?? []
  return formulas.filter((formula) => formula.name !== name && names(formula).includes(name)).map((formula) => formula.name)
}

/** Those of the whole list that the parent has not just so. */
function ownOf(all: readonly OwnFormula[], parent: readonly OwnFormula[]): readonly OwnFormula[] {
  return all.filter(({ name, expression }) => !parent.some((other) => other.name === name && other.expression === expression))
}

/** Why a formula cannot be called so; `before`: its name as yet. */
export function wrongName(all: readonly OwnFormula[], before: string | null, name: string): string | null {
  if (!FORMULA_NAME.test(name)) return FORMULA_TEXT.nameWrong
  return name !== before && all.some((formula) => formula.name === name) ? FORMULA_TEXT.nameTaken(name) : null
}

/** A formula saved under a name; `before`: the one that it changes. Others that name it follow a new name. */
export function saved(all: readonly OwnFormula[], parent: readonly OwnFormula[], before: string | null, next: OwnFormula): Changed {
  const wrong = wrongName(all, before, next.name)
  if (wrong !== null) return { wrong }
  if (before === null) return all.length >= MOST_FORMULAS ? { wrong: FORMULA_TEXT.tooMany(MOST_FORMULAS) } : { own: ownOf([...all, next], parent) }
  const changed = all.map((formula) => (formula.name === before ? next : { ...formula, expression: formula.expression.replace(WORDS, (word) => (word === before ? next.name : word)) }))
  return { own: ownOf(changed, parent) }
}

/** Without a formula; one that others name stays. */
export function removed(all: readonly OwnFormula[], parent: readonly OwnFormula[], name: string): Changed {
  const users = usersOf(all, name)
  if (users.length > 0) return { wrong: FORMULA_TEXT.removeUsed(name, listInWords(users)) }
  return { own: ownOf(all.filter((formula) => formula.name !== name), parent) }
}

/** One place up (-1) or down (1) among the own ones; null at the ends. */
export function moved(all: readonly OwnFormula[], parent: readonly OwnFormula[], name: string, by: -1 | 1): readonly OwnFormula[] | null {
  const isInherited = (formula: OwnFormula | undefined) => formula === undefined || parent.some((other) => other.name === formula.name)
  const from = all.findIndex((formula) => formula.name === name)
  const [here, there] = [all[from], all[from + by]]
  if (isInherited(here) || isInherited(there)) return null
  return ownOf(all.with(from, there!).with(from + by, here!), parent)
}
