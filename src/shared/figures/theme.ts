// The colours of the product, light and dark: one table for figures, pictures and screens. Data colours (Okabe–Ito,
// darkened on white until lines reach 3:1 and text 4.5:1) come in pairs: the line, and `T` for text and thin marks.

export const SCHEME_NAMES = ['light', 'dark'] as const
export type SchemeName = (typeof SCHEME_NAMES)[number]

const LIGHT = {
  bg0: '#F4F5F7',
  bg1: '#FFFFFF',
  bg2: '#F0F2F5',
  bg3: '#E6E9ED',
  line1: '#E2E5EA',
  line2: '#CBD0D7',
  grid: '#E9ECF0',
  ctl: '#868F9A',
  t1: '#15191E',
  t2: '#454D57',
  t3: '#5F6874',
  acc: '#4347C9',
  accBg: '#ECEDFB',
  accOn: '#FFFFFF',
  blue: '#0072B2',
  blueT: '#0069A5',
  verm: '#D55E00',
  vermT: '#B34E00',
  green: '#008C66',
  greenT: '#007153',
  purple: '#B4588F',
  purpleT: '#9A4478',
  orange: '#C07D00',
  orangeT: '#8C5B00',
  ink: '#15191E',
  inkT: '#15191E',
  grey: '#77808B',
  greyT: '#454D57',
} as const

export type ColourToken = keyof typeof LIGHT
export type Scheme = Readonly<Record<ColourToken, string>>

const DARK: Scheme = {
  bg0: '#0D1013',
  bg1: '#14181C',
  bg2: '#1B2026',
  bg3: '#262C34',
  line1: '#262C33',
  line2: '#39414A',
  grid: '#22282E',
  ctl: '#6C7783',
  t1: '#E8EBEE',
  t2: '#B4BCC6',
  t3: '#929BA7',
  acc: '#A5A9FF',
  accBg: '#25274A',
  accOn: '#111433',
  blue: '#56B4E9',
  blueT: '#7CC5EF',
  verm: '#EE7733',
  vermT: '#F39A63',
  green: '#2DBE93',
  greenT: '#4FCFA8',
  purple: '#D98BB8',
  purpleT: '#E4A6C9',
  orange: '#E69F00',
  orangeT: '#F0B53C',
  ink: '#E8EBEE',
  inkT: '#E8EBEE',
  grey: '#8B95A1',
  greyT: '#B4BCC6',
}

/** Scheme name → colour of every token, `#RRGGBB`. */
export const SCHEMES: Readonly<Record<SchemeName, Scheme>> = { light: LIGHT, dark: DARK }

/** Colours that stand for data, never for controls. */
export const DATA_COLOURS = ['blue', 'verm', 'green', 'purple', 'orange', 'ink', 'grey'] as const
export type DataColour = (typeof DATA_COLOURS)[number]

/**
 * Colours of the scenarios on one figure, the active one first, in the order that keeps the first ones apart the longest for
 * colour-blind eyes. Vermilion is Russia's, orange lies beside it, grey is the ghost's, the accent never stands for data.
 */
export const SCENARIO_COLOURS = ['ink', 'blue', 'green', 'purple'] as const satisfies readonly DataColour[]

/** The colour of text and thin marks that belong to a data colour. */
export function textColour(scheme: Scheme, colour: DataColour): string {
  return scheme[`${colour}T`]
}

/** A colour laid over a ground at `part` opacity, as an opaque colour: nothing shines through, in any program. */
export function mix(colour: string, ground: string, part: number): string {
  const channel = (text: string, at: number) => parseInt(text.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(colour, at) * part + channel(ground, at) * (1 - part)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}

/** The same table as CSS custom properties: `--bg1`, `--acc-bg`, `--blue-t` … */
export function cssVariables(name: SchemeName): Readonly<Record<`--${string}`, string>> {
  return Object.fromEntries(
    Object.entries(SCHEMES[name]).map(([token, value]) => [
      `--${token.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
      value,
    ]),
  )
}

/** What figures are set in. The second family has figures of equal width (resources/fonts). */
export const TEXT_FAMILY = 'Inter, Helvetica, Arial, sans-serif'
export const FIGURE_FAMILY = "'Inter Tabular', Inter, Helvetica, Arial, sans-serif"
