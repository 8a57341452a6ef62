// What a brief says: each number as the engine has it, each changed assumption with its value before, each source that is named.
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/shared/domain/calendar'
import { eventSpan } from '../../../src/shared/domain/event'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import type { Source } from '../../../src/shared/domain/reference-data'
import { presetScenario } from '../../../src/shared/domain/scenario'
import { project } from '../../../src/shared/engine/project'
import { valueAt } from '../../../src/shared/engine/projection'
import { FIGURE_IDS, FIGURES } from '../../../src/shared/figures/figure-table'
import { allSources, figureSources } from '../../../src/shared/figures/frame/figure-sources'
import { pictureFigureOptions } from '../../../src/shared/figures/picture'
import { scenarioWith, wholeModel } from '../engine/world'
import { briefOf, finished, section, tables } from './brief-world'

const SLOW = scenarioWith({
  name: 'Slow start', parameters: { 'spending.shape.DEU': 'backLoaded', 'spending.coreTarget': 3.2, 'production.lag.mbt.RUS': 9 },
  events: [{ id: 'truce', title: 'Truce', start: '2028-03' as FuzzyDate, effects: [{ target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true }] }],
})
const items = (content: Parameters<typeof section>[0], heading: string) => section(content, heading).flatMap((block) => (block.kind === 'list' ? block.items : []))
const expanded = (numbers: string): readonly number[] => [...numbers.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) => Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, place) => Number(from) + place))

describe('key numbers', () => {
  test('are the engine’s, at the decimals of their units', () => {
    const brief = briefOf()
    const said = items(finished(brief).content, 'Key numbers').join('\n').replaceAll('\u00a0', ' ')
    const { projection } = brief
    const indicator = (id: string) => projection.indicators.get(id)!.value!
    expect(said).toContain(`Core defence spending of Europe and Canada is ${valueAt(projection, 'coreShare.EUROPE_CANADA', 2035).toFixed(2)} % of GDP in 2035; it was ${valueAt(projection, 'coreShare.EUROPE_CANADA', 2026).toFixed(2)} % in 2026 (estimate).`)
    expect(said).toContain(`it is ${valueAt(projection, 'totalShare.EUROPE_CANADA', 2035).toFixed(2)} % of GDP in 2035`)
    expect(said).toContain(`the core target is reached in ${2026 + indicator('yearsToTarget.EUROPE_CANADA')}.`)
    expect(said).toContain(`is ${indicator('pointsPerYear.EUROPE_CANADA').toFixed(2)} points of GDP a year`)
    expect(said).toContain(`grow by ${indicator('realGrowthNeeded.EUROPE_CANADA').toFixed(1)} % a year in real terms`)
    expect(said).toContain(`US$ ${Math.round(indicator('totalExtra.EUROPE_CANADA')).toLocaleString('en')} bn higher in sum from 2027 to 2035, US$ ${Math.round(indicator('averageExtra.EUROPE_CANADA'))} bn a year on average (constant 2026 US$)`)
    const month = projection.months.indexOf('2029-12')
    const output = (producer: string) => projection.series.get(`total.mbt.${producer}`)!.values[month]!.toFixed(1)
    expect(said).toContain(`Main battle tanks a month in Dec 2029, new and refurbished: NATO ${output('NATO')}, Russia ${output('RUS')}.`)
    expect(said).toContain('31 of 31 allies')
  })

  test('a target that is not reached and money that falls are said so', () => {
    const low = scenarioWith({ name: 'Low', parameters: { 'spending.shape': 'linear', 'spending.compliance': 0.2, 'spending.aboveTarget': 'converge' } })
    const said = items(finished(briefOf({ figures: [] }, [low])).content, 'Key numbers').join('\n')
    expect(said).toContain('Europe and Canada: the core target is not reached (not before 2036).')
    const falling = scenarioWith({ name: 'Falling', parameters: { 'spending.coreTarget': 1, 'spending.aboveTarget': 'converge' } })
    expect(items(finished(briefOf({ figures: [] }, [falling])).content, 'Key numbers').join('\n')).toMatch(/core spending is US\$\s[\d,]+\sbn lower in sum/)
  })

  test('money of a small ally is told to a tenth, and none is told as none', () => {
    const said = (focus: string, preset: Parameters<typeof presetScenario>[0]) => items(finished(briefOf({ figures: [], options: { ...briefOf().options, focus } }, [presetScenario(preset)])).content, 'Key numbers').join('\n')
    const projection = project(wholeModel(), presetScenario('pledge-met'))
    const small = projection.indicators.get('averageExtra.MNE')!.value!
    expect(small).toBeLessThan(0.5)
    expect(said('MNE', 'pledge-met').replace(/\s/g, ' ')).toContain(`US$ ${small.toFixed(1)} bn a year on average`)
    expect(said('POL', 'pledge-met')).toContain('Compared with holding the share of 2026, core spending is the same up to 2035 (constant 2026 US$, to the nearest 0.1 bn).')
    expect(said('POL', 'pledge-met')).not.toContain('higher in sum')
  })

  test('a compared scenario says what differs, and that all else is as in the first', () => {
    const { content } = finished(briefOf({ figures: [] }, [presetScenario('pledge-met'), presetScenario('long-war')]))
    const lists = section(content, 'Key numbers').flatMap((block) => (block.kind === 'list' ? [block.items] : []))
    expect(lists).toHaveLength(2)
    expect(lists[1]!.at(-1)).toBe('All else as in Pledge met.')
    for (const sentence of lists[1]!.slice(0, -1)) expect(lists[0]).not.toContain(sentence)
    expect(content.title).toBe('Pledge met and Long war compared')
  })

  test('lines of production are named in words', () => {
    expect(items(finished(briefOf()).content, 'How to read the numbers').join(' ')).not.toMatch(/\b(mbt|spg|ifv)\.[A-Z]/)
  })
})

