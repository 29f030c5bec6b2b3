/** The built-in dataset, read by someone who reads Chinese. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toColumns } from './columns.ts'
import { openDataset } from './dataset.ts'
import type { DatasetFile, SourceRef } from './format.ts'
import { partIn } from './sourcePart.ts'

const file: DatasetFile = JSON.parse(
  readFileSync(new URL('../../public/data/two-careers.json', import.meta.url), 'utf8'),
)
const dataset = openDataset(toColumns(file))

/** Every object in it, with the keys that lead there. */
function* objectsIn(value: unknown, path: string): Generator<[path: string, object: object]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value]
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, `${path}.${key}`)
}
const objects = [...objectsIn(file, '')]

it('has each text in Chinese too, but for names that no document gives', () => {
  const onlyEnglish = objects.filter(([, object]) => 'en' in object && !('zh' in object))
  expect(
    onlyEnglish.map(([path]) => path).filter((path) => !/\.(people|with)\..*\.name$/.test(path)),
  ).toEqual([])
  expect(onlyEnglish.map(([, object]) => object)).toEqual([
    { en: 'Zhang Ming' },
    { en: 'Wei Jianguo' },
    { en: 'Tao Wenyuan' },
  ])
})

it('has Chinese punctuation there', () => {
  const texts = objects.flatMap(([, object]) => ('zh' in object ? [String(object.zh)] : []))
  expect(texts.length).toBeGreaterThan(200)
  expect(texts.filter((text) => /\p{Script=Han} ?[,;:()?!"]|[,;:()?!"] ?\p{Script=Han}/u.test(text))).toEqual(
    [],
  )
})

it('calls each part of a source by a Chinese name', () => {
  const refs = objects.flatMap(([, object]) => ('source' in object ? [object as SourceRef] : []))
  expect(refs.length).toBeGreaterThan(100)
  for (const ref of refs) expect(partIn(dataset, ref, 'zh')).toMatch(/\p{Script=Han}/u)
})

it('calls a head of a mission one, and an ambassador an ambassador', () => {
  const titled = (words: string) => file.offices.filter(({ title }) => JSON.stringify(title).includes(words))
  expect(titled('使团团长').map(({ role }) => role)).toEqual(['chef-de-mission'])
  expect(titled('大使').map(({ role }) => role)).toEqual(['ambassador', 'ambassador'])
})
