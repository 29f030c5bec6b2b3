import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { fold } from '../dataset/fold.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { textsOfFile } from '../dataset/searchIndex.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { allTexts } from '../dataset/text.ts'
import { smallFile } from '../query/testing/smallFile.ts'
import type { Sort } from './laneChoices.ts'
import { laneOrder } from './sortLanes.ts'

describe('the order of lanes', () => {
  it.each<Sort>(['name', 'start', 'terms', 'length'])('by %s sorts all, ties by the file', (sort) => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const dataset = openDataset(toColumns(file))
        const { coreFrom } = dataset.termsByPerson
        const termsOf = (p: number) =>
          file.terms.flatMap((term, i) => (term.person === file.people[p]?.id ? [i] : []))
        const first = (p: number) => Math.min(...termsOf(p).map((i) => coreFrom[i] ?? 0))
        const key: Record<Sort, (p: number) => number | string> = {
          file: (p) => p,
          name: (p) => allTexts(dataset.people.row(p).name).map(fold)[0] ?? '',
          start: first,
          terms: (p) => -termsOf(p).length,
          length: (p) => {
            const last = Math.max(first(p), ...termsOf(p).map((i) => dataset.term.endMin[i] ?? 0))
            return termsOf(p).length === 0 ? 1 : first(p) - last
          },
        }
        const order = [...(laneOrder(dataset, sort) ?? [])]
        const searched = openDataset({ ...toColumns(file), searched: textsOfFile(file) })
        expect([...(laneOrder(searched, sort) ?? [])]).toEqual(order)
        // A sort that is stable leaves who is alike in the order of the file.
        const obvious = file.people
          .map((_, p) => ({ p, key: key[sort](p) }))
          .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        expect(order).toEqual(obvious.map(({ p }) => p))
      }),
    )
  })

  it.each<Sort>(['name', 'start', 'terms', 'length'])('by %s is the file’s where all are equal', (sort) => {
    const alike = datasetFiles.map((file) => {
      const people = file.people.map((person) => ({ ...person, name: 'Li Bai' }))
      return { ...file, people, terms: [] }
    })
    fc.assert(
      fc.property(alike, (file) => {
        const order = laneOrder(openDataset(toColumns(file)), sort)
        expect([...(order ?? [])]).toEqual(file.people.map((_, p) => p))
      }),
    )
  })

  it('by length: what no source dates makes no career longer', () => {
    const people = ['short', 'long', 'none'].map((id) => ({ id, name: id }))
    const dated = { short: ['2000', '2001'], long: ['2000', '2005'], none: [] }
    const terms = people.flatMap(({ id }) => {
      const own = { person: id, office: 'mayor-of-city', sources: [{ source: 'gazette' }] }
      const [start, end] = dated[id as keyof typeof dated]
      const undated = { ...own, id: `${id}-undated` }
      return start ? [{ ...own, id, start, end }, ...(id === 'short' ? [undated] : [])] : []
    })
    const dataset = openDataset(toColumns({ ...smallFile, people, terms, events: [] } as DatasetFile))
    expect([...(laneOrder(dataset, 'length') ?? [])]).toEqual([1, 0, 2])
  })

  it('is the file’s own without a sort', () => {
    expect(laneOrder(openDataset(toColumns(fc.sample(datasetFiles, 1)[0] as never)), 'file')).toBeUndefined()
  })
})
