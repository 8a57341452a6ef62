// Which colours are shown: the user's choice, or the system's.
import { useMemo, useSyncExternalStore } from 'react'
import { useView } from './session'

const DARK = '(prefers-color-scheme: dark)'

/** The system's choice, as React reads it: one query, because asking the window anew at each drawing costs. */
function systemDark() {
  const query = window.matchMedia(DARK)
  return {
    subscribe: (changed: () => void) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    read: () => query.matches,
  }
}

/** What the system asks for; main makes it the user's choice as soon as it has read the settings. */
export function useSystemScheme(): 'light' | 'dark' {
  const { subscribe, read } = useMemo(systemDark, [])
  return useSyncExternalStore(subscribe, read) ? 'dark' : 'light'
}

/** `light` or `dark`, following the system where the user chose nothing. */
export function useScheme(): 'light' | 'dark' {
  const chosen = useView((state) => state.settings.theme)
  const ofSystem = useSystemScheme()
  return chosen === 'system' ? ofSystem : chosen
}
