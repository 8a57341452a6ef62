// Reads the SVG of our own figures into a tree. Only what figures are made of is known: anything else is refused by name,
// so that no PDF silently lacks a part of its picture.

export interface SvgNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly SvgNode[]
  /** The characters directly inside. */
  readonly text: string
}

/** The document holds something that figures do not have. */
export class NotAFigure extends Error {}

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>([^<]*)/y
const ATTRIBUTE = /([\w:-]+)="([^"<]*)"/g

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text as it was before it was written into XML. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1)))
    return ENTITIES[name] ?? whole
  })
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: SvgNode[]
  text: string
}

/** The root of a document. Throws `NotAFigure` where its tags do not match or something else stands between them. */
export function parseSvg(document: string): SvgNode {
  const text = document.replace(/^\s*<\?xml[^>]*\?>\s*/, '')
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  TAG.lastIndex = 0
  let at = 0
  for (;;) {
    TAG.lastIndex = at
    const match = TAG.exec(text)
    if (match === null) break
    at = TAG.lastIndex
    const [, closing, name = '', attributes = '', selfClosing, content = ''] = match
    if (closing) {
      const closed = open.pop()!
      if (closed.name !== name || open.length === 0) throw new NotAFigure(`</${name}> closes nothing`)
      open.at(-1)!.children.push(closed)
    } else {
      const node: Open = { name, attributes: Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key!, unescapeXml(value!)])), children: [], text: '' }
      if (selfClosing) open.at(-1)!.children.push(node)
      else {
        node.text = unescapeXml(content)
        open.push(node)
      }
    }
  }
  const [svg] = root.children
  if (at !== text.length || open.length !== 1 || root.children.length !== 1 || svg?.name !== 'svg') throw new NotAFigure('its tags do not match')
  return svg
}
