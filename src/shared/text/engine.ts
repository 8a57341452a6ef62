// One clear sentence for each warning of a projection and each note on a scenario file. The only place where they become words.
import type { NoteCode } from '../domain/scenario-notes'
import type { WarningCode } from '../domain/scenario-warnings'

type Data = Readonly<Record<string, string | number>>

const WARNINGS: Readonly<Record<WarningCode, (data: Data) => string>> = {
  'data.estimates': (d) => `NATO calls its figures for ${d.from} to ${d.to} estimates.`,
  'data.luxembourgIncome': () =>
    "Luxembourg's share is of gross national income from 2023, of GDP before; its money from 2023 is the share of that income, and after the base year the income is held in proportion to GDP.",
  'data.netherlandsDollars': () =>
    "Dutch spending is share times GDP; the dollars that NATO prints for 2022 to 2026 do not agree with its own shares.",
  'data.russiaDefinition': () =>
    "Russia's share is SIPRI's, whose definition is not NATO's; it is recorded only and never projected.",
  'groups.todaysMembers': () =>
    "Groups are the sums of today's members in every year, at the prices and exchange rates of the chosen money; NATO's printed aggregates count an ally only from the year it joined and use those of 2021, so its shares can differ in the second decimal.",
  'iceland.noForces': () => 'Iceland has no armed forces and counts in no group, as in NATO\'s own aggregates.',
  'related.assumedBase': (d) =>
    `Related spending starts from an assumed ${d.share} % of GDP; NATO publishes no table for it, so there is none before the base year.`,
  'growth.heldAfterForecast': () =>
    'Growth after 2030 is the last forecast year held: an assumption, no figure by country is published.',
  'money.ratesHeld': (d) => `Exchange rates are held at those of ${d.year}.`,
  'money.laterInflation': () => 'Prices rise by 2 % a year after the forecast ends in 2030: an assumption.',
  'money.turkeyPrices': () =>
    "Türkiye's prices take the rise of United States prices after the base year, because its exchange rate is held.",
  'production.projected': () =>
    'Production begins in June 2025 with the published figure for that month or the nearest; every later month is the model\u2019s. Where sources differ, the figures marked central are used unless the scenario says otherwise.',
  'production.undivided': (d) => `New and refurbished are not told apart in the sources and all counts as new: ${d.lines}.`,
  'production.partOfAlliance': (d) => `NATO\u2019s output is that of one part alone, because nothing is published for the other: ${d.lines}.`,
  'production.noFigure': (d) => `No published figure, so nothing is drawn until one is typed: ${d.lines}.`,
  'scope.unknown': (d) => `A value is set for "${d.scope}", which is no actor or group of this scenario; it has no effect.`,
  'scope.noEffect': () => 'A value is set for Russia, which is not projected; it has no effect.',
  'baseYear.moved': (d) => `No share is recorded in the base year asked for: ${d.actors} start from the last one before it.`,
  'baseYear.earlier': (d) => `Shares recorded after the base year are left out and projected instead: ${d.actors}.`,
  'baseYear.none': (d) => `No share is recorded up to the base year, so nothing is projected: ${d.actors}.`,
  'targetYear.notAfterBase': (d) => `The target year is not after the base year, so the goal is due in the first projected year: ${d.actors}.`,
  'reviewYear.notBeforeTarget': (d) => `The review year is not before the target year, so the whole way is gone at once in the target year: ${d.actors}.`,
  'shape.noGeometric': (d) => `A share of 0 cannot grow at a constant rate; these take the linear path: ${d.actors}.`,
  'group.mixedCurrencies': (d) => `${d.group} has members in different currencies (${d.currencies}) and cannot be summed; give usdPerUnit for each of its own actors.`,
  'group.missingMember': (d) => `${d.group} has members without a projection, so its sums are missing too: ${d.actors}.`,
  'group.mixedBaseYears': (d) => `The members of ${d.group} have different base years (${d.years}); extra spending counts from each member's own.`,
  'own.gdpGap': (d) => `${d.actor} has years without a GDP between those given; they stay empty.`,
  'own.noGrowth': (d) => `${d.actor} has no growth after ${d.year}, so its money ends there; give "growth".`,
  'own.inflationAssumed': (d) => `${d.actor} has no inflation of its own; 2 % a year is assumed.`,
  'own.noPriceYear': (d) => `${d.actor} cannot be put at prices of ${d.year}; give inflation back to that year, or another money.baseYear.`,
}

/** The sentence of a warning. */
export function warningSentence(warning: { readonly code: WarningCode; readonly data: Data }): string {
  return WARNINGS[warning.code](warning.data)
}

const NOTES: Readonly<Record<NoteCode, (data: Data) => string>> = {
  'note.unknownKey': () => 'is not known to this version; it is kept and not used.',
  'note.yearOutsideGrid': (d) => `lies outside ${d.first} to ${d.last} and is not used.`,
  'note.looksLikeFraction': (d) => `is ${d.value}; shares are in percent, so 3.5 % is written 3.5.`,
  'note.noCurrency': (d) => `names no currency; its money is shown in a currency of ${d.actor}'s own.`,
}

/** The sentence of a note, its place first. */
export function noteSentence(note: { readonly code: NoteCode; readonly where: string; readonly data: Data }): string {
  return `${note.where} ${NOTES[note.code](note.data)}`
}
