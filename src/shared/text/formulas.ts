// Words of formulas: the side, the field, its completion, the functions and what each does, and the figure.

interface MistakeWords {
  readonly first: string
  readonly second: string
}

const NO_UNIT = 'no unit'

export const FORMULA_TEXT = {
  title: 'Formulas',
  how: 'Named indicators of your own, over the series of the projection, year by year or month by month.',
  none: 'No formula yet. Add one, such as core.DEU / gdp.DEU * 100.',
  add: 'Add a formula',
  list: 'Formulas of this scenario',
  name: 'Name',
  nameHint: 'a letter, then letters, digits or _; at most 40',
  expression: 'Formula',
  expressionHint: 'Type a few letters: series, indicators, formulas and functions are offered. Arrows choose, Enter or Tab takes, Escape closes.',
  save: 'Save formula',
  cancel: 'Cancel',
  edit: (name: string) => `Change ${name}`,
  remove: (name: string) => `Delete ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  show: (name: string) => `Show ${name}`,
  inherited: 'from the parent',
  inheritedHint: 'The scenario that this one is based on has it: it can be changed here, not removed, renamed or moved.',
  noUnit: NO_UNIT,
  noValue: 'no value',
  notFinite: 'It is not a finite number: too large, divided by 0, or the root or logarithm of a negative number.',
  noValueThere: 'No value there: a figure that it rests on is missing, or it is not a finite number (too large, divided by 0, the root or logarithm of a negative number).',
  chartOf: (name: string, first: string, last: string) => `${name} over the years: ${first} to ${last}`,
  computing: 'Computing…',
  stopped: 'It took longer than a second and was stopped.',
  notDrawn: 'The scenario’s formulas took longer than a second and were stopped, so they have no values to show.',
  suggestions: 'Names and functions that fit',
  help: 'Functions',
  helpOperators: 'Operators: + − * / ^, comparisons < <= > >= == !=, and condition ? a : b. Years are numbers; what rests on monthly series alone is monthly; where it meets values of a year, a month counts as the mean of its year.',
  example: 'Example',
  nameWrong: 'A name begins with a letter and takes letters, digits and _, at most 40.',
  nameTaken: (name: string) => `There is a formula "${name}" already.`,
  tooMany: (most: number) => `A scenario has at most ${most} formulas; delete one first.`,
  removeUsed: (name: string, users: string) => `"${name}" is named by ${users}; change those first.`,
  /** The reason of a fault, where the formula is in sight. */
  fault: (reason: string) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
  place: (first: number, last: number) => (first === last ? `Character ${first}` : `Characters ${first} to ${last}`),
  mistake: ({ first, second }: MistakeWords) => `It adds or compares ${first || NO_UNIT} and ${second || NO_UNIT}; check that this is meant.`,
  mistakeIn: (name: string, { first, second }: MistakeWords) => `The formula "${name}" adds or compares ${first || NO_UNIT} and ${second || NO_UNIT}; check that this is meant.`,
  which: 'Formula shown',
  kinds: { series: 'series', indicator: 'indicator', formula: 'formula', function: 'function' },
} as const

/** What each function takes and gives, with an example that is sound on the shipped data. */
export const FUNCTION_TEXT: Readonly<Record<string, { readonly takes: string; readonly does: string; readonly example: string }>> = {
  abs: { takes: 'value', does: 'without its sign', example: 'abs(core.DEU - core.FRA)' },
  sqrt: { takes: 'value', does: 'square root', example: 'sqrt(core.DEU * core.FRA)' },
  exp: { takes: 'value', does: 'e to the power of the value', example: 'exp(0.02 * 9)' },
  log: { takes: 'value', does: 'natural logarithm', example: 'log(core.POL / core.DEU)' },
  round: { takes: 'value', does: 'to a whole number', example: 'round(core.NATO)' },
  min: { takes: 'value, value, …', does: 'the least of each year', example: 'min(coreShare.DEU, coreShare.FRA)' },
  max: { takes: 'value, value, …', does: 'the most of each year', example: 'max(gapPoints.ESP, gapPoints.ITA)' },
  at: { takes: 'series, year, month', does: 'the value of one year; of monthly series the mean of its months, or one month', example: 'at(core.DEU, 2030)' },
  sum: { takes: 'series, first year, last year', does: 'added up, of monthly series over all months of those years; without years over all that have a value', example: 'sum(extra.NATO, 2027, 2035)' },
  mean: { takes: 'series, first year, last year', does: 'the mean; without years over all that have a value', example: 'mean(coreShare.POL, 2027, 2035)' },
}

/** Words of the figure of a formula. */
export const OWN_FORMULA_WORDS = {
  headline: (scenario: string, name: string, value: string, when: string) => `${scenario} takes ${name} to ${value} in ${when}`,
  /** Where a line ends. */
  last: (year: number, isOverMonths: boolean) => (isOverMonths ? `December ${year}` : String(year)),
  nothing: (scenario: string, name: string) => (name === '' ? `${scenario} has no formula to draw` : `${scenario} has no value of ${name}`),
  subtitle: (name: string, unit: string) => `${name}, a formula of the user's own${unit === '' ? '' : `, ${unit}`}.`,
  note: (unit: string) => (unit === '' ? NO_UNIT : unit),
  description: (headline: string, name: string) => `${headline}. Line chart of ${name === '' ? 'a formula' : `the formula ${name}`}.`,
  allProjected: 'Dashed: it rests on what is projected.',
  readAs: (base: number) => `Solid line: up to ${base}, NATO's last year. Dashed: it rests on what is projected.`,
  expression: (name: string, expression: string) => `${name} = ${expression}`,
} as const
