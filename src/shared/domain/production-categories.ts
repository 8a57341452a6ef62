// What the production model counts, and for whom (docs/MODEL.md §3).

export const PRODUCTION_CATEGORIES = ['mbt', 'ifv', 'spg', 'shells', 'drones', 'missiles', 'interceptors', 'aircraft'] as const
/** Main battle tanks, infantry fighting vehicles, self-propelled artillery, large-calibre shells, one-way attack drones, cruise and ballistic missiles, air-defence interceptors, combat aircraft. */
export type ProductionCategory = (typeof PRODUCTION_CATEGORIES)[number]

export function isProductionCategory(word: string): word is ProductionCategory {
  return (PRODUCTION_CATEGORIES as readonly string[]).includes(word)
}

/** Those for whom there are figures. NATO is the United States and NATO Europe together, Canada among the latter. */
export const PRODUCERS = ['RUS', 'USA', 'NATO_EUROPE', 'UKR'] as const
export type Producer = (typeof PRODUCERS)[number]

/** Which of the published figures a line starts from: they differ by factors. */
export const FIGURE_LEVELS = ['low', 'central', 'high', 'claimed'] as const
export type FigureLevel = (typeof FIGURE_LEVELS)[number]

/** What output follows: what plants can make, what money can buy, or the smaller of the two. */
export const CEILINGS = ['capacity', 'budget', 'both'] as const
export type Ceiling = (typeof CEILINGS)[number]

/** How money is counted: at market rates over the producer's own prices, or at purchasing power over Western prices. */
export const PRICE_BASES = ['own', 'western'] as const
export type PriceBasis = (typeof PRICE_BASES)[number]

/** `unit`: Crawford's, the cost of the Q-th unit. `average`: Wright's, the mean cost of the first Q. Never mixed. */
export const LEARNING_FORMS = ['unit', 'average'] as const
export type LearningForm = (typeof LEARNING_FORMS)[number]

/** A store that is not empty and would not last its first month is a slip of the pen, not a store; empty (0) is a store. */
export function lessThanAMonth(storage: unknown, refurbRate: unknown): boolean {
  return typeof storage === 'number' && typeof refurbRate === 'number' && storage > 0 && storage < refurbRate
}
