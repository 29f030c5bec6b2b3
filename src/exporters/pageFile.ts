/** A page in one file: the template that the build made (scripts/oneFile.mjs), with a dataset and what is said of it. */

import { escaped } from './html.ts'
import type { SliceOptions } from './inSlices.ts'

export interface PageFile {
  readonly title: string
  readonly description: string
  /** The language of these. */
  readonly lang: string
  /** What it shows when it is opened, as a query without its `?`. */
  readonly view: string
  /** For readers without JavaScript. */
  readonly text: string
  /** Whose data it is, where it is not of the site that the page was saved from. */
  readonly host: string
  /** The dataset file, gzipped, in base64. */
  readonly dataset: string
}

/** Throws RangeError where the text is no such template: static hosts answer with a page of their own for what is missing. */
export function pageFile(template: string, file: PageFile): string {
  if (!template.includes('{file:dataset}')) throw new RangeError('no template')
  return template.replace(/\{file:(\w+)\}/g, (_, name) => escaped(file[name as keyof PageFile]))
}

/** Pieces of text, gzipped, in base64. */
export async function zipped(
  pieces: readonly string[],
  { signal, onProgress }: SliceOptions = {},
): Promise<string> {
  const text = new Blob([...pieces])
  let read = 0
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (bytes, out) => {
      read += bytes.length
      onProgress?.(read / text.size)
      out.enqueue(bytes)
    },
  })
  const stream = text
    .stream()
    .pipeThrough(counted, signal && { signal })
    .pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const parts: string[] = []
  // A multiple of three, so that the parts join; and no more than a call may have arguments.
  for (let at = 0; at < bytes.length; at += 0x3000)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x3000))))
  return parts.join('')
}
