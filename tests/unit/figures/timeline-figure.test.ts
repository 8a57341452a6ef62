// The timeline as a picture: nothing clipped, nothing overlapping, and not one event lost.
import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, type DayNumber, HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import type { Effect } from '../../../src/shared/domain/effect'
import { EVENT_CATEGORIES, eventSpan } from '../../../src/shared/domain/event'
import { NO_FILTER, passesFilter } from '../../../src/shared/domain/event-filter'
import { fuzzyDateOf } from '../../../src/shared/domain/fuzzy-date'
import { LANES_BY } from '../../../src/shared/domain/lane-key'
import { PICTURE_SIZES } from '../../../src/shared/domain/picture-size'
import { layoutTimeline } from '../../../src/shared/figures/timeline-figure/layout'
import { buildTimeline, type TimelineOptions } from '../../../src/shared/figures/timeline-figure/state'
import { timelineTable, timelineWords } from '../../../src/shared/figures/timeline-figure/words'
import { checkSvg } from '../../../src/main/platform/rasterise'
import { eventAt } from '../domain/world'
import { laneEvents } from '../timeline/world'
import { textBoxes } from './text-boxes'
import { expectTidy, SIZES } from './tidy'
import { SHIPPED, timelineSvg, VIEW } from './timeline-world'

const TODAY = dayNumber(2026, 11, 23)
const words = (svg: string) => textBoxes(svg).map(({ text }) => text).join(' ')

function layout(options: Partial<TimelineOptions>, width = 881, height = 395) {
  const model = buildTimeline({ ...SHIPPED, ...options })
  return { model, ...layoutTimeline({ model, today: TODAY, legend: true, width, height, scheme: 'light', style: 'export', idPrefix: 't' }) }
}

/** Ids of all events that a layout draws, by themselves or in a cluster, with repetitions. */
function drawnIds({ lanes }: ReturnType<typeof layout>): readonly string[] {
  return lanes.flatMap(({ marks }) => marks.flatMap(({ events }) => events.map(({ id }) => id)))
}

const windows = fc.tuple(fc.integer({ min: HORIZON_START, max: HORIZON_END }), fc.integer({ min: 0, max: 4000 }))
  .map(([from, days]) => ({ from: from as DayNumber, to: Math.min(HORIZON_END, from + days) as DayNumber }))

describe('events that act on the model', () => {
  const effect = (enabled: boolean): Effect => ({ target: 'intensity', scope: [], op: 'multiply', size: 0.5, delayMonths: 0, rampMonths: 6, enabled })
  const events = [
    eventAt('a', '2027-03', undefined, { title: 'Acts', effects: [effect(true)] }), eventAt('b', '2029-03', '2031', { title: 'Off', effects: [effect(false)] }), eventAt('c', '2033', undefined, { title: 'Neither' }),
  ]

  test('carry a mark that the legend explains and the table says; where none does, nothing of it is drawn', () => {
    const svg = timelineSvg({ events })
    expect(words(svg)).toContain('Acts on the model')
    expect(words(svg)).toContain('Effects off')
    // Two marks, and one of each in the legend.
    const paths = (text: string) => text.split('<path').length
    expect(paths(svg) - paths(timelineSvg({ events: events.map(({ effects: _effects, ...event }) => event) }))).toBe(4)
    expect(words(timelineSvg())).not.toContain('Acts on the model')
    const { model } = layout({ events })
    expect(timelineTable(model).rows.map(([title, , , status]) => `${title}: ${status}`)).toEqual(['Acts: Planned, acts on the model', 'Off: Planned, effects switched off', 'Neither: Planned'])
  })
})

