// What is said of every parameter.

export interface ParameterText {
  readonly label: string
  /** One sentence: what it does. */
  readonly what: string
  /** Why this default: evidence and date, or that it is an assumption. */
  readonly why: string
}
