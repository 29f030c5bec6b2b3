import { describe, expect, it } from 'vitest'
import { LIKE_INITIALS } from './chineseNames.ts'
import { initialsOf } from './initials.ts'

describe('initials', () => {
  it.each([
    ['zhang guoqing', 'zgq'],
    ['zhang ming', 'zm'],
    ['guoqing zhang', 'gqz'],
    ['wang xiaoan', 'wxa'],
    ["liu xi'an", 'lxa'],
    ['sun jie-shi', 'sjs'],
    ['ouyang xiu', 'oyx'],
    ['lin gang', 'lg'],
    ['li lingang', 'llg'],
    ['xiong guangkai', 'xgk'],
    ['lu xun', 'lx'],
    ["shangguan wan'er", 'sgwe'],
    ['chen yuanyuan', 'cyy'],
  ])('of %s are %s', (name, initials) => expect(initialsOf(name)).toEqual([initials]))

  it.each(['zhang', '张 国清', 'john smith', 'angela merkel', 'deng xiao ping an li', '', ' ', 'zhang 1'])(
    'of "%s" are none',
    (name) => expect(initialsOf(name)).toEqual([]),
  )

  it('are looked for where a word may be some', () => {
    for (const word of ['zm', 'zgq', 'oyxh', 'an']) expect(LIKE_INITIALS.test(word), word).toBe(true)
    for (const word of ['z', 'li', 'zhang', '张', 'z2']) expect(LIKE_INITIALS.test(word), word).toBe(false)
  })
})
