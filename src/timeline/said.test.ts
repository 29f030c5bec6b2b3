import { expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { smallFile } from '../query/testing/smallFile.ts'
import { personSaid } from './said.ts'

const dataset = openDataset(toColumns(smallFile))

it('a person may have more terms than a function may have arguments', () => {
  const term = dataset.terms.indexOf('mayor')
  const person = dataset.term.person[term] ?? 0
  const stop = { stop: { kind: 'term', term, person, lane: 0, row: 0 }, box: undefined } as const
  const said = (count: number) => personSaid(dataset, person, 'en', new Array(count).fill(stop)).at(-1)?.text
  expect(said(1)).toMatch(/^1 office, .*, 20\d\d/)
  expect(said(300_000)?.split(', ').at(-1)).toBe(said(1)?.split(', ').at(-1))
})
