// Labels, notes on units, and why each default is what it is. One entry a row of the parameter table.
import type { AboveTarget, Pace, ParameterId, ParameterUnit, PathShape, RelatedShape } from '../domain/parameter-table'
import type { PresetId } from '../domain/scenario'
import type { ParameterText } from './parameter-text'
import { CEILING_TEXT, FIGURE_LEVEL_TEXT, LEARNING_FORM_TEXT, PRICE_BASIS_TEXT, PRODUCTION_PARAMETER_TEXT } from './production'

export const PARAMETER_TEXT: Readonly<Record<ParameterId, ParameterText>> = {
  'spending.coreTarget': {
    label: 'Core target',
    what: 'Core defence expenditure to be reached in the target year.',
    why: 'The Hague Summit Declaration of 25 June 2025: at least 3.5 % of GDP for core defence by 2035.',
  },
  'spending.relatedTarget': {
    label: 'Related target',
    what: 'Defence- and security-related spending to be reached in the target year.',
    why: 'The Hague Summit Declaration of 25 June 2025: up to 1.5 % of GDP for related spending by 2035.',
  },
  'spending.targetYear': {
    label: 'Target year',
    what: 'The year in which the targets are reached.',
    why: 'The Hague Summit Declaration of 25 June 2025 sets 2035.',
  },
  'spending.compliance': {
    label: 'Compliance',
    what: 'Part of the way to the target that is really gone: 1 is the pledge as made, 0 is no change.',
    why: 'The pledge as made. What past pledges achieved is another question; lower it to see.',
  },
  'spending.pace': {
    label: 'Pace',
    what: 'Whether the way is gone as pledged, or as far as each ally went with the pledge of 2014 (2 % by 2024), times the compliance.',
    why: "As pledged. The other choice counts each ally's own way from 2014 to 2024 in NATO's table; allies at 2 % in 2014 already, and those without a figure, take the median of the others, an assumption.",
  },
  'spending.shape': {
    label: 'Shape of the path',
    what: 'How the share moves between the base year and the target year.',
    why: 'Our assumption: equal steps. The declaration asks for "a credible, incremental path" and fixes no shape.',
  },
  'spending.shapePower': {
    label: 'Power',
    what: 'Exponent of the back-loaded shape; the front-loaded shape takes its inverse.',
    why: 'Our assumption: 2 leaves a quarter of the way gone at half time.',
  },
  'spending.shapeSteepness': {
    label: 'Steepness',
    what: 'How sharply the S-curve turns.',
    why: 'Our assumption: 8 goes four fifths of the way in the middle half of the time.',
  },
  'spending.reviewYear': {
    label: 'Review year',
    what: 'The year until which nothing happens in the shape "after review", and after which nothing happens in "stall after review".',
    why: 'The Hague Summit Declaration of 25 June 2025 sets a review in 2029.',
  },
  'spending.aboveTarget': {
    label: 'Allies above the target',
    what: 'Whether allies that spend more than the target hold their share or come down to it.',
    why: 'Our assumption: no ally above the target has announced a return to it.',
  },
  'spending.relatedShape': {
    label: 'Shape, related',
    what: 'How the related share moves between the base year and the target year.',
    why: 'Our assumption: as the core share. Nothing is published on the way to 1.5 %.',
  },
  'spending.equipmentTarget': {
    label: 'Equipment share',
    what: 'Part of core spending that buys major equipment, reached in the target year.',
    why: "Each ally's own last share in NATO's table of 10 July 2026 (an estimate for 2026), held.",
  },
  'spending.relatedBase': {
    label: 'Related share today',
    what: 'Related spending in the base year. NATO publishes no table for it.',
    why: 'An assumption: 0.7 % is the only figure an ally states for itself (Italy, July 2026). NATO says that 17 allies already meet 1.5 % in 2026.',
  },
  'spending.baseYear': {
    label: 'Base year',
    what: 'The last year taken as recorded; the path starts from it.',
    why: "The last year with a figure in NATO's table of 10 July 2026: 2026, an estimate.",
  },
  'spending.baseRevision': {
    label: 'Revision of the base year',
    what: 'Percentage points added to the core share of the base year where the path starts: later editions revise what NATO calls an estimate. The record is shown as it is.',
    why: 'No revision. Between its editions of August 2025 and July 2026 NATO revised its estimates for 2025 by 0.19 points (root mean square of 30 allies).',
  },
  'economy.growth': {
    label: 'Growth',
    what: 'Real growth of GDP in every projected year, in place of the forecast.',
    why: 'IMF World Economic Outlook, October 2025, year by year to 2030; after that the long-run growth.',
  },
  'economy.growthShift': {
    label: 'Growth, shift',
    what: 'Percentage points added to real growth in every projected year.',
    why: 'No shift: the forecast as published.',
  },
  'economy.longRunGrowth': {
    label: 'Long-run growth',
    what: "Real growth of GDP after the forecast's last year, 2031 to 2035.",
    why: "An assumption: the forecast's last year (2030) held. No country-by-country figure was published for 2031 to 2035.",
  },
  'economy.inflation': {
    label: 'Inflation',
    what: 'Rise of the GDP price level in every projected year; moves current money only.',
    why: "IMF World Economic Outlook, October 2025 (GDP deflator) to 2030, then 2 % (assumption). For Türkiye the United States' figure, because exchange rates are held.",
  },
  'economy.russiaPurchasingPower': {
    label: 'Rouble purchasing power',
    what: "How many times as much Russia's defence money buys at home as at market exchange rates. Moves the figure of Russia alone; set for an ally or a single actor it has no effect.",
    why: 'IISS, 12 February 2025: Russia spent US$ 145.9 bn in 2024, or US$ 462 bn at purchasing power, 3.17 times as much. That is of the whole economy; for military goods alone we found no figure. Other figures: 2.6 (Connolly, for 2018), 2.36 (Greenpeace study, 2024). One figure for all years is an assumption.',
  },
  ...PRODUCTION_PARAMETER_TEXT,
}

