/** Writing a dataset file of any size: row by row, never as one text. */
import type { Generated } from './generate.ts'
import { writeTexts } from './writeTexts.ts'

/** Writes rows as a dataset file, to standard output where there is no `path`. Rejects with the disk's error. */
export const writeJson = (rows: Generated, path?: string): Promise<void> => writeTexts(textsOf(rows), path)

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
