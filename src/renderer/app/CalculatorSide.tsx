// The right pane: its bar, the headline numbers, the figures, the panels of controls.
import { HeadlineRow } from '../calculator/HeadlineRow'
import { ControlPanels } from '../calculator/ControlPanels'
import { Figures } from '../charts/Figures'
import type { FigureId } from '../../shared/figures/figure'
import type { MoneyBasis } from '../../shared/domain/scenario'
import { CALCULATOR } from '../../shared/text/calculator'
import { DATA_TEXT } from '../../shared/text/data'
import { OWN } from '../../shared/text/own'
import { CHARTS } from '../../shared/text/charts'
import { useSession, useView, useWorkspace } from '../state/session'
import { Segments } from '../ui/Segments'
import { Headline } from './Headline'

interface CalculatorSideProps {
  readonly onExport: (id: FigureId) => void
  readonly onAllParameters: () => void
  readonly onData: () => void
  readonly onOwn: () => void
}

export function CalculatorSide({ onExport, onAllParameters, onData, onOwn }: CalculatorSideProps) {
  const { view } = useSession()
  const basis = useView((state) => state.settings.basis)
  const baseYear = useWorkspace((state) => state.workspace.scenario.money.baseYear)
  const choices: readonly { readonly value: MoneyBasis; readonly label: string }[] = [
    { value: 'share', label: CHARTS.basis.share },
    { value: 'constant', label: CHARTS.basis.constant(baseYear) },
    { value: 'current', label: CHARTS.basis.current },
  ]
  return (
    <section className="side" aria-label={CALCULATOR.spending}>
      <header className="pane-bar">
        <h1>{CALCULATOR.spending}</h1>
        <span className="spacer" />
        <button type="button" className="button small" onClick={onOwn}>
          {OWN.button}
        </button>
        <button type="button" className="button small" onClick={onData}>
          {DATA_TEXT.open}
        </button>
        <Segments label={CHARTS.basisLabel} value={basis} choices={choices} onChange={(value) => view.changeSettings({ basis: value })} />
      </header>
      <Headline />
      <HeadlineRow />
      <Figures onExport={onExport} />
      <ControlPanels onAllParameters={onAllParameters} />
    </section>
  )
}
