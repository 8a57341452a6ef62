// Keeps a fault of one pane inside it: a sentence, the cause, a way on. The other pane goes on working.
import { Component, type ReactNode } from 'react'
import { APP } from '../../shared/text/app'

interface PaneBoundaryProps {
  readonly name: string
  readonly children: ReactNode
}

export class PaneBoundary extends Component<PaneBoundaryProps, { readonly cause: string | null }> {
  override state: { readonly cause: string | null } = { cause: null }

  static getDerivedStateFromError(error: unknown): { readonly cause: string } {
    return { cause: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { cause } = this.state
    if (cause === null) return this.props.children
    return (
      <div className="pane-failed" role="alert">
        <p>{APP.paneFailed(this.props.name)}</p>
        <p className="note">{cause}</p>
        <button type="button" className="button" onClick={() => this.setState({ cause: null })}>
          {APP.paneRetry}
        </button>
      </div>
    )
  }
}
