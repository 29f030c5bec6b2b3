import { describe, expect, it } from 'vitest'
import { dayFromCivil } from '../dates/day.ts'
import { asOfWords, axisWords } from './axisWords.ts'

describe('the axis', () => {
  it.each([
    [2018, '2018', 'Mar 2018', '2018', '2018年3月'],
    [14, 'AD 14', 'Mar AD 14', '公元14年', '公元14年3月'],
    [-43, '44 BC', 'Mar 44 BC', '前44年', '公元前44年3月'],
  ])('names the year %i by its era', (year, en, enMonth, zh, zhMonth) => {
    expect(axisWords('en').year(year)).toBe(en)
    expect(axisWords('en').month(year, 3, true)).toBe(enMonth)
    expect(axisWords('zh').year(year)).toBe(zh)
    expect(axisWords('zh').month(year, 3, true)).toBe(zhMonth)
  })

  it('has the as-of line’s day in few letters, and on a narrow axis alone: years beside it keep their room', () => {
    const day = dayFromCivil(2025, 10, 31)
    expect(asOfWords(day, false, 480, 'en')).toBe('as of 31 Oct 2025')
    expect(asOfWords(day, false, 479, 'en')).toBe('31 Oct 2025')
    expect(asOfWords(day, true, 1000, 'en')).toBe('31 Oct 2025')
    expect(asOfWords(day, false, 1000, 'zh')).toBe('截至2025年10月31日')
    expect(asOfWords(day, true, 1000, 'fr')).toBe('31 oct. 2025')
    expect(asOfWords(day, true, 1000, 'es')).toBe('31 oct 2025')
  })
})
