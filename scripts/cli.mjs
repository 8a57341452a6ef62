// `npm run --silent cli -- VERB …`: builds the command line when its sources changed and runs it in this process.
// Standard output carries the command line's answer alone.
import './lib/node-version.mjs'
import { pathToFileURL } from 'node:url'
import { inRoot } from './lib/paths.mjs'
import { sayFault } from './lib/say.mjs'
import { setUpCli } from './lib/set-up.mjs'

try {
  await setUpCli()
} catch (error) {
  sayFault(error)
  process.exit(1)
}
const program = inRoot('out', 'cli', 'index.mjs')
// The built file runs when it is the program that was started, which it now is.
process.argv[1] = program
await import(pathToFileURL(program).href)
