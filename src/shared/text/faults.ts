// One clear sentence for each fault: what is wrong, where, and what to do. The only place where a fault becomes words.
import type { EffectTarget } from '../domain/effect'
import type { Fault, FaultCode } from '../domain/fault'
import { isPresetId, PRESETS, type PresetId } from '../domain/scenario'
import { EFFECT_TARGET_TEXT, effectUnit } from './effects'
import { momentInWords } from './moments'

type Data = Fault['data']
/** A moment of a fault, milliseconds since 1970. */
function when(at: string | number | undefined): string {
  return momentInWords(Number(at))
}

type Sentence = (data: Data, where: string) => string

/** Why a file cannot be read or written, by the operating system's code. */
const FILE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  EEXIST: 'part of its path is not a folder',
  ENOTDIR: 'part of its path is not a folder',
  EROFS: 'the medium is read-only',
  ENAMETOOLONG: 'the name is too long',
}

const reason = ({ reason = '' }: Data) => FILE_REASONS[reason] ?? String(reason)

const typed = ({ text }: Data) => (text === '' ? 'an empty field' : `"${text}"`)

const SENTENCES: Readonly<Record<FaultCode, Sentence>> = {
  'input.invalid': (d, where) => `${where || 'The input'} is not valid: ${d.reason}.`,
  'input.unknownKey': (d, where) => `${where || 'The input'} has an unknown key "${d.key}".`,
  'date.invalid': (d) =>
    `"${d.text}" is not a date; write a year (2029), a quarter (2029-Q2), a month (2029-06) or a day (2029-06-24).`,
  'date.outsideHorizon': (d) => `${d.date} lies outside the timeline, which runs from June 2025 to December 2035.`,
  'date.endBeforeStart': (d) => `The end (${d.end}) lies before the start (${d.start}).`,
  'parameter.unknown': (d) => `There is no parameter "${d.key}"; "list parameters" names them all.`,
  'parameter.notNumber': (d) => `${d.key} takes a number, not "${d.value}".`,
  'parameter.outsideRange': (d) =>
    d.unit === 'year'
      ? `${d.key} takes a whole year from ${d.min} to ${d.max}, not ${d.value}.`
      : `${d.key} takes a value from ${d.min} to ${d.max}, not ${d.value}.`,
  'parameter.notChoice': (d) => `${d.key} takes one of ${d.choices}, not "${d.value}".`,
  'parameter.month': (d) => `${d.key} takes a month from 2010-01 to 2035-12, such as 2026-01, not "${d.value}".`,
  'parameter.year': (d) =>
    `${d.key} names a year; only growth and inflation take one, for one actor or group and from 2015 to 2035 (economy.growth.DEU.2028).`,
  'parameter.scope': (d) => `${d.key} names "${d.scope}", which is no actor or group of this scenario.`,
  'distribution.kind': (d, where) => `${where || 'The distribution'} takes { "kind": … } with one of ${d.kinds}, not ${d.value}.`,
  'distribution.fields': (d, where) => `${where || 'The distribution'} is ${d.kind} and takes ${d.forms}, not ${d.given}.`,
  'distribution.number': (d, where) => `${where || 'The distribution'} takes a number, not ${d.value}.`,
  'distribution.order': (d, where) =>
    d.mode === undefined
      ? `${where || 'The distribution'} needs low below high, not ${d.low} and ${d.high}.`
      : `${where || 'The mode'} must lie between low (${d.low}) and high (${d.high}), not at ${d.mode}.`,
  'distribution.above': (d, where) => `${where || 'The distribution'} takes a number above 0, not ${d.value}.`,
  'distribution.interval': (d, where) => `${where || 'The interval'} takes the per cent that lie between low and high, from ${d.min} to ${d.max}, not ${d.value}.`,
  'distribution.outside': (d, where) => `${where || 'The distribution'} has its middle at ${d.middle}, outside the values that are allowed here (${d.min} to ${d.max}).`,
  'distribution.text': (d, where) => `${where || 'The note'} takes text of at most ${d.most} characters.`,
  'distribution.notNumber': (d, where) => `${where || 'The distribution'} belongs to ${d.key}, which takes no number and so no distribution.`,
  'chance.failed': (d) => `The draws stopped (${d.message}); this is a fault of the app, and nothing was lost.`,
  'event.unknown': (d) => `There is no event "${d.id}"; it may have been removed.`,
  'event.exists': (d) => `An event "${d.id}" exists already; give the new one another id.`,
  'event.tooLong': (d) => `At most ${d.most} characters; these are ${d.length}.`,
  'event.tooMany': (d) => `At most ${d.most} of them; these are ${d.count}.`,
  'source.noTitle': () => 'A source needs a title.',
  'source.address': () => 'An address begins with http:// or https:// and has no blanks; leave it empty where there is none.',
  'event.noTitle': () => 'An event needs a title.',
  'event.source': (d) => `The event names a source "${d.source}" that is not in the list of sources.`,
  'event.id': (d) => `"${d.id}" is no id: letters, digits, - and _, at most 80, a letter or digit first.`,
  'exchange.ownSources': () => 'Own sources are a list in JSON, each with id, title and publisher, as the export writes it.',
  'event.choice': (d) => `"${d.value}" is not known here; write one of ${d.choices}.`,
  'effect.factor': (d) => `Write a factor from ${d.min} to ${d.max}, or a percentage such as 40 %, not ${typed(d)}.`,
  'effect.size': (d) => `Write a number from ${d.min} to ${d.max} (${effectUnit(d.target as EffectTarget)}), not ${typed(d)}.`,
  'effect.months': (d) => `Write months from ${d.min} to ${d.max}, not ${typed(d)}.`,
  'effect.reach': (d) => `${d.name} has no ${EFFECT_TARGET_TEXT[d.target as EffectTarget]} of its own in the model; choose others.`,
  'exchange.empty': () => 'There is nothing in the file; its first line names the columns.',
  'exchange.noColumn': (d) => `The first line has no column "${d.column}"; title, start and category must be there.`,
  'exchange.ragged': (d) => `The line has ${d.cells} cells for ${d.columns} columns.`,
  'exchange.quotes': () => 'A quotation mark is not closed, or stands inside a cell without a second one.',
  'exchange.tooMany': (d) => `The file has ${d.count} events; at most ${d.most} come in at once. Split the file.`,
  'exchange.noDate': () => 'The event has no date that can be read (DTSTART).',
  'source.unknown': (d) => `There is no source of your own with the id "${d.id}".`,
  'actor.unknown': (d, where) => `${where ? `${where}: ` : ''}"${d.id}" is no actor or group of this scenario.`,
  'actor.exists': (d, where) => `${where ? `${where}: the` : 'The'} id "${d.id}" is taken; choose another one.`,
  'scenario.unknown': (d) => `There is no scenario "${d.id}"; it may have been deleted.`,
  'scenario.exists': (d) => `There is a scenario with the id "${d.id}" already.`,
  'scenario.preset': (d) => `"${isPresetId(String(d.id)) ? PRESETS[d.id as PresetId].name : d.id}" is a preset and stays as it is; change a copy of it.`,
  'scenario.noParent': (d) => `The scenario "${d.name}" is based on "${d.parent}", which is neither a preset nor a scenario here; open that one first.`,
  'scenario.cycle': (d) => `The scenario "${d.name}" would be based on itself; choose another one to base it on.`,
  'scenario.compared': (d) => `At most ${d.most} scenarios are compared with the one that is shown, each once.`,
  'scenario.tooMany': (d) => `At most ${d.most} scenarios of your own stand in a workspace; delete one first.`,
  'snapshot.unknown': (d) => `There is no snapshot "${d.id}"; it may have been deleted.`,
  'snapshot.tooMany': (d) => `At most ${d.most} snapshots stand in a workspace; delete one first.`,
  'series.unknown': (d) => `No series matches "${d.series}"; "list series" names them all.`,
  'filter.year': (d) => `Write a year from ${d.min} to ${d.max}, or leave the field empty.`,
  'filter.yearOrder': (d) => `The first year (${d.from}) lies after the last (${d.to}).`,
  'name.empty': () => 'Write a name first.',
  'name.taken': (d) => `The name "${d.name}" is taken; choose another one.`,
  'search.failed': (d) => `The search failed (${d.reason}); try it again.`,
  'door.sender': () => 'A message came from a page that is not ours; it was refused.',
  'door.message': (d) => `The message "${d.channel}" was refused because it does not have the agreed form (${d.reason}).`,
  'workspace.stale': () => 'The workspace changed in the meantime; the change was not made. Try it again.',
  'workspace.nothingToUndo': () => 'There is nothing to undo.',
  'workspace.nothingToRedo': () => 'There is nothing to redo.',
  'workspace.noSuchStep': () => 'This step is not kept any more; the list was read anew.',
  'workspace.alreadyThere': () => 'The workspace is at this step already.',
  'file.unreadable': (d) => `${d.file} cannot be read (${reason(d)}).`,
  'file.tooLarge': (d) => `${d.file} has ${d.size} MB; at most ${d.most} MB are read. Split it.`,
  'file.notText': (d) => `${d.file} is no text file; save it as CSV, JSON or iCalendar (ICS).`,
  'file.notJson': (d) => `${d.file} is not JSON: ${d.reason}.`,
  'file.format': (d) => 
    d.format === '' ? `${d.file} holds neither a scenario nor events of a form that is read here.` : `${d.file} is not a file that is read here; its format is "${d.format}".`,
  'file.newer': (d) => `${d.file} was written by a newer version (format ${d.version}); update the app to read it.`,
  'file.changed': (d) => `${d.file} was changed by another program since it was read here; it was left as it is. Save under another name, or open it again.`,
  'file.isOpen': (d) => `${d.file} is open here; choose another name for the copy.`,
  'file.notWritable': (d) => `${d.file} cannot be written (${reason(d)}); choose another place.`,
  'file.diskFull': (d) => `${d.file} could not be written: the disk has no room for it. Free some space, or choose another place, and try again.`,
  'resources.missing': (d) => `The app's own file ${d.file} is missing; install the app again.`,
  'resources.broken': (d, where) => `The app's own file ${where || d.file} is damaged (${d.reason}); install the app again.`,
  'pack.notPack': (d) => `${d.file} is no data pack of this app, or it is not whole; get it once more from where it came from.`,
  'pack.newer': (d) => `${d.file} was made for a newer version of the app (form ${d.version}); update the app to read it.`,
  'pack.tooLarge': (d) => `${d.file} is larger than a data pack can be (${d.what}: at most ${d.most} MB); it was not read.`,
  'pack.form': (d) => `${d.file} does not have the form of a data pack (${d.place === '' ? '' : `${d.place}: `}${d.reason}); it was not read.`,
  'pack.spelling': (d) => `${d.file} is not written as data packs are (something stands in it twice, or was added); it was not read.`,
  'pack.tables': (d) => `The table ${d.table} ${d.reason} in ${d.file}; it was not read.`,
  'pack.altered': (d) => `${d.file} was altered after it was made: ${d.table} is not what its sum says. Nothing was changed; get it once more from where it came from.`,
  'pack.unsigned': (d) => `${d.file} is not signed, so nobody answers for its numbers; ask its publisher for a signed one.`,
  'pack.signature': (d) => `The signature of ${d.file} does not fit: it was altered after it was signed. Nothing was changed; get it once more from where it came from.`,
  'pack.unknownKey': (d) => `${d.file} is signed by the key ${d.fingerprint}, which is not known here; compare it with the one its publisher names, then trust it${d.how === '' ? '' : ` (${d.how})`}.`,
  'pack.forgottenKey': (d) => `It is signed by the key ${d.fingerprint}, which you have forgotten; it stays here only to compute snapshots again that were made on it.`,
  'pack.version': (d) => `${d.file} says that its data are ${d.says}, but its tables are ${d.are}; it was not read.`,
  'pack.sources': (d) => `The list of sources of ${d.file} is not the one of its tables; it was not read.`,
  'pack.content': (d) => `The data in ${d.file} are not sound: ${d.table}: ${d.reason}. Nothing was changed.`,
  'pack.key': (d) => `${d.file} is no ${d.what} Ed25519 key in PEM form; "keys make" makes a pair.`,
  'pack.notKept': (d) => `The data ${d.data} are not kept here.`,
  'pack.setBack': (d) => `The renewed data ${d.data} could not be used, so the data that came with the app are shown. ${d.reason}`,
  'pack.keys': (d) => `At most ${d.most} keys are trusted; forget one first.`,
  'pack.keyInUse': (d) => `The data in use, ${d.data}, are signed by this key; use other data first, then forget it.`,
  'pack.keysUnread': (d) => `The list of trusted keys, ${d.file}, cannot be read: it is damaged or from a newer version. Nothing was changed; move that file away to begin a new list.`,
  'pack.noKey': () => 'This key is not in the list of keys any more; nothing was changed.',
  'pack.gone': () => 'The chosen pack is not in hand any more; choose it again.',
  'storage.damaged': (d) =>
    `The workspace file is damaged (it was last written ${when(d.written)}), and there is no sound backup of it. It was left as it is; it can be set aside, and a fresh workspace made from the built-in data.`,
  'storage.damagedBackup': (d) =>
    `The workspace file is damaged (it was last written ${when(d.written)}). It was left as it is. The newest sound backup is of ${when(d.day)}: what was done after that is not in it.`,
  'storage.madeFresh': (d) => `The damaged workspace file is kept as ${d.kept}, and a fresh workspace was made from the built-in data.`,
  'storage.backupRestored': (d) => `The backup of ${when(d.day)} is open now. What was open before is kept as the backup of ${when(d.before)}.`,
  'backup.notSound': (d) => `The backup ${d.file} is gone or damaged; choose another one.`,
  'backup.noBackups': () => 'This workspace cannot be written, so no backup can take its place.',
  'storage.restored': (d) =>
    `The damaged workspace file is kept as ${d.kept}, and the backup of ${when(d.day)} was put in its place.`,
  'storage.missing': (d) => `The workspace file was gone; the backup of ${when(d.day)} was put in its place.`,
  'storage.notSound': (d) => `${d.file} is no workspace of this app, or it is damaged (${d.reason}); it was left as it is.`,
  'storage.replaced': (d) => `${d.file} was replaced or taken away by another program, so nothing is written to it any more; save a copy of the workspace (File menu).`,
  'storage.notReopened': (d) => `The workspace ${d.file} could not be opened again, so the app's own is shown. ${d.reason}`,
  'storage.locked': () => 'The workspace is in use by another program; close that program and start again.',
  'storage.readOnly': (d) => `The workspace ${d.file} cannot be written: the file or its folder is read-only. Nothing can be saved.`,
  'storage.diskFull': () => 'The change was not saved because the disk is full; free some space and make it again.',
  'storage.newer': (d) =>
    `The workspace was written by a newer version of the app (storage ${d.version}); this version reads up to ${d.known}. It was left as it is.`,
  'storage.failed': (d) => `The change was not saved (${d.reason}).`,
  'brief.failed': (d) => `The brief could not be made (${d.reason}); nothing was written.`,
  'picture.failed': (d) => `The picture could not be made (${d.reason}).`,
  'picture.size': (d) => `A picture of ${d.width} × ${d.height} pixels is too large; the limit is ${d.limit} pixels on a side.`,
  'picture.side': (d) => `A picture's ${d.side} is from ${Number(d.min).toLocaleString('en')} to ${Number(d.max).toLocaleString('en')} ${d.unit === 'px' ? 'whole pixels' : 'cm'}, not ${typed(d)}.`,
  'picture.noRoom': (d) => `The scenario is too large to go into the picture (over ${d.most} MB); save a clean copy.`,
  'picture.unknown': (d) => `${d.file} is no PNG, SVG or PDF.`,
  'picture.tooLarge': (d) => `${d.file} has ${d.size} MB; pictures of at most ${d.most} MB are read.`,
  'picture.noScenario': (d) =>
    `${d.file} carries no scenario: it is a clean copy or a timeline, another program made it, or a program on its way (a messenger, an office suite) took out what was inside.`,
  'picture.several': (d) => `${d.file} carries several documents where a picture has one, so it is not clear what it shows; it was not opened.`,
  'picture.damaged': (d) => `${d.file} is damaged or not whole; get it once more from where it came from.`,
  'picture.altered': (d) => `What ${d.file} carries was altered after the picture was saved; it was not opened.`,
  'picture.payload': (d) => `What ${d.file} carries is larger than ${d.most} MB, more than any picture of ours; it was not opened.`,
  'picture.active': (d) => `${d.file} holds scripts, references or other things that no figure holds; it was not opened.`,
  internal: (d) => `Something went wrong inside the app (${d.reason}); nothing was changed.`,
}

/** The sentence of a fault. */
export function faultSentence(fault: Fault): string {
  return SENTENCES[fault.code](fault.data, fault.where ?? '')
}
