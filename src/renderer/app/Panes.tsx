// The two panes and their splitter: beside each other, or the timeline over the figures. Neither is made anew by the change,
// so that nothing typed is lost.
import { useEffect, useState, type ReactNode } from 'react'
import { Group, Panel, Separator, useGroupRef } from 'react-resizable-panels'
import type { Settings } from '../../shared/ipc/settings'
import { APP } from '../../shared/text/app'
import { useSession, useView } from '../state/session'
import { PaneBoundary } from './PaneBoundary'

interface PanesProps {
  readonly timeline: ReactNode
  readonly calculator: ReactNode
}

/** The timeline's part of the width or of the height, %. */
function partOf({ panes, timelinePart, stackedPart }: Settings): number {
  return panes === 'beside' ? timelinePart : stackedPart
}

export function Panes({ timeline, calculator }: PanesProps) {
  const { view } = useSession()
  const group = useGroupRef()
  const panes = useView((state) => state.settings.panes)
  const controlsShown = useView((state) => state.settings.controlsShown)
  const [first] = useState(() => partOf(view.getState().settings))

  useEffect(() => {
    const part = partOf(view.getState().settings)
    group.current?.setLayout({ timeline: part, calculator: 100 - part })
  }, [group, view, panes])

  function remember(part: number | undefined): void {
    const { settings } = view.getState()
    if (part === undefined || part === partOf(settings)) return
    view.changeSettings(settings.panes === 'beside' ? { timelinePart: part } : { stackedPart: part })
  }

  return (
    <Group
      className="panes"
      data-panes={panes}
      data-controls={controlsShown}
      role="main"
      groupRef={group}
      orientation={panes === 'beside' ? 'horizontal' : 'vertical'}
      defaultLayout={{ timeline: first, calculator: 100 - first }}
      onLayoutChanged={(layout) => remember(layout['timeline'])}
    >
      <Panel id="timeline" minSize="25%">
        <PaneBoundary name={APP.timelinePane}>{timeline}</PaneBoundary>
      </Panel>
      <Separator className="splitter" aria-label={panes === 'beside' ? APP.splitter : APP.stackedSplitter} />
      <Panel id="calculator" minSize="35%">
        <PaneBoundary name={APP.calculatorPane}>{calculator}</PaneBoundary>
      </Panel>
    </Group>
  )
}
