/** Parsing dates: the strict subset against the general library, on the same dates in one run. */
// @ts-expect-error: the package ships no types
import edtf from 'edtf'
import { bench, describe } from 'vitest'
import { parseEdtf } from '../src/dates/edtf.ts'

const DATES = Array.from({ length: 200 }, (_, i) => {
  const year = 1900 + (i % 125)
  const month = String((i % 12) + 1).padStart(2, '0')
  return [`${year}`, `${year}-${month}`, `${year}-${month}-15`, `${year}~`][i % 4] ?? `${year}`
})

describe('200 dates', () => {
  bench('parseEdtf', () => {
    for (const date of DATES) parseEdtf(date)
  })
  bench('edtf', () => {
    for (const date of DATES) edtf(date)
  })
})