describe('assumptions', () => {
  const [changed, acting, standing] = tables(section(finished(briefOf({}, [SLOW])).content, 'Assumptions'))

  test('what a scenario changes stands with its preset’s value and its unit, as a judgement', () => {
    expect(changed!.caption).toBe('What Slow start changes in the preset Pledge met')
    expect(changed!.rows).toEqual(expect.arrayContaining([
      ['Core target', '3.50', '3.20', '% of GDP', 'judgement'],
      ['Shape of the path (Germany)', 'linear', 'back-loaded', '–', 'judgement'],
      [expect.stringMatching(/^Lag \(Russia, main battle tanks\)$/), '6.0', '9.0', 'months', 'judgement'],
    ]))
    expect(changed!.rows).toHaveLength(4)
  })

  test('events that act, and what they do', () => {
    expect(acting!.rows).toEqual([['Truce', 'March 2028', expect.stringContaining('tempo of the war × 0.1'.replace(' 0', '\u00a00')), 'judgement']])
  })

  test('every standing value says why and on what it rests', () => {
    expect(standing!.rows.length).toBeGreaterThan(15)
    for (const [what, value, , why, rests] of standing!.rows) {
      expect(rests, what).toMatch(/^(judgement|source [\d, –]+)$/)
      expect(value).not.toBe('')
      if (what !== 'Core target') expect(why, what).not.toBe('')
    }
    expect(standing!.rows.find(([what]) => what === 'Shape of the path')!.at(-1)).toBe('judgement')
  })

  test('a preset says what it sets', () => {
    const [sets] = tables(section(finished(briefOf({}, [presetScenario('long-war')])).content, 'Assumptions'))
    expect(sets!.rows).toEqual([['Realisation (Russia)', '0.70', '1.00', '1 = planned', 'judgement']])
  })
})

