// A brief as one HTML file that opens in any browser without a network: figures inside, no script, nothing that is fetched. The
// page forbids itself everything but its own style and its own letters.
import { PAPERS, type BriefBlock, type BriefContent, type BriefFigure, type BriefTable } from '../domain/brief-content'

export interface EmbeddedFont {
  readonly family: string
  readonly weight: number
  /** TrueType. */
  readonly base64: string
}

const CSP = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

/** Behind this stands what the file carries; a `template` is never shown. */
const CARRIED = 'hague-horizon'

/** The whole file. Figures must have been checked to be figures and nothing else. */
export function writeBriefHtml(content: BriefContent, fonts: readonly EmbeddedFont[]): string {
  const { title, about, mark, document, blocks } = content
  const marked = mark === null ? [] : [`<p class="mark">${escape(mark)}</p>`]
  return [
    '<!doctype html>', '<html lang="en">', '<head>', '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${CSP}">`,
    '<meta name="viewport" content="width=device-width">', `<title>${escape(title)}</title>`, `<style>${styleOf(content, fonts)}</style>`, '</head>', '<body>',
    ...(document === null ? [] : [`<template id="${CARRIED}">${document}</template>`]),
    '<header>', ...marked, `<h1>${escape(title)}</h1>`, ...about.map((line) => `<p class="about">${escape(line)}</p>`), '</header>', '<main>',
    ...sectionsOf(blocks).map((section) => sectionHtml(section, content)),
    '</main>', ...(mark === null ? [] : ['<footer>', ...marked, '</footer>']), '</body>', '</html>', '',
  ].join('\n')
}

interface Section {
  readonly heading: string | null
  readonly blocks: BriefBlock[]
}

function sectionsOf(blocks: readonly BriefBlock[]): readonly Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    if (block.kind === 'section') sections.push({ heading: block.text, blocks: [] })
    else (sections.at(-1) ?? sections[sections.push({ heading: null, blocks: [] }) - 1]!).blocks.push(block)
  }
  return sections
}

function sectionHtml({ heading, blocks }: Section, content: BriefContent): string {
  return ['<section>', ...(heading === null ? [] : [`<h2>${escape(heading)}</h2>`]), ...blocks.map((block) => blockHtml(block, content)), '</section>'].join('\n')
}

function blockHtml(block: BriefBlock, content: BriefContent): string {
  switch (block.kind) {
    case 'section':
      return ''
    case 'heading':
      return `<h3>${escape(block.text)}</h3>`
    case 'paragraph':
      return `<p${block.soft ? ' class="soft"' : ''}>${escape(block.text)}</p>`
    case 'list':
      return `<ul${block.soft ? ' class="soft"' : ''}>\n${block.items.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ul>`
    case 'table':
      return tableHtml(block.table)
    case 'figure':
      return figureHtml(block.figure, content)
  }
}

function tableHtml({ caption, quiet, columns, rows }: BriefTable): string {
  const numeric = (place: number) => (columns[place]?.numeric === true ? ' class="numeric"' : '')
  return [
    '<table>', `<caption${quiet ? ' class="unseen"' : ''}>${escape(caption)}</caption>`, `<colgroup>${columns.map(({ share }) => `<col style="width:${Math.round(share * 100)}%">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map(({ label }, place) => `<th scope="col"${numeric(place)}>${escape(label)}</th>`).join('')}</tr></thead>`, '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell, place) => (place === 0 ? `<th scope="row"${numeric(0)}>${escape(cell)}</th>` : `<td${numeric(place)}>${escape(cell)}</td>`)).join('')}</tr>`),
    '</tbody>', '</table>',
  ].join('\n')
}

function figureHtml({ id, name, svg, sources, data }: BriefFigure, { words }: BriefContent): string {
  return [
    `<figure id="figure-${escape(id)}">`, `<h3>${escape(name)}</h3>`, svg.replace(/^\s*<\?xml[^>]*\?>\s*/, '').trim(),
    ...(sources === '' ? [] : [`<figcaption>${escape(sources)}</figcaption>`]),
    ...(data === null ? [] : [`<details>\n<summary>${escape(`${words.data}: ${name}`)}</summary>\n<div class="data" tabindex="0" role="region" aria-label="${escape(`${words.data}: ${name}`)}">`, dataHtml(data), '</div>\n</details>']),
    '</figure>',
  ].join('\n')
}

function dataHtml({ columns, rows }: NonNullable<BriefFigure['data']>): string {
  return [
    '<table class="numbers">', `<thead><tr>${columns.map((label) => `<th scope="col">${escape(label)}</th>`).join('')}</tr></thead>`, '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell, place) => (place === 0 ? `<th scope="row">${escape(cell)}</th>` : `<td>${escape(cell)}</td>`)).join('')}</tr>`), '</tbody>', '</table>',
  ].join('\n')
}

function styleOf({ colours: { ground, text, soft, faint, line }, paper }: BriefContent, fonts: readonly EmbeddedFont[]): string {
  const { width, height } = PAPERS[paper]
  return `
${fonts.map(({ family, weight, base64 }) => `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("data:font/ttf;base64,${base64}") format("truetype"); }`).join('\n')}
@page { size: ${width}pt ${height}pt; margin: 18mm 17mm; }
:root { color-scheme: ${ground.toUpperCase() === '#FFFFFF' ? 'light' : 'dark'}; }
html { background: ${ground}; }
body { font: 16px/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: ${text}; background: ${ground}; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
header { border-bottom: 1px solid ${line}; padding-bottom: 1rem; }
h1 { font-size: 1.9rem; line-height: 1.25; font-weight: 600; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; font-weight: 600; margin: 2.5rem 0 .75rem; break-after: avoid; }
h3 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 .4rem; break-after: avoid; }
p { margin: .4rem 0; }
li { margin: .3rem 0; }
.about, .soft, figcaption, summary { color: ${soft}; font-size: .875rem; }
.about { margin: .1rem 0; }
.mark { text-align: center; font-weight: 600; letter-spacing: .04em; margin: 0 0 1rem; }
footer .mark { margin: 2.5rem 0 0; }
table { border-collapse: collapse; width: 100%; font: .8125rem/1.4 "Inter Tabular", Inter, "Segoe UI", Arial, sans-serif; margin: 1rem 0 1.5rem; table-layout: fixed; }
caption { text-align: left; font-weight: 600; color: ${soft}; padding-bottom: .35rem; }
caption.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
thead { display: table-header-group; }
thead th { color: ${soft}; font-weight: 600; border-bottom: 1px solid ${faint}; vertical-align: bottom; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid ${line}; overflow-wrap: anywhere; font-weight: 400; }
tr { break-inside: avoid; }
.numeric, .numbers td { text-align: right; padding-right: .75rem; }
figure { margin: 1.5rem 0; break-inside: avoid; }
figure > svg { display: block; width: 100%; height: auto; }
figcaption { margin-top: .35rem; }
details { margin-top: .5rem; }
summary { cursor: pointer; }
.data { overflow: auto; max-height: 30rem; }
.numbers { table-layout: auto; width: auto; min-width: 100%; margin: .5rem 0; }
.numbers th, .numbers td { overflow-wrap: normal; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } details { display: none; } section { break-before: auto; } }
`
}

function escape(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
