// Figures over a part of time and with events on them: nothing clipped, nothing over anything, each event at its day.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { dayNumber, HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import type { ActingEvent } from '../../../src/shared/engine/effects'
import { project } from '../../../src/shared/engine/project'
import type { DrawProps, FigureId } from '../../../src/shared/figures/figure'
import { FigureSvg } from '../../../src/shared/figures/figure-svg'
import { FIGURE_IDS, FIGURES } from '../../../src/shared/figures/figure-table'
import { PICTURE_SIZES } from '../../../src/shared/domain/picture-size'
import { renderFigureSvg } from '../../../src/shared/figures/render-figure-svg'
import { comparedScenario } from '../../../src/shared/figures/scenario-words'
import { scenarioWith, shippedReference, wholeModel } from '../engine/world'
import { OPTIONS, PLEDGE_MET, withFormula, drawnFor } from './fixture'
import { textBoxes } from './text-boxes'
import { expectTidy, SIZES } from './tidy'

const model = wholeModel()
const effect = (changes: Partial<Effect>): Effect => ({ target: 'intensity', scope: ['RUS'], op: 'multiply', size: 0.5, delayMonths: 3, rampMonths: 6, enabled: true, ...changes })
const event = (id: string, title: string, start: string, ...effects: readonly Effect[]): ActingEvent => ({ id, title, start: start as FuzzyDate, effects })
const EVENTS: readonly ActingEvent[] = [
  event('truce', 'Ceasefire', '2027-03-01', effect({}), effect({ target: 'capacity', size: 0.75 })),
  event('surge', 'Surge of the works of the Urals, as announced on a long evening', '2027-05', effect({ target: 'capacity', size: 1.4, categories: ['mbt'] })),
  event('vote', 'Vote', '2029', effect({ target: 'coreShare', scope: ['DEU'], op: 'add', size: -0.5 })),
  event('late', 'Late', '2035-11', effect({ target: 'coreShare', scope: [], op: 'add', size: 0.1 }), effect({})),
]
const now = withFormula(project(model, PLEDGE_MET, EVENTS))
const before = withFormula(project(model, PLEDGE_MET, EVENTS.map((one) => (one.id === 'truce' ? { ...one, start: '2026-12' as FuzzyDate } : one))))
const OVER_TIME = FIGURE_IDS.filter((id) => !['gap-league', 'path-small-multiples', 'production-at-a-glance', 'what-moves-it-most', 'track-record'].includes(id))
const DRAW: DrawProps = { width: 1100, height: 260, scheme: 'light', style: 'screen', idPrefix: 'w' }

const others = [
  scenarioWith({ name: 'A slow start and a late end, after much talk in many rooms', parameters: { 'spending.compliance': 0.7, 'production.realisation': 0.3 } }),
  scenarioWith({ name: 'Long war', parameters: { 'war.intensity': 1.6, 'economy.russiaPurchasingPower': 2.6 } }),
  scenarioWith({ name: 'Surge', parameters: { 'production.capacity1.mbt.USA': 60, 'spending.coreTarget': 4 } }),
]
const compared = others.map((scenario) => comparedScenario(scenario, withFormula(project(model, scenario, EVENTS))))

function svgOf(id: FigureId, draw: Partial<DrawProps>, moved = false, beside = 0): string {
  const figure = FIGURES[id].open(now, { ...OPTIONS, compared: compared.slice(0, beside), ...(moved && { ghost: { name: 'before the move', projection: before } }) })
  return renderToStaticMarkup(createElement(FigureSvg, { figure, ...DRAW, ...draw }))
}

const eventsIn = (svg: string) => [...svg.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id)
const lineOf = (svg: string, id: string) => Number(new RegExp(`data-event="${id}">(?:<line [^>]*stroke-dasharray[^>]*></line>)?<line x1="([\\d.]+)"`).exec(svg)?.[1])

