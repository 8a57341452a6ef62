// How large a picture is: in pixels of its SVG, in centimetres on paper, in pixels of a PNG. One rule joins them: a picture
// has 150 of its pixels an inch, the density for which its type was chosen; a PNG of more dots an inch is drawn finer.
import { fault } from './fault'
import { failed, ok, type Result } from './result'

/** Pixels of the SVG an inch. */
export const PIXELS_PER_INCH = 150
const CM_PER_INCH = 2.54

/** Smaller pictures hold no figure, px. */
export const LEAST_PICTURE = { width: 200, height: 150 } as const
/** px of the SVG on a side: at four times the resolution, what can be drawn. */
export const LARGEST_SIDE = 3000
/** px of a PNG on a side. */
export const LONGEST_SIDE = 12_000
/** Dots an inch that a PNG may have. */
export const LEAST_DPI = 36
export const MOST_DPI = 600

/** Sizes that exports offer, px: across the text of an A4 page (16 × 10.8 cm), one of its columns (8 × 6.9 cm), the whole page upright and across (21 × 29.7 cm), a slide, a square. */
export const PICTURE_SIZES = {
  report: { width: 945, height: 640 },
  column: { width: 480, height: 408 },
  page: { width: 1240, height: 1754 },
  landscape: { width: 1754, height: 1240 },
  slide: { width: 1920, height: 1080 },
  square: { width: 640, height: 640 },
} as const

export type SizeName = keyof typeof PICTURE_SIZES
export const SIZE_NAMES = Object.keys(PICTURE_SIZES) as readonly SizeName[]

export const SIZE_UNITS = ['px', 'cm'] as const
export type SizeUnit = (typeof SIZE_UNITS)[number]

/** px → cm on paper. */
export function toCentimetres(pixels: number): number {
  return (pixels / PIXELS_PER_INCH) * CM_PER_INCH
}

/** cm on paper → whole px. */
export function fromCentimetres(centimetres: number): number {
  return Math.round((centimetres / CM_PER_INCH) * PIXELS_PER_INCH)
}

/** How many pixels of a PNG stand for one of the SVG at so many dots an inch. */
export function scaleOf(dpi: number): number {
  return dpi / PIXELS_PER_INCH
}

/**
 * One side of a picture as it is typed, in whole px: "1600", "1600 px", "16 cm", "16.5cm", "165 mm"; without a unit in `unit`.
 * Fault: `picture.side`, with the range in the unit that was typed.
 */
export function parseSide(text: string, side: 'width' | 'height', unit: SizeUnit = 'px', largest = LARGEST_SIDE): Result<number> {
  const [, digits = '', typedUnit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(px|cm|mm|)\s*$/i.exec(text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')) ?? []
  const inUnit = (typedUnit.toLowerCase() || unit) as SizeUnit | 'mm'
  const value = digits === '' ? Number.NaN : Number(digits)
  const pixels = inUnit === 'px' ? value : fromCentimetres(inUnit === 'mm' ? value / 10 : value)
  const least = LEAST_PICTURE[side]
  if (Number.isInteger(pixels) && pixels >= least && pixels <= largest) return ok(pixels)
  const shown = inUnit === 'px' ? 'px' : 'cm'
  const range = shown === 'px' ? [least, largest] : [Math.ceil(toCentimetres(least) * 10) / 10, Math.floor(toCentimetres(largest) * 10) / 10]
  return failed(fault('picture.side', { side, text: text.trim(), unit: shown, min: range[0]!, max: range[1]! }))
}

/** Characters of a handling mark. */
export const LONGEST_MARK = 60
