import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { told } from '../testing/importText.ts'

it('the table of the docs is read as they say', async () => {
  const page = readFileSync(fileURLToPath(new URL('../../../public/docs/tables.md', import.meta.url)), 'utf8')
  const [, table = ''] = /```csv\n(.*?)```/s.exec(page) ?? []
  const { file, terms, leftOut, doubts, fields } = await told(table)
  expect(fields).toBe('person born office organization start end source')
  expect(file?.title).toBe('Officials of Testland')
  expect(terms).toEqual([
    'Ann Lee | Mayor | 2001-05 → 2005',
    'Ann Lee | Minister of Finance | 2005-03 → 2009',
    'Ann Lee | Ambassador to France | 2009 → ..',
    '王明 | 市长 | 2005-06 → 2012',
    'Bo Ek | Judge | 1999-06-12 → ',
  ])
  expect(leftOut).toEqual([])
  expect(doubts).toEqual([])
})
