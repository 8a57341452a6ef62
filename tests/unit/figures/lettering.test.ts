import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ellipsis, firstThatFits, textWidth, wrapBalanced, wrapText, type Lettering } from '../../../src/shared/figures/lettering/measure'

const PLAIN: Lettering = { size: 12, weight: 400 }
const fontDirs = [join(import.meta.dirname, '../../../resources/fonts')]

/** Width of the ink of a text as the picture writer draws it, px. */
function drawnWidth(text: string, { size, weight, tabular }: Lettering): number {
  const family = tabular ? 'Inter Tabular' : 'Inter'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="10" y="60" font-family="${family}" font-size="${size}" font-weight="${weight}">${text}</text></svg>`
  return new Resvg(svg, { font: { loadSystemFonts: false, fontDirs } }).getBBox()?.width ?? 0
}

describe('measured widths are those of the picture writer', () => {
  test.each(['Europe and Canada, with related', 'Türkiye', 'United Kingdom', '3.5 % core', 'Växjö, Šiauliai, Gdańsk, Brașov', '“NATO” – × ÷ −'])('%s', (text) => {
    for (const weight of [400, 500, 600] as const) {
      const lettering = { size: 40, weight }
      const measured = textWidth(text, lettering)
      expect(drawnWidth(text, lettering)).toBeLessThanOrEqual(measured + 1)
      expect(drawnWidth(text, lettering)).toBeGreaterThan(measured * 0.94 - 8)
    }
  })

  test('figures of equal width', () => {
    for (const weight of [400, 500, 600] as const) {
      const lettering = { size: 40, weight, tabular: true }
      expect(textWidth('111', lettering)).toBe(textWidth('888', lettering))
      expect(Math.abs(drawnWidth('8118', lettering) - drawnWidth('8888', lettering))).toBeLessThan(0.5)
    }
  })
})

test('an ellipsis never makes a text wider than its room', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.double({ min: 0, max: 300, noNaN: true }), (text, width) => {
      const shown = ellipsis(text, width, PLAIN)
      expect(textWidth(shown, PLAIN)).toBeLessThanOrEqual(width)
      if (textWidth(text, PLAIN) <= width) expect(shown).toBe(text)
    }),
  )
  expect(ellipsis('United Kingdom', 50, PLAIN)).toBe('United…')
})

test('wrapped lines fit, and hold every letter', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.double({ min: 30, max: 400, noNaN: true }), (text, width) => {
      for (const wrap of [wrapText, wrapBalanced]) {
        const lines = wrap(text, width, PLAIN)
        for (const line of lines) expect(textWidth(line, PLAIN)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }
      expect(wrapBalanced(text, width, PLAIN)).toHaveLength(wrapText(text, width, PLAIN).length)
    }),
  )
})

test('a number stays with its unit', () => {
  const lines = wrapText('the goal is 3.5\u00a0% of it', textWidth('the goal is 3.5', PLAIN) + 1, PLAIN)
  expect(lines).toEqual(['the goal is', '3.5\u00a0% of it'])
})

test('the longest wording that fits is taken', () => {
  expect(firstThatFits(['a long wording', 'short'], 60, PLAIN)).toBe('short')
  expect(firstThatFits(['a long wording', 'short'], 20, PLAIN)).toBe('s…')
})
