// The right pane: its bar, the headline numbers, the figures, the panels of controls.
import { IconDatabase, IconUsersPlus } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { HeadlineRow } from '../calculator/HeadlineRow'
import { ControlPanels } from '../calculator/ControlPanels'
import { CategoryPicker } from '../charts/CategoryPicker'
import { FocusPicker } from '../charts/FocusPicker'
import { Figures } from '../charts/Figures'
import { ShownOptions } from '../charts/ShownOptions'
import { AllIndicators } from '../production/AllIndicators'
import { ProductionHeadline } from '../production/ProductionHeadline'
import { ProductionPanels } from '../production/ProductionPanels'
import { useProductionTables } from '../state/use-production-tables'
import { SIDES } from '../../shared/ipc/settings'
import type { FigureId } from '../../shared/figures/figure'
import type { MoneyBasis } from '../../shared/domain/scenario'
import { APP } from '../../shared/text/app'
import { DATA_TEXT } from '../../shared/text/data'
import { OWN } from '../../shared/text/own'
import { CHARTS } from '../../shared/text/charts'
import { CopyMenu } from '../export/CopyMenu'
import { useSession, useView } from '../state/session'
import { useScenario } from '../state/use-scenario'
import { IconButton } from '../ui/IconButton'
import { Segments } from '../ui/Segments'
import { AboutPicker } from '../uncertainty/AboutPicker'
import type { Ask } from '../uncertainty/UncertaintyAsks'
import { UncertaintyHeadline } from '../uncertainty/UncertaintyHeadline'
import { Headline } from './Headline'

const FormulasPanel = lazy(() => import('../formulas/FormulasPanel').then((module) => ({ default: module.FormulasPanel })))
const copyMenu = (id: FigureId) => <CopyMenu figure={id} />

interface CalculatorSideProps {
  readonly onExport: (id: FigureId) => void
  readonly onAllParameters: () => void
  readonly onData: () => void
  readonly onOwn: () => void
  readonly onAsk: (ask: Ask) => void
}

export function CalculatorSide({ onExport, onAllParameters, onData, onOwn, onAsk }: CalculatorSideProps) {
  const { view } = useSession()
  const basis = useView((state) => state.settings.basis)
  const { baseYear } = useScenario().money
  const choices: readonly { readonly value: MoneyBasis; readonly label: string }[] = [
    { value: 'share', label: CHARTS.basis.share },
    { value: 'constant', label: CHARTS.basis.constant(baseYear) },
    { value: 'current', label: CHARTS.basis.current },
  ]
  const side = useView((state) => state.settings.side)
  const isProduction = side === 'production'
  const isFormulas = side === 'formulas'
  const isStacked = useView((state) => state.settings.panes === 'stacked')
  const controlsShown = useView((state) => state.settings.controlsShown)
  useProductionTables(isProduction)
  const money = <Segments label={CHARTS.basisLabel} value={basis} choices={choices} onChange={(value) => view.changeSettings({ basis: value })} />
  return (
    <section className="side" aria-label={CHARTS.sides[side]}>
      <header className="pane-bar">
        <h1 className="unseen">{CHARTS.sides[side]}</h1>
        <Segments label={CHARTS.side} value={side} choices={SIDES.map((value) => ({ value, label: CHARTS.sides[value] }))} onChange={(value) => view.changeSettings({ side: value })} />
        <span className="spacer" />
        {isProduction ? (
          <>
            <AllIndicators />
            <CategoryPicker />
          </>
        ) : (
          <>
            {!isFormulas && side !== 'uncertainty' && (
              <>
                <IconButton label={OWN.button} onClick={onOwn}>
                  <IconUsersPlus size={16} aria-hidden />
                </IconButton>
                <IconButton label={DATA_TEXT.open} onClick={onData}>
                  <IconDatabase size={16} aria-hidden />
                </IconButton>
              </>
            )}
            {money}
          </>
        )}
        {isStacked && !isFormulas && (
          <button type="button" className="button small" aria-pressed={controlsShown} onClick={() => view.changeSettings({ controlsShown: !controlsShown })}>
            {APP.controls}
          </button>
        )}
      </header>
      {isFormulas ? <Suspense fallback={<div className="formulas" />}><FormulasPanel /></Suspense>
        : isProduction ? <ProductionHeadline />
        : side === 'uncertainty' ? <UncertaintyHeadline focusPicker={<FocusPicker />} categoryPicker={<CategoryPicker />} onAsk={onAsk} />
        : <HeadlineRow />}
      <ShownOptions>
        <Headline />
        <Figures onExport={onExport} copying={copyMenu} onTrackRecord={() => onAsk('trackRecord')} aboutPicker={<AboutPicker />} />
      </ShownOptions>
      {!isFormulas && (!isStacked || controlsShown) && (isProduction ? <ProductionPanels onAllParameters={onAllParameters} /> : <ControlPanels onAllParameters={onAllParameters} />)}
    </section>
  )
}
