// How large `export` draws: --size or --width and --height, in pixels, centimetres or millimetres, and how finely a PNG is drawn.
import { LEAST_DPI, LONGEST_SIDE, MOST_DPI, parseSide, PICTURE_SIZES, PIXELS_PER_INCH, scaleOf, SIZE_NAMES } from '../shared/domain/picture-size'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, type VerbArguments } from './arguments'
import { valueOf, wrongInput, wrongUse } from './stop'

export const SIZE_OPTIONS = ['size', 'width', 'height', 'scale', 'dpi'] as const

/** Size in px at scale 1, and the scale. `standard`: the size where none is asked for. */
export function sizeOf(given: VerbArguments, standard: { readonly width: number; readonly height: number } | undefined) {
  const size = given.one('size')
  const preset = size === undefined && standard !== undefined ? standard : PICTURE_SIZES[choiceOf('--size', size, SIZE_NAMES, 'report')]
  const side = (name: 'width' | 'height') => {
    const text = given.one(name)
    return text === undefined ? preset[name] : valueOf(parseSide(text, name, 'px', LONGEST_SIDE))
  }
  const [width, height] = [side('width'), side('height')]
  if (given.one('dpi') !== undefined && given.one('scale') !== undefined) throw wrongUse(CLI_TEXT.scaleOrDpi)
  const dpi = numberOf(given, 'dpi', PIXELS_PER_INCH, LEAST_DPI, MOST_DPI)
  const scale = given.one('dpi') === undefined ? numberOf(given, 'scale', 1, 0.1, 10) : scaleOf(dpi)
  if (Math.max(width, height) * scale > LONGEST_SIDE) throw wrongInput(CLI_TEXT.tooLarge(Math.round(width * scale), Math.round(height * scale), LONGEST_SIDE))
  return { width, height, scale }
}

function numberOf(given: VerbArguments, option: string, fallback: number, min: number, max: number): number {
  const text = given.one(option)
  if (text === undefined) return fallback
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) throw wrongInput(CLI_TEXT.number(`--${option}`, min, max, text))
  return value
}
