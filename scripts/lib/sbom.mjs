// The list of components (CycloneDX): what npm knows of the packages that are shipped, and Electron, which npm counts among
// the tools of development.
import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot, root } from './paths.mjs'
import { runNpm } from './processes.mjs'
import { firstLine, UserFault } from './say.mjs'

/** Writes the list. @param {string} file @param {{ kind: string, version: string }} runtime */
export async function writeSbom(file, { kind, version }) {
  const { code, stdout, stderr } = await runNpm(['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only', '--loglevel=error'], { cwd: root, limitMs: 60_000 })
  if (code !== 0) throw new UserFault(`The list of components could not be written: npm sbom (npm 10 or later) says "${firstLine(stderr)}".`)
  const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const bill = JSON.parse(stdout)
  bill.metadata.component = { ...bill.metadata.component, type: 'application', name: manifest.name }
  bill.components.push({
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    purl: `pkg:npm/electron@${version}`,
    description: kind === 'registry' ? 'Not the official build: for tests only.' : 'The program that runs the app, with Chromium and Node inside.',
  })
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`)
}
