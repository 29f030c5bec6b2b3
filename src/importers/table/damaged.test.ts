import fc from 'fast-check'
import { expect, it } from 'vitest'
import { damagedTable } from '../testing/damagedTables.ts'
import { importBytes } from '../testing/importText.ts'

it('200 damaged tables are read, with what is left out, or refused', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(damagedTable, async (bytes) => {
      const { ok, report } = await importBytes(bytes)
      if (!ok) return
      read++
      expect(report.terms).toBeGreaterThan(0)
      // Of a row with several times there are several terms.
      expect(report.rows).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
  expect(read).toBeGreaterThan(50)
})