export const UNIT_TEXT: Readonly<Record<ParameterUnit, string>> = {
  percentOfGdp: '% of GDP',
  points: 'points',
  percentAYear: '% a year',
  percentOfCore: '% of core',
  year: '',
  factor: '1 = pledge',
  ofPlan: '1 = planned',
  timesMarket: '\u00d7 market',
  unitsAMonth: 'a month',
  units: 'units',
  months: 'months',
  usdMillion: 'US$ m',
  usdBillionAYear: 'US$ bn a year',
  part: 'part of 1',
  tempo: "1 = today's",
  none: '',
}

export const SHAPE_TEXT: Readonly<Record<PathShape, string>> = {
  linear: 'Linear',
  frontLoaded: 'Front-loaded',
  backLoaded: 'Back-loaded',
  sCurve: 'S-curve',
  geometric: 'Geometric',
  afterReview: 'After review',
  stall: 'Stall after review',
  announced: 'As announced',
  hold: 'Hold',
}

export const ABOVE_TARGET_TEXT: Readonly<Record<AboveTarget, string>> = {
  hold: 'Hold their share',
  converge: 'Come down to it',
}

export const PACE_TEXT: Readonly<Record<Pace, string>> = {
  pledge: 'As pledged',
  wales: 'As after 2014',
}

export const RELATED_SHAPE_TEXT: Readonly<Record<RelatedShape, string>> = { ...SHAPE_TEXT, same: 'As core' }

/** Words of every choice of the parameter table. */
export const CHOICE_TEXT: Readonly<Partial<Record<ParameterId, Readonly<Record<string, string>>>>> = {
  'spending.shape': SHAPE_TEXT,
  'spending.relatedShape': RELATED_SHAPE_TEXT,
  'spending.pace': PACE_TEXT,
  'spending.aboveTarget': ABOVE_TARGET_TEXT,
  'production.figures': FIGURE_LEVEL_TEXT,
  'production.ceiling': CEILING_TEXT,
  'production.learningForm': LEARNING_FORM_TEXT,
  'production.prices': PRICE_BASIS_TEXT,
}

/** What each preset assumes, in one sentence; its name stands in text/figures.ts. */
export const PRESET_ASSUMES: Readonly<Record<PresetId, string>> = {
  'pledge-met':
    'Every ally reaches 3.5 % core and 1.5 % related in 2035 in equal steps; those above 3.5 % hold their share; growth as forecast.',
  'announced-plans':
    'Each ally goes through the core shares that it has announced for given years, then straight on to 3.5 % in 2035; without such plans it goes straight. Plans in other baskets are not counted.',
  'wales-pace':
    'Each ally goes as much of the way as it went with the pledge of 2014 to spend 2 % by 2024; those already at 2 % then take the median of the others, an assumption.',
  'stall-after-review':
    'Equal steps towards 2035 until the review in 2029; after it every share stays where it is.',
  ceasefire:
    'A ceasefire in March 2027, an assumption: over three months losses on both sides fall to a tenth, a judgement; plants and spending go on as in Pledge met. For another date add a Ceasefire of your own to Pledge met and drag it.',
  'long-war':
    'The war goes on at today\u2019s tempo to 2035 and Russia\u2019s announced capacities arrive whole and on time; spending as in Pledge met.',
  'industrial-surge':
    'Every announced capacity, of NATO and of Russia, arrives whole and on time: realisation 1 in place of 0.7; spending as in Pledge met.',
}
