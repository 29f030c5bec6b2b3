import { describe, expect, it } from 'vitest'
import { day } from './dayCodec.ts'

describe('a day', () => {
  it('is written in full', () => {
    const decoded = day.decode('2020-09-02')
    expect(decoded.ok && decoded.value !== null && day.encode(decoded.value)).toBe('2020-09-02')
    expect(day.encode(null)).toBeNull()
  })

  it('is refused where it is more than one, or none', () => {
    expect(day.decode('2020-09')).toEqual({ ok: false, reason: { code: 'notOneDay', value: '2020-09' } })
    expect(day.decode('today').ok).toBe(false)
  })
})
