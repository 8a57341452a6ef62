// Reads a verb's arguments with node:util, and tells wrong use in a sentence.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CLI_TEXT } from '../shared/text/cli'
import { wrongUse } from './stop'

type Options = NonNullable<ParseArgsConfig['options']>

export interface VerbArguments {
  /** The one value of an option, or undefined. Given twice: wrong use. */
  one(option: string): string | undefined
  /** As `one`, but it must be there. */
  needed(option: string): string
  /** Every value of an option that may stand several times. */
  all(option: string): readonly string[]
  /** Whether an option that takes no value is there. */
  has(flag: string): boolean
  readonly words: readonly string[]
}

/** Parse the arguments of a verb. `options` names its options without dashes, all of which take a value; `flags` those that take none. */
export function readArguments(verb: string, argv: readonly string[], options: readonly string[], flags: readonly string[] = []): VerbArguments {
  const config: Options = {
    ...Object.fromEntries(options.map((option) => [option, { type: 'string', multiple: true }])),
    ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' }])),
  }
  const { values, positionals } = parsed(verb, argv, config)
  const all = (option: string): readonly string[] => {
    const found = values[option]
    return Array.isArray(found) ? found.filter((value) => typeof value === 'string') : []
  }
  const one = (option: string): string | undefined => {
    const found = all(option)
    if (found.length > 1) throw wrongUse(CLI_TEXT.onlyOnce(`--${option}`, verb))
    return found[0]
  }
  return {
    all,
    one,
    has: (flag) => values[flag] === true,
    needed: (option) => {
      const value = one(option)
      if (value === undefined || value === '') throw wrongUse(CLI_TEXT.missing(`--${option}`, verb))
      return value
    },
    words: positionals,
  }
}

function parsed(verb: string, argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw wrongUse(useSentence(verb, error))
  }
}

/** node:util's messages name the option in quotes. */
function useSentence(verb: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  const option = /'(-[^' ]*)/.exec(message)?.[1]
  if (option && code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return CLI_TEXT.unknownOption(option, verb)
  if (option && code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return CLI_TEXT.noValue(option)
  return CLI_TEXT.wrongUse(verb, message.split('\n')[0] ?? '')
}

/** One of the given words, or wrong use. */
export function choiceOf<const T extends string>(option: string, value: string | undefined, choices: readonly T[], fallback: T): T {
  if (value === undefined) return fallback
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw wrongUse(CLI_TEXT.choice(option, choices.join(' or '), value))
  return found
}

/** The words of an option that takes several, parted by commas. */
export function listOf(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '')
}
