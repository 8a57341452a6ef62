// How draws of what is not sure are made unless the user says otherwise, and within which limits.

/** Draws that window and pictures make at least and at most: fewer say nothing, more need more memory than they are worth. */
export const DRAWS = [100, 20_000] as const
export const STANDARD_DRAWS = 1000
/** Shocks to growth of different allies share half of their variance: an assumption. */
export const GROWTH_CORRELATION = 0.5
