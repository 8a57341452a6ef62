// The list to print: every event with what an analyst needs, nothing of it read as markup, nothing fetched.
import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/shared/domain/reference-data'
import { writePrintList, type PrintSetting } from '../../../src/shared/exchange/print-list'
import { eventAt } from '../domain/world'

const source: Source = { id: 'minutes', title: 'Minutes & notes', publisher: 'Ministry', date: '2027', url: 'https://example.org/a?b=1&c=2', note: '' }
const setting: PrintSetting = { sources: new Map([[source.id, source]]), names: new Map([['DEU', 'Germany']]), madeOn: '2026-11-24', appVersion: '0.1.0' }

describe('the list to print', () => {
  test('by year and in time order, whatever the order given', () => {
    const page = writePrintList([eventAt('late', '2029'), eventAt('early', '2027-06-24'), eventAt('same', '2027-Q1')], setting)
    expect([...page.matchAll(/<h2>(\d+)<\/h2>|<h3>(.*?)<\/h3>/g)].map(([, year, title]) => year ?? title)).toEqual(
      ['2027', eventAt('same', '2027-Q1').title, eventAt('early', '2027-06-24').title, '2029', eventAt('late', '2029').title],
    )
    expect(page).toContain('3 events, printed on 24 November 2026 from Hague Horizon 0.1.0.')
  })

  test('date in words, actors by name, sources with their address; markup stays text', () => {
    const page = writePrintList([eventAt('a', '2027', undefined, { title: '<img src=x onerror=alert(1)>', actors: ['DEU', 'XYZ'], summary: 'One\n"Two"', sources: ['minutes', 'gone'] })], setting)
    expect(page).toContain('<h3>&lt;img src=x onerror=alert(1)&gt;</h3>')
    for (const words of ['2027, known to the year', 'Germany · XYZ', '<p>One</p>\n<p>&quot;Two&quot;</p>', 'Ministry, Minutes &amp; notes, 2027, https://example.org/a?b=1&amp;c=2; gone']) expect(page).toContain(words)
    expect(page).not.toMatch(/<(img|script|link|iframe)/)
    expect(page).toContain("default-src 'none'")
  })
})
