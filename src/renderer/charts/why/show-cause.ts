// From a row of an explanation to what can be changed about it: the control of a parameter, the event of an effect.

/** What of a control takes the focus. */
const FOCUSABLE = '[role=slider], select, input, button[aria-pressed=true]'

/** The control of a parameter key, where it is on the screen. */
export function controlOf(key: string): HTMLElement | null {
  const control = document.querySelector(`[data-parameter="${CSS.escape(key)}"]`)
  return control?.querySelector<HTMLElement>(FOCUSABLE) ?? null
}

/** Put the focus on the control and bring it into view. */
export function showControl(key: string): void {
  const control = controlOf(key)
  control?.scrollIntoView({ block: 'center' })
  control?.focus()
}
