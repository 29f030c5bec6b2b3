import { describe, expect, it } from 'vitest'
import { asDay, dayFromCivil, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { day } from './dayCodec.ts'

describe('a day', () => {
  it('is written in full', () => {
    const decoded = day.decode('2020-09-02')
    expect(decoded.ok && decoded.value !== null && day.encode(decoded.value)).toBe('2020-09-02')
    expect(day.encode(null)).toBeNull()
  })

  it('is refused where it is more than one, or none', () => {
    expect(day.decode('2020-09')).toEqual({ ok: false, reason: { code: 'notOneDay', value: '2020-09' } })
    expect(day.decode('2020')).toEqual({ ok: false, reason: { code: 'notOneDay', value: '2020' } })
    expect(day.decode('today')).toEqual({ ok: false, reason: { code: 'notPlainDate', value: 'today' } })
    expect(day.decode('2020-09-02x').ok).toBe(false)
    expect(day.decode('x2020-09-02').ok).toBe(false)
    expect(day.decode('2020-09-02-01').ok).toBe(false)
    expect(day.decode('2020-24')).toEqual({ ok: false, reason: { code: 'season', value: '2020-24' } })
    expect(day.decode('2020-02-30')).toMatchObject({
      ok: false,
      reason: { code: 'notDate', value: '2020-02-30' },
    })
  })

  it('is not written where four digits cannot write its year', () => {
    const [first, last] = [dayFromCivil(-9999, 1, 1), dayFromCivil(9999, 12, 31)]
    expect([first, last].map((one) => day.encode(one))).toEqual(['-9999-01-01', '9999-12-31'])
    for (const none of [asDay(first - 1), asDay(last + 1), OPEN_PAST, OPEN_FUTURE])
      expect(day.encode(none)).toBeNull()
  })

  it('is none where nothing is written', () =>
    expect(day.decode('')).toEqual({ ok: true, value: null, ignored: [] }))
})
