import { afterEach, describe, expect, it, vi } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { type DatasetColumns, toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { foldedNames } from '../dataset/searchedTexts.ts'
import { textsOfFile } from '../dataset/searchIndex.ts'
import { searchOf } from '../query/textSearch.ts'
import { problemsInEnglish } from '../words/testing/inEnglish.ts'
import { readBytes } from './readBytes.ts'
import { readFrom } from './testing/readFrom.ts'

afterEach(() => vi.unstubAllGlobals())

async function read(file: unknown) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(file)))
  const parts: DatasetColumns[] = []
  const answer = await readFrom(
    'https://example.org/x.json',
    () => {},
    (part) => parts.push(part),
  )
  return { answer, parts }
}

const long = generateFile(6000, 2)

describe('a long file of rows', () => {
  it('shows its first lanes before the rest, each row at its place', async () => {
    const { answer, parts } = await read(long)
    const [part] = parts
    if (!answer.ok || !part) throw new Error('nothing was read')
    expect(parts.length).toBe(1)
    const [some, all] = [openDataset(part), openDataset(answer.columns)]
    expect(some.terms.count).toBe(250)
    expect(some.people.count).toBeLessThan(all.people.count)
    for (let i = 0; i < some.terms.count; i++) {
      expect(some.terms.row(i)).toEqual(all.terms.row(i))
      expect(some.term.person[i]).toBe(all.term.person[i])
    }
    for (let p = 0; p < some.people.count; p++) expect(some.people.id(p)).toBe(all.people.id(p))
    expect(answer.columns.terms.startMin).toEqual(toColumns(long).terms.startMin)
  })

  it('lets the page paint them before it is checked, and answer before and after it is indexed', async () => {
    const told: string[] = []
    const tell = (what: string) => async () => {
      await Promise.resolve()
      told.push(what)
    }
    const file = generateFile(400, 2)
    const answer = await readBytes(new TextEncoder().encode(JSON.stringify(file)).buffer, {
      url: 'https://example.org/x.json',
      onProgress: ({ stage }) => told.push(stage),
      onPartial: () => told.push('first lanes'),
      signal: undefined,
      onlyRows: true,
      painted: tell('painted'),
      answered: tell('answered'),
    })
    expect(told).toEqual(['read', 'check', 'first lanes', 'painted', 'index', 'answered', 'answered'])
    expect(answer).toEqual({ ok: true, columns: toColumns(file) })
  })

  it('makes what is searched when the rest has been told, and a dataset has it from then on', async () => {
    const file = generateFile(40, 2)
    let made = 0
    const read = await readBytes(new TextEncoder().encode(JSON.stringify(file)).buffer, {
      url: 'https://example.org/x.json',
      onProgress: () => {},
      onPartial: () => {},
      signal: undefined,
      textsOf: (given) => {
        made++
        return textsOfFile(given)
      },
    })
    if (!read.ok) throw new Error('nothing was read')
    expect([made, read.columns.searched]).toEqual([0, null])
    const [early, dataset] = [openDataset(read.columns), openDataset(read.columns, undefined, read.coming)]
    expect(dataset.searched()).toBeNull()
    await dataset.searchable
    expect(made).toBe(1)
    expect(dataset.searched()).toEqual(textsOfFile(file))
    expect(searchOf(dataset).offices).toBe(dataset.searched()?.search.offices)
    // Whoever does not wait has the same, made of the rows.
    expect([early.searched(), foldedNames(early)]).toEqual([null, dataset.searched()?.names])
    const { spell: _, ...search } = searchOf(dataset)
    expect(searchOf(early)).toMatchObject(search)
  })

  it('shows none where the people of its first lanes have very many events', async () => {
    const file = generateFile(400, 2)
    const event = {
      title: 'An event',
      date: '1999',
      people: [file.people[0]?.id],
      sources: [{ source: 'register' }],
    }
    const events = Array.from({ length: 501 }, (_, n) => ({ ...event, id: `event-${n}` }))
    const { answer, parts } = await read({ ...file, events })
    expect(parts).toEqual([])
    expect(answer.ok && openDataset(answer.columns).events.count).toBe(501)
    expect((await read({ ...file, events: events.slice(1) })).parts).toHaveLength(1)
  })

  it('shows none where the first rows are wrong, and says what is', async () => {
    const terms = long.terms.map((term, i) => (i === 3 ? { ...term, start: '2013-13' } : term))
    const { answer, parts } = await read({ ...long, terms })
    expect(parts).toEqual([])
    expect(!answer.ok && problemsInEnglish(answer.failure.problems)).toEqual([
      { path: 'terms[3].start', reason: expect.stringContaining('"2013-13" is not a date') },
    ])
  })

  it('says what is wrong further on, though its first lanes were shown', async () => {
    const terms = long.terms.map((term, i) => (i === 5999 ? { ...term, person: 'nobody' } : term))
    const { answer, parts } = await read({ ...long, terms })
    expect(parts.length).toBe(1)
    expect(!answer.ok && problemsInEnglish(answer.failure.problems)).toEqual([
      { path: 'terms[5999].person', reason: 'unknown person "nobody"' },
    ])
  })
})

it('a short file is read in one', async () => {
  const file: DatasetFile = generateFile(300, 2)
  expect((await read(file)).parts).toEqual([])
})

it('a file that was downloaded before is read as one from its address', async () => {
  const file = generateFile(300, 2)
  const bytes = new TextEncoder().encode(JSON.stringify(file)).buffer
  const stages: string[] = []
  const answer = await readBytes(bytes, {
    url: 'https://example.org/x.json',
    onProgress: ({ stage }) => stages.push(stage),
    onPartial: () => {},
    signal: undefined,
  })
  expect(answer).toEqual((await read(file)).answer)
  expect(stages).toEqual(['read', 'check', 'index'])
})
