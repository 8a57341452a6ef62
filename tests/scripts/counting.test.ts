// Counting: what the runners report becomes "N passed, N failed", and no failure is lost on the way.
import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadScript, root, temporaryFolder } from './load-script'

interface Count {
  passed: number
  failed: number
  why?: string
}

interface Stages {
  countVitest: (report: object) => Count
  countPlaywright: (report: object) => Count
  countReport: (file: string, code: number, read: (report: never) => Count) => Count
}

const { countVitest, countPlaywright, countReport } = await loadScript<Stages>('test-stages')

test('Vitest: a file that did not load is one failure beside the failed tests', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 4, failed: 2 })
})

test('Playwright: unexpected, flaky and unloaded count as failed, skipped as neither', () => {
  expect(countPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] })).toEqual({ passed: 7, failed: 3 })
})

describe('a runner', () => {
  const file = path.join(temporaryFolder(), 'report.json')
  const read = (report: Count) => report
  const count = (report: Count, code: number) => {
    writeFileSync(file, JSON.stringify(report))
    return countReport(file, code, read)
  }

  test('that left no report has failed', () => {
    expect(countReport(`${file}.none`, 0, read)).toMatchObject({ passed: 0, failed: 1 })
  })

  test('that ran nothing has failed, and one that ends badly although all passed', () => {
    expect(count({ passed: 0, failed: 0 }, 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(count({ passed: 5, failed: 0 }, 1)).toMatchObject({ passed: 5, failed: 1 })
    expect(count({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 })
    expect(count({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 })
  })
})

describe.runIf(process.platform !== 'win32')('.ci/run', () => {
  function runWith(script: string): { status: number | null; last: string | undefined } {
    const folder = temporaryFolder()
    const npm = path.join(folder, 'npm')
    writeFileSync(npm, `#!/bin/sh\n${script}\n`)
    chmodSync(npm, 0o755)
    const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH ?? ''}` }
    const { status, stdout } = spawnSync(path.join(root, '.ci', 'run'), { encoding: 'utf8', env })
    return { status, last: stdout.trimEnd().split('\n').at(-1) }
  }

  test('ends with the line of npm test and its exit code', () => {
    expect(runWith('echo "3 passed, 0 failed"; echo "npm notice" >&2')).toEqual({ status: 0, last: '3 passed, 0 failed' })
    expect(runWith('echo "3 passed, 2 failed"; exit 1')).toEqual({ status: 1, last: '3 passed, 2 failed' })
  })

  test('a run without that line has failed', () => {
    expect(runWith('echo "nothing"')).toEqual({ status: 1, last: '0 passed, 1 failed' })
  })
})
