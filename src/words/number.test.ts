import fc from 'fast-check'
import { expect, it } from 'vitest'
import { number } from './number.ts'

it('writes counts as the browser does for English and for Chinese', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(), fc.maxSafeNat()), (n) => {
      expect(number(n)).toBe(new Intl.NumberFormat('en-GB').format(n))
      expect(number(n)).toBe(new Intl.NumberFormat('zh-CN').format(n))
    }),
  )
})
