// The window: top bar, the two panes, status bar, dialogs. Owns their arrangement and nothing else.
import { MantineProvider } from '@mantine/core'
import { lazy, Suspense, useCallback, useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react'
import type { PictureId } from '../../shared/figures/picture-id'
import { openFigures } from '../charts/open-figures'
import { createEvaluator, startFormulaThread } from '../formulas/evaluator'
import { EvaluatorContext } from '../formulas/use-formulas'
import type { FileTakers } from '../scenarios/scenario-files'
import { useFilesFromOutside } from '../scenarios/use-files-from-outside'
import { keepAsking } from '../state/keep-asking'
import { SessionContext, type Session } from '../state/session'
import { useScheme } from '../state/use-scheme'
import { TimelinePane } from '../timeline/TimelinePane'
import { makeActions } from './actions'
import { CalculatorSide } from './CalculatorSide'
import type { Dialog } from './dialog'
import { Messages } from './Messages'
import { Panes } from './Panes'
import { StatusBar } from './StatusBar'
import { MANTINE_THEME, paintScheme } from './theme'
import { TopBar } from './TopBar'
import { useActions } from './use-actions'
import { useFirstChartMark } from './use-first-chart-mark'

const readDialogs = () => import('./Dialogs').then((module) => ({ default: module.Dialogs }))
const Dialogs = lazy(readDialogs)

export function App({ session }: { readonly session: Session }) {
  const [evaluator] = useState(() => createEvaluator(startFormulaThread))
  return (
    <SessionContext.Provider value={session}>
      <EvaluatorContext.Provider value={evaluator}>
        <Window session={session} />
      </EvaluatorContext.Provider>
    </SessionContext.Provider>
  )
}

/** The open dialog, and how to open or close one. What had the focus before gets it back. */
function useDialog(): readonly [Dialog | null, (next: Dialog | null) => void] {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const before = useRef<Element | null>(null)
  const open = useCallback((next: Dialog | null) => {
    if (next !== null) before.current ??= document.activeElement
    setDialog(next)
  }, [])
  useEffect(() => {
    if (dialog !== null) return
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
    before.current = null
  }, [dialog])
  return [dialog, open]
}

function Window({ session }: { readonly session: Session }) {
  const scheme = useScheme()
  const [dialog, open] = useDialog()
  const close = () => open(null)
  const openExport = (figure: PictureId) => open({ kind: 'export', figure })
  const takers = useMemo((): FileTakers => ({ events: (file) => open({ kind: 'importEvents', file }), comparison: (at) => open({ kind: 'comparison', at }), dataPack: (offer) => open({ kind: 'renew', offer }) }), [open])
  const actions = useMemo(() => {
    const firstFigure = () => openFigures(session.view.getState().settings)[0]!
    return makeActions(session, {
      openExport: () => open({ kind: 'export', figure: firstFigure() }), openBrief: () => open({ kind: 'brief' }), openHelp: () => open({ kind: 'help' }), openAbout: () => open({ kind: 'about' }),
      openImportEvents: () => open({ kind: 'importEvents', file: null }), openExportEvents: () => open({ kind: 'exportEvents' }),
      openHistory: () => open({ kind: 'history' }), openSnapshots: () => open({ kind: 'snapshots' }), openBackups: () => open({ kind: 'backups' }), openRenewal: () => open({ kind: 'renew', offer: null }),
      openComparison: () => open({ kind: 'comparison', at: null }), openCommands: () => open({ kind: 'commands' }), takers,
    })
  }, [session, open, takers])
  // Before anything is laid out, so that nothing is styled twice.
  useInsertionEffect(() => paintScheme(scheme), [scheme])
  useActions(actions, session.bridge)
  useFirstChartMark()
  useFilesFromOutside(session, takers)
  useEffect(() => keepAsking(session), [session])
  // Ahead of the first dialog, when there is nothing else to do: who types at once loses no letter.
  useEffect(() => {
    const idle = requestIdleCallback(() => void readDialogs())
    return () => cancelIdleCallback(idle)
  }, [])

  return (
    <MantineProvider theme={MANTINE_THEME} forceColorScheme={scheme}>
      <TopBar actions={actions} onScenario={(id) => open({ kind: 'scenario', id })} onCompare={() => open({ kind: 'comparison', at: null })} onHistory={() => open({ kind: 'history' })} onSnapshots={() => open({ kind: 'snapshots' })} />
      <Messages />
      <Panes
        timeline={
          <TimelinePane
            files={{
              onImport: () => open({ kind: 'importEvents', file: null }), onExportEvents: () => open({ kind: 'exportEvents' }), onExportPicture: () => openExport('timeline'),
            }}
          />
        }
        calculator={<CalculatorSide onExport={openExport} onAllParameters={() => open({ kind: 'parameters' })} onData={() => open({ kind: 'data' })} onOwn={() => open({ kind: 'own' })} onAsk={(kind) => open({ kind })} />}
      />
      <StatusBar />
      {dialog !== null && (
        <Suspense>
          <Dialogs dialog={dialog} actions={actions} onOpen={open} onClose={close} onExport={openExport} />
        </Suspense>
      )}
    </MantineProvider>
  )
}
