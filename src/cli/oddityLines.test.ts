import { expect, it } from 'vitest'
import type { OddityGroup } from '../dataset/oddityGroups.ts'
import { oddityLines } from './oddityLines.ts'

const place = ({ table, row, key }: OddityGroup['first'][number]) => `${table}[${row}].${key}`

const afterDeath = (...values: string[]): OddityGroup => ({
  kind: 'afterDeath',
  table: 'terms',
  count: 1,
  first: [{ kind: 'afterDeath', table: 'terms', row: 3, key: 'end', values }],
})

it.each([
  [['2005-02', '2003'], '  terms[3].end: until 2005-02, died 2003'],
  [['..', '2003~'], '  terms[3].end: until now, died 2003~'],
])('dates are said as the file writes them, and what goes on as now: %s', (values, line) => {
  expect(oddityLines([afterDeath(...values)], place, 'en').at(-1)).toBe(line)
})
