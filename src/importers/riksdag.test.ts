/** A register as it is published: 14,786 rows of members and ministers, read without a word on its columns. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importBytes } from './testing/importText.ts'

const FILE = fileURLToPath(new URL('../../../shared/data/riksdag.csv', import.meta.url))

describe.skipIf(!existsSync(FILE))('the Riksdag’s table', () => {
  it('is read by its own headings', async () => {
    const imported = await importBytes(readFileSync(FILE), 'riksdag.csv')
    const { report } = imported
    expect(report?.table?.columns.map(({ field }) => field)).toEqual([
      'personKey', 'person', 'born', 'died', 'office', 'organization', 'place', 'start', 'end',
    ]) // biome-ignore format: a list
    expect(report?.rows).toBe(14_786)
    // Six rows have no name; a term ends before it starts; a person dies before they are born, and their terms stay.
    expect(report?.terms).toBe(14_779)
    expect(
      report?.leftOut.list.map(({ reason }) =>
        reason.code === 'refused' ? reason.reason.code : reason.code,
      ),
    ).toEqual([...Array.from({ length: 6 }, () => 'noName'), 'deathBeforeBirth', 'endBeforeStart'])
    expect(report?.people).toBe(6122)
    if (!imported.ok) throw new Error('not read')
    const dates = imported.file.terms.flatMap(({ start, end }) =>
      [start, end].filter((date) => date !== undefined),
    )
    expect(new Set(dates.map((date) => date.length))).toEqual(new Set([4, 7, 10]))
  })
})
