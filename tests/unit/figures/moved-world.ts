// Pairs of scenarios and values between which "why it moved" is asked.
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { makePresetScenario, type Scenario } from '../../../src/shared/domain/scenario'
import { changesBetween, endsInMoneyOfFirst, type End } from '../../../src/shared/engine/attribution/changes'
import { explain } from '../../../src/shared/engine/attribution/explain'
import type { ActingEvent } from '../../../src/shared/engine/effects'
import type { PictureSetting } from '../../../src/shared/figures/picture'
import { renderMovedSvg } from '../../../src/shared/figures/render-figure-svg'
import { movedBetween, openMoved, type Moved } from '../../../src/shared/figures/why-it-moved/open-moved'
import { atlantis, shippedReference, wholeModel } from '../engine/world'

const model = wholeModel()
const reference = shippedReference()

const effect = (changes: Partial<Effect>): Effect => ({ target: 'growth', scope: [], op: 'add', size: -0.8, delayMonths: 2, rampMonths: 12, enabled: true, ...changes })
const event = (title: string, start: string, ...effects: readonly Effect[]): ActingEvent => ({ id: title, title, start: start as FuzzyDate, effects })
const scenario = (name: string, changes: Partial<Scenario>): Scenario => ({ ...makePresetScenario('pledge-met', name), ...changes })

export const PLEDGE_MET: End = { scenario: makePresetScenario('pledge-met', 'Pledge met'), events: [] }
export const LONG_WAR: End = { scenario: makePresetScenario('long-war', 'Long war'), events: [] }
export const HIGHER: End = { scenario: scenario('Higher', { parameters: { 'spending.coreTarget': 4 } }), events: [] }
/** Adds and takes away; two of its changes do not touch NATO's spending, three touch it in nothing. */
export const LATE: End = {
  scenario: scenario('Late and lean', {
    parameters: {
      'spending.compliance': 0.8, 'spending.shape': 'sCurve', 'spending.compliance.DEU': 0.6, 'spending.coreTarget.FRA': 3, 'economy.growthShift': 0.3, 'spending.targetYear': 2034,
      'spending.coreTarget.POL': 4, 'spending.coreTarget': 4, 'production.lag': 9,
    },
  }),
  events: [event('Long recession in the euro area after an energy shock', '2029', effect({ scope: ['EUROPE_CANADA'], durationMonths: 24 })), event('Ceasefire', '2028-03', effect({ target: 'intensity', op: 'multiply', size: 0.1, scope: ['RUS', 'UKR'] }))],
}
const CAPITALS = ['DEU', 'FRA', 'GBR', 'ITA', 'ESP', 'NLD', 'BEL', 'NOR', 'SWE', 'FIN', 'DNK', 'POL', 'CZE', 'ROU']
/** More changes than can be tried in every order. */
export const MANY: End = {
  scenario: scenario('A long list of single decisions in many capitals, written down by somebody at the end of a day', {
    parameters: {
      'spending.compliance': 0.8, 'economy.growthShift': 0.2, ...Object.fromEntries(CAPITALS.map((id, place) => [`spending.coreTarget.${id}`, 2.4 + 0.15 * place])),
      ...Object.fromEntries(CAPITALS.slice(0, 6).map((id, place) => [`economy.growth.${id}.2030`, 0.5 + 0.4 * place])),
    },
  }),
  events: [],
}
/** Another country of the user's own, with events on both sides. */
export const OWN: End = {
  scenario: scenario('With Atlantis', {
    parameters: { 'spending.compliance': 0.9 }, actors: [atlantis({ currency: 'USD', growth: 2, groups: ['EUROPE_CANADA'] })], groups: [{ id: 'MINE', name: 'Mine and ours', members: ['DEU', 'ATLANTIS'] }],
  }),
  events: [event('A plan with a very long name that goes on and on until nobody reads it any more', '2027', effect({ target: 'coreShare', size: 0.4 }))],
}

export interface Asked {
  readonly from: End
  readonly to: End
  readonly seriesId: string
  readonly place: number
}

/** On the year grid. */
export const IN_2035 = 21

export function movedOf({ from, to, seriesId, place }: Asked): Moved {
  const ends = endsInMoneyOfFirst(from, to)
  return movedBetween(model, ends, explain(model, ends, changesBetween(ends), seriesId, place)!)
}

export function openAsked(asked: Asked) {
  return openMoved(movedOf(asked), reference)
}

export function movedSvg(moved: Moved, changes: Partial<PictureSetting> = {}): string {
  return renderMovedSvg({ reference, theme: 'light', width: 945, height: 640, madeOn: '2026-11-23', appVersion: '0.1.0', ...changes, moved })
}

const nato2035 = { seriesId: 'core.NATO', place: IN_2035 }
export const ASKED = {
  'one change': { from: PLEDGE_MET, to: HIGHER, ...nato2035 },
  'ten changes': { from: PLEDGE_MET, to: LATE, ...nato2035 },
  'a share': { from: LATE, to: PLEDGE_MET, seriesId: 'coreShare.EUROPE_CANADA', place: 17 },
  sampled: { from: HIGHER, to: MANY, ...nato2035 },
  'own entries': { from: LATE, to: OWN, seriesId: 'coreShare.MINE', place: 18 },
  'own country': { from: OWN, to: LATE, seriesId: 'spending.EUROPE_CANADA', place: 20 },
  tanks: { from: LATE, to: LONG_WAR, seriesId: 'stock.mbt.RUS', place: 58 },
  'the alliance’s output': { from: PLEDGE_MET, to: { scenario: makePresetScenario('industrial-surge', 'Surge'), events: [] }, seriesId: 'total.shells.NATO', place: 90 },
  'a gap that closes': { from: LATE, to: PLEDGE_MET, seriesId: 'gapMoney.DEU', place: 21 },
  'nothing differs': { from: PLEDGE_MET, to: PLEDGE_MET, ...nato2035 },
  'nothing touches it': { from: PLEDGE_MET, to: LONG_WAR, ...nato2035 },
  'no value': { from: PLEDGE_MET, to: OWN, seriesId: 'core.ATLANTIS', place: 21 },
} as const satisfies Readonly<Record<string, Asked>>
