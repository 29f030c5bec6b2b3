import { describe, expect, it } from 'vitest'
import { formatDuration } from './duration.ts'
import { mustParseEdtf } from './edtf.ts'
import { formatDate, formatShort, formatYear, formatYears } from './format.ts'
import { french } from './french.ts'

const written = (edtf: string) => formatDate(mustParseEdtf(edtf), 'fr').replaceAll(/[\u00a0\u202f]/g, '_')

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
  ])('%s is %s', (edtf, text) => expect(written(edtf)).toBe(text))

  it('leave out a year that stands above', () => {
    expect(formatShort(mustParseEdtf('2024-06-14/2024-06-18'), 'fr')).toBe('14–18 juin')
    expect(formatShort(mustParseEdtf('2024-06-01'), 'fr')).toBe('1er juin')
  })

  it('say years and their eras', () => {
    expect(formatYear(2018, 'fr')).toBe('2018')
    expect(formatYears(-26, 14, 'fr')).toBe('27\u00a0av.\u00a0J.-C. – 14\u00a0apr.\u00a0J.-C.')
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
    expect(formatDuration(1, 31, 'fr')).toBe('31 jours au plus')
    expect(formatDuration(800, Infinity, 'fr')).toBe('au moins 2 ans 2 mois')
  })
})
