// Runs the benchmarks: every file bench-NAME.ts in this folder, each exporting `rows(): Promise<BenchRow[]>`.
// `npm run bench` builds and starts this; `--json` prints one array of rows, anything else that is given is a NAME.
import type { BenchRow } from './rows'

interface Bench {
  readonly rows: () => Promise<BenchRow[]>
}

const benches = new Map(
  Object.entries(import.meta.glob<Bench>('./bench-*.ts')).map(([file, load]) => [file.slice('./bench-'.length, -'.ts'.length), load]),
)

function printTable(rows: readonly BenchRow[]): void {
  for (const { what, value, unit, goal, ok } of rows) {
    const against = goal === null ? '' : `  ${ok ? 'within' : 'MISSES'} ${String(goal)} ${unit}`
    console.log(`${what.padEnd(72)} ${String(value).padStart(10)} ${unit}${against}`)
  }
}

async function main(args: readonly string[]): Promise<number> {
  const asked = args.filter((arg) => !arg.startsWith('--'))
  const unknown = asked.find((name) => !benches.has(name))
  if (unknown !== undefined) {
    console.error(`There is no benchmark "${unknown}": name some of ${[...benches.keys()].join(', ')}, or none for all.`)
    return 2
  }
  const rows: BenchRow[] = []
  let failures = 0
  for (const [name, load] of benches) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.error(`Measuring ${name} …`)
    try {
      rows.push(...(await (await load()).rows()))
    } catch (error) {
      failures += 1
      console.error(`The benchmark ${name} failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    }
  }
  if (args.includes('--json')) console.log(JSON.stringify(rows, null, 1))
  else printTable(rows)
  return failures === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
