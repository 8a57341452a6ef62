// Reads back what a PDF of ours says, by the maps that its fonts carry for searching: what a reader finds is what this finds.
import { inflateSync } from 'node:zlib'

interface PdfObject {
  readonly dictionary: string
  readonly stream: Buffer | null
}

export interface ReadPdf {
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Every text of every page, piece by piece in the order of drawing. */
  readonly texts: readonly string[]
  /** Names of the fonts inside. */
  readonly fonts: readonly string[]
}

/** `ofPage`: the stream of the only page whose texts are wanted. */
export function readPdf(bytes: Uint8Array, ofPage?: string): ReadPdf {
  const file = Buffer.from(bytes)
  const objects = objectsOf(file)
  const maps = new Map<string, ReadonlyMap<string, string>>()
  for (const { dictionary } of objects.values()) {
    for (const [, fonts = ''] of dictionary.matchAll(/\/Font <<\s*([^>]*)>>/g)) {
      for (const [, name = '', id] of fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
        const cmap = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.dictionary ?? '')?.[1]
        maps.set(name, charactersOf(objects.get(Number(cmap))?.stream?.toString('latin1') ?? ''))
      }
    }
  }
  const pages = ofPage !== undefined ? [ofPage] : [...objects.values()].filter(({ stream }) => stream?.includes('BT\n')).map(({ stream }) => stream!.toString('latin1'))
  const texts = pages.flatMap((page) =>
    [...page.matchAll(/\/(F\d+) [\d.]+ Tf([\s\S]*?)ET/g)].map(([, font = '', drawn = '']) =>
      [...drawn.matchAll(/<([\da-f]+)>/g)].map(([, hex = '']) => (hex.match(/.{4}/g) ?? []).map((code) => maps.get(font)?.get(code) ?? '\ufffd').join('')).join(''),
    ),
  )
  const fonts = [...new Set([...objects.values()].flatMap(({ dictionary }) => [...dictionary.matchAll(/\/FontName \/([^\s/]+)/g)].map(([, name]) => name!)))]
  return { objects, texts, fonts }
}

function objectsOf(file: Buffer): ReadonlyMap<number, PdfObject> {
  const text = file.toString('latin1')
  const found = new Map<number, PdfObject>()
  for (const match of text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length
    const length = /^<<[\s\S]*?\/Length (\d+)[\s\S]*?>>\nstream\n/.exec(text.slice(start, start + 2000))
    const isStream = length !== null && !length[0].includes('endobj')
    if (!isStream) found.set(Number(match[1]), { dictionary: text.slice(start, text.indexOf('endobj', start)), stream: null })
    else {
      const from = start + length[0].length
      const raw = file.subarray(from, from + Number(length[1]))
      found.set(Number(match[1]), { dictionary: length[0], stream: length[0].includes('/FlateDecode') ? inflateSync(raw) : raw })
    }
  }
  return found
}

/** Glyph → characters, of a map as PDF libraries write them. */
function charactersOf(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const [, first = '', , list = ''] of cmap.matchAll(/<([\da-f]{4})> <([\da-f]{4})> \[([^\]]*)\]/g)) {
    ;[...list.matchAll(/<([\da-f ]+)>/g)].forEach(([, hex = ''], place) => {
      map.set((parseInt(first, 16) + place).toString(16).padStart(4, '0'), (hex.match(/[\da-f]{4}/g) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join(''))
    })
  }
  return map
}
