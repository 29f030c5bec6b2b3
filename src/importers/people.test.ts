import { expect, it } from 'vitest'
import { collectPeople } from './people.ts'
import type { SourceRecord } from './records.ts'
import { collectSources } from './sources.ts'

const place = { kind: 'row', row: 2 } as const

/** The addresses of the documents of the only person there is. */
function addressesOf(people: ReturnType<typeof collectPeople>): (string | undefined)[] {
  const sources = collectSources('a.csv', undefined)
  const [row] = people.finish(sources).rows
  const byId = new Map(sources.rows().map(({ id, url }) => [id, url]))
  return (row?.sources ?? []).map(({ source }) => byId.get(source))
}

it('a person has the documents of all records of theirs, each once, also of those without a birth', () => {
  const people = collectPeople()
  const named = (...letters: string[]) => letters.map((letter) => ({ url: `https://example.org/${letter}` }))
  people.add({ name: 'Ann', born: '1950', sources: named('a') }, place)
  people.add({ name: 'Ann', born: '1950', sources: named('a', 'b') }, place)
  people.add({ name: 'Ann', sources: named('b', 'c') }, place)
  people.add({ name: 'Ann', sources: named('d') }, place)
  // The file itself, which has no address, comes last.
  expect(addressesOf(people)).toEqual([...named('a', 'b', 'c', 'd').map(({ url }) => url), undefined])
})

it('as many steps as records, though each names another document', () => {
  const steps = (n: number) => {
    const people = collectPeople()
    let reads = 0
    for (let i = 0; i < n; i++) {
      const source: SourceRecord = {
        get url() {
          reads++
          return `https://example.org/${i}`
        },
      }
      people.add({ name: 'Ann', key: 'ann', sources: [source] }, place)
    }
    return reads
  }
  expect(steps(1000) / steps(500)).toBeLessThan(2.1)
})
