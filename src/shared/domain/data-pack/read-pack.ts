// The text of a data pack, read strictly: form, spelling, which tables. Every refusal has its own fault; nothing is read in half.
import { fault } from '../fault'
import { parseJson } from '../parse-json'
import { isJsonObject } from '../parse-scenario-fields'
import { failed, ok, type Result } from '../result'
import { issueWords } from '../schemas/issue-words'
import { PACK_FILES, PACK_FORMAT, PACK_VERSION, packSchema, packText, type Pack } from './pack-form'

/** Faults: `pack.notPack`, `pack.newer`, `pack.form`, `pack.spelling`, `pack.tables`. Sums and signature are not looked at. */
export function readPackText(text: string, file: string): Result<Pack> {
  const json = parseJson(text, file)
  if (!json.ok || !isJsonObject(json.value) || json.value.format !== PACK_FORMAT) return failed(fault('pack.notPack', { file }, file))
  const { version } = json.value
  if (typeof version === 'number' && version > PACK_VERSION) return failed(fault('pack.newer', { file, version }, file))
  const parsed = packSchema.safeParse(json.value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    return failed(fault('pack.form', { file, place: issue.path.map(String).join('.').slice(0, 80), reason: issueWords(issue).slice(0, 120) }, file))
  }
  const pack = parsed.data
  const tables = checkTables(pack, file)
  if (!tables.ok) return tables
  // Keys that stand there twice, other spaces, anything behind the end: a reader of another kind could see another pack.
  const inOrder = { ...pack, files: Object.fromEntries(PACK_FILES.map((name) => [name, pack.files[name]!])) }
  return packText(inOrder) === text ? ok(pack) : failed(fault('pack.spelling', { file }, file))
}

/** All tables, each once, no other one: in the manifest and in the file. */
function checkTables({ manifest, files }: Pack, file: string): Result<true> {
  const listed = manifest.files.map(({ name }) => name)
  const wrong = (name: string, reason: string): Result<never> => failed(fault('pack.tables', { file, table: name.slice(0, 80), reason }, file))
  for (const [place, name] of listed.entries()) {
    if (!PACK_FILES.includes(name)) return wrong(name, 'is no table of this app')
    if (listed.indexOf(name) !== place) return wrong(name, 'is listed twice')
  }
  for (const name of PACK_FILES) {
    if (!listed.includes(name)) return wrong(name, 'is missing in its list')
    if (!Object.hasOwn(files, name)) return wrong(name, 'is missing')
  }
  const stranger = Object.keys(files).find((name) => !PACK_FILES.includes(name))
  return stranger === undefined ? ok(true) : wrong(stranger, 'is no table of this app')
}