describe.each(OVER_TIME)('%s', (id) => {
  const stacked = (from: number, to: number) => ({ time: { from, to, plot: { left: 128, right: 820 } } })

  test('is tidy over any part of time, with and without a cursor', () => {
    for (const [from, to] of [[HORIZON_START, HORIZON_END], [dayNumber(2027), dayNumber(2029, 6, 30)], [dayNumber(2027, 2, 10), dayNumber(2027, 3, 20)], [dayNumber(2035, 10, 1), HORIZON_END]]) {
      for (const cursorDay of [undefined, dayNumber(2027, 3, 1), dayNumber(2035, 12, 31)]) {
        const cursor = cursorDay === undefined ? {} : { cursorDay, cursorYear: cursorDay > dayNumber(2035) ? 2035 : 2027, cursorMonth: cursorDay > dayNumber(2035) ? 126 : 21 }
        for (const beside of [0, 1, 3]) {
          expectTidy(svgOf(id, { ...stacked(from!, to!), ...cursor }, true, beside), 4)
          expectTidy(svgOf(id, { time: { from: from!, to: to! }, width: 640, ...cursor }, true, beside), 4)
        }
      }
    }
  })

  test('events that act on it stand at their day, others do not', () => {
    const svg = svgOf(id, stacked(HORIZON_START, HORIZON_END))
    expect(eventsIn(svg)).toEqual(FIGURES[id].ofProduction ? ['truce', 'surge', 'late'] : ['vote', 'late'])
    const first = FIGURES[id].ofProduction ? (['truce', dayNumber(2027, 3, 1)] as const) : (['vote', dayNumber(2029)] as const)
    expect(lineOf(svg, first[0])).toBeCloseTo(128 + ((first[1] - HORIZON_START) / (HORIZON_END + 1 - HORIZON_START)) * 692, 1)
  })

  test('the event under the pointer is named whatever it covers', () => {
    const hovered = FIGURES[id].ofProduction ? 'surge' : 'vote'
    const words = FIGURES[id].ofProduction ? /^Surge of the/ : /^Vote$/
    expect(textBoxes(svgOf(id, { hoveredEvent: hovered, height: 170 })).filter(({ text }) => words.test(text))).toHaveLength(1)
  })

  test('a picture with events is tidy at every size', () => {
    const { picks, basis, focus, baskets, formula } = OPTIONS
    for (const size of Object.values(SIZES)) {
      expectTidy(renderFigureSvg(id, { projection: now, scenario: PLEDGE_MET, reference: shippedReference(), options: { picks, basis, focus, baskets, formula, ...drawnFor(id) }, theme: 'light', ...size, madeOn: '2026-11-23', appVersion: '0.1.0' }))
    }
    const svg = renderFigureSvg(id, { projection: now, scenario: PLEDGE_MET, reference: shippedReference(), options: { picks, basis, focus, baskets, formula, ...drawnFor(id) }, theme: 'light', ...PICTURE_SIZES.report, madeOn: '2026-11-23', appVersion: '0.1.0' })
    expect(svg).not.toContain('data-event')
    expect(svg).toContain(`id="${id}-events"`)
  })
})

test('an event that is moved leaves a dotted line where it was', () => {
  const svg = svgOf('output-a-month', {}, true)
  expect(/data-event="truce"><line [^>]*stroke-dasharray/.test(svg)).toBe(true)
  expect(/data-event="surge"><line [^>]*stroke-dasharray/.test(svg)).toBe(false)
})

test('where money is a ceiling, what acts on spending stands on production as well', () => {
  const both = project(model, { ...PLEDGE_MET, parameters: { 'production.ceiling': 'both' } }, EVENTS)
  const svg = renderToStaticMarkup(createElement(FigureSvg, { figure: FIGURES['output-a-month'].open(both, OPTIONS), ...DRAW }))
  expect(eventsIn(svg)).toEqual(['truce', 'surge', 'vote', 'late'])
})
