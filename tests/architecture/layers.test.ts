// Holds the source tree to layers.json: imports go down only, no cycles, every folder has its row, files stay small.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import ts from 'typescript'

interface Policy {
  readonly layers: Readonly<Record<string, readonly string[]>>
  readonly external: Readonly<Record<string, readonly string[]>>
  readonly longestFile: number
}

const source = resolve(import.meta.dirname, '../../src')
const policy = JSON.parse(readFileSync(join(import.meta.dirname, 'layers.json'), 'utf8')) as Policy
const layerNames = Object.keys(policy.layers)
const externalRules = Object.entries(policy.external).filter(([name]) => name !== '//')

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort()

function layerOf(file: string): string | undefined {
  return layerNames
    .filter((layer) => file === layer || file.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** Every specifier that a file imports or re-exports, types and lazy imports included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  const found = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName)
  return found
}

/** The source file behind a relative specifier, or undefined for styles and assets. */
function resolveImport(from: string, specifier: string): string | undefined {
  const target = posix.join(dirname(from), specifier)
  return [target, `${target}.ts`, `${target}.tsx`].find((candidate) => files.includes(candidate))
}

const edges = files.flatMap((file) =>
  importsOf(file).map((specifier) => ({
    file,
    specifier,
    target: specifier.startsWith('.') ? resolveImport(file, specifier) : undefined,
  })),
)

describe('layers', () => {
  test('every file belongs to a layer, and every layer has files', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([])
    expect(layerNames.filter((layer) => layer !== 'renderer/styles' && !files.some((file) => layerOf(file) === layer))).toEqual([])
  })

  test('imports go down only', () => {
    const wrong = edges
      .filter(({ target }) => target !== undefined)
      .map(({ file, target }) => ({ file, target: target!, from: layerOf(file)!, to: layerOf(target!)! }))
      .filter(({ from, to }) => from !== to && !policy.layers[from]!.includes(to))
      .map(({ file, target, from, to }) => `${file} imports ${target}: ${from} may not see ${to} (tests/architecture/layers.json)`)
    expect(wrong).toEqual([])
  })

  test('packages stay in the layers that own them', () => {
    const wrong = edges.flatMap(({ file, specifier }) =>
      externalRules
        .filter(([name, owners]) => (specifier === name || specifier.startsWith(`${name}/`)) && !owners.includes(layerOf(file)!))
        .map(([name]) => `${file} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('no import cycles', () => {
    const graph = new Map(files.map((file) => [file, new Set<string>()]))
    for (const { file, target } of edges) if (target) graph.get(file)!.add(target)
    const done = new Set<string>()
    const cycles: string[] = []
    function visit(file: string, path: readonly string[]): void {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const next of graph.get(file)!) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  test(`no source file is longer than ${policy.longestFile} lines`, () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(source, file), 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > policy.longestFile)
    expect(long).toEqual([])
  })

  test('every source file opens with a comment that says what it owns', () => {
    expect(files.filter((file) => !/^(\/\/|\/\*)/.test(readFileSync(join(source, file), 'utf8')))).toEqual([])
  })
})
