// What is typed about a country or a group of the user's own, and the scenario that would follow from it. Text becomes
// numbers here; whether they make sense is for the reader of scenario files to say, one rule for screens and files.
import type { Fault } from '../../shared/domain/fault'
import { fault } from '../../shared/domain/fault'
import { parseScenario } from '../../shared/domain/parse-scenario'
import type { ReferenceData } from '../../shared/domain/reference-data'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { OwnActor, Scenario } from '../../shared/domain/scenario'
import { scenarioContext } from '../../shared/domain/scenario-check'
import { scenarioFile } from '../../shared/domain/scenario-file'
import { OWN } from '../../shared/text/own'
import { parseTyped } from '../ui/step'

export const COUNTRY_FIELDS = ['id', 'name', 'currency', 'rate', 'year', 'gdp', 'share', 'growth', 'inflation', 'equipment'] as const
export type CountryField = (typeof COUNTRY_FIELDS)[number]
export type CountryText = Readonly<Record<CountryField, string>>

export const NEW_COUNTRY: CountryText = {
  id: '', name: '', currency: 'USD', rate: '', year: '2026', gdp: '', share: '', growth: '2', inflation: '2', equipment: '',
}

/** Fields that may stay empty. */
const OPTIONAL: readonly CountryField[] = ['rate', 'growth', 'inflation', 'equipment']

/** A country as its fields show it: the last year of what is recorded. */
export function countryText(actor: OwnActor): CountryText {
  const year = Object.keys(actor.coreShare).sort().at(-1) ?? ''
  const single = (value: OwnActor['growth']) => (typeof value === 'number' ? String(value) : '')
  return {
    id: actor.id, name: actor.name, currency: actor.currency, rate: actor.usdPerUnit === undefined ? '' : String(actor.usdPerUnit), year,
    gdp: String(actor.gdp[year] ?? ''), share: String(actor.coreShare[year] ?? ''), growth: single(actor.growth), inflation: single(actor.inflation),
    equipment: String(actor.equipmentShare?.[year] ?? ''),
  }
}

/** The typed country over the one that it changes, whose other years stay. A text that is no number is a fault. */
export function countryOf(text: CountryText, before: OwnActor | undefined): Result<OwnActor> {
  const numbers: Partial<Record<CountryField, number>> = {}
  for (const field of ['rate', 'year', 'gdp', 'share', 'growth', 'inflation', 'equipment'] as const) {
    if (text[field].trim() === '' && OPTIONAL.includes(field)) continue
    const value = parseTyped(text[field])
    if (value === null) return failed(fault('input.invalid', { reason: OWN.number(OWN[field]).replace(/\.$/, '') }))
    numbers[field] = value
  }
  const year = String(numbers.year)
  const { growth: oldGrowth, inflation: oldInflation } = before ?? {}
  const growth = numbers.growth ?? (typeof oldGrowth === 'object' ? oldGrowth : undefined)
  const inflation = numbers.inflation ?? (typeof oldInflation === 'object' ? oldInflation : undefined)
  return ok({
    id: text.id.trim().toUpperCase(), name: text.name.trim(), currency: text.currency.trim(),
    gdp: { ...before?.gdp, [year]: numbers.gdp! },
    coreShare: { ...before?.coreShare, [year]: numbers.share! },
    groups: before?.groups ?? [],
    ...(numbers.rate !== undefined && { usdPerUnit: numbers.rate }),
    ...(growth !== undefined && { growth }),
    ...(inflation !== undefined && { inflation }),
    ...(numbers.equipment !== undefined && { equipmentShare: { ...before?.equipmentShare, [year]: numbers.equipment } }),
  })
}

/** Whether the scenario would be accepted from a file; the first thing that is wrong otherwise. */
export function checkOwn(scenario: Scenario, reference: ReferenceData): Fault | null {
  const read = parseScenario(JSON.parse(JSON.stringify(scenarioFile(scenario))), scenarioContext(reference, scenario.name))
  return read.ok ? null : read.fault
}
