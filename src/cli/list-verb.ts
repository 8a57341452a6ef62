// `list`: what there is, as a table of text, JSON or CSV.
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, readArguments } from './arguments'
import { csvRow } from '../shared/figures/data/csv'
import { modelOf, referenceOf, type Environment } from './environment'
import { isListId, LIST_IDS, LISTS, type ListTable } from './lists'
import { scenarioArgument } from './scenario-argument'
import { wrongUse } from './stop'

export function listVerb(argv: readonly string[], environment: Environment): void {
  const given = readArguments('list', argv, ['format', 'scenario'])
  const [what, extra] = given.words
  if (what === undefined || !isListId(what)) throw wrongUse(CLI_TEXT.listWhat(LIST_IDS.join(', ')))
  if (extra !== undefined) throw wrongUse(CLI_TEXT.extraWord(extra, 'list'))
  const format = choiceOf('--format', given.one('format'), ['text', 'json', 'csv'], 'text')
  const reference = referenceOf(environment)
  const { scenario } = scenarioArgument(reference, given.one('scenario'), [])
  environment.stdout.write(WRITERS[format](LISTS[what]({ reference, scenario, model: () => modelOf(environment, reference) })))
}

const WRITERS: Readonly<Record<'text' | 'json' | 'csv', (table: ListTable) => string>> = {
  json: ({ columns, rows }) => {
    const objects = rows.map((row) => `  ${JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])))}`)
    return `[\n${objects.join(',\n')}\n]\n`
  },
  csv: ({ columns, rows }) => [columns, ...rows].map(csvRow).join(''),
  text: ({ columns, rows }) => {
    const lines = [columns, ...rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))))]
    const widths = columns.map((_, index) => Math.min(40, Math.max(...lines.map((line) => line[index]!.length))))
    return lines
      .map((line) => `${line.map((cell, index) => (index < line.length - 1 ? cell.padEnd(widths[index]!) : cell)).join('  ').trimEnd()}\n`)
      .join('')
  },
}
