import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../dates/edtf.ts'
import { readDateColumn } from '../dates.ts'
import { dateFormsOf } from './dateForms.ts'
import type { Field } from './mapping.ts'

const formsOf = (field: Field, ...texts: string[]) =>
  dateFormsOf(texts, field, readDateColumn(texts)).map(({ text, read }) => [text, ...read])

describe('how the dates of a column are written', () => {
  it('is told once a way, by the first of each', () => {
    expect(formsOf('start', '1968', '1974', 'May 2001', '12 June 1999', '9 May 2003', '2005.6')).toEqual([
      ['1968', '1968'],
      ['May 2001', '2001-05'],
      ['12 June 1999', '1999-06-12'],
      ['2005.6', '2005-06'],
    ])
  })

  it('tells what is no date but understood, and not what is not', () => {
    expect(formsOf('end', 'present', '至今', 'unknown', 'about then')).toEqual([
      ['present', '..'],
      ['unknown', ''],
    ])
  })

  it('has start and end of a period', () => {
    expect(formsOf('period', '2012–2016', '2016–', '2018', 'x')).toEqual([
      ['2012–2016', '2012', '2016'],
      ['2016–', '2016', '..'],
      ['2018', '2018', ''],
    ])
  })

  it('follows what the whole column decides', () => {
    expect(formsOf('born', '03/04/1950', '25/12/1960')[0]).toEqual(['03/04/1950', '1950-04-03'])
    expect(formsOf('born', '03/04/1950', '12/25/1960')[0]).toEqual(['03/04/1950', '1950-03-04'])
  })

  it('tells of any texts a few dates that are dates', () => {
    const texts = fc.array(
      fc.oneof(fc.constantFrom('2001', '2001-02', 'c. 1990', '1990s', 'now', 'May'), fc.string()),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom<Field>('start', 'end', 'period', 'date'), (all, field) => {
        const forms = dateFormsOf(all, field, readDateColumn(all))
        expect(forms.length).toBeLessThanOrEqual(6)
        for (const edtf of forms.flatMap(({ read }) => read))
          if (edtf !== '' && edtf !== '..') expect(parseEdtf(edtf).ok).toBe(true)
      }),
    )
  })
})
