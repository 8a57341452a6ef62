// All figures as SVG text, one element a line: of made numbers, of the shipped data under Pledge met, under three scenarios;
// why a value moved; and the timeline.
// After a change that is meant: `npx vitest run tests/golden/figures -u`, and look at the pictures.
import { expect, test } from 'vitest'
import { makePresetScenario } from '../../../src/shared/domain/scenario'
import { project } from '../../../src/shared/engine/project'
import { FIGURE_IDS, FIGURES } from '../../../src/shared/figures/figure-table'
import { comparedScenario } from '../../../src/shared/figures/scenario-words'
import { scenarioWith, wholeModel } from '../../unit/engine/world'
import { FORMULA, madePicture, OPTIONS, PLEDGE_MET, shippedPicture, withFormula, drawnFor } from '../../unit/figures/fixture'
import { ASKED, movedOf, movedSvg } from '../../unit/figures/moved-world'
import { shownChance } from '../../unit/figures/shown-chance'
import { timelineSvg, VIEW } from '../../unit/figures/timeline-world'

function lines(svg: string): string {
  return svg.replaceAll('><', '>\n<')
}

test.each(FIGURE_IDS)('%s of made numbers', async (id) => {
  await expect(lines(madePicture(id, { mark: 'OFFICIAL' }))).toMatchFileSnapshot(`${id}.made.svg`)
})

test.each(FIGURE_IDS)('%s, Pledge met', async (id) => {
  await expect(lines(shippedPicture(id, PLEDGE_MET))).toMatchFileSnapshot(`${id}.pledge-met.svg`)
})

test.each(FIGURE_IDS)('%s, a column, dark, in current money', async (id) => {
  const scenario = scenarioWith({ name: 'Half way', money: { basis: 'current', baseYear: 2026 }, parameters: { 'spending.compliance': 0.5 } })
  const options = { picks: ['NATO', 'EUROPE_CANADA', 'USA', 'GBR'], basis: 'current', focus: 'EUROPE_CANADA', baskets: 'core', formula: FORMULA } as const
  const svg = shippedPicture(id, scenario, { theme: 'dark', width: 480, height: 408, options: FIGURES[id].ofChance ? { ...options, chance: shownChance(scenario, options.focus, 'core') } : options })
  await expect(lines(svg)).toMatchFileSnapshot(`${id}.column-dark.svg`)
})

test.each(FIGURE_IDS)('%s under three scenarios', async (id) => {
  const others = [
    scenarioWith({ name: 'Slow start', parameters: { 'spending.compliance': 0.8, 'spending.shape': 'backLoaded', 'production.realisation': 0.4, 'economy.russiaPurchasingPower': 2.36 } }),
    { ...makePresetScenario('long-war', 'Long war'), parameters: { 'war.intensity': 1.6, 'production.capacity1.mbt.USA': 40 } },
  ]
  const compared = others.map((scenario) => comparedScenario(scenario, withFormula(project(wholeModel(), scenario))))
  const { picks, focus, baskets } = OPTIONS
  const svg = shippedPicture(id, PLEDGE_MET, { compared: others, options: { ...drawnFor(id), picks, focus, baskets, formula: FORMULA, basis: id === 'russia-beside' ? 'constant' : 'share', compared } })
  await expect(lines(svg)).toMatchFileSnapshot(`${id}.compared.svg`)
})

test.each([
  ['report', 'ten changes', { width: 945, height: 640, mark: 'OFFICIAL' }],
  ['column-dark', 'tanks', { width: 480, height: 408, theme: 'dark' }],
  ['slide', 'sampled', { width: 1600, height: 900 }],
] as const)('why it moved, %s', async (name, asked, changes) => {
  await expect(lines(movedSvg(movedOf(ASKED[asked]), changes))).toMatchFileSnapshot(`why-it-moved.${name}.svg`)
})

test('the timeline, whole horizon', async () => {
  await expect(lines(timelineSvg({}, { mark: 'OFFICIAL' }))).toMatchFileSnapshot('timeline.horizon.svg')
})

test('the timeline, two years in view, by actor, dark', async () => {
  const options = { ...VIEW, lanesBy: 'actor', hiddenLanes: ['actor:RUS'], foldedLanes: ['actor:USA'] } as const
  await expect(lines(timelineSvg(options, { theme: 'dark', width: 1600, height: 900 }))).toMatchFileSnapshot('timeline.view-dark.svg')
})

test('the timeline, a column wide', async () => {
  await expect(lines(timelineSvg({}, { width: 480, height: 408 }))).toMatchFileSnapshot('timeline.column.svg')
})
