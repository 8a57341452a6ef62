// The script that makes resources/data: same bytes from the same tables, and every broken row told by its place.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyRaw, editFile, makeFolder, RESOURCES, runDataScript } from './run-data-script'

const folders: string[] = []
function kept(folder: string): string {
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Table, text to find, text that breaks it, column, reason (part). Each stands in a row of its own. */
const BREAKS: readonly (readonly [string, string, string, string, string])[] = [
  ['spending/expenditure.csv', 'ALB,Albania,2014,1.34', 'ALB,Albania,2014,134', 'defence_share_gdp_pct', '134 lies outside 0…15'],
  ['spending/expenditure.csv', 'BEL,Belgium,2014,0.97', 'BEL,Belgium,2014,x', 'defence_share_gdp_pct', '"x" is not a number'],
  ['spending/expenditure.csv', 'BGR,Bulgaria,2015,', 'BGR,Bulgaria,2014,', 'year', 'BGR 2014 stands already in line'],
  ['spending/expenditure.csv', 'HRV,Croatia,2014,', 'HRW,Croatia,2014,', 'iso3', '"HRW" is no ally'],
  ['spending/expenditure.csv', 'DNK,Denmark,2025', 'DNK,Denmark,2031', 'year', '"2031" is not a year from 2014 to 2026'],
  ['spending/expenditure.csv', 'ISL,Iceland,2014,,', 'ISL,Iceland,2014,1,', 'defence_share_gdp_pct', 'has no armed forces'],
  ['spending/gdp.csv', 'ALB,Albania,2014,13.246', 'ALB,Albania,2014,-13.246', 'gdp_usd_bn_current', 'lies outside'],
  ['spending/gdp.csv', 'ALB,Albania,2015,11.389,2.228', 'ALB,Albania,2015,11.389,222.8', 'real_growth_pct', '222.8 lies outside -30…30'],
  ['spending/gdp.csv', 'BEL,Belgium,2025,', 'BEL,Belgium,2025,"1",', '(row)', 'cells, the header has'],
  ['spending/gdp_longrun.csv', '3.497', '3.5', 'weo_2030_real_growth_pct', 'but gdp.csv has 3.497'],
  ['spending/commitments.csv', '2025-02-19', '2025-02-30', 'announced_on', '"2025-02-30" is not a date'],
  ['spending/commitments.csv', 'abc_20250624', 'nobody', 'source_id', 'the source "nobody" is not in spending/sources.json'],
  ['spending/commitments.csv', 'core 3.5,2025,2025-06-09', 'core 4,2025,2025-06-09', 'basis', '"core 4" is none of'],
  ['spending/russia.csv', '2015,66.4,4.87', '2015,66.4,48.7', 'sipri_milex_share_gdp_pct', '48.7 lies outside 0…15'],
  ['production/production.csv', '60,65,70,new', '66,65,70,new', 'central', '65 lies below low (66)'],
  ['production/production.csv', 'per_year,20.83,', 'per_year,2.083,', 'rate_per_month', 'but the published figure gives 20.8333 a month'],
  ['production/losses.csv', '2024-01/2024-12', '2024-12/2024-01', 'period', 'must be a first and a last month'],
  ['production/stocks.csv', 'mbt,RUS,active,2021-12', 'mbt,RUS,active,2021-13', 'date', '"2021-13" is not a month'],
  ['production/unit_costs.csv', 'mbt,T-90M new,RUS,3.5', 'tank,T-90M new,RUS,3.5', 'category', '"tank" is none of'],
  ['events/events.json', 'NATO launches Eastern Sentry', '<b>NATO</b> launches Eastern Sentry', 'title', 'holds HTML'],
  ['events/events.json', '"status": "claim"', '"status": "rumour"', 'status', '"rumour" is none of'],
  ['events/events.json', '"end": "2034-12-31"', '"end": "2024-12-31"', 'end', '2024-12-31 lies before the start'],
  ['events/event-effects.csv', 'russia-ukraine-war,4', 'no-such-war,4', 'event_id', '"no-such-war" is no event'],
  ['events/event-effects.csv', 't90-surge-2027-2029,5,capacity,', 't90-surge-2027-2029,5,tanks,', 'target', '"tanks" is none of coreShare'],
  ['events/event-effects.csv', 'coreShare,DEU,,add,0.81,0.51,0.91,', 'coreShare,DEU,,add,81,0.51,0.91,', 'size', '81 lies outside -20…20'],
  ['events/event-effects.csv', 'add,0,-0.5,0.1,6,12,', 'add,-1,-0.5,0.1,6,12,', 'size', '-1 lies below low (-0.5)'],
  ['events/event-effects.csv', 'coreShare,EUROPE_CANADA,,add,0.25,0.15,0.3,0,1,', 'coreShare,EUROPE_CANADA,,add,0.25,0.15,0.3,0,0,', 'ramp_months', '0 lies outside 1…240'],
  ['events/event-effects.csv', '0,type0-dip,', '0,nobody,', 'source_id', 'the source "nobody" is not in events/sources.json'],
  ['events/event-effects.csv', '0,ti-lpm,', '0,bmvg-2026,', 'source_id', 'the event does not name "bmvg-2026"'],
  ['events/event-effects.csv', 'coreShare,NATO_EUROPE,,add', 'coreShare,NARNIA,,add', 'scope', '"NARNIA" is no ally, group or producer'],
  ['events/event-effects.csv', 'coreShare,GBR,,add,0.3,,,24', 'coreShare,GBR,mbt,add,0.3,,,24', 'categories', 'coreShare knows no categories'],
  ['events/event-effects.csv', 'france-presidential-2027,16,coreShare,FRA,,add,-0.05,-0.2,0.1', 'france-presidential-2027,16,coreShare,FRA,,add,-0.05,-0.2,', 'high', 'is empty: a range has both ends'],
  ['events/event-effects.csv', 'spain-election-2026,17,', 'spain-election-2026,16,', 'row', 'row 16 of effects.md does not name spain-election-2026'],
  ['events/event-effects.csv', 'pac3-framework-2026,19,', 'pac3-framework-2026,99,', 'row', 'effects.md has no row 99'],
  ['events/event-effects.csv', 'shells,add,29167,20417,29167,0,24,,0', 'shells,add,29167,20417,29167,0,24,,yes', 'enabled', '"yes" is none of 0, 1'],
  ['production/sources.json', 'https://tass.com/defense/1938515', 'javascript:alert(1)', 'url', 'is not a web address'],
]
/** In JSON a fault stands at the line of the entry's id, not of the cell. */
const JSON_FILE = /\.json$/

describe('npm run data', () => {
  it('gives the committed files byte for byte, twice', () => {
    const out = kept(makeFolder())
    for (let run = 0; run < 2; run += 1) {
      expect(runDataScript('--out', out)).toMatchObject({ code: 0, errors: [] })
      const names = readdirSync(out).sort()
      expect(names).toEqual(readdirSync(path.join(RESOURCES, 'data')).sort())
      for (const name of names) {
        expect(readFileSync(path.join(out, name), 'utf8') === readFileSync(path.join(RESOURCES, 'data', name), 'utf8'), name).toBe(true)
      }
    }
    expect(runDataScript('--out', out).output).toContain('0 changed')
  })

  it('names every broken row in one run and writes nothing', () => {
    const raw = kept(copyRaw())
    const out = kept(makeFolder())
    const lines = BREAKS.map(([file, from, to]) => editFile(path.join(raw, file), from, to))
    const { code, errors } = runDataScript('--raw', raw, '--out', out)
    expect(code).toBe(1)
    for (const [index, [file, , , column, reason]] of BREAKS.entries()) {
      const places = errors.filter((error) => error.startsWith(`${file}:`) && error.includes(`: ${column}: `) && error.includes(reason))
      const place = JSON_FILE.test(file) ? `${file}:` : `${file}:${lines[index]}:`
      expect(places.some((error) => error.startsWith(place)), `${place} ${column} ${reason}\n${errors.join('\n')}`).toBe(true)
    }
    expect(errors.at(-1)).toMatch(/^\d+ fault\(s\) in the raw tables; nothing was written\.$/)
    expect(readdirSync(out)).toEqual([])
  })

  it('names the event by the line of its id', () => {
    const raw = kept(copyRaw())
    const file = path.join(raw, 'events/events.json')
    const line = editFile(file, '"id": "baltic-defence-line"', '"id": "Baltic Defence Line"')
    expect(runDataScript('--raw', raw, '--out', raw).errors[0]).toBe(
      `events/events.json:${line}: id: "Baltic Defence Line" holds more than a–z, 0–9 and -`,
    )
  })

  it('tells a missing ally and year, a missing column, a missing file and a file that is not JSON', () => {
    const raw = kept(copyRaw())
    editFile(path.join(raw, 'spending/gdp.csv'), 'ISL,Iceland,2019,', 'ISL,Iceland,2018,')
    editFile(path.join(raw, 'spending/russia.csv'), 'year,', 'jahr,')
    rmSync(path.join(raw, 'production/stocks.csv'))
    writeFileSync(path.join(raw, 'events/events.json'), '[{')
    const { code, errors } = runDataScript('--raw', raw, '--out', raw)
    expect(code).toBe(1)
    expect(errors).toContain('spending/gdp.csv:1: year: ISL has no row for 2019')
    expect(errors).toContain('spending/russia.csv:1: year: the column is missing')
    expect(errors).toContain('production/stocks.csv:1: (file): is missing')
    expect(errors.some((error) => error.startsWith('events/events.json:1: (file): is not JSON'))).toBe(true)
  })

  it('--check says which file differs and changes nothing', () => {
    const out = kept(makeFolder())
    runDataScript('--out', out)
    editFile(path.join(out, 'allies.json'), 'Albania', 'Albanien')
    const { code, errors } = runDataScript('--out', out, '--check')
    expect({ code, errors }).toEqual({ code: 1, errors: ['allies.json differs from what the raw tables give; run "npm run data".'] })
    expect(readFileSync(path.join(out, 'allies.json'), 'utf8')).toContain('Albanien')
  })
})
