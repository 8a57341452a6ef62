// Formulas that mean harm: each must be refused with one sentence, or have no value, and quickly.
import type { OwnFormula } from '../../../src/shared/domain/scenario'

const repeated = (text: string, times: number) => Array.from({ length: times }, () => text).join('')
const joined = (text: string, times: number, by: string) => Array.from({ length: times }, () => text).join(by)

/** One formula each. All of them are refused. */
export const HOSTILE: readonly string[] = [
  // Ways to a host's objects.
  'constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty("a")', 'this', 'globalThis', 'process.exit(1)', 'window.location', 'self.close()', 'require("fs")', 'Function("return 1")()',
  'cos.constructor("return process")()', 'at.constructor', 'sum.constructor.constructor("return 1")()', 'abs.call', 'max.apply(1, 2)', 'core.DEU.constructor', 'core.DEU.__proto__.x', 'core["DEU"]', 'core[constructor]',
  '"".constructor', "'a'.length", '"a".replace("a", "b")', '(1).constructor', '1.constructor', '[].constructor', '{}.constructor', 'core.DEU.buffer', 'core.DEU.length', 'spending.__proto__', 'NATO.constructor("x")',
  // What mathjs can do beside reckoning.
  'import({a: 1}, {override: true})', 'createUnit("foo")', 'evaluate("1")', 'parse("1 + 1")', 'compile("1")', 'simplify("1 + 1")', 'derivative("x", "x")', 'parser()', 'chain(1)', 'typed("a", {})', 'config({})', 'reviver()', 'resolve("x")',
  'evaluate("evaluate(\\"1\\")")', 'help(sum)', 'format(1, {})', 'print("a", {})', 'unit("5 cm")', '5 cm to inch', 'cm.constructor', 'bignumber("1e999999999")', 'fraction(1, 3)', 'i ^ i', 'pi', 'random()', 'pickRandom([1])',
  // Definitions, assignments, statements, ranges, literals.
  'x = 2', 'core.DEU = 0', 'sum = 1', 'f(x) = f(x)', 'f(x) = f(x); f(1)', 'a = 1; b = 2', '1; 2', '1\n= 2', '1:1e9', '1:2:1e9', '(1:1e9)', '[1, 2, 3]', '[[1,2],[3,4]]', '{a: 1}', '{"__proto__": 1}', '"text"', '`text`', "'text'", '"\\u0061"', '\\u0061', '# comment', '1 # 2', '%', '5 % 2', '3!', "core.DEU'", '1 .* 2', '1 & 2', '1 | 2', '~1', 'not 1', '1 and 2', '1 mod 2', '@', '$', '$x', 'x$', '1 -> 2', '1 => 2', '() => 1', '1 = 1', '1 < 2 < 3', '0x10', '0b11', '1e', '1e999', 'NaN', 'Infinity', 'true', 'null', 'undefined', 'end',
  // Too much of something.
  'zeros(1e9)', 'ones(10000, 10000)', 'range(1, 1e9)', 'identity(100000)', 'factorial(170)', '170!', `factorial(${repeated('9', 300)})`, 'combinations(1e9, 5e8)', 'gamma(1e9)', 'map([1], f)', 'diag(ones(1000))', 'inv(zeros(1000, 1000))', 'permutations(1e6)',
  `[${joined('1', 450, ',')}]`, `"${repeated('a', 900)}"`, repeated('(', 1000), repeated(')', 1000), `${repeated('(', 400)}1${repeated(')', 400)}`, repeated('[', 1000), repeated('{', 1000), `${repeated('abs(', 199)}1${repeated(')', 199)}`, `${repeated('-', 900)}1`, joined('2', 490, '^'), `${repeated('1?1:', 240)}1`, `${repeated('1?', 240)}1${repeated(':1', 240)}`,
  `${repeated('!', 900)}1`, repeated('1', 1_000_000), repeated('a', 1_000_000), repeated(' ', 1_000_000), repeated('(', 1_000_000), joined('1', 500_000, '+'), `"${repeated('\\', 1_000_000)}"`, repeated('a.', 499) + 'a', repeated('e1', 499), `1e${repeated('9', 900)}`,
  `max(${joined('1', 400, ',')})`,
  // Letters that look like others, or like nothing.
  'сore.DEU', 'core\u200b.DEU', '\u202e1+1', '１+１', 'core．DEU', '\0', '\ud800', '1\u00002', '∞', '√4', '💥',
  // No formula at all.
  '', ' ', '\t\n', '()', '1 +', '* 1', ',', 'sum(', 'sum)', 'sum()', 'at(1)', '1 ? 2', '?', '1,2', '(1, 2)', '..', '.', '5..1', 'core.', '.core', 'core..DEU', 'sum', 'core.DEU(1)', '(core.DEU)(2)', '2 core.DEU', '2(3)', 'a b c',
]

/** Sound, and without a value that anybody could use. */
export const WITHOUT_VALUE: readonly string[] = ['9^9^9^9', '9^9^9^9^9^9^9^9', '(9^9^9)^(9^9^9)', '1 / 0', '0 / 0', 'exp(exp(exp(99)))', 'log(0)', 'log(-1)', 'sqrt(-1)', '1e308 * 10', 'at(core.DEU, 9^9^9)', 'sum(core.DEU, -9^9, 9^9)', 'at(core.DEU, 0.5)', '-9^9^9^9']

const named = (count: number, expression: (index: number) => string): OwnFormula[] => Array.from({ length: count }, (_, index) => ({ name: `f${index}`, expression: expression(index) }))

/** Lists of formulas, all refused. */
export const HOSTILE_LISTS: Readonly<Record<string, readonly OwnFormula[]>> = {
  'one that names itself': named(1, () => 'f0 + 1'),
  'two in a circle': named(2, (index) => `f${1 - index}`),
  'a circle of two hundred': named(200, (index) => `f${(index + 1) % 200}`),
  'everyone names everyone': named(200, () => joined('f', 60, '+').replaceAll(/f/g, () => 'f1')),
  'a tangle': named(200, (index) => Array.from({ length: 40 }, (_, other) => `f${(index + other + 1) % 200}`).join('+')),
}

/** Doubling at each step: 2^200 evaluations unless each is made once. Sound. */
export const DOUBLING: readonly OwnFormula[] = named(200, (index) => (index === 0 ? '1' : `f${index - 1} + f${index - 1}`))

/** Within the length of all texts, and more than may be allocated: 49 formulas of 500 steps. */
export const HUNGRY: readonly OwnFormula[] = [{ name: 'a', expression: 'core.DEU' }, ...named(49, () => joined('a', 500, '+'))]
