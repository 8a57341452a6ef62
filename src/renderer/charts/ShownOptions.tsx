// The options of the figures on the screen, made once for all of them. Only who reads them is drawn anew when they change, not
// the headings and switches around the figures.
import { createContext, useContext, type ReactNode } from 'react'
import type { FigureOptions } from '../../shared/figures/figure'
import { useFigureOptions } from './use-figure'

const Options = createContext<FigureOptions | null>(null)

export function ShownOptions({ children }: { readonly children: ReactNode }) {
  return <Options value={useFigureOptions()}>{children}</Options>
}

/** Options of the figures on the screen; inside `ShownOptions` alone. */
export function useShownOptions(): FigureOptions {
  const options = useContext(Options)
  if (options === null) throw new Error('outside ShownOptions')
  return options
}
