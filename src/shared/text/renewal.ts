// Words of renewing the data: what is kept, who signed, what would change.
import type { NumberColumn, NumberTable } from '../domain/data-pack/changed-numbers'

const TABLES: Readonly<Record<NumberTable, string>> = {
  expenditure: 'Core spending', gdp: 'Economy', longRun: 'Growth after the forecast', russia: 'Russia', commitments: 'Announced plan', aggregates: "NATO's own sum", earlierEdition: "NATO's earlier edition",
  gdpAlternatives: 'Other figures of the economy', production: 'Production', stocks: 'Stock', losses: 'Losses', unitCosts: 'Unit cost', allies: 'Ally', groups: 'Group',
}
const COLUMNS: Readonly<Record<NumberColumn, readonly [name: string, unit: string]>> = {
  share: ['share', '% of GDP'], usdMillionCurrent: ['current prices', 'US$ m'], usdMillion2021: ['prices of 2021', 'US$ m'], equipmentShare: ['equipment', '% of core'],
  usdBnCurrent: ['GDP', 'US$ bn'], growth: ['growth', '% a year'], deflator: ['deflator', '% a year'], inflation: ['inflation', '% a year'],
  sipriShare: ['SIPRI share', '% of GDP'], sipriUsdBn: ['SIPRI as printed', 'US$ bn'], sipriUsdBnDerived: ['SIPRI share times GDP', 'US$ bn'], budgetRubTrn: ['federal budget', 'RUB trn'], gdpUsdBn: ['GDP', 'US$ bn'],
  target: ['target', '% of GDP'], targetYear: ['target year', ''], low: ['low', ''], central: ['central', ''], high: ['high', ''], usdMillion: ['price', 'US$ m'], memberSince: ['member since', ''],
}

/** "Core spending, share", and the unit it is counted in. */
export function changedColumn(table: NumberTable, column: NumberColumn): { readonly name: string; readonly unit: string } {
  const [name, unit] = COLUMNS[column]
  const monthly = table === 'production' || table === 'losses' ? 'a month' : table === 'stocks' ? 'units' : table === 'unitCosts' ? 'US$ m' : unit
  return { name: `${TABLES[table]}, ${name}`, unit: monthly }
}

const counted = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

