import { expect, test } from 'vitest'
import { actorStyles } from '../../../src/shared/figures/actor-style'
import { cssVariables, DATA_COLOURS, mix, SCHEME_NAMES, SCHEMES, textColour } from '../../../src/shared/figures/theme'

/** Contrast of two colours, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const value = parseInt(colour.slice(at, at + 2), 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

test.each(SCHEME_NAMES)('contrast, %s', (name) => {
  const scheme = SCHEMES[name]
  for (const text of ['t1', 't2', 't3', 'acc'] as const) expect(contrast(scheme[text], scheme.bg1)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(scheme.t3, scheme.bg2)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(scheme.accOn, scheme.acc)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(scheme.ctl, scheme.bg1)).toBeGreaterThanOrEqual(3)
  for (const colour of DATA_COLOURS) {
    expect(contrast(scheme[colour], scheme.bg1)).toBeGreaterThanOrEqual(3)
    expect(contrast(textColour(scheme, colour), scheme.bg1)).toBeGreaterThanOrEqual(4.5)
  }
})

test('both schemes name the same tokens, as CSS too', () => {
  expect(Object.keys(SCHEMES.dark)).toEqual(Object.keys(SCHEMES.light))
  expect(cssVariables('light')['--acc-bg']).toBe('#ECEDFB')
  expect(cssVariables('dark')['--blue-t']).toBe('#7CC5EF')
})

test('mixed colours are opaque', () => {
  expect(mix('#000000', '#FFFFFF', 0.2)).toBe('#CCCCCC')
})

test('Russia alone is vermilion, and no two actors look alike', () => {
  const order = ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL', 'RUS', 'GBR', 'ITA', 'ESP', 'NLD', 'SWE']
  const styles = actorStyles(order, 'EUROPE_CANADA')
  expect(order.filter((id) => styles.get(id)!.colour === 'verm')).toEqual(['RUS'])
  expect(new Set([...styles.values()].map(({ colour, marker }) => `${colour} ${marker}`)).size).toBe(order.length)
  expect(styles.get('EUROPE_CANADA')!.weight).toBe(2.5)
})
