// A finished picture as SVG text: the same for the window's export, the command line and the tests. The window should
// load this file only when it exports, because it brings React's server renderer with it.
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { FigureId } from './figure'
import { Picture, type PictureOptions } from './picture'
import { MovedPicture, type MovedPictureOptions } from './why-it-moved/moved-picture'
import { VariancePicture, type VariancePictureOptions } from './variance/variance-picture'
import { DiffersPicture, type DiffersPictureOptions } from './what-differs/differs-picture'
import { TimelinePicture, type TimelinePictureOptions } from './timeline-figure/timeline-picture'

/** Characters that no XML document may hold; a name typed by a user may. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text between tags, and signs in it that could look like an attribute or a rule to whoever checks the document. */
const BETWEEN_TAGS = />[^<]+</g
const LIKE_CODE = /=|@|(?<=url)\(/gi

/** The complete SVG document of a figure. Text stays text; nothing is measured by a browser. */
export function renderFigureSvg(figureId: FigureId, picture: PictureOptions): string {
  return svgDocument(<Picture figureId={figureId} picture={picture} />)
}

/** The complete SVG document of the timeline. */
export function renderTimelineSvg(picture: TimelinePictureOptions): string {
  return svgDocument(<TimelinePicture picture={picture} />)
}

/** The complete SVG document of why a value moved between two scenarios. */
export function renderMovedSvg(picture: MovedPictureOptions): string {
  return svgDocument(<MovedPicture picture={picture} />)
}

/** The complete SVG document of the values of a series in two scenarios. */
export function renderVarianceSvg(picture: VariancePictureOptions): string {
  return svgDocument(<VariancePicture picture={picture} />)
}

/** The complete SVG document of what differs between two scenarios. */
export function renderDiffersSvg(picture: DiffersPictureOptions): string {
  return svgDocument(<DiffersPicture picture={picture} />)
}

function svgDocument(picture: ReactElement): string {
  const svg = renderToStaticMarkup(picture).replace(NOT_XML, '').replace(BETWEEN_TAGS, (text) => text.replace(LIKE_CODE, (sign) => `&#${sign.charCodeAt(0)};`))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
}
