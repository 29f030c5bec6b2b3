import { describe, expect, it } from 'vitest'
import { formatDuration } from './duration.ts'
import { mustParseEdtf } from './edtf.ts'
import { formatDate } from './format.ts'
import { spanish } from './spanish.ts'

const written = (edtf: string) => formatDate(mustParseEdtf(edtf), 'es').replaceAll('\u00a0', '_')

describe('dates in Spanish', () => {
  it.each([
    ['2017-10-18', '18 de octubre de 2017'],
    ['2017-10', 'octubre de 2017'],
    ['2010-21', 'primavera de 2010'],
    ['2010-24', 'invierno de 2010–2011'],
    ['198X', 'década de 1980'],
    ['19XX', 'siglo XX'],
    ['-00XX', 'siglo I_a._C.'],
    ['-0043', '44_a._C.'],
    ['0014', '14_d._C.'],
    ['1990~', 'hacia 1990'],
    ['1990?', '¿1990?'],
    ['1990%', '¿hacia 1990?'],
    ['2017-10-18~', 'hacia el 18 de octubre de 2017'],
    ['198X~', 'hacia la década de 1980'],
    ['2024-06-14/2024-06-18', '14–18 de junio de 2024'],
    ['2024-05-03/2024-06-18', '3 de mayo – 18 de junio de 2024'],
    ['2016/2020', '2016–2020'],
    ['[2001..2003]', 'entre 2001 y 2003'],
    ['[2024-06-14..2024-06-18]', 'entre el 14 y el 18 de junio de 2024'],
    ['2006/..', 'desde 2006'],
    ['2017-10-18/..', 'desde el 18 de octubre de 2017'],
    ['../2008', 'hasta 2008'],
    ['2006/', '2006 – ?'],
    ['/2008', '? – 2008'],
    ['[..1998]', 'a más tardar en 1998'],
    ['[..2017-10-18]', 'a más tardar el 18 de octubre de 2017'],
    ['[..19XX]', 'a más tardar en el siglo XX'],
    ['[2004..]', '2004 o después'],
  ])('%s is %s', (edtf, text) => expect(written(edtf)).toBe(text))

  it('have the months of Intl', () => {
    for (const style of ['long', 'short'] as const) {
      const months = new Intl.DateTimeFormat('es', { month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const its =
          style === 'short' ? spanish.axis.month(month) : written(`2001-${String(month).padStart(2, '0')}`)
        expect(its.replace(' de 2001', '')).toBe(months.format(Date.UTC(2001, month - 1, 15)))
      }
    }
  })

  it('say how long it took', () => {
    expect(formatDuration(1, 1, 'es')).toBe('1 día')
    expect(formatDuration(980, 980, 'es')).toBe('2 años y 8 meses')
    expect(formatDuration(800, Infinity, 'es')).toBe('al menos 2 años y 2 meses')
  })
})
