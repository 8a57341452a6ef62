// What the export dialog can switch: at every size it offers, with every part left out or not, for the whole time or a part
// of it, texts stand apart and inside, and what was left out is gone.
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/shared/domain/calendar'
import { LEAST_PICTURE, PICTURE_SIZES } from '../../../src/shared/domain/picture-size'
import { ALL_PARTS, type PictureParts } from '../../../src/shared/domain/picture-content'
import { project } from '../../../src/shared/engine/project'
import type { FigureId } from '../../../src/shared/figures/figure'
import { FIGURE_IDS, FIGURES } from '../../../src/shared/figures/figure-table'
import type { PictureOptions } from '../../../src/shared/figures/picture'
import { renderFigureSvg } from '../../../src/shared/figures/render-figure-svg'
import { comparedScenario } from '../../../src/shared/figures/scenario-words'
import { scenarioWith, shippedReference, wholeModel } from '../engine/world'
import { OPTIONS, PLEDGE_MET, withFormula } from './fixture'
import { textBoxes } from './text-boxes'
import { expectTidy } from './tidy'
import { timelineSvg } from './timeline-world'

const model = wholeModel()
const slow = scenarioWith({ name: 'Slow start', parameters: { 'spending.compliance': 0.8, 'spending.shape': 'backLoaded', 'production.realisation': 0.4 } })
const beside = [PLEDGE_MET, scenarioWith({ name: 'Half way', parameters: { 'spending.compliance': 0.5, 'production.realisation': 0.9 } })]
const compared = beside.map((scenario) => comparedScenario(scenario, withFormula(project(model, scenario))))
const switches = [true, false]
const EVERY_CHOICE: readonly PictureParts[] = switches.flatMap((legend) => switches.flatMap((sources) => switches.map((changes) => ({ legend, sources, changes }))))
const NO_PARTS: PictureParts = { legend: false, sources: false, changes: false }
const TIMES = {
  'all of its time': undefined,
  'four years and a half': { from: dayNumber(2027, 1, 1), to: dayNumber(2031, 6, 30) },
  'a few months': { from: dayNumber(2029, 3, 1), to: dayNumber(2029, 8, 31) },
}
const SIZES = { ...PICTURE_SIZES, 'the smallest': LEAST_PICTURE, 'an upright page': { width: 1240, height: 1754 } }
const OWN = { title: 'A title of my own that takes a good deal of room because there is a lot to be said in it', subtitle: 'A subtitle of my own, which explains at length what the title has left open and then goes on a little' }
const { picks, basis, focus, baskets, formula } = OPTIONS
const projection = withFormula(project(model, slow))
const pictureOf = (id: FigureId, changes: Partial<PictureOptions>) =>
  renderFigureSvg(id, {
    projection, scenario: slow, reference: shippedReference(), options: { picks, basis, focus, baskets, formula }, theme: 'light', ...PICTURE_SIZES.report, mark: 'OFFICIAL', madeOn: '2026-11-23', appVersion: '0.1.0', ...changes,
  })
const words = (svg: string) => textBoxes(svg).map(({ text }) => text).join(' ')

describe.each(FIGURE_IDS)('%s', (id) => {
  for (const [timeName, time] of Object.entries(TIMES)) {
    test.each(Object.entries(SIZES))(`${timeName}, %s`, (_name, size) => {
      for (const parts of EVERY_CHOICE) expectTidy(pictureOf(id, { ...size, parts, time }), 6)
      for (const parts of [ALL_PARTS, NO_PARTS]) {
        expectTidy(pictureOf(id, { ...size, parts, time, ...OWN }), 6)
        expectTidy(pictureOf(id, { ...size, parts, time, compared: beside, options: { picks, basis, focus, baskets, formula, compared } }), 6)
      }
    })
  }

  test('what was left out is gone, and that something was changed is still said', () => {
    const [whole, bare] = [pictureOf(id, {}), pictureOf(id, { parts: NO_PARTS })].map(words) as [string, string]
    for (const head of ['Read as', 'Sources', 'realisation']) {
      expect(whole.toLowerCase()).toContain(head.toLowerCase())
      expect(bare.toLowerCase()).not.toContain(head.toLowerCase())
    }
    expect(bare).toContain('Slow start, a copy of Pledge met. 3 parameters changed.')
    expect(bare).toMatch(/Data of .+ with Hague Horizon/)
  })

  test('a part of time is told, by figures that have time', () => {
    const svg = words(pictureOf(id, { time: TIMES['four years and a half'], subtitle: 'Ours.' }))
    const hasTime = FIGURES[id].open(projection, OPTIONS).plot !== null
    expect(svg.includes('Ours. Shown: January 2027 to June 2031.')).toBe(hasTime)
  })
})

describe('the timeline', () => {
  test.each(Object.entries(SIZES))('%s', (_name, size) => {
    for (const parts of EVERY_CHOICE) {
      for (const own of [{}, OWN]) expectTidy(timelineSvg({}, { ...size, parts, mark: 'OFFICIAL', ...own }), 6)
    }
  })

  test('without its legend no sign is explained', () => {
    expect(words(timelineSvg())).toContain('Occurred')
    expect(words(timelineSvg({}, { parts: { legend: false, sources: true, changes: true } }))).not.toMatch(/Occurred|Read as/)
  })
})
