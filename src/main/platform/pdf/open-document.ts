// A PDF that is begun: its metadata, its fonts, and the way to its bytes. The same bytes from the window and the command line:
// dates come from the caller, and nothing else varies.
import type PDFDocument from 'pdfkit'
import { packStreams } from './deflate'
import { readFonts } from './fonts'

export type Doc = InstanceType<typeof PDFDocument>

export interface PdfAttachment {
  /** File name under which a reader shows it. */
  readonly name: string
  readonly json: string
  readonly description: string
}

export interface DocumentOptions {
  readonly fontsDir: string
  readonly title: string
  /** Day on which it was made, ISO 8601: the document's only date. */
  readonly madeOn: string
  readonly appVersion: string
  /** A file to carry inside. */
  readonly attachment?: PdfAttachment | undefined
  /** Whether its parts are named for screen readers, and its pages kept until the end so that each knows how many there are. */
  readonly tagged?: boolean | undefined
}

/** Begin a document. Throws where the day is none or a font is missing. */
export async function openDocument({ fontsDir, title, madeOn, appVersion, attachment, tagged = false }: DocumentOptions): Promise<{ readonly doc: Doc; readonly finish: () => Promise<Uint8Array> }> {
  // Loaded when the first PDF is wanted: the start does not wait for it.
  const { default: PDFDocument } = await import('pdfkit')
  const date = new Date(`${madeOn}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) throw new Error(`"${madeOn}" is no day`)
  const doc = new PDFDocument({
    autoFirstPage: false, font: '', margin: 0, lang: 'en', displayTitle: true, pdfVersion: '1.7', compress: false, ...(tagged && { tagged, bufferPages: true }),
    info: { Title: title.replace(/\u00a0/g, ' '), Producer: `Hague Horizon ${appVersion}`, Creator: 'Hague Horizon', CreationDate: date, ModDate: date },
  })
  packStreams(doc)
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  for (const [name, bytes] of await readFonts(fontsDir)) doc.registerFont(name, bytes)
  return {
    doc,
    finish: async () => {
      if (attachment !== undefined) {
        const { name, json, description } = attachment
        doc.file(Buffer.from(json, 'utf8'), { name, type: 'application/json', description, creationDate: date, modifiedDate: date })
      }
      doc.end()
      await ended
      return Buffer.concat(chunks)
    },
  }
}
