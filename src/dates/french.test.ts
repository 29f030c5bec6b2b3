import { describe, expect, it } from 'vitest'
import { formatDuration } from './duration.ts'
import { mustParseEdtf } from './edtf.ts'
import { formatDate, formatShort, formatYear, formatYears } from './format.ts'
import { at, french, from, inSentence, to, upTo } from './french.ts'
import { mustParsePoint } from './testing/mustParsePoint.ts'

/** Spaces that do not break, to be seen. */
const shown = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, '_')
const written = (edtf: string) => shown(formatDate(mustParseEdtf(edtf), 'fr'))

describe('dates in French', () => {
  it.each([
    ['2017-10-18', '18 octobre 2017'],
    ['2018-01-01', '1er janvier 2018'],
    ['2017-10', 'octobre 2017'],
    ['2010-21', 'printemps 2010'],
    ['2010-24', 'hiver 2010–2011'],
    ['2006', '2006'],
    ['198X', 'années 1980'],
    ['19XX', 'XXe siècle'],
    ['00XX', 'Ier siècle'],
    ['-00XX', 'Ier siècle_av._J.-C.'],
    ['-0043', '44_av._J.-C.'],
    ['0014', '14_apr._J.-C.'],
    ['1990~', 'vers 1990'],
    ['1990?', '1990_?'],
    ['1990%', 'vers 1990_?'],
    ['2017-10-18~', 'vers le 18 octobre 2017'],
    ['198X~', 'vers les années 1980'],
    ['19XX~', 'vers le XXe siècle'],
    ['2010-22~', 'vers l’été 2010'],
    ['2024-06-14/2024-06-18', '14–18 juin 2024'],
    ['2024-06-01/2024-06-18', '1er–18 juin 2024'],
    ['2024-05-03/2024-06-18', '3 mai – 18 juin 2024'],
    ['2016/2020', '2016–2020'],
    ['-0043/-0026', '44 – 27_av._J.-C.'],
    ['[2001..2003]', 'entre 2001 et 2003'],
    ['[2024-06-14..2024-06-18]', 'entre le 14 et le 18 juin 2024'],
    ['[2024-05-03..2024-06-18]', 'entre le 3 mai et le 18 juin 2024'],
    ['[198X..199X]', 'entre les années 1980 et les années 1990'],
    ['[1990~..1995]', 'entre environ 1990 et 1995'],
    ['2006/..', 'depuis 2006'],
    ['2017-10-18/..', 'depuis le 18 octobre 2017'],
    ['198X/..', 'depuis les années 1980'],
    ['../2008', 'jusqu’en 2008'],
    ['../2017-10-18', 'jusqu’au 18 octobre 2017'],
    ['../198X', 'jusqu’aux années 1980'],
    ['../2010-22', 'jusqu’à l’été 2010'],
    ['../1990~', 'jusqu’à environ 1990'],
    ['2006/', '2006 – ?'],
    ['/2008', '? – 2008'],
    ['[..1998]', 'au plus tard en 1998'],
    ['[..2017-10-18]', 'au plus tard le 18 octobre 2017'],
    ['[..198X]', 'au plus tard dans les années 1980'],
    ['[..1998~]', 'au plus tard vers 1998'],
    ['[2004..]', '2004 ou plus tard'],
    ['0099', '99_apr._J.-C.'],
    ['0100', '100'],
    ['0000', '1_av._J.-C.'],
    ['-0043-03-15', '15 mars 44_av._J.-C.'],
    ['-0043-24', 'hiver 44 – 43_av._J.-C.'],
    ['0000-24', 'hiver 1_av._J.-C. – 1_apr._J.-C.'],
    ['001X', 'années 10_apr._J.-C.'],
    ['010X', 'années 100'],
    ['000X', '1_av._J.-C. – 9_apr._J.-C.'],
    ['-000X', '10 – 1_av._J.-C.'],
    ['-004X', '50 – 41_av._J.-C.'],
    ['03XX', 'IVe siècle'],
    ['-01XX', 'IIe siècle_av._J.-C.'],
    ['2010-21~', 'vers le printemps 2010'],
    ['2010-23', 'automne 2010'],
    ['2010-23~', 'vers l’automne 2010'],
    ['2017-10~', 'vers octobre 2017'],
    ['-004X~', 'vers 50 – 41_av._J.-C.'],
    ['2017-10-18?', '18 octobre 2017_?'],
    ['0014/0037', '14 – 37_apr._J.-C.'],
    ['-0026/0014', '27_av._J.-C. – 14_apr._J.-C.'],
    ['0000/0014', '1_av._J.-C. – 14_apr._J.-C.'],
    ['0099/0101', '99_apr._J.-C. – 101'],
    ['2001-09/2001-11', 'septembre–novembre 2001'],
    ['2001-09-05/2001-11', '5 septembre – novembre 2001'],
    ['2001-09-05/2001-09', '5 septembre – septembre 2001'],
    ['2006-21/2006-22', 'printemps–été 2006'],
    ['2023-06-14/2024-06-18', '14 juin 2023 – 18 juin 2024'],
    ['2006-24/2007-21', 'hiver 2006–2007 – printemps 2007'],
    ['198X/199X', 'années 1980 – années 1990'],
    ['2010/2012-03', '2010 – mars 2012'],
    ['1999~/2003', 'vers 1999 – 2003'],
    ['1999?/2003', '1999_? – 2003'],
    ['2001-09~/2001-11', 'vers septembre 2001 – novembre 2001'],
    ['[-0049..-0043]', 'entre 50 et 44_av._J.-C.'],
    ['[2001-09..2001-11]', 'entre septembre et novembre 2001'],
    ['[2006-21..2006-22]', 'entre le printemps et l’été 2006'],
    ['[2006-24..2008]', 'entre l’hiver 2006–2007 et 2008'],
    ['[2024-06-01..2024-06-18]', 'entre le 1er et le 18 juin 2024'],
    ['[2023-06-14..2024-06-18]', 'entre le 14 juin 2023 et le 18 juin 2024'],
    ['[1985..19XX]', 'entre 1985 et le XXe siècle'],
    ['[1985?..1995]', 'entre 1985_? et 1995'],
    ['[2017-10-18?..2018]', 'entre le 18 octobre 2017_? et 2018'],
    ['2017-10-18%/..', 'depuis environ le 18 octobre 2017_?'],
    ['2010-22/..', 'depuis l’été 2010'],
    ['18XX/..', 'depuis le XIXe siècle'],
    ['2017-10-18~/', 'vers le 18 octobre 2017 – ?'],
    ['/2017-10-18', '? – 18 octobre 2017'],
    ['[2017-10-18..]', '18 octobre 2017 ou plus tard'],
  ])('%s is %s', (edtf, text) => expect(written(edtf)).toBe(text))

  // Behind depuis; jusqu’; du … au …; when it happened; from when.
  it.each([
    ['2017-10-18', 'le 18 octobre 2017', 'au 18 octobre 2017', 'au 18 octobre 2017', 'le 18 octobre 2017', 'du 18 octobre 2017'],
    ['2018-01-01', 'le 1er janvier 2018', 'au 1er janvier 2018', 'au 1er janvier 2018', 'le 1er janvier 2018', 'du 1er janvier 2018'],
    ['2017-10', 'octobre 2017', 'en octobre 2017', 'à octobre 2017', 'en octobre 2017', 'd’octobre 2017'],
    ['2017-08', 'août 2017', 'en août 2017', 'à août 2017', 'en août 2017', 'd’août 2017'],
    ['2017-05', 'mai 2017', 'en mai 2017', 'à mai 2017', 'en mai 2017', 'de mai 2017'],
    ['2010-21', 'le printemps 2010', 'au printemps 2010', 'au printemps 2010', 'au printemps 2010', 'du printemps 2010'],
    ['2010-22', 'l’été 2010', 'à l’été 2010', 'à l’été 2010', 'en été 2010', 'de l’été 2010'],
    ['2010-24', 'l’hiver 2010–2011', 'à l’hiver 2010–2011', 'à l’hiver 2010–2011', 'en hiver 2010–2011', 'de l’hiver 2010–2011'],
    ['1990', '1990', 'en 1990', 'à 1990', 'en 1990', 'de 1990'],
    ['198X', 'les années 1980', 'aux années 1980', 'aux années 1980', 'dans les années 1980', 'des années 1980'],
    ['19XX', 'le XXe siècle', 'au XXe siècle', 'au XXe siècle', 'au XXe siècle', 'du XXe siècle'],
    ['000X', '1_av._J.-C. – 9_apr._J.-C.', 'en 1_av._J.-C. – 9_apr._J.-C.', 'à 1_av._J.-C. – 9_apr._J.-C.', 'en 1_av._J.-C. – 9_apr._J.-C.', 'de 1_av._J.-C. – 9_apr._J.-C.'],
    ['-004X', '50 – 41_av._J.-C.', 'en 50 – 41_av._J.-C.', 'à 50 – 41_av._J.-C.', 'en 50 – 41_av._J.-C.', 'de 50 – 41_av._J.-C.'],
    ['1990~', 'environ 1990', 'à environ 1990', 'à environ 1990', 'vers 1990', 'd’environ 1990'],
    ['1990?', '1990_?', 'en 1990_?', 'à 1990_?', 'en 1990_?', 'de 1990_?'],
    ['1990%', 'environ 1990_?', 'à environ 1990_?', 'à environ 1990_?', 'vers 1990_?', 'd’environ 1990_?'],
    ['2017-10-18?', 'le 18 octobre 2017_?', 'au 18 octobre 2017_?', 'au 18 octobre 2017_?', 'le 18 octobre 2017_?', 'du 18 octobre 2017_?'],
    ['2017-10?', 'octobre 2017_?', 'en octobre 2017_?', 'à octobre 2017_?', 'en octobre 2017_?', 'd’octobre 2017_?'],
    ['198X?', 'les années 1980_?', 'aux années 1980_?', 'aux années 1980_?', 'dans les années 1980_?', 'des années 1980_?'],
  ])('%s is %s, %s, %s, %s, %s', (edtf, ...texts) => {
    const point = mustParsePoint(edtf)
    expect([inSentence, to, upTo, at, from].map((write) => shown(write(point)))).toEqual(texts)
  }) // biome-ignore format: a table

  it.each([
    ['2024-06-14/2024-06-18', '14–18 juin'],
    ['2024-06-01', '1er juin'],
    ['2017-10?', 'octobre_?'],
    ['2017-10~', 'vers octobre'],
    ['2017-10-18~', 'vers le 18 octobre'],
    ['2001-09/2001-11', 'septembre–novembre'],
    ['2001-09~/2001-11', 'vers septembre – novembre'],
    ['[2001-09..2001-11]', 'entre septembre et novembre'],
    ['[2024-06-14..2024-06-18]', 'entre le 14 et le 18 juin'],
    ['[2001-09~..2001-11-05]', 'entre environ septembre et le 5 novembre'],
    ['2010-24', 'hiver 2010–2011'],
    ['2010-22', 'été'],
  ])('under its year %s is %s', (edtf, text) =>
    expect(shown(formatShort(mustParseEdtf(edtf), 'fr'))).toBe(text),
  )

  it('stand at the ticks of an axis', () => {
    expect(french.axis.monthOf(2018, 2)).toBe('févr. 2018')
    expect(shown(french.axis.monthOf(-43, 3))).toBe('mars 44_av._J.-C.')
    expect(french.axis.dayOf(1, 1)).toBe('1er janv.')
    expect(french.axis.dayOf(12, 31)).toBe('31 déc.')
    expect(french.axis.day(1)).toBe('1er')
    expect(french.axis.day(2)).toBe('2')
  })

  it('say years and their eras', () => {
    expect(formatYear(2018, 'fr')).toBe('2018')
    expect(formatYears(-26, 14, 'fr')).toBe('27\u00a0av.\u00a0J.-C. – 14\u00a0apr.\u00a0J.-C.')
    expect(shown(formatYears(14, 37, 'fr'))).toBe('14 – 37_apr._J.-C.')
    expect(shown(formatYears(-43, 0, 'fr'))).toBe('44 – 1_av._J.-C.')
    expect(formatYears(2016, 2020, 'fr')).toBe('2016–2020')
    expect(shown(french.shortYear(-43))).toBe('44_av._J.-C.')
  })

  it('have the months of Intl', () => {
    for (const style of ['long', 'short'] as const) {
      const months = new Intl.DateTimeFormat('fr', { month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const its =
          style === 'short' ? french.axis.month(month) : written(`2001-${String(month).padStart(2, '0')}`)
        expect(its.replace(' 2001', '')).toBe(months.format(Date.UTC(2001, month - 1, 15)))
      }
    }
  })

  it('say how long it took', () => {
    expect(formatDuration(1, 1, 'fr')).toBe('1 jour')
    expect(formatDuration(980, 980, 'fr')).toBe('2 ans 8 mois')
    expect(formatDuration(365, 365, 'fr')).toBe('1 an')
    expect(formatDuration(396, 396, 'fr')).toBe('1 an 1 mois')
    expect(formatDuration(243, 335, 'fr')).toBe('8 à 11 mois')
    expect(formatDuration(1096, 1461, 'fr')).toBe('3 à 4 ans')
    expect(formatDuration(2, 31, 'fr')).toBe('2 à 31 jours')
    expect(formatDuration(1, 31, 'fr')).toBe('31 jours au plus')
    expect(formatDuration(800, Infinity, 'fr')).toBe('au moins 2 ans 2 mois')
  })
})