describe('every event is drawn, in a cluster, or counted as left out', () => {
  test('at any size, in any window, by any grouping', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(...LANES_BY), fc.integer({ min: 60, max: 1400 }), fc.integer({ min: 40, max: 1400 }), (window, lanesBy, width, height) => {
        const placed = layout({ ...window, lanesBy, foldedLanes: ['budget', 'actor:USA'] }, width, height)
        const ids = drawnIds(placed)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length + placed.leftEvents).toBe(placed.model.events.length)
        expect(placed.left === null).toBe(placed.leftEvents === 0)
      }),
      { numRuns: 150, seed: 2035 },
    )
  })

  test('the window holds exactly the events that may fall into it', () => {
    const inView = SHIPPED.events.filter((event) => eventSpan(event).last >= VIEW.from && eventSpan(event).first <= VIEW.to)
    expect(inView.length).toBeGreaterThan(50)
    const { model } = layout(VIEW)
    expect(new Set(model.events.map(({ id }) => id))).toEqual(new Set(inView.map(({ id }) => id)))
  })

  test('what a filter leaves out is counted and said', () => {
    const filter = { ...NO_FILTER, statuses: ['planned'], fromYear: 2027 } as const
    const { model } = layout({ filter })
    expect(model.events.length).toBe(SHIPPED.events.filter((event) => passesFilter(event, filter)).length)
    expect(model.filtered).toEqual({ by: 'Status: Planned; Years: from 2027', events: SHIPPED.events.length - model.events.length })
    expect(timelineWords(model, TODAY).subtitle).toContain(`Filter: Status: Planned; Years: from 2027, leaving out ${model.filtered.events}`)
  })

  test('hidden lanes are left out and said', () => {
    const { model } = layout({ hiddenLanes: ['pledge', 'summit'] })
    expect(model.hidden).toEqual({ lanes: 2, events: 9 })
    expect(model.lanes.map(({ lane }) => lane.id)).not.toContain('pledge')
    expect(timelineWords(model, TODAY).subtitle).toContain('Hidden: 2\u00a0lanes with 9\u00a0events.')
  })

  test('a folded lane shows ticks and lines alone', () => {
    const budget = layout({ foldedLanes: ['budget'] }, 881, 1200).lanes.find(({ id }) => id === 'budget')!
    expect(budget.form).toBe('folded')
    expect(new Set(budget.marks.map(({ kind }) => kind))).toEqual(new Set(['tick', 'line']))
  })
})

test('ten thousand events stay a small picture, with all of them counted', () => {
  const events = Array.from({ length: 10_000 }, (_, index) => {
    const day = (HORIZON_START + ((index * 7919) % 3600)) as DayNumber
    const end = Math.min(HORIZON_END, day + 20 + (index % 400)) as DayNumber
    return eventAt(`e${index}`, fuzzyDateOf(day, 'day'), index % 2 ? undefined : fuzzyDateOf(end, 'day'), { category: EVENT_CATEGORIES[index % 13]! })
  })
  const placed = layout({ events, lanesBy: 'status' }, 881, 1200)
  expect(drawnIds(placed).length + placed.leftEvents).toBe(10_000)
  expect(timelineSvg({ events }, { height: 1400 }).length).toBeLessThan(400_000)
})

describe('geometry', () => {
  for (const [name, size] of Object.entries(SIZES)) {
    test.each(LANES_BY)(`${name}, lanes by %s`, (lanesBy) => {
      for (const theme of ['light', 'dark'] as const) {
        expectTidy(timelineSvg({ lanesBy }, { ...size, theme }))
        expectTidy(timelineSvg({ lanesBy, ...VIEW }, { ...size, theme, mark: 'OFFICIAL' }))
      }
    })
  }

  test('any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 2400 }), fc.integer({ min: 120, max: 1400 }), (width, height) => {
        expectTidy(timelineSvg({}, { width, height, mark: 'OFFICIAL' }))
      }),
      { numRuns: 60, seed: 2035 },
    )
  })

  test('any window', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(...LANES_BY), (window, lanesBy) => expectTidy(timelineSvg({ ...window, lanesBy }))),
      { numRuns: 60, seed: 2035 },
    )
  })

  test('any events', () => {
    fc.assert(
      fc.property(laneEvents, windows, fc.integer({ min: 300, max: 1200 }), (events, window, height) => {
        const svg = timelineSvg({ events, ...window }, { width: 700, height })
        expectTidy(svg, 5)
      }),
      { numRuns: 60, seed: 2035 },
    )
  })

  test('labels stand in the plot and clear of every mark', () => {
    for (const options of [{}, VIEW, { lanesBy: 'actor' }] as const) {
      const { lanes, plot } = layout(options, 881, 900)
      for (const { marks } of lanes) {
        for (const mark of marks) {
          if (!('label' in mark) || mark.label === null) continue
          expect(mark.label.x).toBeGreaterThanOrEqual(0)
          expect(mark.label.x).toBeLessThan(plot.right - plot.left)
          const pills = marks.filter((other) => other.kind === 'cluster' && other.y === mark.y)
          for (const pill of pills) if (pill.kind === 'cluster') expect(Math.abs(pill.x - mark.label.x)).toBeGreaterThan(12)
        }
      }
    }
  })
})

