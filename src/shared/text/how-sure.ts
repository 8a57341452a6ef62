// Words of a parameter's distribution: its card beside the control.
import type { DistributionField, DistributionKind } from '../domain/distribution'

const KINDS: Readonly<Record<DistributionKind, string>> = { uniform: 'Uniform', triangular: 'Triangular', pert: 'PERT', normal: 'Normal', lognormal: 'Lognormal' }
const FIELDS: Readonly<Record<DistributionField, string>> = {
  low: 'Low', mode: 'Most likely', high: 'High', interval: '% between low and high', mean: 'Mean', sd: 'Standard deviation', median: 'Median', sigma: 'Standard deviation of the logarithm',
}

export const HOW_SURE = {
  button: 'how sure',
  own: 'not sure',
  buttonOf: (label: string) => `How sure: ${label}`,
  field: (field: DistributionField) => FIELDS[field],
  form: (kind: DistributionKind, fields: readonly DistributionField[]) => `${KINDS[kind]}${fields.includes('interval') ? ', by an interval' : ''}`,
  kind: 'Distribution',
  onTrack: (spread: string) => `Not sure: ${spread}.`,
  curve: (words: string, low: string, high: string, unit: string) => `Curve: ${words}. Nine of ten values lie from ${low} to ${`${high} ${unit}`.trim()}.`,
  between: (low: string, high: string, unit: string) => `Nine of ten from ${low} to ${high} ${unit}`.trim(),
  sure: 'Taken as sure: nothing is drawn for it here.',
  reading: 'What is drawn for it is being read.',
  notSet: 'As typed; not set yet.',
  /** Where the record says how a value that is set spreads. */
  ofRecord: 'What the record would draw:',
  unset: 'To have it drawn so, reset the value; or set the spread here, and the value stays.',
  setRecord: 'Set the record’s spread',
  /** Of a control that stands for several. */
  together: (what: string) => `Set here, one draw counts for all ${what} together; the record draws each by itself.`,
  isTogether: (what: string) => `One draw counts for all ${what} together.`,
  allies: 'allies',
  lines: 'lines',
  members: 'its members',
  each: (count: number) => (count === 1 ? 'Drawn for one ally or line.' : `Drawn for ${count} of them, each by itself.`),
  wouldEach: (count: number) => `For ${count} of them, each by itself.`,
  assumption: 'An assumption of the scenario’s.',
  noted: (note: string) => `The scenario says: ${note}`,
  note: 'Where it comes from',
  set: 'Set',
  remove: 'Take as sure',
  held: (value: string) => `The value stays ${value}; this says how sure it is.`,
} as const
