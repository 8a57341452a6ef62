// Loads a file of scripts/lib as Node does (the scripts are plain JavaScript); the test says what it takes from it.
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export const root = path.join(import.meta.dirname, '..', '..')

/** The exports of scripts/lib/NAME.mjs. */
export async function loadScript<T>(name: string): Promise<T> {
  return (await import(/* @vite-ignore */ pathToFileURL(path.join(root, 'scripts', 'lib', `${name}.mjs`)).href)) as T
}

/** An empty folder of the test's own. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'hague-horizon-scripts-'))
}
