// Pairs of scenarios whose values and differences are drawn as tables.
import type { End } from '../../../src/shared/engine/attribution/changes'
import { endsInMoneyOfFirst } from '../../../src/shared/engine/attribution/changes'
import { project } from '../../../src/shared/engine/project'
import type { HeldPair } from '../../../src/shared/figures/compare/held-pair'
import type { PictureSetting } from '../../../src/shared/figures/picture'
import { renderDiffersSvg, renderVarianceSvg } from '../../../src/shared/figures/render-figure-svg'
import type { VarianceQuestion } from '../../../src/shared/figures/variance/open-variance'
import { shippedReference, wholeModel } from '../engine/world'
import { HIGHER, LATE, LONG_WAR, MANY, OWN, PLEDGE_MET } from './moved-world'

const model = wholeModel()
const reference = shippedReference()
const SETTING: PictureSetting = { reference, theme: 'light', width: 945, height: 640, madeOn: '2026-11-23', appVersion: '0.1.0' }

export function pairOf(from: End, to: End): HeldPair {
  const [a, b] = endsInMoneyOfFirst(from, to)
  return { scenarios: [a.scenario, b.scenario], projections: [project(model, a.scenario, a.events), project(model, b.scenario, b.events)] }
}

const question = (from: End, to: End, seriesId: string, addedUp = false): VarianceQuestion => ({ pair: pairOf(from, to), seriesId, addedUp })

export const VALUES = {
  'spending by year': question(PLEDGE_MET, LATE, 'core.NATO'),
  'spending added up': question(PLEDGE_MET, LATE, 'core.NATO', true),
  'a share': question(HIGHER, MANY, 'coreShare.EUROPE_CANADA'),
  'shells by year': question(PLEDGE_MET, LONG_WAR, 'total.shells.NATO'),
  'a stock': question(LATE, LONG_WAR, 'stock.mbt.RUS'),
  'nothing differs': question(PLEDGE_MET, PLEDGE_MET, 'core.NATO'),
  'only in one': question(PLEDGE_MET, OWN, 'core.ATLANTIS'),
  'in neither': question(PLEDGE_MET, LATE, 'core.ATLANTIS'),
} as const satisfies Readonly<Record<string, VarianceQuestion>>

export const DIFFERING = { few: pairOf(PLEDGE_MET, HIGHER), many: pairOf(LATE, MANY), own: pairOf(OWN, LATE), none: pairOf(PLEDGE_MET, PLEDGE_MET) } as const satisfies Readonly<Record<string, HeldPair>>

export function varianceSvg(asked: VarianceQuestion, changes: Partial<PictureSetting> = {}): string {
  return renderVarianceSvg({ ...SETTING, ...changes, question: asked })
}

export function differsSvg(pair: HeldPair, changes: Partial<PictureSetting> = {}): string {
  return renderDiffersSvg({ ...SETTING, ...changes, pair, model })
}
