// Which colours are shown: the user's choice, or the system's.
import { useSyncExternalStore } from 'react'
import { useView } from './session'

const DARK = '(prefers-color-scheme: dark)'

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** `light` or `dark`, following the system where the user chose nothing. */
export function useScheme(): 'light' | 'dark' {
  const chosen = useView((state) => state.settings.theme)
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches)
  return chosen === 'system' ? (systemDark ? 'dark' : 'light') : chosen
}
