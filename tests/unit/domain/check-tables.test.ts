// Checks over several rows of a shipped table.
import { describe, expect, test } from 'vitest'
import { checkSources, checkYears } from '../../../src/shared/domain/check-tables'
import type { Ally, Source } from '../../../src/shared/domain/reference-data'
import { shippedReference } from '../engine/world'

const allies: Ally[] = ['AAA', 'BBB'].map((id) => ({ id, name: id, hasForces: true, groups: [], memberSince: 1949 }))
const rows = ['AAA', 'BBB'].flatMap((actor) => [2014, 2015, 2016].map((year) => ({ actor, year })))

describe('checkYears', () => {
  const reason = (given: typeof rows) => {
    const checked = checkYears('t.json', given, allies, 2014, 2016)
    return checked.ok ? 'sound' : `${checked.fault.where}: ${checked.fault.data.reason}`
  }

  test('every ally, every year, in whatever order', () => {
    expect(reason(rows)).toBe('sound')
    expect(reason([...rows].reverse())).toBe('sound')
  })

  test('a missing year, one twice, a stranger', () => {
    expect(reason(rows.filter((_, index) => index !== 4))).toBe('t.json: BBB has no row for 2015')
    expect(reason([])).toBe('t.json: AAA has no row for 2014')
    expect(reason([...rows, { actor: 'AAA', year: 2014 }])).toBe('t.json, row 7 (AAA 2014): AAA 2014 stands there twice')
    expect(reason([...rows, { actor: 'CCC', year: 2014 }])).toBe('t.json, row 7 (CCC 2014): CCC is no ally of this table')
  })

  test('a year beyond those asked for is allowed', () => {
    expect(reason([...rows, { actor: 'AAA', year: 2017 }])).toBe('sound')
  })
})

describe('checkSources', () => {
  const sources: Source[] = shippedReference().sources.slice(0, 2)
  const [known, other] = sources.map(({ id }) => id)
  const reason = (named: readonly string[][]) => {
    const checked = checkSources('t.json', named.map((names, index) => ({ id: `r${index}`, names })), ({ names }) => names, sources)
    return checked.ok ? 'sound' : `${checked.fault.where}: ${checked.fault.data.reason}`
  }

  test('known ones, none at all, and the first that is unknown', () => {
    expect(reason([[known!], [other!, known!], []])).toBe('sound')
    expect(reason([[known!], [other!, 'nobody', 'else']])).toBe('t.json, row 2 (r1): the source nobody is unknown')
    expect(reason([['']])).toBe('t.json, row 1 (r0): the source  is unknown')
  })
})
