// What the command line says: how it is used, and sentences that only it needs.

export const USAGE = `hague-horizon VERB …

  project [--scenario FILE or PRESET]… [--set ID=VALUE]… [--series GLOB]… [--format json or csv] [--out FILE]
      compute a projection; --set also takes money.basis and money.baseYear; up to four scenarios in one answer, the first of
      which is the one that --set changes
  diff A B [--series GLOB]… [--format text or json] [--out FILE]
      what differs between two scenarios (files or presets), and by how much series differ, year by year and added up
  project --why SERIES@YEAR or SERIES@YEAR-MONTH [--scenario FILE or PRESET] [--set ID=VALUE]… [--format json or csv] [--out FILE]
      say what moved a value from the scenario's preset: each change with its part, the parts adding up to the whole
  diff A B --why SERIES@YEAR or SERIES@YEAR-MONTH [--format text, json or csv] [--out FILE]
      the same between two scenarios; the time may also be said with --at, here and in project
  uncertainty [--scenario FILE or PRESET] [--set ID=VALUE]… [--draws N] [--seed S] [--series GLOB]… [--inputs all or scenario]
              [--growth-correlation 0…1] [--format json or csv] [--out FILE]
      draw what is not sure many times: percentiles of series, how likely targets are reached, when a lead changes hands; inputs
      are the scenario's distributions and, unless left out, what the record says of values that the scenario leaves at their default
  tornado --indicator NAME [--at YEAR] [--scenario FILE or PRESET] [--set ID=VALUE]… [--draws N] [--seed S] [--inputs all or scenario]
          [--growth-correlation 0…1] [--format text, csv or json]
      which of these inputs move an indicator, or a series in a year, most
  seek --parameter ID or --event ID --indicator NAME --value V [--at YEAR] [--scenario FILE or PRESET] [--set ID=VALUE]…
       [--format text or json]
      which value of a parameter, or date of an event, brings an indicator, series or formula to a value
  ways --indicator NAME --value V [--at YEAR] [--parameter ID]… [--event ID]… [--side atLeast or atMost] [--scenario FILE or PRESET]
       [--set ID=VALUE]… [--inputs all or scenario] [--format text or json]
      what would have to be true: the smallest sets of changes that bring it to a value, held against the record; without
      --parameter and --event the usual levers are tried
  hindcast [--draws N] [--seed S] [--format text, csv or json]
      how well the method would have foretold the shares of 2014 to 2024
  export --figure ID [--scenario FILE or PRESET]… [--set ID=VALUE]… --out FILE.(svg, png, pdf, csv)
         [--size report, column, page, landscape, slide or square] [--width SIDE] [--height SIDE] [--scale FACTOR or --dpi NUMBER]
         [--theme light or dark] [--mark TEXT] [--clean or --with-scenario] [--title TEXT] [--subtitle TEXT] [--without legend,sources,changes]
         [--from YEAR-MONTH] [--to YEAR-MONTH] [--actors ID,ID,…] [--focus ID] [--basis share, constant or current]
         [--category mbt, ifv, spg, shells, drones, missiles, interceptors or aircraft] [--producer ID]
         [--formula NAME]
      write a figure; up to four scenarios are drawn on the same axes, the first is the one that --set changes and whose money counts;
      figures of what is not sure take --draws, --seed and --growth-correlation, too; not track-record, whose draws are always the
      same: it takes the year in which it stands, --standing YEAR, with its ally as --focus;
      a SIDE is in pixels, or 16cm, or 160mm, at 150 pixels an inch; --dpi says how many a PNG has; a CSV gets NAME.meta.json beside it
  export --figure why-it-moved --scenario A --scenario B --series SERIES --at YEAR or YEAR-MONTH --out FILE.(svg, png, pdf, csv)
         [--set ID=VALUE]… [--basis share, constant or current], and sizes, colours and words as above
      write why a value of B is another one than that of A, change by change; A is the one that --set changes and whose money counts
  export --figure variance --scenario A --scenario B --series SERIES [--counted by-year or added-up] --out FILE.(svg, png, pdf, csv)
  export --figure what-differs --scenario A --scenario B --out FILE.(svg, png, pdf, csv)
         [--set ID=VALUE]… [--basis share, constant or current], and sizes, colours and words as above
      write the values of a series in both with the difference, in numbers, in % and added up; or everything that differs
  export --figure timeline [--from YEAR-MONTH] [--to YEAR-MONTH] [--lanes category, actor, status or tag]
         [--scenario FILE or PRESET]… --out FILE.(svg, png, pdf, csv) and sizes, colours and words as above
      write the shipped events as a timeline, the whole horizon or a part of it; the file carries the scenarios
  brief [--scenario FILE or PRESET]… [--set ID=VALUE]… [--figures ID,ID,… or all] --out FILE.(pdf or html)
        [--paper a4 or letter] [--theme light or dark] [--title TEXT] [--handling TEXT] [--clean or --with-scenario]
        [--without indicators,timeline,assumptions,sources] [--from YEAR-MONTH] [--to YEAR-MONTH] [--lanes category, actor, status or tag]
        and what chooses scenarios and actors, draws and the standing year, as above
      write key numbers as sentences, figures (without --figures all of them), a part of the timeline, what is assumed and every source
      as numbered pages, or as one HTML file that opens offline
  check FILE…
      say whether scenario, event and workspace files, and what pictures carry, are sound, with every fault and its place; a scenario may be based on another one of the files
  list presets, parameters, figures, series, actors or sources [--format text, json or csv] [--scenario FILE or PRESET]
      what there is, with units, ranges, defaults and sources
  pack make --data FOLDER --key FILE --out FILE.hhdata --id ID --title TEXT --publisher TEXT [--note TEXT] [--date YEAR-MONTH-DAY]
      make a data pack of a folder of tables such as resources/data, signed with a private key; sums are made anew, day and
      editions stand in its data-version.json
  pack check FILE.hhdata… [--trust FINGERPRINT]
      say whether packs are whole, signed and sound, by whom, and whether every preset can be computed on them
  keys make [--out FOLDER] [--name NAME]
      make a pair of Ed25519 keys: NAME.private.pem, to be kept secret, and NAME.public.pem
  keys show FILE.pem
      say the fingerprint by which a key is trusted

Every other verb takes --data FILE.hhdata and computes on the data of that pack instead of those that come with the app. Its key must
come with the app, or be named: --trust "3f2a 90b1 …", the fingerprint that its publisher gives.

FILE is a scenario file, or a picture (PNG, SVG, PDF) that carries the scenarios which it shows: project and export take all of
them, the other verbs the one that is shown. export takes from the first picture also what its options do not say: figure, actors,
size and the like. What export and brief write carries the scenarios (a brief as PDF or HTML); --clean leaves them out, as does
--mark or --handling without --with-scenario.

Exit codes: 0 done, 1 the input is wrong, 2 used wrongly. The answer goes to standard output, everything else to standard error.
`