describe('the finished document', () => {
  const svg = timelineSvg({}, { mark: 'OFFICIAL' })

  test('names itself, its lanes and what it is made of', () => {
    expect(svg).toMatch(/<title id="timeline-title">160\u00a0events from June 2025 to December 2035, \d+ of them still ahead<\/title>/)
    expect(svg).toMatch(/<desc id="timeline-description">.+Timeline chart of the lanes Pledge \(6\), .+ and Treaties \(4\)\.<\/desc>/)
    expect(words(svg)).toMatch(/\d+\u00a0documents of \d+ publishers, most often NATO\./)
    expect(words(svg)).toMatch(/Data of \d+ \w+ \d{4} \([0-9a-f]{12}\)\. Made 23 November 2026 with Hague Horizon 0\.1\.0\./)
    expect(svg.match(/>OFFICIAL</g)).toHaveLength(2)
    for (const key of ['The Hague', 'Today', 'Review', 'Deadline']) expect(words(svg)).toContain(key)
  })

  test('is drawn by the picture writer, and every reference has its id', () => {
    expect(checkSvg(svg).ok).toBe(true)
    expect(new Resvg(svg).width).toBe(945)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, reference] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(reference)
    expect(svg).not.toMatch(/transparent|var\(|class=/)
  })

  test('a title with markup, code and control characters stays text', () => {
    const title = 'A <script>&" src=x on=1 url(a) @import\u0007\ud800 plan'
    const made = timelineSvg({ events: [eventAt('a', '2028', undefined, { title })] })
    expect(made).not.toContain('<script')
    expect(words(made)).toContain('A <script>&" src=x on=1 url(a) @import plan')
    expect(checkSvg(made).ok).toBe(true)
  })

  test('a title of the user\u2019s own, and no events at all', () => {
    expect(timelineSvg({}, { title: 'My years' })).toContain('>My years</title>')
    const empty = timelineSvg({ events: [] })
    expectTidy(empty)
    expect(words(empty)).toContain('No events from June 2025 to December 2035')
    expect(words(empty)).toContain('No source stated.')
  })

  test('the legend explains what is drawn and nothing else', () => {
    const legend = (events: TimelineOptions['events']) => layout({ events }).legend.map(({ key }) => key)
    expect(legend([eventAt('a', '2027-03-01', undefined, { status: 'scheduled' })])).toEqual(['scheduled'])
    expect(legend([eventAt('a', '2027~', undefined, { status: 'occurred' })])).toEqual(['occurred', 'doubt'])
    expect(legend([eventAt('a', '[2027..2029]')])).toEqual(['planned', 'spans'])
    expect(legend([eventAt('a', '2027', '2030', { status: 'claim' })])).toEqual(['claim'])
    expect(legend([eventAt('a', '2026', '2028', { ongoing: true })])).toEqual(['planned', 'ongoing'])
    expect(legend([eventAt('a', '2027-03-01'), eventAt('b', '2027-03-02')])).toEqual(['several'])
    expect(legend([])).toEqual([])
  })

  test('a day in doubt is told from a sure one', () => {
    const doubtful = timelineSvg({ events: [eventAt('a', '2027-03-01~')] })
    expect(words(doubtful)).toContain('About or uncertain')
    expect(doubtful.match(/stroke-dasharray="1.5 1.25"/g)!.length).toBeGreaterThan(1)
  })
})

test('the table has a row an event, with its date in words', () => {
  const model = buildTimeline({ ...SHIPPED, lanesBy: 'actor' })
  const { columns, rows } = timelineTable(model)
  expect(columns.map(({ label }) => label)).toEqual(['Event', 'Date', 'Lane', 'Status'])
  expect(rows).toHaveLength(160)
  expect(rows).toContainEqual(['NATO reviews the 5% path and the capability targets', '2029, known to the year', 'NATO', 'Scheduled'])
})

test('the three sizes of a report keep most lanes', () => {
  const left = ({ width, height }: { readonly width: number; readonly height: number }) => words(timelineSvg({}, { width, height })).includes('for which there is no room')
  expect(left(PICTURE_SIZES.report)).toBe(false)
  expect(left(PICTURE_SIZES.slide)).toBe(false)
})
