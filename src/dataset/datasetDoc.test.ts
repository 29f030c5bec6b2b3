import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toColumns } from './columns.ts'
import { openDataset } from './dataset.ts'
import { odditiesOf } from './oddities.ts'
import { validate } from './validate.ts'

const page = readFileSync(new URL('../../public/docs/dataset.md', import.meta.url), 'utf8')
const [example = '', more = ''] = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, text]) => text)

it('the dataset of the docs is in order, with what the docs add to it', () => {
  const validated = validate({ ...JSON.parse(example), ...JSON.parse(`{${more}}`) })
  if (!validated.ok) throw new Error(JSON.stringify(validated.problems))
  const { terms, events, annotations } = validated.file
  expect([terms.length, events.length, annotations?.length]).toEqual([1, 1, 3])
  expect(odditiesOf(openDataset(toColumns(validated.file)))).toEqual([])
})
