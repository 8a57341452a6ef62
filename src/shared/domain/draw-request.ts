// How draws of what is not sure are made unless the user says otherwise, and within which limits.
import { GRID_FIRST_YEAR } from './calendar'

/** Draws that window and pictures make at least and at most: fewer say nothing, more need more memory than they are worth. */
export const DRAWS = [100, 20_000] as const
export const STANDARD_DRAWS = 1000
/** First and last year in which the track record can stand: from the first on record to the last before the year of the pledge of Wales. */
export const STANDING = [GRID_FIRST_YEAR, 2023] as const
/** Shocks to growth of different allies share half of their variance: an assumption. */
export const GROWTH_CORRELATION = 0.5
