// Nothing clipped and nothing overlapping in any picture, at any size that exports offer and at odd ones.
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { makePresetScenario, type Scenario } from '../../../src/shared/domain/scenario'
import { project } from '../../../src/shared/engine/project'
import type { FigureOptions } from '../../../src/shared/figures/figure'
import { FIGURE_IDS, FIGURES } from '../../../src/shared/figures/figure-table'
import { FigureSvg } from '../../../src/shared/figures/figure-svg'
import { PICTURE_SIZES } from '../../../src/shared/domain/picture-size'
import type { PictureOptions } from '../../../src/shared/figures/picture'
import { comparedScenario } from '../../../src/shared/figures/scenario-words'
import { scenarioWith, wholeModel } from '../engine/world'
import { OPTIONS, PLEDGE_MET, shippedPicture, withFormula } from './fixture'
import { textBoxes } from './text-boxes'
import { expectTidy, SIZES } from './tidy'
import { shownChance } from './shown-chance'

const model = wholeModel()
const slow = scenarioWith({
  name: 'Slow start',
  parameters: { 'spending.compliance': 0.8, 'spending.shape': 'backLoaded', 'spending.shapePower': 1.8, 'economy.growthShift': -0.3 },
})
const crowded = scenarioWith({
  name: 'A scenario with a rather long name that somebody typed at the end of a long day',
  parameters: Object.fromEntries(['DEU', 'FRA', 'GBR', 'ITA', 'ESP', 'NLD'].map((id) => [`spending.coreTarget.${id}`, 3])),
})
const ghost = { name: 'Pledge met', projection: withFormula(project(model, PLEDGE_MET)) }
const everyone = [...ghost.projection.actors.keys()]
/** Three to compare with, two of them alike in what they spend, all with long names. */
const others: readonly Scenario[] = [
  { ...slow, name: 'A slow start and a late end, after much talk in many rooms', parameters: { ...slow.parameters, 'economy.russiaPurchasingPower': 2.36, 'production.realisation': 0.3 } },
  { ...makePresetScenario('long-war', 'Long war without an end that anybody could name'), parameters: { 'war.intensity': 1.6 } },
  { ...makePresetScenario('industrial-surge', 'Surge'), parameters: { 'production.capacity1.mbt.USA': 60 } },
]
const compared = (scenarios: readonly Scenario[]) => scenarios.map((scenario) => comparedScenario(scenario, withFormula(project(model, scenario))))

const CASES: Readonly<Record<string, readonly [scenario: typeof slow, options: Partial<FigureOptions>, compared?: readonly Scenario[]]>> = {
  'Pledge met': [PLEDGE_MET, {}],
  ghost: [slow, { ghost }],
  'two scenarios': [PLEDGE_MET, {}, [slow]],
  'four scenarios': [crowded, { ghost }, others],
  'four scenarios in money': [crowded, { basis: 'constant' }, others],
  'four scenarios alike': [PLEDGE_MET, {}, others.map(({ name }) => ({ ...PLEDGE_MET, name }))],
  'core alone': [slow, { baskets: 'core' }],
  money: [slow, { basis: 'constant' }],
  crowded: [crowded, { ghost, picks: everyone.slice(0, 14) }],
  'one ally': [slow, { focus: 'DEU', picks: ['DEU'] }],
  Russia: [slow, { picks: ['RUS', 'NATO'] }],
}
const chance = shownChance(slow, OPTIONS.focus)
for (const id of FIGURE_IDS) {
  describe(id, () => {
    for (const [name, [scenario, options, beside = []]] of Object.entries(CASES)) {
      for (const [sizeName, size] of Object.entries(SIZES)) {
        test(`${name}, ${sizeName}`, () => {
          const { picks, basis, focus, baskets, formula } = OPTIONS
          const changes: Partial<PictureOptions> = { ...size, compared: beside, options: { picks, basis, focus, baskets, formula, compared: compared(beside), ...options, ...(FIGURES[id].ofChance && { chance }) } }
          expectTidy(shippedPicture(id, scenario, changes))
          expectTidy(shippedPicture(id, scenario, { ...changes, mark: 'OFFICIAL' }))
        })
      }
    }

    test('any size, alone and beside others', () => {
      const { picks, basis, focus, baskets, formula } = OPTIONS
      const beside: Partial<PictureOptions> = { compared: others, options: { picks, basis, focus, baskets, formula, compared: compared(others) } }
      fc.assert(
        fc.property(fc.integer({ min: 150, max: 2400 }), fc.integer({ min: 120, max: 1400 }), (width, height) => {
          expectTidy(shippedPicture(id, PLEDGE_MET, { width, height, mark: 'OFFICIAL' }))
          expectTidy(shippedPicture(id, crowded, { width, height, mark: 'OFFICIAL', ...beside }))
        }),
        { numRuns: 40, seed: 2035 },
      )
    })

    test('a long handling mark is shown whole', () => {
      const mark = 'NATO UNCLASSIFIED, RELEASABLE TO THE PUBLIC AFTER 1 JANUARY 2027, HANDLE VIA NATIONAL CHANNELS ONLY'
      const svg = shippedPicture(id, PLEDGE_MET, { ...PICTURE_SIZES.column, mark })
      expectTidy(svg)
      const words = textBoxes(svg).map(({ text }) => text).join(' ')
      for (const word of mark.split(' ')) expect(words.split(word).length - 1).toBeGreaterThanOrEqual(2)
    })

    test.each([[636, 190], [636, 260], [420, 200], [848, 320], [1100, 400]])('in the window, %i × %i', (width, height) => {
      for (const [cursorYear, beside] of [undefined, 2014, 2020, 2026, 2031, 2035].flatMap((year) => [[], others].map((some) => [year, some] as const))) {
        const figure = FIGURES[id].open(withFormula(project(model, slow)), { ...OPTIONS, ghost, compared: compared(beside), chance: FIGURES[id].ofChance ? chance : undefined })
        const draw = { width, height, scheme: 'light', style: 'screen', idPrefix: 'w', cursorYear, cursorMonth: cursorYear && (cursorYear - 2025) * 12 } as const
        expectTidy(renderToStaticMarkup(createElement(FigureSvg, { figure, ...draw })))
      }
    })
  })
}
