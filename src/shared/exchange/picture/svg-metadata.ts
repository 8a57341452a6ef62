// A document in an SVG: one element of metadata behind the opening tag. It is found by its letters, never by an XML reader: the
// text has no letter that XML would write otherwise, but for quotation marks, which some programs do.
import { LONGEST_PICTURE_TEXT } from '../../domain/picture/picture-text'
import { failed, ok, type Result } from '../../domain/result'
import { altered, noScenario, several, tooMuch } from './carried'

const OPENING = /^\s*(<\?xml[^>]*\?>\s*)?<svg\s[^>]*>/
const OURS = /<metadata\s+id="hague-horizon"\s*>/g
const END = '</metadata>'

/** The SVG with a text of ASCII without < > & in it. `svg`: a figure, as it is drawn. */
export function svgWithText(svg: string, text: string): string {
  return svg.replace(OPENING, (opening) => `${opening}<metadata id="hague-horizon">${text}${END}`)
}

export interface CarriedBySvg {
  readonly text: string
  /** The picture without it: what must be a figure and nothing else. */
  readonly figure: string
}

/** What an SVG carries. Faults: `picture.noScenario`, `picture.several`, `picture.payload`, `picture.altered`. */
export function carriedBySvg(svg: string, file: string): Result<CarriedBySvg> {
  return carriedBetween(svg, OURS, END, file)
}

const TEMPLATE = /<template\s+id="hague-horizon"\s*>/g

/** What a brief in HTML carries; the page itself is never looked at. Faults: as `carriedBySvg`. */
export function carriedByHtml(html: string, file: string): Result<{ readonly text: string }> {
  return carriedBetween(html, TEMPLATE, '</template>', file)
}

function carriedBetween(svg: string, opening: RegExp, end: string, file: string): Result<CarriedBySvg> {
  // Walked no further than the second: a hostile file may hold millions.
  const found = svg.matchAll(opening)
  const ours = found.next().value
  if (ours === undefined) return failed(noScenario(file))
  if (found.next().done !== true) return failed(several(file))
  const start = ours.index + ours[0].length
  const stop = svg.indexOf('<', start)
  if (stop < 0 || !svg.startsWith(end, stop)) return failed(altered(file))
  // Each quotation mark may stand as six letters.
  if (stop - start > LONGEST_PICTURE_TEXT * 2) return failed(tooMuch(file))
  const text = svg.slice(start, stop).trim().replaceAll('&quot;', '"')
  return ok({ text, figure: svg.slice(0, ours.index) + svg.slice(stop + end.length) })
}
