// A formula's figure is over what its values are over, and what stands behind it is told: sources, events, the record.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/shared/domain/calendar'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import type { OwnFormula } from '../../../src/shared/domain/scenario'
import { MONTHS } from '../../../src/shared/engine/production/months'
import { project } from '../../../src/shared/engine/project'
import { FigureSvg } from '../../../src/shared/figures/figure-svg'
import { FIGURES } from '../../../src/shared/figures/figure-table'
import { comparedScenario } from '../../../src/shared/figures/scenario-words'
import { evaluateFormulas } from '../../../src/shared/formula/scenario-formulas'
import { withFormulas } from '../../../src/shared/formula/with-formulas'
import { scenarioWith, wholeModel } from '../engine/world'
import { OPTIONS, PLEDGE_MET, shippedPicture } from './fixture'
import { textBoxes } from './text-boxes'
import { expectTidy, SIZES } from './tidy'

const model = wholeModel()
const acting = (id: string, target: 'capacity' | 'coreShare', size: number) => ({ id, title: id, start: '2027-03' as FuzzyDate, effects: [{ target, scope: [], op: target === 'capacity' ? 'multiply' as const : 'add' as const, size, delayMonths: 0, rampMonths: 0, enabled: true }] })
const EVENTS = [acting('plants', 'capacity', 1.4), acting('vote', 'coreShare', 0.1)]
const MONTHLY: OwnFormula = { name: 'tanks', expression: 'output.mbt.RUS / total.mbt.NATO' }
const MIXED: OwnFormula = { name: 'tanks', expression: 'sum(total.mbt.NATO, 2026, 2035) / core.NATO' }
const BEFORE: OwnFormula = { name: 'tanks', expression: '0 - output.mbt.RUS' }
const slow = scenarioWith({ name: 'Slow', parameters: { 'production.realisation': 0.4 } })

function formulated(formula: OwnFormula, scenario = PLEDGE_MET) {
  const projection = project(model, scenario, EVENTS)
  const answers = evaluateFormulas([formula], projection)
  if (!answers.ok) throw new Error(answers.fault.code)
  return withFormulas(projection, answers.value)
}
const open = (formula: OwnFormula, beside = false) =>
  FIGURES['own-formula'].open(formulated(formula), { ...OPTIONS, formula, ...(beside && { compared: [comparedScenario(slow, formulated(formula, slow))] }) })
const svgOf = (figure: ReturnType<typeof open>, draw: object = {}) =>
  renderToStaticMarkup(createElement(FigureSvg, { figure, width: 800, height: 300, scheme: 'light', style: 'screen', idPrefix: 'o', ...draw }))
const eventsIn = (svg: string) => [...svg.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id)

describe('of monthly series alone', () => {
  test('it is over the months: axis, cursor, table, title', () => {
    const figure = open(MONTHLY)
    expect(figure.monthAt!(300, 100, { width: 800, height: 300, scheme: 'light', style: 'screen', idPrefix: 'o' })).toBeGreaterThan(10)
    const { columns, rows } = figure.table()
    expect([columns[0]!.label, rows.map(([month]) => month)]).toEqual(['Month', MONTHS])
    expect(figure.words().headline).toMatch(/^Pledge met takes tanks to [\d.]+ in December 2035$/)
    expect(figure.words().readAs.join(' ')).toContain('Dashed: it rests on what is projected.')
    const texts = textBoxes(svgOf(figure, { cursorYear: 2030, cursorMonth: 60 })).map(({ text }) => text)
    expect(texts.filter((text) => text === 'Jun 2030').length).toBeGreaterThan(0)
  })

  test('it is tidy in the window, over a part of time, beside others, and in pictures', () => {
    for (const formula of [MONTHLY, BEFORE]) {
      for (const beside of [false, true]) {
        const figure = open(formula, beside)
        for (const [width, height] of [[420, 200], [848, 320], [1100, 400]]) for (const cursorMonth of [undefined, 0, 60, 126]) expectTidy(svgOf(figure, { width, height, cursorMonth }), 6)
        for (const plot of [undefined, { left: 128, right: 620 }]) expectTidy(svgOf(figure, { cursorMonth: 21, cursorDay: dayNumber(2027, 3, 1), time: { from: dayNumber(2027), to: dayNumber(2029, 6, 30), plot } }), 4)
      }
      const { picks, basis, focus, baskets } = OPTIONS
      for (const size of Object.values(SIZES)) expectTidy(shippedPicture('own-formula', PLEDGE_MET, { ...size, projection: formulated(formula), options: { picks, basis, focus, baskets, formula } }))
    }
  })

  test('events of production stand on it, and its sources are those of the lines', () => {
    expect(eventsIn(svgOf(open(MONTHLY)))).toEqual(['plants'])
    const { productionSources, alsoSpending, alsoDrawn } = open(MONTHLY).words()
    expect([productionSources!.length > 1, alsoSpending, alsoDrawn]).toEqual([true, undefined, ['RUS']])
  })
})

test('of both sides: over the years, nothing of it recorded, all events, the sources of both', () => {
  const figure = open(MIXED)
  expect(figure.monthAt).toBeNull()
  expect(figure.table().columns[0]!.label).toBe('Year')
  expect(figure.words().readAs.join(' ')).not.toContain('Solid line')
  expect(eventsIn(svgOf(figure))).toEqual(['vote', 'plants'])
  const { picks, basis, focus, baskets } = OPTIONS
  const svg = shippedPicture('own-formula', PLEDGE_MET, { ...SIZES.report, height: 1200, projection: formulated(MIXED), options: { picks, basis, focus, baskets, formula: MIXED } })
  const words = textBoxes(svg).map(({ text }) => text).join(' ')
  expect(words).toContain('Defence: NATO')
  expect(words).toContain('Production: ')
})

test('of spending alone: no event of production', () => {
  const figure = open({ name: 'tanks', expression: 'core.DEU / core.NATO' })
  expect(figure.monthAt).toBeNull()
  expect(eventsIn(svgOf(figure))).toEqual(['vote'])
})
