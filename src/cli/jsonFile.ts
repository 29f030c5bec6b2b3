/** Writing a dataset file of any size: row by row, never as one text. */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import type { Generated } from './generate.ts'

/** Characters that go to the disk at once. */
const CHUNK = 1 << 20

/** Writes rows as a dataset file, to standard output where there is no `path`. Rejects with the disk's error. */
export async function writeJson(rows: Generated, path?: string): Promise<void> {
  const out: Writable = path === undefined ? process.stdout : createWriteStream(path)
  const failed = once(out, 'error').then(([error]) => Promise.reject(error))
  await Promise.race([failed, writeAll(rows, out)])
  if (path === undefined) return
  out.end()
  await Promise.race([failed, once(out, 'finish')])
}

async function writeAll(rows: Generated, out: Writable): Promise<void> {
  let text = ''
  for (const part of textsOf(rows)) {
    text += part
    if (text.length < CHUNK) continue
    if (!out.write(text)) await once(out, 'drain')
    text = ''
  }
  out.write(text)
}

function* textsOf({ head, ...tables }: Generated): Generator<string> {
  yield JSON.stringify(head).slice(0, -1)
  for (const name of ['people', 'terms', 'events'] as const) {
    let before = `,\n"${name}":[\n`
    for (const row of tables[name]()) {
      yield before + JSON.stringify(row)
      before = ',\n'
    }
    yield before.startsWith(',\n"') ? `${before}]` : '\n]'
  }
  yield '}\n'
}
