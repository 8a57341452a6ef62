// Packs the streams of a PDF in JavaScript. The packing of Node differs from version to version, and from Electron's, in
// bytes if not in meaning: the window and the command line would write different files.
import type PDFDocument from 'pdfkit'
import { zlibSync } from 'fflate'

/** A stream of a document that is being written, as pdfkit holds it. */
interface Reference {
  readonly data: { Filter?: string }
  buffer: Uint8Array[]
  finalize: () => void
}

/** Make every stream of a document that does not pack by itself go through here. */
export function packStreams(doc: InstanceType<typeof PDFDocument>): void {
  const makeRef = doc.ref.bind(doc)
  doc.ref = (data) => {
    const reference = makeRef(data)
    const stream = reference as unknown as Reference
    const finalize = stream.finalize.bind(reference)
    stream.finalize = () => {
      if (stream.buffer.length > 0 && stream.data.Filter === undefined) {
        stream.buffer = [zlibSync(Buffer.concat(stream.buffer), { level: 9 })]
        stream.data.Filter = 'FlateDecode'
      }
      finalize()
    }
    return reference
  }
}
