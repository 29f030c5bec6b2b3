import { describe, expect, it } from 'vitest'
import { formatDuration } from './duration.ts'
import { mustParseEdtf } from './edtf.ts'
import { formatDate, formatShort, formatYear, formatYears } from './format.ts'
import { at, from, inSentence, spanish, upTo } from './spanish.ts'
import { mustParsePoint } from './testing/mustParsePoint.ts'

/** Spaces that do not break, to be seen. */
const shown = (text: string) => text.replaceAll('\u00a0', '_')
const written = (edtf: string) => shown(formatDate(mustParseEdtf(edtf), 'es'))

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
    ['0099', '99_d._C.'],
    ['0100', '100'],
    ['0000', '1_a._C.'],
    ['-0043-03-15', '15 de marzo de 44_a._C.'],
    ['-0043-24', 'invierno de 44 – 43_a._C.'],
    ['0000-24', 'invierno de 1_a._C. – 1_d._C.'],
    ['001X', 'década de 10_d._C.'],
    ['010X', 'década de 100'],
    ['000X', '1_a._C. – 9_d._C.'],
    ['-000X', '10 – 1_a._C.'],
    ['-004X', '50 – 41_a._C.'],
    ['00XX', 'siglo I'],
    ['-01XX', 'siglo II_a._C.'],
    ['2010-21~', 'hacia la primavera de 2010'],
    ['2010-23', 'otoño de 2010'],
    ['2010-23~', 'hacia el otoño de 2010'],
    ['2017-10~', 'hacia octubre de 2017'],
    ['19XX~', 'hacia el siglo XX'],
    ['-004X~', 'hacia 50 – 41_a._C.'],
    ['-0049/-0043', '50 – 44_a._C.'],
    ['0014/0037', '14 – 37_d._C.'],
    ['-0026/0014', '27_a._C. – 14_d._C.'],
    ['0000/0014', '1_a._C. – 14_d._C.'],
    ['0099/0101', '99_d._C. – 101'],
    ['2001-09/2001-11', 'septiembre–noviembre de 2001'],
    ['2001-09-05/2001-11', '5 de septiembre – noviembre de 2001'],
    ['2001-09-05/2001-09', '5 de septiembre – septiembre de 2001'],
    ['2006-21/2006-22', 'primavera–verano de 2006'],
    ['2023-06-14/2024-06-18', '14 de junio de 2023 – 18 de junio de 2024'],
    ['2006-24/2007-21', 'invierno de 2006–2007 – primavera de 2007'],
    ['198X/199X', 'década de 1980 – década de 1990'],
    ['2010/2012-03', '2010 – marzo de 2012'],
    ['1999~/2003', 'hacia 1999 – 2003'],
    ['1999?/2003', '¿1999?–2003'],
    ['2001-09~/2001-11', 'hacia septiembre de 2001 – noviembre de 2001'],
    ['[-0049..-0043]', 'entre 50 y 44_a._C.'],
    ['[0014..0037]', 'entre 14 y 37_d._C.'],
    ['[2001-09..2001-11]', 'entre septiembre y noviembre de 2001'],
    ['[2006-21..2006-22]', 'entre la primavera y el verano de 2006'],
    ['[2024-05-03..2024-06-18]', 'entre el 3 de mayo y el 18 de junio de 2024'],
    ['[2023-06-14..2024-06-18]', 'entre el 14 de junio de 2023 y el 18 de junio de 2024'],
    ['[198X..199X]', 'entre la década de 1980 y la década de 1990'],
    ['[1990~..1995]', 'entre aproximadamente 1990 y 1995'],
    ['[1985?..1995]', 'entre ¿1985? y 1995'],
    ['[2006-24..2008]', 'entre el invierno de 2006–2007 y 2008'],
    ['2017-10-18%/..', 'desde ¿aproximadamente el 18 de octubre de 2017?'],
    ['198X/..', 'desde la década de 1980'],
    ['2010-22/..', 'desde el verano de 2010'],
    ['18XX/..', 'desde el siglo XIX'],
    ['../2017-10-18', 'hasta el 18 de octubre de 2017'],
    ['../2017-10', 'hasta octubre de 2017'],
    ['../1990~', 'hasta aproximadamente 1990'],
    ['2017-10-18~/', 'hacia el 18 de octubre de 2017 – ?'],
    ['/2017-10-18', '? – 18 de octubre de 2017'],
    ['[..1998~]', 'a más tardar hacia 1998'],
    ['[2017-10-18..]', '18 de octubre de 2017 o después'],
  ])('%s is %s', (edtf, text) => expect(written(edtf)).toBe(text))

  // Behind desde; from when; until when; when it happened.
  it.each([
    ['2017-10-18', 'el 18 de octubre de 2017', 'del 18 de octubre de 2017', 'al 18 de octubre de 2017', 'el 18 de octubre de 2017'],
    ['2017-10', 'octubre de 2017', 'de octubre de 2017', 'a octubre de 2017', 'en octubre de 2017'],
    ['2010-21', 'la primavera de 2010', 'de la primavera de 2010', 'a la primavera de 2010', 'en la primavera de 2010'],
    ['2010-22', 'el verano de 2010', 'del verano de 2010', 'al verano de 2010', 'en el verano de 2010'],
    ['2010-24', 'el invierno de 2010–2011', 'del invierno de 2010–2011', 'al invierno de 2010–2011', 'en el invierno de 2010–2011'],
    ['1990', '1990', 'de 1990', 'a 1990', 'en 1990'],
    ['198X', 'la década de 1980', 'de la década de 1980', 'a la década de 1980', 'en la década de 1980'],
    ['19XX', 'el siglo XX', 'del siglo XX', 'al siglo XX', 'en el siglo XX'],
    ['000X', '1_a._C. – 9_d._C.', 'de 1_a._C. – 9_d._C.', 'a 1_a._C. – 9_d._C.', 'en 1_a._C. – 9_d._C.'],
    ['-004X', '50 – 41_a._C.', 'de 50 – 41_a._C.', 'a 50 – 41_a._C.', 'en 50 – 41_a._C.'],
    ['1990~', 'aproximadamente 1990', 'de aproximadamente 1990', 'a aproximadamente 1990', 'hacia 1990'],
    ['1990?', '¿1990?', 'de ¿1990?', 'a ¿1990?', 'en ¿1990?'],
    ['1990%', '¿aproximadamente 1990?', 'de ¿aproximadamente 1990?', 'a ¿aproximadamente 1990?', '¿hacia 1990?'],
    ['2017-10-18?', '¿el 18 de octubre de 2017?', 'del ¿18 de octubre de 2017?', 'al ¿18 de octubre de 2017?', '¿el 18 de octubre de 2017?'],
    ['198X?', '¿la década de 1980?', 'de ¿la década de 1980?', 'a ¿la década de 1980?', 'en ¿la década de 1980?'],
  ])('%s is %s, %s, %s, %s', (edtf, ...texts) => {
    const point = mustParsePoint(edtf)
    expect([inSentence, from, upTo, at].map((write) => shown(write(point)))).toEqual(texts)
  }) // biome-ignore format: a table

  it.each([
    ['2024-06-14/2024-06-18', '14–18 de junio'],
    ['2024-06-01', '1 de junio'],
    ['2017-10?', '¿octubre?'],
    ['2017-10-18~', 'hacia el 18 de octubre'],
    ['2001-09/2001-11', 'septiembre–noviembre'],
    ['2001-09~/2001-11', 'hacia septiembre – noviembre'],
    ['[2001-09..2001-11]', 'entre septiembre y noviembre'],
    ['[2024-06-14..2024-06-18]', 'entre el 14 y el 18 de junio'],
    ['[2001-09~..2001-11-05]', 'entre aproximadamente septiembre y el 5 de noviembre'],
    ['2010-24', 'invierno de 2010–2011'],
    ['2010-22', 'verano'],
  ])('under its year %s is %s', (edtf, text) =>
    expect(shown(formatShort(mustParseEdtf(edtf), 'es'))).toBe(text),
  )

  it('say years and their eras', () => {
    expect(formatYear(2018, 'es')).toBe('2018')
    expect(shown(formatYears(-26, 14, 'es'))).toBe('27_a._C. – 14_d._C.')
    expect(shown(formatYears(14, 37, 'es'))).toBe('14 – 37_d._C.')
    expect(shown(formatYears(-43, 0, 'es'))).toBe('44 – 1_a._C.')
    expect(formatYears(2016, 2020, 'es')).toBe('2016–2020')
    expect(shown(spanish.shortYear(-43))).toBe('44_a._C.')
  })

  it('stand at the ticks of an axis', () => {
    expect(spanish.axis.monthOf(2018, 2)).toBe('feb 2018')
    expect(shown(spanish.axis.monthOf(-43, 3))).toBe('mar 44_a._C.')
    expect(spanish.axis.dayOf(1, 1)).toBe('1 ene')
    expect(spanish.axis.dayOf(12, 31)).toBe('31 dic')
    expect(spanish.axis.day(2)).toBe('2')
  })

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
    expect(formatDuration(26, 26, 'es')).toBe('26 días')
    expect(formatDuration(365, 365, 'es')).toBe('1 año')
    expect(formatDuration(396, 396, 'es')).toBe('1 año y 1 mes')
    expect(formatDuration(243, 335, 'es')).toBe('de 8 a 11 meses')
    expect(formatDuration(1096, 1461, 'es')).toBe('de 3 a 4 años')
    expect(formatDuration(1, 31, 'es')).toBe('hasta 31 días')
    expect(formatDuration(800, Infinity, 'es')).toBe('al menos 2 años y 2 meses')
  })
})
