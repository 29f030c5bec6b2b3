/** Files of other formats through the importers, as the page has them read. */
import { readFileSync } from 'node:fs'
import { inOrder } from '../src/dataset/inOrder.ts'
import { importFile } from '../src/importers/importFile.ts'
import type { Reading } from './reading.ts'

const AS_OF = '2025-10-31'

const failed = (why: string): Reading => ({ outcome: { failed: why }, digest: '' })

/** Accepted, or refused with a reason; a dataset that is none, or a report that cannot be sent to the page, is a failure. */
export async function importWhole(path: string): Promise<Reading> {
  try {
    const bytes = Uint8Array.from(readFileSync(path)).buffer
    const imported = await importFile(bytes, 'file', undefined, { asOf: AS_OF })
    structuredClone(imported)
    if (imported.ok && !inOrder(imported.file)) return failed('what was made is no dataset')
    return { outcome: imported.ok ? 'accepted' : 'refused', digest: '' }
  } catch (error) {
    return failed(String((error as Error).stack ?? error))
  }
}
