// How a verb ends without an answer: an exit code and one sentence. Thrown inside the command line, caught in index.ts.
import type { Fault } from '../shared/domain/fault'
import type { Result } from '../shared/domain/result'
import { faultSentence } from '../shared/text/faults'

/** 1: the input is wrong. 2: used wrongly. */
export class Stop extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    sentence: string,
  ) {
    super(sentence)
  }
}

export function wrongInput(sentence: string): Stop {
  return new Stop(1, sentence)
}

export function wrongUse(sentence: string): Stop {
  return new Stop(2, sentence)
}

/** The value, or the fault's sentence as wrong input. `file` is put before sentences that do not name it. */
export function valueOf<T>(result: Result<T>, file?: string): T {
  if (result.ok) return result.value
  throw wrongInput(sentenceIn(result.fault, file))
}

/** The sentence of a fault, with file and path where the sentence names neither. */
export function sentenceIn(fault: Fault, file?: string): string {
  const sentence = faultSentence(fault)
  const place = fault.where === undefined || sentence.includes(fault.where) ? '' : `${fault.where}: `
  return file === undefined || sentence.includes(file) ? sentence : `${file}: ${place}${sentence}`
}
