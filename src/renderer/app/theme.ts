// The colour table of shared/figures/theme.ts laid over the page, and what Mantine's few parts take from it.
import { createTheme } from '@mantine/core'
import { APP } from '../../shared/text/app'
import { cssVariables, type SchemeName } from '../../shared/figures/theme'

/** Set the CSS custom properties of a scheme on the page. */
export function paintScheme(scheme: SchemeName): void {
  const root = document.documentElement
  root.dataset['scheme'] = scheme
  // For what the browser draws by itself: scroll bars, boxes to choose from.
  root.style.colorScheme = scheme
  for (const [name, value] of Object.entries(cssVariables(scheme))) root.style.setProperty(name, value)
}

export const MANTINE_THEME = createTheme({
  fontFamily: 'Inter, Helvetica, Arial, sans-serif',
  defaultRadius: 4,
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        centered: true, radius: 8, transitionProps: { duration: 0 }, closeButtonProps: { 'aria-label': APP.close },
        // A <header> of its own would count as a second banner of the page.
        attributes: { header: { role: 'none' } },
      },
    },
    Popover: { defaultProps: { radius: 4, transitionProps: { duration: 0 } } },
  },
})
