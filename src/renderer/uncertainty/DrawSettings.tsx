// How draws are made: how many, from which seed, and how far growth of allies moves together. The seed is the scenario's, so
// that its file gives the same numbers elsewhere.
import { DRAWS } from '../../shared/domain/draw-request'
import { formatNumber } from '../../shared/figures/format'
import { UNCERTAINTY as TEXT } from '../../shared/text/uncertainty'
import { useSession, useView } from '../state/session'
import { changeShown, useShown } from '../state/use-scenario'
import { parseTyped } from '../ui/step'
import { ValueBox } from '../ui/ValueBox'

export function DrawSettings() {
  const session = useSession()
  const { view } = session
  const draws = useView(({ settings }) => settings.draws)
  const growthCorrelation = useView(({ settings }) => settings.growthCorrelation)
  const { scenario, own } = useShown()

  function enterDraws(text: string): string | null {
    const typed = parseTyped(text)
    if (typed === null || !Number.isInteger(typed) || typed < DRAWS[0] || typed > DRAWS[1]) return TEXT.drawsRange(formatNumber(DRAWS[0], 0), formatNumber(DRAWS[1], 0))
    view.changeSettings({ draws: typed })
    return null
  }

  function enterSeed(text: string): string | null {
    const typed = /^\d{1,16}$/.test(text.trim()) ? Number(text) : Number.NaN
    if (!Number.isSafeInteger(typed)) return TEXT.seedRange
    if (typed !== scenario.seed) changeShown(session, (shown) => [{ type: 'editScenario', scenario: { ...shown, seed: typed } }])
    return null
  }

  function enterCorrelation(text: string): string | null {
    const typed = parseTyped(text)
    if (typed === null || typed < 0 || typed > 1) return TEXT.correlationRange
    view.changeSettings({ growthCorrelation: typed })
    return null
  }

  return (
    <div className="draw-settings">
      <div className="draw-setting">
        <span>{TEXT.draws}</span>
        <ValueBox label={TEXT.draws} shown={String(draws)} changed={false} onEntry={enterDraws} />
      </div>
      <div className="draw-setting">
        <span>{TEXT.seed}</span>
        <ValueBox label={TEXT.seed} shown={String(scenario.seed)} changed={own?.seed !== undefined} onEntry={enterSeed} />
      </div>
      <div className="draw-setting">
        <span title={TEXT.correlation}>{TEXT.correlationShort}</span>
        <ValueBox label={TEXT.correlation} shown={String(growthCorrelation)} changed={false} onEntry={enterCorrelation} />
      </div>
    </div>
  )
}
