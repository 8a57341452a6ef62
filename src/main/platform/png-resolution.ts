// Writes into a PNG how large it is on paper: without it a word processor takes a sharp picture for a huge one.

const INCHES_PER_METRE = 39.3701
/** Signature and IHDR, after which pHYs may stand. */
const HEAD = 8 + 25

/** The PNG with a pHYs chunk of `dpi` dots an inch. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const dotsPerMetre = Math.round(dpi * INCHES_PER_METRE)
  const data = Buffer.alloc(9)
  data.writeUInt32BE(dotsPerMetre, 0)
  data.writeUInt32BE(dotsPerMetre, 4)
  // The unit is the metre.
  data.writeUInt8(1, 8)
  return Buffer.concat([png.subarray(0, HEAD), pngChunk('pHYs', data), png.subarray(HEAD)])
}

/** A chunk of a PNG: length, type, data, checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

/** The checksum of PNG chunks. Node's own is younger than the oldest runtime that the app is tested on. */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return (rest ^ 0xffffffff) >>> 0
}