describe('sources', () => {
  const brief = briefOf({ figures: FIGURE_IDS })
  const { content, steps } = finished(brief)
  const listed = tables(section(content, 'Sources'))[0]!.rows
  const figures = content.blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))

  test('each figure leads to all that it rests on, by number', () => {
    for (const id of FIGURE_IDS) {
      const options = pictureFigureOptions(brief)
      const wanted = allSources(figureSources(FIGURES[id].open(brief.projection, options).words(), brief.reference, options)).map((source) => source.id)
      const named = expanded(figures.find((figure) => figure.id === id)!.sources).map((number) => listed[number - 1]!.at(-1))
      expect([...named].sort(), id).toEqual([...wanted].sort())
      expect(wanted.length, id).toBeGreaterThan(0)
    }
  })

  test('each is listed once, in full, under the number that leads to it', () => {
    expect(new Set(listed.map((row) => row.at(-1))).size).toBe(listed.length)
    for (const [place, [number, title, date, address, id]] of listed.entries()) {
      const source = brief.reference.sources.find((one) => one.id === id)!
      expect(number).toBe(String(place + 1))
      expect(title).toBe(`${source.publisher}, ${source.title}`)
      expect(address).toBe(source.url ?? 'none known')
      expect(date === 'undated').toBe(source.date === null)
    }
  })

  test('no number leads beyond the list', () => {
    const cells = tables(content.blocks).filter(({ caption }) => caption !== 'Sources').flatMap(({ rows }) => rows.map((row) => row.at(-1)!))
    for (const cell of cells) for (const number of expanded(cell)) expect(number).toBeLessThanOrEqual(listed.length)
  })

  test('without the list each picture names its own', () => {
    const { blocks } = finished(briefOf({ figures: ['path-to-5'], parts: { indicators: true, timeline: false, assumptions: false, sources: false } })).content
    const [figure] = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))
    expect(figure!.sources).toBe('')
    expect(figure!.svg).toContain('Defence: NATO')
    expect(figures[0]!.svg).not.toContain('Defence: NATO')
  })

  test('it tells before each drawing how far it is; large figures wait until two small ones share a page', () => {
    expect(steps.map(({ done, all }) => [done, all])).toEqual(Array.from({ length: FIGURE_IDS.length + 1 }, (_, place) => [place, FIGURE_IDS.length + 1]))
    expect(figures.map(({ id }) => id).indexOf('path-small-multiples') % 2).toBe(0)
    expect(figures.at(-1)!.id).toBe('timeline')
  })
})

describe('events', () => {
  test('those that act are all there, others are counted', () => {
    const blocks = section(finished(briefOf({ figures: [] }, [presetScenario('ceasefire')])).content, 'Timeline')
    const [list] = tables(blocks)
    expect(list!.rows.map(([, title]) => title)).toContain('Ceasefire')
    const note = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))[0]!
    const [, shown, all] = /^(\d+) of (\d+) events/.exec(note)!
    expect(Number(shown)).toBe(list!.rows.length)
    expect(Number(all)).toBeGreaterThan(100)
  })

  test('of a span that is past none is said to be still to come', () => {
    const { timeline } = briefOf()
    const noteAt = (madeOn: string) => section(finished(briefOf({ figures: [], madeOn, timeline: { ...timeline, events: timeline.events.filter((event) => eventSpan(event).last < dayNumber(2027)) } })).content, 'Timeline').flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))[0]
    expect(noteAt('2026-06-30')).toMatch(/then the surest of those still to come\.$/)
    expect(noteAt('2030-01-01')).toMatch(/then the surest of the others, none of which is still to come\.$/)
  })

  test('a source of the user’s own stands in the list under the number that leads to it', () => {
    const own: Source = { id: 'mine', title: 'Minutes of the round table', publisher: 'Own notes', date: '2026', url: null, note: '' }
    const { timeline } = briefOf()
    const { end: _end, ...first } = timeline.events[0]!
    const { content } = finished(briefOf({ figures: [], ownSources: [own], timeline: { ...timeline, events: [{ ...first, confidence: 'high', start: '2035-11' as FuzzyDate, sources: ['mine'] }] } }))
    const listed = tables(section(content, 'Sources'))[0]!.rows.find(([, title]) => title === 'Own notes, Minutes of the round table')
    const [list] = tables(section(content, 'Timeline'))
    expect(list!.rows.find(([, title]) => title === first.title)!.at(-1)).toBe(listed![0])
  })
})
