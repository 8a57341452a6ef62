// Refuses a Node.js that the tools cannot run on, before anything else is loaded: import this file first.
// Owns the sentence and the rule; it imports nothing, so that even an old Node.js gets as far as saying it.

/**
 * Whether this Node.js can run the scripts and the tools they call: 20.19 or newer of line 20, or 22.12 or newer.
 * @param {string} version as `process.versions.node` gives it
 */
export function isSupportedNode(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

if (!isSupportedNode(process.versions.node)) {
  console.error(`Hague Horizon needs Node.js 20.19 or newer (22.12 or newer of line 22), and this is ${process.versions.node}: install one and run the command again.`)
  process.exit(1)
}
