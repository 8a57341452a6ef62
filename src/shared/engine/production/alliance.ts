// The alliance among the producers: of whom it is the sum, and whose procurement pays for a producer's lines.

export const ALLIANCE = 'NATO'
export const ALLIANCE_PARTS: readonly string[] = ['USA', 'NATO_EUROPE']

/** Where the producer is no actor of the spending side. */
export const PROCURED_BY: Readonly<Record<string, string>> = { NATO_EUROPE: 'EUROPE_CANADA' }
