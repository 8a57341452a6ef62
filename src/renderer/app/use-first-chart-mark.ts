// Tells whoever measures or waits (start script, tests, the blank-window watch) that the first charts are on the screen.
import { useEffect } from 'react'
import { afterPaint } from '../state/after-paint'

export function useFirstChartMark(): void {
  useEffect(
    () =>
      afterPaint(() => {
        performance.mark('first-chart')
        document.documentElement.dataset['firstChart'] = 'drawn'
      }),
    [],
  )
}
