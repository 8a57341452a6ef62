// The readers of whatever comes from outside, fed with very many inputs: the tests of fuzz/, as in `npm test` but long. A row a file.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { TortureOptions, TortureRow } from './rows'

/** For each reader; with the shares of those that cost more or less, the readers together get more than 100,000. */
const INPUTS = 6500

/** What is read of vitest's report. */
interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly title: string; readonly failureMessages: readonly string[] | null; readonly meta?: { readonly inputs?: number } }[]
  }[]
}

/** The exit code, and what was said on standard error. */
function runTests(report: string, { seed, count }: TortureOptions): Promise<{ readonly code: number | null; readonly said: string }> {
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'node', 'tests/torture/fuzz', '--reporter=json', `--outputFile=${report}`]
  const env = { ...process.env, HAGUE_HORIZON_FUZZ_RUNS: String(count ?? INPUTS), HAGUE_HORIZON_FUZZ_SEED: String(seed) }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}

export async function run(options: TortureOptions): Promise<readonly TortureRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hague-fuzz-'))
  try {
    const file = join(folder, 'report.json')
    const { code, said } = await runTests(file, options)
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report
    const rows = testResults.map(({ name, message, assertionResults }): TortureRow => ({
      what: `Inputs of any form: ${basename(name, '.test.ts')}`,
      count: assertionResults.reduce((sum, { meta }) => sum + (meta?.inputs ?? 0), 0),
      acknowledged: null,
      lost: 0,
      faults: [...assertionResults.flatMap(({ title, failureMessages }) => (failureMessages ?? []).map((text) => `${title}: ${text}`)), ...(message === '' || assertionResults.length > 0 ? [] : [message])],
    }))
    options.tell(`${rows.reduce((sum, { count }) => sum + count, 0)} inputs`)
    if (code === 0 || rows.some(({ faults }) => faults.length > 0)) return rows
    return [...rows, { what: 'Inputs of any form', count: 0, acknowledged: null, lost: 0, faults: [said || `vitest ended with ${code}`] }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
