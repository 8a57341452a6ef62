// Pictures on their way out, under plain Node: the SVG, a PNG of 3840 × 2160 pixels, the PDF; each written as the window and
// the command line write it, but for the disk.
import path from 'node:path'
import { loadProductionData, loadReferenceData, loadSeedEvents } from '../../src/main/platform/load-resources'
import { makeBriefFile } from '../../src/main/platform/brief-file'
import { makePictureFiles } from '../../src/main/platform/picture-files'
import { ALL_BRIEF_PARTS } from '../../src/shared/domain/brief-content'
import { actorNames } from '../../src/shared/domain/actor-names'
import { HORIZON_END, HORIZON_START } from '../../src/shared/domain/calendar'
import type { PictureContent } from '../../src/shared/domain/picture-content'
import { PICTURE_SIZES } from '../../src/shared/domain/picture-size'
import { makePresetScenario } from '../../src/shared/domain/scenario'
import { prepareModel, withProduction } from '../../src/shared/engine/prepare-model'
import { project } from '../../src/shared/engine/project'
import type { BriefOptions } from '../../src/shared/figures/brief/brief-options'
import { makeBrief } from '../../src/shared/figures/brief/make-brief'
import { FIGURE_IDS } from '../../src/shared/figures/figure-table'
import type { PictureSetting } from '../../src/shared/figures/picture'
import { renderFigureSvg, renderTimelineSvg } from '../../src/shared/figures/render-figure-svg'
import { makeRow, median, type BenchRow } from './rows'

const SVG_TURNS = 20
const DRAWN_TURNS = 5

export async function rows(): Promise<BenchRow[]> {
  const resources = path.join(process.cwd(), 'resources')
  const [reference, production, events] = [loadReferenceData(resources), loadProductionData(resources), loadSeedEvents(resources)]
  if (!reference.ok || !production.ok || !events.ok) throw new Error('The resources cannot be read.')
  const scenario = makePresetScenario('pledge-met', 'Pledge met')
  const projection = project(withProduction(prepareModel(reference.value), production.value), scenario)
  const setting: PictureSetting = { reference: reference.value, theme: 'light', ...PICTURE_SIZES.slide, madeOn: '2026-11-23', appVersion: '0.0.0' }
  const options = { picks: ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL'], basis: 'share', focus: 'EUROPE_CANADA', baskets: 'coreAndTotal' } as const
  const timeline = { events: events.value, from: HORIZON_START, to: HORIZON_END, lanesBy: 'category', names: actorNames(reference.value) } as const
  const pictures = [...FIGURE_IDS.map((id) => () => renderFigureSvg(id, { ...setting, projection, scenario, options })), () => renderTimelineSvg({ ...setting, options: timeline })]

  const svgs = pictures.map((picture) => picture())
  const slowestSvg = Math.max(...pictures.map((picture) => median(Array.from({ length: SVG_TURNS }, () => timed(picture)))))
  const drawn = async (make: (svg: string) => PictureContent) => {
    const times: number[] = []
    for (const svg of svgs) {
      const turns: number[] = []
      for (let turn = 0; turn < DRAWN_TURNS; turn += 1) {
        const start = performance.now()
        const files = await makePictureFiles(make(svg), { fontsDir: path.join(resources, 'fonts'), appVersion: '0.0.0' })
        turns.push(performance.now() - start)
        if (!files.ok) throw new Error(JSON.stringify(files.fault))
      }
      times.push(median(turns))
    }
    return Math.max(...times)
  }
  const brief: BriefOptions = {
    reference: reference.value, theme: 'light', mark: undefined, madeOn: '2026-11-23', appVersion: '0.0.0', format: 'pdf', paper: 'a4', figures: FIGURE_IDS.slice(0, 10), parts: ALL_BRIEF_PARTS,
    projection, scenario, options, timeline, carries: true,
  }
  const briefs: number[] = []
  for (let turn = 0; turn < DRAWN_TURNS; turn += 1) briefs.push(await briefTime(brief, path.join(resources, 'fonts')))
  return [
    makeRow({ id: 'export-brief', what: 'A brief of ten figures as PDF, with everything in it', value: median(briefs), unit: 'ms', goal: 5000 }),
    makeRow({ id: 'export-svg', what: 'A picture as SVG, the slowest of all', value: slowestSvg, unit: 'ms', goal: 50 }),
    makeRow({ id: 'export-png', what: 'A picture as PNG of 3840 × 2160 pixels, the slowest of all', value: await drawn((svg) => ({ format: 'png', svg, document: null, scale: 2 })), unit: 'ms', goal: 1000 }),
    makeRow({ id: 'export-pdf', what: 'A picture as PDF, the slowest of all', value: await drawn((svg) => ({ format: 'pdf', svg, document: null, madeOn: '2026-11-23' })), unit: 'ms', goal: 1000 }),
  ]
}

async function briefTime(brief: BriefOptions, fontsDir: string): Promise<number> {
  const start = performance.now()
  const steps = makeBrief(brief)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const file = step.value.ok ? await makeBriefFile(step.value.value, { fontsDir, appVersion: '0.0.0' }) : step.value
  if (!file.ok) throw new Error(JSON.stringify(file.fault))
  return performance.now() - start
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
