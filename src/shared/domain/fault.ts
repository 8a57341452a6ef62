// What can go wrong, as codes with data inside. The sentences that people read stand in shared/text/faults.ts.

/** Every fault the product can report, by area. A new code needs a sentence in shared/text/faults.ts (the compiler asks for it). */
export const FAULT_CODES = [
  // Input that does not have the form it should have.
  'input.invalid',
  'input.unknownKey',
  'date.invalid',
  'date.outsideHorizon',
  'date.endBeforeStart',
  'parameter.unknown',
  'parameter.notNumber',
  'parameter.outsideRange',
  'parameter.notChoice',
  'parameter.month',
  'parameter.scope',
  'parameter.year',
  'event.unknown',
  'event.exists',
  'event.noTitle',
  'event.tooLong',
  'event.tooMany',
  'source.noTitle',
  'source.address',
  'event.source',
  'source.unknown',
  'event.id',
  'event.choice',
  'effect.factor',
  'effect.size',
  'effect.months',
  'effect.reach',
  'exchange.empty',
  'exchange.noColumn',
  'exchange.ragged',
  'exchange.quotes',
  'exchange.tooMany',
  'exchange.noDate',
  'exchange.ownSources',
  'actor.unknown',
  'actor.exists',
  'scenario.unknown',
  'scenario.exists',
  'scenario.preset',
  'scenario.noParent',
  'scenario.cycle',
  'scenario.compared',
  'scenario.tooMany',
  'snapshot.unknown',
  'snapshot.tooMany',
  'series.unknown',
  'filter.year',
  'filter.yearOrder',
  'name.empty',
  'name.taken',
  'search.failed',
  // Processes talking to each other.
  'door.sender',
  'door.message',
  'workspace.stale',
  'workspace.nothingToUndo',
  'workspace.nothingToRedo',
  'workspace.noSuchStep',
  'workspace.alreadyThere',
  // Files and the workspace database.
  'file.unreadable',
  'file.tooLarge',
  'file.notText',
  'file.notJson',
  'file.format',
  'file.newer',
  'file.changed',
  'file.isOpen',
  'file.notWritable',
  'file.diskFull',
  'resources.missing',
  'resources.broken',
  'storage.damaged',
  'storage.restored',
  'storage.missing',
  'storage.notSound',
  'storage.replaced',
  'storage.notReopened',
  'storage.locked',
  'storage.readOnly',
  'storage.diskFull',
  'storage.newer',
  'storage.failed',
  'picture.failed',
  'picture.size',
  'picture.side',
  // A picture as a document: what it carries.
  'picture.noRoom',
  'picture.unknown',
  'picture.tooLarge',
  'picture.noScenario',
  'picture.several',
  'picture.damaged',
  'picture.altered',
  'picture.payload',
  'picture.active',
  'internal',
] as const

export type FaultCode = (typeof FAULT_CODES)[number]

/** A fault: its code, where it is (a path into the input, a file, a field) and the values its sentence needs. */
export interface Fault {
  readonly code: FaultCode
  readonly where?: string
  readonly data: Readonly<Record<string, string | number>>
}

/** Make a fault. `where` names the place in the user's own terms: `parameters.spending.coreTarget`, a file name, a field. */
export function fault(
  code: FaultCode,
  data: Readonly<Record<string, string | number>> = {},
  where?: string,
): Fault {
  return where === undefined ? { code, data } : { code, data, where }
}
