// How the scripts speak: notes on standard error (standard output carries answers alone), faults as one sentence.

/** A fault that the user can do something about. Its message is one whole sentence; nothing else is printed. */
export class UserFault extends Error {}

/** One line about what is being done, on standard error. @param {string} line */
export function note(line) {
  console.error(line)
}

/** The first line of a text that says something, for quoting inside a sentence. @param {string} text */
export function firstLine(text) {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.find((line) => line !== '') ?? ''
}

/** Prints a fault as one sentence; the stack only with DEBUG set. @param {unknown} error */
export function sayFault(error) {
  const message = error instanceof Error ? error.message : String(error)
  const sentence = error instanceof UserFault ? message : `Something unforeseen went wrong: ${firstLine(message)}`
  console.error(sentence)
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack)
}

/**
 * Runs a script's work and leaves with the exit code that it gives (1 when it throws).
 * @param {() => Promise<number>} work
 */
export async function runScript(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    sayFault(error)
    process.exitCode = 1
  }
}
