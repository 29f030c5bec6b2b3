import { expect, it } from 'vitest'
import { smallFile } from '../query/testing/smallFile.ts'
import { toColumns } from './columns.ts'
import { openDataset } from './dataset.ts'
import { partIn } from './sourcePart.ts'

const [gazette] = smallFile.sources
const parts = [
  { at: 'page 1', name: { zh: '第1页' } },
  { at: 'cover', name: 'front' },
  { at: 'back', name: { 'zh-Hant': '封底', en: 'back cover' } },
]
const dataset = openDataset(
  toColumns({ ...smallFile, sources: [{ id: 'gazette', title: 'Gazette', ...gazette, parts }] }),
)

it.each([
  ['page 1', '第1页', 'page 1'],
  ['page 2', 'page 2', 'page 2'],
  ['cover', 'front', 'front'],
  ['back', '封底', 'back cover'],
  [undefined, '', ''],
])('a part of a source: %s is %s to some and %s to others', (at, zh, en) => {
  const source = dataset.sources.id(0)
  const ref = at === undefined ? { source } : { source, at }
  expect(partIn(dataset, ref, 'zh')).toBe(zh)
  expect(partIn(dataset, ref, 'en')).toBe(en)
})
