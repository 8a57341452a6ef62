// What a formula of the user's own looks like from outside: bounds of its name, its text and their number. What it says is read in
// shared/formula.

/** A name that formulas and files use: no dot, so that it never stands for a built-in series. */
export const FORMULA_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/

/** Characters of a formula's text. */
export const LONGEST_FORMULA = 1000

/** Formulas of one scenario. */
export const MOST_FORMULAS = 200

/** Characters of all formulas of a scenario together: what is read in well under a second. */
export const MOST_FORMULA_TEXT = 50_000

/** Bytes that evaluating all formulas of a scenario once may allocate, counted before any of them is evaluated. */
export const MOST_FORMULA_BYTES = 16 * 1024 * 1024
