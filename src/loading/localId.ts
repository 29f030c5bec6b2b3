/** Ids of files that were opened: they stand in links, and the same file has the same one. */
import { crc32, sha256 } from './digest.ts'

const MOST_LETTERS = 40

/** "Officials 2020.xlsx" as `officials-2020-1a2b3c4d`: what of its name is in ASCII, and a digest of its bytes. */
export const localId = async (name: string, bytes: ArrayBuffer): Promise<string> =>
  readableId(name.replace(/\.[a-z]\w{0,5}$/i, ''), await digestOf(`${name}\n`, bytes))

/** A digest, and before it what of a name is in ASCII. */
export function readableId(name: string, digest: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '')
  return plain === '' ? digest : `${plain}-${digest}`
}

/** Of name and bytes; without https, where browsers have no SHA-256, a weaker one will do: nobody here means harm. */
async function digestOf(head: string, bytes: ArrayBuffer): Promise<string> {
  const digest = await sha256(bytes)
  const sums = digest ?? crc32(new Uint8Array(bytes)).toString(16)
  const all = new TextEncoder().encode(head + sums)
  return (crc32(all) >>> 0).toString(16).padStart(8, '0')
}
