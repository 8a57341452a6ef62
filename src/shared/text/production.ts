// Words of the production model: categories, producers, parameters, notes.
import type { ParameterId } from '../domain/parameter-table'
import type { Ceiling, FigureLevel, LearningForm, PriceBasis, Producer, ProductionCategory } from '../domain/production-categories'
import type { ParameterText } from './parameter-text'

export const PRODUCTION_CATEGORY_TEXT: Readonly<Record<ProductionCategory, string>> = {
  mbt: 'Main battle tanks', ifv: 'Infantry fighting vehicles', spg: 'Self-propelled artillery', shells: 'Large-calibre shells',
  drones: 'One-way attack drones', missiles: 'Cruise and ballistic missiles', interceptors: 'Air-defence interceptors', aircraft: 'Combat aircraft',
}

const SHORT_PRODUCER_TEXT: Readonly<Record<Producer | 'NATO', string>> = { NATO: 'NATO', RUS: 'Russia', USA: 'US', NATO_EUROPE: 'NATO Europe', UKR: 'Ukraine' }

/** The name of a producer; one of the user's own is called by its id. */
export function producerName(id: string): string {
  return PRODUCER_TEXT[id as keyof typeof PRODUCER_TEXT] ?? id
}

/** For where the whole name has no room. */
export function shortProducerName(id: string): string {
  return SHORT_PRODUCER_TEXT[id as keyof typeof SHORT_PRODUCER_TEXT] ?? id
}

/** A producer inside a sentence. */
export function producerInSentence(id: string): string {
  return id === 'USA' ? `the ${producerName(id)}` : producerName(id)
}

/** For where the whole name has no room. */
export const SHORT_CATEGORY_TEXT: Readonly<Record<ProductionCategory, string>> = {
  mbt: 'Tanks', ifv: 'IFVs', spg: 'Artillery', shells: 'Shells', drones: 'Attack drones', missiles: 'Missiles', interceptors: 'Interceptors', aircraft: 'Aircraft',
}