/** How each verb is used, for a sentence about its wrong use. */
function listed(words: readonly string[], last: 'and' | 'or'): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

export const CLI_TEXT = {
  noVerb: (verbs: readonly string[]) => `Say what to do: ${listed(verbs, 'or')}; --help tells more.`,
  unknownVerb: (verb: string, verbs: readonly string[]) => `There is no verb "${verb}"; there are ${listed(verbs, 'and')}.`,
  unknownOption: (option: string, verb: string) => `${verb} has no option "${option}"; --help names its options.`,
  noValue: (option: string) => `The option ${option} needs a value.`,
  wrongUse: (verb: string, reason: string) => `${verb} was used wrongly (${reason}); --help tells more.`,
  extraWord: (word: string, verb: string) => `${verb} does not take "${word}"; --help names what it takes.`,
  onlyOnce: (option: string, verb: string) => `${verb} takes ${option} only once.`,
  choice: (option: string, choices: string, value: string) => `${option} takes ${choices}, not "${value}".`,
  setForm: (value: string) => `--set takes ID=VALUE, for example --set spending.compliance=0.8, not "${value}".`,
  whyForm: (option: string, value: string) => `${option} takes SERIES@YEAR or SERIES@YEAR-MONTH, for example ${option} coreShare.DEU@2031, not "${value}"; or say the time with --at.`,
  atTwice: (option: string) => `Say the time behind the @ of ${option} or with --at, not both.`,
  atAlone: '--at says when; it goes with --why.',
  whyOrSeries: (verb: string) => `${verb} takes --why or --series, not both.`,
  whyOfOne: '--why explains a value of one scenario: name one with --scenario.',
  noSeries: (id: string) => `There is no series "${id}" here; "list series" names them all.`,
  whyTime: (id: string, kind: string, first: string, last: string, value: string) => `${id} has a value for each ${kind} from ${first} to ${last}, not for "${value}".`,
  packWhat: 'pack takes make or check; --help tells more.',
  keysWhat: 'keys takes make, or show and one file; --help tells more.',
  noPacks: 'pack check needs at least one data pack.',
  packEnding: (ending: string, out: string) => `--out of pack make ends in ${ending}, not "${out}".`,
  packMade: 'made',
  packSound: 'sound; compare the fingerprint with the one that its publisher gives',
  packKnown: 'sound, signed by a key that is trusted',
  packTold: (d: { readonly file: string; readonly says: string; readonly id: string; readonly title: string; readonly publisher: string; readonly packedOn: string; readonly data: string; readonly files: number; readonly sources: number; readonly fingerprint: string }) =>
    `${d.file}: ${d.says}\n  ${d.title} (${d.id}), ${d.publisher}, packed on ${d.packedOn}\n  data ${d.data}, ${d.files} tables, ${d.sources} sources\n  signed by ${d.fingerprint}`,
  otherKey: (file: string, fingerprint: string) => `${file} is not signed by that key but by ${fingerprint}.`,
  doesNotCompute: (file: string, reason: string) => `Nothing can be computed on the data in ${file} (${reason}).`,
  noShare: (preset: string) => `${preset} has no share of NATO in 2035`,
  keyName: (name: string) => `--name takes letters, digits, - and _, not "${name}".`,
  keysThere: (file: string) => `${file} is there already; keys are never overwritten.`,
  keysMade: (secret: string, open: string, fingerprint: string) => `${secret}: the private key; whoever has it can sign in your name\n${open}: the public key\nfingerprint ${fingerprint}`,
  trustAlone: '--trust goes with --data.',
  howToTrust: (fingerprint: string) => `--trust "${fingerprint}"`,
  noFiles: 'check needs at least one file.',
  listWhat: (known: string) => `list takes one of ${known}.`,
  noScenario: (name: string, presets: string) => `There is no file "${name}" and no preset of that name; the presets are ${presets}.`,
  decimalPoint: (key: string, value: string) => `${key} takes a number, not "${value}"; write decimals with a point.`,
  missing: (option: string, verb: string) => `${verb} needs ${option}.`,
  noFigure: (id: string, figures: string) => `There is no figure "${id}"; the figures are ${figures}.`,
  noActor: (id: string) => `"${id}" is no actor or group of this scenario; "list actors" names them all.`,
  noProducer: (id: string, category: string, known: string) => `"${id}" makes no ${category} in this scenario; the producers are ${known}.`,
  noFormula: (name: string, scenario: string) => `"${scenario}" has no formula "${name}"; its file names them under "formulas".`,
  noFormulaToDraw: (scenario: string) => `"${scenario}" has no formula to draw; name a scenario file that has one.`,
  otherwiseInB: (names: string) => `B has ${names} with another text; A's counts for both.`,
  twoScenarios: 'diff takes two scenarios, A and B.',
  twoScenariosOf: (figure: string) => `The figure "${figure}" stands between two scenarios: name both with --scenario.`,
  mostProjected: (most: number) => `project takes at most ${most} scenarios.`,
  mostScenarios: (most: number) => `At most ${most} scenarios are drawn beside each other.`,
  number: (option: string, min: number, max: number, value: string) => `${option} takes a number from ${min} to ${max}, not "${value}".`,
  whole: (option: string, min: number, max: number, value: string) => `${option} takes a whole number from ${min} to ${max}, not "${value}".`,
  noOutcome: (id: string) => `There is no indicator, series or formula "${id}" in this scenario; "list series" names the series, "project" the indicators.`,
  noSuchTime: (id: string, at: string) => `${id} has no value for "${at}"; --at takes a year from 2014 to 2035, or a month of a monthly series.`,
  timeless: (id: string) => `${id} is one number and takes no --at.`,
  noOneValue: (key: string) => `${key} has no one value in force, because every actor or line has its own; name one, such as ${key}.${key.startsWith('production.') ? 'mbt.USA' : 'DEU'}.`,
  eventOutside: (id: string) => `The event "${id}" does not start in a month between June 2025 and December 2035, so its date cannot be tried.`,
  seekOne: 'seek takes either --parameter or --event.',
  notSought: (key: string) => `${key} takes no number, so no value of it can be sought.`,
  noEvent: (id: string) => `The scenario has no event "${id}".`,
  tooManyDraws: (series: number, draws: number, most: number) => `${draws} draws of ${series} series are too many to keep; ask for fewer series, or for at most ${most} draws.`,
  tooLarge: (width: number, height: number, limit: number) =>
    `A picture of ${width} × ${height} pixels is too large; the limit is ${limit} pixels on a side.`,
  notForFigure: (option: string, figure: string) => `${option} does not go with the figure "${figure}"; --help tells what does.`,
  idleInBrief: (option: string) => `${option} changes nothing in this brief, because nothing in it follows it; --help tells what does.`,
  scaleOrDpi: 'export takes --scale or --dpi, not both.',
  windowDate: (option: string, value: string) => `${option} takes a month from 2025-06 to 2035-12, not "${value}".`,
  windowOrder: '--from must not be later than --to.',
  otherData: (then: string, now: string) => `it was made on the data ${then}; the data here are ${now}, so its numbers may differ.`,
  cleanOrNot: (verb: string) => `${verb} takes --clean or --with-scenario, not both.`,
  emptyBrief: 'Nothing is left in the brief: name a figure with --figures, or leave out less.',
  longMark: (most: number) => `A handling mark has at most ${most} characters.`,
  notThisVersion: (file: string, figure: string) => `${file} shows a figure "${figure}" that this version does not have; name one with --figure.`,
  internal: (reason: string) => `Something went wrong inside the program (${reason}); nothing was written.`,
  /** A scenario that --set changed is no longer the one of its name. */
  changed: (name: string) => `${name} (changed)`,
  sound: (file: string) => `${file}: sound`,
  notSound: (bad: number, all: number) =>
    all === 1 ? 'The file is not sound; its faults stand above.' : `${bad} of ${all} files are not sound; their faults stand above.`,
} as const
