// Collects what is wrong in the raw tables, so that one run names every fault and not only the first.

/** @typedef {{ file: string, line: number, column: string, reason: string }} Fault */

export class Faults {
  /** @type {Fault[]} */
  list = []

  /** @param {string} file @param {number} line @param {string} column @param {string} reason */
  add(file, line, column, reason) {
    this.list.push({ file, line, column, reason })
  }

  /** One line for each fault: file, line, column, reason. */
  report() {
    return this.list.map(({ file, line, column, reason }) => `${file}:${line}: ${column}: ${reason}`).join('\n')
  }
}
