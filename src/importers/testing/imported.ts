/** For tests only: what comes of importing a text, a JSON value, or an example of the docs. */
import { readFileSync } from 'node:fs'
import type { Imported } from '../format.ts'
import { importFile } from '../importFile.ts'

/** The day that the data of tests speaks for. */
const AS_OF = '2025-10-31'

export function imported(content: unknown, name = 'file'): Promise<Imported> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return importFile(Uint8Array.from(Buffer.from(text)).buffer, name, undefined, { asOf: AS_OF })
}

/** The file of an import that must have come to one. */
export async function fileOf(content: unknown, name?: string) {
  const read = await imported(content, name)
  if (!read.ok) throw new Error(`not imported: ${JSON.stringify(read.reason)} ${JSON.stringify(read.report)}`)
  return read
}

/** The first block of code of a page of the docs, or another, counted from 1. */
export function exampleOf(page: string, nth = 1): string {
  const text = readFileSync(new URL(`../../../public/docs/${page}`, import.meta.url), 'utf8')
  const [, example] = [...text.matchAll(/```\w*\n(.*?)```/gs)][nth - 1] ?? []
  if (example === undefined) throw new Error(`${page} has no example ${nth}`)
  return example
}
