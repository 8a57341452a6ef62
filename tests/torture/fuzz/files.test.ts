// Files from outside: whatever is in them, they are read soon, and refused in a sentence or taken whole.
import { applyStep } from '../../../src/shared/domain/apply-command'
import { openScenario } from '../../../src/shared/domain/open-scenario'
import { parseJson } from '../../../src/shared/domain/parse-json'
import { openPicture } from '../../../src/shared/domain/picture/open-picture'
import { sealPicture, unsealPicture } from '../../../src/shared/domain/picture/picture-text'
import { readPicture } from '../../../src/shared/domain/picture/read-picture'
import { resolveScenario } from '../../../src/shared/domain/resolve-scenario'
import { scenarioFile } from '../../../src/shared/domain/scenario-file'
import type { Workspace } from '../../../src/shared/domain/workspace'
import { project } from '../../../src/shared/engine/project'
import { writeCsv } from '../../../src/shared/exchange/csv'
import { writeIcs } from '../../../src/shared/exchange/ics'
import { writeJson } from '../../../src/shared/exchange/json'
import { importStep, planImport } from '../../../src/shared/exchange/plan'
import { readEventsText } from '../../../src/shared/exchange/read-events'
import { documentIn, withDocument } from '../../../src/main/platform/picture-container'
import fc from 'fast-check'
import { expect } from 'vitest'
import { seed, valueOf } from '../../storage/world'
import { wholeModel } from '../../unit/engine/world'
import { pdfWith, PNG, reference, RICH, SVG, textOf } from '../../unit/picture/world'
import { expectTold, fuzz, taken } from './fuzzing'
import { mangledBytes, mangledJson, mangledText } from './mangle'

const MODEL = wholeModel()
const WORKSPACE: Workspace = valueOf(seed()).workspace
const EVENTS = Object.values(WORKSPACE.events).slice(0, 12)
const SCENARIO = scenarioFile({ ...RICH, parameters: { ...RICH.parameters }, distributions: { 'spending.coreTarget': { kind: 'pert', low: 3, mode: 3.7, high: 4, note: 'ours' } } })

/** Opened as the window opens it, and projected: a scenario that is taken is one the engine can work with. */
function feedScenario(content: unknown): void {
  const opened = taken(openScenario(WORKSPACE, content, reference, 'x.scenario.json'))
  if (opened === null) return
  const after = taken(applyStep(WORKSPACE, opened.step))
  if (after === null) return
  const projection = project(MODEL, resolveScenario(after.workspace, opened.scenario.id))
  for (const { value } of projection.indicators.values()) expect(value === null || typeof value === 'number').toBe(true)
}

fuzz('scenario files, field by field', mangledJson([SCENARIO]), feedScenario)
fuzz('scenario files, letter by letter', mangledText([JSON.stringify(SCENARIO, null, 1)]), (text) => {
  const content = taken(parseJson(text, 'x.scenario.json'))
  if (content !== null) feedScenario(content)
})
fuzz('anything at all as a scenario', fc.anything({ withNullPrototype: true, withObjectString: true }), feedScenario)

/** Imported as the window imports it: what is sound makes one step that the workspace takes, or refuses in a sentence. */
function feedEvents(name: string, text: string): void {
  const read = taken(readEventsText(name, text, (id) => Object.hasOwn(WORKSPACE.events, id)))
  if (read === null) return
  for (const { fault } of read.faults) expectTold(fault)
  const plan = planImport(read, WORKSPACE)
  const step = importStep(plan, new Map(), WORKSPACE)
  if (step !== null) taken(applyStep(WORKSPACE, step))
}

const written = { csv: writeCsv(EVENTS, WORKSPACE.sources), json: writeJson(EVENTS, WORKSPACE.sources), ics: writeIcs(EVENTS, WORKSPACE.sources, '2026-11-23T10:00:00Z') }
for (const form of ['csv', 'json', 'ics'] as const) fuzz(`events as ${form.toUpperCase()}`, mangledText([written[form]]), (text) => feedEvents(`x.${form}`, text))
fuzz('events as JSON, field by field', mangledJson([JSON.parse(written.json)]), (content) => feedEvents('x.json', JSON.stringify(content)))
fuzz('files of no known kind', fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), mangledText(Object.values(written))), (text) => feedEvents('x', text))

/** Opened as the window opens it, and projected. */
function feedPicture(text: string): void {
  const picture = taken(readPicture(text, 'x.png', reference))
  if (picture === null) return
  const { step } = openPicture(WORKSPACE, picture, 'x')
  if (step !== null) taken(applyStep(WORKSPACE, step))
  for (const scenario of picture.scenarios) project(MODEL, scenario)
}

const CARRIED = textOf([RICH])
const BRIEF_PAGE = Buffer.from(`<!doctype html><html lang="en"><head><title>Brief</title></head><body><h1>Brief</h1><template id="hague-horizon">${CARRIED.replaceAll('"', '&quot;')}</template></body></html>`)
const PICTURES = [withDocument(PNG, CARRIED), Buffer.from(withDocument(SVG, CARRIED) as string), pdfWith(Buffer.from(CARRIED)), BRIEF_PAGE] as readonly Uint8Array[]
for (const [place, ending] of ['png', 'svg', 'pdf', 'html'].entries()) {
  fuzz(`pictures, ${ending.toUpperCase()}`, mangledBytes([PICTURES[place]!]), (bytes) => {
    const text = taken(documentIn(bytes, `x.${ending}`))
    if (text !== null) feedPicture(text)
  })
}
fuzz('what pictures carry, letter by letter', mangledText([CARRIED]), feedPicture)
// With a sum that is right again, as whoever alters a picture on purpose would have it.
fuzz('what pictures carry, field by field', mangledJson([valueOf(unsealPicture(CARRIED, 'x.png'))]), (document) => {
  const text = taken(sealPicture(document))
  if (text !== null) feedPicture(text)
})
fuzz('pictures of any bytes', fc.uint8Array({ maxLength: 4000 }), (bytes) => taken(documentIn(bytes, 'x.png')))
