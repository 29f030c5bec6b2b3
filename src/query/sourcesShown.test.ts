import { expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { sourcesShown } from './sourcesShown.ts'
import { smallFile } from './testing/smallFile.ts'

const sources = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }))
const [term] = smallFile.terms ?? []
if (!term) throw new Error('no term')
const {
  startSources: _,
  endSources: __,
  claims: ___,
  ...plain
} = { claims: [], startSources: [], endSources: [], ...term }
const dataset = openDataset(
  toColumns({
    ...smallFile,
    sources,
    terms: [
      { ...plain, id: 'one', sources: [{ source: 'c' }], startSources: [{ source: 'a', at: 'p. 1' }] },
      { ...plain, id: 'two', sources: [{ source: 'b' }, { source: 'c' }] },
    ],
    events: [{ id: 'visit', title: 'Visit', date: '2010', sources: [{ source: 'd' }] }],
  }),
)
const shown = (terms: number[], events: number[] = []) =>
  sourcesShown(dataset, { terms: Uint32Array.from(terms), events: Uint32Array.from(events) })

it('takes all sources for shown where a look at each row would take long', () => {
  const times = (count: number, row: number) => Array<number>(count).fill(row)
  const one = Array.from({ length: dataset.terms.count }, (_, i) => dataset.terms.id(i)).indexOf('one')
  expect(shown(times(1500, one), times(500, 0))).toEqual([0, 2, 3])
  expect(shown(times(1500, one), times(501, 0))).toEqual([0, 1, 2, 3])
  expect(shown([], times(2001, 0))).toEqual([0, 1, 2, 3])
})

it('names the sources of what is shown, each once, in the order of the file', () => {
  const one = Array.from({ length: dataset.terms.count }, (_, i) => dataset.terms.id(i)).indexOf('one')
  const two = 1 - one
  expect(shown([])).toEqual([])
  expect(shown([one])).toEqual([0, 2])
  expect(shown([two])).toEqual([1, 2])
  expect(shown([one], [0])).toEqual([0, 2, 3])
  expect(shown([0, 1], [0])).toEqual([0, 1, 2, 3])
})
