// Builds the child for tests that start it: one file for plain Node.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '../..')

/** Build it into a folder of the caller's name under out/. Gives its path and what takes it away. */
export async function buildChild(name: string): Promise<{ readonly script: string; readonly remove: () => void }> {
  const outDir = join(ROOT, 'out', `tests-${name}`)
  await build({ configFile: join(ROOT, 'vite.cli.config.ts'), root: ROOT, logLevel: 'silent', build: { ssr: join(import.meta.dirname, 'child.ts'), outDir } })
  return { script: join(outDir, 'child.mjs'), remove: () => rmSync(outDir, { recursive: true, force: true }) }
}
