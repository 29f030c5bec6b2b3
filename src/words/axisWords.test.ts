import { describe, expect, it } from 'vitest'
import { axisWords } from './axisWords.ts'

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
})
