/** The parts of an archive as XLSX and ODS are, inflated by the browser itself, no further than to a limit. */
import { Broken } from '../format.ts'

/** More bytes than this are no text that an engine can hold. */
const MOST_BYTES = 2 ** 29

interface Entry {
  readonly name: string
  readonly crc: number
  /** Bytes, in the archive and out of it. */
  readonly packed: number
  readonly size: number
  readonly isDeflated: boolean
  /** Where its own header is. */
  readonly at: number
}

/** The names of an archive's parts, and the bytes of those wanted. Throws Broken where it is damaged, locked or too large. */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<{ readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> }> {
  const entries = directoryOf(bytes)
  const wanted = entries.filter(({ name }) => isWanted(name))
  if (wanted.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw new Broken('it is too large')
  const parts = new Map<string, Uint8Array>()
  for (const entry of wanted) parts.set(entry.name, await inflate(bytes, entry))
  return { names: entries.map(({ name }) => name), parts }
}

const cutShort = () => new Broken('it is damaged: its archive is cut short, or was changed on its way')

/** Source: PKWARE, ".ZIP File Format Specification", 4.3.12 and 4.3.16. */
function directoryOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes)
  const end = endOfDirectory(view)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw cutShort()
    entries.push(entryAt(bytes, view, at))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The end has a comment of up to 64 kB behind it. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw cutShort()
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const method = view.getUint16(at + 10, true)
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Broken('it is protected by a password')
  if (method !== 0 && method !== 8) throw new Broken('it is packed in a way that is not known here')
  const nameLength = view.getUint16(at + 28, true)
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    isDeflated: method === 8,
    at: view.getUint32(at + 42, true),
  }
}

/** Inflated as gzip, which checks length and CRC-32 on the way. */
async function inflate(bytes: Uint8Array, { crc, packed, size, isDeflated, at }: Entry): Promise<Uint8Array> {
  const view = viewOf(bytes)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw cutShort()
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > bytes.length) throw cutShort()
  const data = bytes.slice(from, from + packed)
  const gzipped = new Blob([GZIP_HEADER, ...(isDeflated ? [data] : asBlocks(data)), trailer(crc, size)])
  const out = new Uint8Array(size)
  let filled = 0
  try {
    const reader = gzipped.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      // More than the directory says is refused before it is kept: `set` throws.
      out.set(next.value, filled)
      filled += next.value.length
    }
  } catch {
    throw cutShort()
  }
  return out
}

const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)

function trailer(crc: number, size: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(0, crc, true)
  view.setUint32(4, size, true)
  return new Uint8Array(view.buffer)
}

/** Bytes as they are, in the blocks that deflate has for such. Source: RFC 1951, 3.2.4. */
function asBlocks(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const blocks: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  do {
    const block = data.subarray(at, at + 0xffff)
    at += block.length
    const low = block.length & 0xff
    const high = block.length >> 8
    blocks.push(Uint8Array.of(at === data.length ? 1 : 0, low, high, low ^ 0xff, high ^ 0xff), block)
  } while (at < data.length)
  return blocks
}