export const RENEWAL = {
  title: 'Renew the data',
  menu: 'Renew the data',
  what: 'A data pack (HHDATA) brings newer tables from a file. What it changes is shown before anything happens. Every pack is kept, so that snapshots come out again on the data they were made on.',
  keptHead: 'Data here',
  keptHeads: { version: 'Version', what: 'What', state: 'State' },
  shipped: 'Came with the app',
  by: (title: string, publisher: string) => `${title} (${publisher})`,
  signedBy: (fingerprint: string) => `key ${fingerprint}`,
  inUse: 'in use',
  show: 'Show what would change',
  showOf: (version: string) => `Show what would change with ${version}`,
  choose: 'Choose a file…',
  chooseOther: 'Choose another file…',
  reading: 'Reading…',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back to the list',
  keys: {
    head: 'Keys of publishers',
    none: 'No key is trusted yet. The first pack of a publisher asks whether you trust the key that signed it.',
    heads: { name: 'Whose', fingerprint: 'Fingerprint', since: 'Trusted since', packs: 'Packs here', state: 'State' },
    ofApp: 'came with the app',
    noPacks: 'none',
    noDay: 'not written down',
    forgottenOn: (day: string) => `forgotten on ${day}`,
    forget: 'Forget…',
    forgetOf: (name: string) => `Forget the key of ${name}`,
    trustAgain: 'Trust again',
    trustAgainOf: (name: string) => `Trust the key of ${name} again`,
    ask: (name: string, packs: number) => `Packs by ${name} are refused from now on, until you trust the key again.${packs === 0 ? '' : ` ${packs === 1 ? 'The pack that it signed here stays' : `The ${packs} packs that it signed here stay`}, only to compute snapshots again that were made on ${packs === 1 ? 'it' : 'them'}.`}`,
    inUse: (name: string) => `The data in use are signed by ${name}. Use other data first; then this key can be forgotten.`,
    seeShipped: 'Show what would change without them',
    confirm: 'Forget this key',
    keep: 'Keep it',
  },
  unknown: (file: string) => `${file} is signed by a key that is not known here. The signature fits, but it says nothing about who holds the key.`,
  forgotten: (day: string) => `You trusted this key once and forgot it on ${day}.`,
  claims: 'The pack says of itself',
  fingerprint: 'Fingerprint of the key',
  compare: 'Compare the fingerprint with one that you got from the publisher by another way, such as on paper or by telephone. Trust the key only if all of it is the same. From then on every pack that it signs can be read.',
  trust: 'It is the same: trust this key',
  dontTrust: 'Do not trust it',
  head: (title: string, publisher: string) => `${title}, ${publisher}`,
  packedOn: (day: string) => `Packed on ${day}`,
  signed: { app: 'signed by a key that came with the app', user: 'signed by a key that you trust', unknown: 'signed by a key that is not known' },
  versions: (now: string, then: string) => `Data ${now} → ${then}`,
  same: 'These are the data in use; nothing changes.',
  tabs: { label: 'What changes', effect: 'Effect', numbers: (count: number) => `Numbers (${count.toLocaleString('en')})`, events: (count: number) => `Events (${count})`, sources: (count: number) => `Sources (${count})`, snapshots: (count: number) => `Snapshots (${count})` },
  effectOf: (scenario: string) => `What the scenario shown, ${scenario}, comes to`,
  effectHeads: { indicator: 'Indicator', before: 'Before', now: 'After' },
  effectFailed: (reason: string) => `Nothing can be computed on these data (${reason}), so they cannot be used.`,
  unmoved: 'None of these numbers changes.',
  numbersTable: 'Numbers that change',
  numbersHeads: { figure: 'Figure', who: 'Whom', when: 'When', before: 'Before', after: 'After', change: 'Change' },
  noNumbers: 'No number changes.',
  numbersOrder: 'First those that come or go, then the largest change in parts of what it was.',
  words: (count: number) => `${counted(count, 'row says', 'rows say')} something else in words alone (status, source, note, members).`,
  added: (count: number) => counted(count, 'event comes in', 'events come in'),
  changed: (count: number) => counted(count, 'event changes', 'events change'),
  removed: (count: number) => counted(count, 'event goes', 'events go'),
  keptEvents: (count: number) => `${counted(count, 'event stays', 'events stay')} as you have it, though the data have it otherwise`,
  noEvents: 'No event of this workspace changes.',
  eventsHow: 'One undo takes the change of events back; the data are changed back here.',
  fields: (fields: readonly string[]) => fields.join(', '),
  sourcesAdded: (count: number) => counted(count, 'source comes in', 'sources come in'),
  sourcesRemoved: (count: number) => counted(count, 'source goes', 'sources go'),
  noSources: 'The sources stay the same.',
  snapshotsStay: 'These snapshots were made on other data. They stay as they are; opening one computes it again on its own data where these are kept.',
  noSnapshots: 'No snapshot was made on other data.',
  apply: 'Use these data',
  applying: 'Applying…',
  percent: (change: string) => `${change} %`,
  comes: 'new',
  goes: 'gone',
} as const

/** Whether a snapshot's numbers come out again on the data it was made on. */
export const REPRODUCED = {
  asking: 'Looking for the data it was made on…',
  notKept: (version: string) => `The data ${version}, on which it was made, are not kept here, so its numbers cannot be computed again; they stay as they were recorded.`,
  same: (name: string, version: string, count: number) => `${name}: computed again on its own data ${version}, ${count === 1 ? 'the one series comes' : `all ${count} series come`} out as recorded.`,
  differs: (name: string, version: string, count: number, of: number) => `${name}: computed again on its own data ${version}, ${count} of ${of} series do not come out as recorded, because the model has changed since.`,
} as const
