// A small run of draws, a tornado and the hindcast as text: a change of any number shows as a changed line. After a change that is
// meant: `npx vitest run tests/golden/chance -u`, and read the difference.
import { expect, test } from 'vitest'
import { bandsOf, BAND_PARTS, chanceOfTarget, monthChances } from '../../../src/shared/engine/chance/bands'
import { valueIn } from '../../../src/shared/engine/chance/drawn-values'
import { drawAll } from '../../../src/shared/engine/chance/draws'
import { uncertainInputs } from '../../../src/shared/engine/chance/evidence'
import { hindcast } from '../../../src/shared/engine/chance/hindcast'
import { findOutcome } from '../../../src/shared/engine/chance/outcome'
import { tornado } from '../../../src/shared/engine/chance/tornado'
import { project } from '../../../src/shared/engine/project'
import { distributionWords } from '../../../src/shared/text/chance'
import { scenarioWith, wholeModel } from '../../unit/engine/world'
import { shippedRecord } from '../../unit/engine/chance/world'

const model = wholeModel()
const record = shippedRecord()
const scenario = scenarioWith({ parameters: { 'production.capacity1.mbt.NATO_EUROPE': 90 } })
const inputs = uncertainInputs(model, model.cast, scenario, [], record)

function digits(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '-'
}

test('200 draws of Pledge met with what the record says', async () => {
  const series = ['coreShare.NATO', 'gapPoints.NATO', 'gapPoints.DEU', 'core.EUROPE_CANADA', 'total.mbt.NATO', 'total.mbt.RUS']
  const draws = drawAll(model, scenario, [], inputs, { draws: 200, seed: 1, series, indicators: ['crossover.mbt'] })
  const crossover = monthChances(draws, 'crossover.mbt')!
  const text = [
    ...draws.inputs.map(({ id, distribution }, place) => `${id} [${distributionWords(distribution)}] ${[0, 1, 2, 3, 4].map((draw) => digits(valueIn(draws.drawn(place), draw))).join(' ')}`),
    ...series.flatMap((id) => {
      const bands = bandsOf(draws, id)!
      return [bands.p5, bands.p25, bands.p50, bands.p75, bands.p95].map((line, part) => `${id} ${BAND_PARTS[part]} ${Array.from(line, digits).join(' ')}`)
    }),
    ...['NATO', 'DEU'].map((actor) => `at the target: ${actor} ${Array.from(chanceOfTarget(draws, actor)!, digits).join(' ')}`),
    `crossover.mbt never ${digits(crossover.never)}, ${crossover.percentiles.join(' ')}`,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('draws.txt')
})

test('what moves the money of NATO in 2035', async () => {
  const outcome = findOutcome({ id: 'core.NATO', at: '2035' }, project(model, scenario))!
  const { plain, swings } = tornado(model, scenario, [], inputs, outcome)
  const text = [`plain ${digits(plain)}`, ...swings.map(({ input, low, high, atLow, atHigh }) => `${input.id} ${[low, high, atLow, atHigh].map(digits).join(' ')}`), ''].join('\n')
  await expect(text).toMatchFileSnapshot('tornado.txt')
})

test('how well the method would have foretold 2014 to 2024', async () => {
  const { byHorizon } = hindcast(model, record, { draws: 500, seed: 1 })
  const text = [...byHorizon.map(({ horizon, count, ...scores }) => `${horizon} ${count} ${Object.values(scores).map(digits).join(' ')}`), ''].join('\n')
  await expect(text).toMatchFileSnapshot('hindcast.txt')
})