/** A category inside a sentence. */
export function categoryInSentence(category: ProductionCategory): string {
  const text = PRODUCTION_CATEGORY_TEXT[category]
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export const PRODUCER_TEXT: Readonly<Record<Producer | 'NATO', string>> = {
  NATO: 'NATO', RUS: 'Russia', USA: 'United States', NATO_EUROPE: 'NATO Europe and Canada', UKR: 'Ukraine',
}

export const FIGURE_LEVEL_TEXT: Readonly<Record<FigureLevel, string>> = { low: 'Low', central: 'Central', high: 'High', claimed: 'As claimed' }
export const CEILING_TEXT: Readonly<Record<Ceiling, string>> = { capacity: 'Capacity', budget: 'Money', both: 'The smaller of the two' }
export const PRICE_BASIS_TEXT: Readonly<Record<PriceBasis, string>> = { own: 'Market rates, own prices', western: 'Purchasing power, Western prices' }
export const LEARNING_FORM_TEXT: Readonly<Record<LearningForm, string>> = { unit: 'Of the unit (Crawford)', average: 'Of the average (Wright)' }

type ProductionParameter = Extract<ParameterId, `production.${string}` | `war.${string}`>

const DATA = 'The figure of the data for each line, with its sources; empty where none is published, and then it can be typed.'

export const PRODUCTION_PARAMETER_TEXT: Readonly<Record<ProductionParameter, ParameterText>> = {
  'production.figures': {
    label: 'Published figures',
    what: 'Which of the published figures the lines start from: the lowest, the central, the highest, or what is claimed without support.',
    why: 'Central: our reading of the sources, each row of the data naming them. The spread between low and high is a factor of two to four.',
  },
  'production.output0': { label: 'Output in June 2025', what: 'New units a month in June 2025, where the months begin.', why: DATA },
  'production.capacity0': { label: "Today's capacity", what: 'What the plants can make a month before the ramp.', why: "Today's output, unless a higher figure for capacity is published. An assumption: plants are taken to run at what they can." },
  'production.capacity1': { label: 'Announced capacity', what: 'What the plants can make a month after the ramp.', why: 'The latest plan in the data; where none is known, today\'s capacity goes on.' },
  'production.rampStart': { label: 'Start of the ramp', what: 'Month in which capacity begins to grow.', why: "The month of today's figure, June 2025 at the earliest. An assumption." },
  'production.rampMonths': { label: 'Length of the ramp', what: 'Months until the announced capacity stands.', why: 'From the start of the ramp to the month of the plan.' },
  'production.realisation': {
    label: 'Realisation',
    what: 'Part of an announced growth of capacity that comes true: 1 is all of it, on time.',
    why: 'Our assumption: 0.7. Achieved over announced was 0.4 to 0.5 for American shells, 0.4 to 0.6 for European ones, 0.9 for CAESAR, 1.0 for PAC-3.',
  },
  'production.lag': {
    label: 'Lag',
    what: 'Months in which output goes 63 % of the way to its ceiling.',
    why: 'Our assumption: half a year from a machine or a budget to what it makes. Published lead times are those of whole orders, 10 to 42 months.',
  },
  'production.ceiling': {
    label: 'What binds',
    what: 'Whether output follows what plants can make, what money can buy, or the smaller of the two.',
    why: 'Our assumption: plants bind. Money binds in the model only where a price and a budget are known.',
  },
  'production.budgetShare': {
    label: 'Part of procurement',
    what: "Part of the producer's procurement that buys this.",
    why: "What today's output costs over today's procurement: the same part goes on, so that more procurement buys more. Derived, not published.",
  },
  'production.unitCost': { label: 'Unit cost', what: 'Price of one unit in June 2025.', why: DATA },
  'production.procurement': {
    label: 'Procurement',
    what: 'What the producer spends on equipment in a year, at market exchange rates.',
    why: "For allies the spending side's own path, year by year; a number typed here stands for every year. For Russia none is published: without one money cannot bind there.",
  },
  'production.prices': {
    label: 'How money is counted',
    what: "Russia's money at market rates over Russian prices, or at purchasing power over Western prices. Without effect for others.",
    why: 'Russian prices in US$ are low already. To multiply the budget by purchasing power as well would count the same advantage twice, so the two are never mixed.',
  },
  'production.domesticShare': {
    label: 'Domestic part',
    what: "Part of Russia's procurement that is bought at home; only this part has the purchasing power of the rouble. Read where money is counted at purchasing power.",
    why: 'Our assumption: 0.9. Estimates run from 0.8 to 0.95.',
  },
  'production.learningForm': { label: 'Learning curve', what: 'What falls with experience: the cost of each further unit, or the mean cost of all.', why: 'The unit form. The two differ by a third on the same block at the same rate and are never mixed.' },
  'production.learningRate': {
    label: 'Learning rate',
    what: 'Part by which the unit cost falls with each doubling of all units built.',
    why: 'Drones 0.2, the typical progress ratio of 0.8 (McNerney and others, 2011). Others 0: prices of Western tanks, shells and PAC-3 rose with their numbers.',
  },
  'production.cumulative0': { label: 'Units built before', what: 'Units built before June 2025, from which the learning curve goes on.', why: "Our assumption: three years of today's output." },
  'production.escalation': { label: 'Escalation', what: 'Rise of the unit cost a year above general prices, as a part.', why: 'Our assumption: none.' },
  'production.refurbRate': { label: 'Refurbishment', what: 'Units a month that the works can bring back from storage.', why: DATA },
  'production.storage0': { label: 'In storage', what: 'Units in storage in June 2025.', why: `${DATA} Low is what was counted as fit for quick repair, central and high all hulls seen from above.` },
  'production.stock0': { label: 'In service', what: 'Units in service in June 2025.', why: DATA },
  'production.lossRate': { label: 'Losses', what: "Units lost or used up a month at today's tempo of the war.", why: `${DATA} For ammunition: what is fired.` },
  'production.transfers': { label: 'Given away', what: 'Units a month that go to others.', why: 'Our assumption: none. Deliveries differ from month to month; type what you want to see.' },
  'war.intensity': { label: 'Tempo of the war', what: "Losses as a multiple of today's: 1 goes on as it is, 0 is peace.", why: 'The war goes on at today\'s tempo until an event ends it.' },
}
