// Runs the torture: every file part-NAME.ts in this folder, each exporting `run(options)` (rows.ts). `npm run torture` builds and
// starts this; arguments are NAMEs, `--seed=N`, `--count=N` (for each part chosen) and `--json`.
import { fileURLToPath } from 'node:url'
import type { TorturePart, TortureRow } from './rows'

const parts = new Map(Object.entries(import.meta.glob<TorturePart>('./part-*.ts')).map(([file, load]) => [file.slice('./part-'.length, -'.ts'.length), load]))

function numberOf(args: readonly string[], name: string): number | null {
  const text = args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  if (text === undefined) return null
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}".`)
  return Number(text)
}

function printTable(rows: readonly TortureRow[]): void {
  console.log(`${''.padEnd(84)} ${'times'.padStart(7)} ${'acknowledged'.padStart(13)} ${'lost'.padStart(6)} ${'faults'.padStart(7)}`)
  for (const { what, count, acknowledged, lost, faults } of rows) {
    console.log(`${what.padEnd(84)} ${String(count).padStart(7)} ${(acknowledged === null ? '' : String(acknowledged)).padStart(13)} ${String(lost).padStart(6)} ${String(faults.length).padStart(7)}`)
    for (const fault of faults) console.log(`  ${fault}`)
  }
}

async function main(args: readonly string[]): Promise<number> {
  const asked = args.filter((arg) => !arg.startsWith('--'))
  const unknown = asked.find((name) => !parts.has(name))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}": name some of ${[...parts.keys()].join(', ')}, or none for all.`)
  const seed = numberOf(args, 'seed') ?? Date.now() % 1_000_000
  const count = numberOf(args, 'count')
  console.error(`Seed ${seed}: --seed=${seed} does the same again.`)
  const rows: TortureRow[] = []
  for (const [name, load] of parts) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.error(`── ${name}`)
    const part = await load()
    const script = fileURLToPath(new URL('child.mjs', import.meta.url))
    rows.push(...(await part.run({ seed, count, script, tell: (line) => console.error(line) })))
  }
  if (args.includes('--json')) console.log(JSON.stringify({ seed, rows }, null, 1))
  else printTable(rows)
  return rows.some(({ lost, faults }) => lost > 0 || faults.length > 0) ? 1 : 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
