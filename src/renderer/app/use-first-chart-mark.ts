// Tells whoever measures or waits (start script, tests, the blank-window watch) that the first charts are on the screen.
import { useEffect } from 'react'

export function useFirstChartMark(): void {
  useEffect(() => {
    // The second frame begins after the first one, with the figures in it, was painted.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        performance.mark('first-chart')
        document.documentElement.dataset['firstChart'] = 'drawn'
      }),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
}
