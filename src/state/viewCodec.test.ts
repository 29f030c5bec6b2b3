import { expect, it } from 'vitest'
import { dayFromCivil } from '../dates/day.ts'
import { EVERYTHING, WHOLE } from './viewState.ts'
import { zoomed } from './zoomCodec.ts'

const decoded = (text: string) => {
  const found = zoomed.decode(text)
  return found.ok ? found.value : found.reason
}

it('says nothing of an axis that fits what matched, and names one that shows all of it', () => {
  expect(zoomed.encode(EVERYTHING)).toBeNull()
  expect(decoded('')).toEqual(EVERYTHING)
  expect(zoomed.encode(WHOLE)).toBe('earliest..latest')
  expect(decoded('earliest..latest')).toBe(WHOLE)
})

it('is a period otherwise', () => {
  const from = dayFromCivil(2016, 1, 1)
  expect(zoomed.encode({ from: WHOLE.from, to: from })).toBe('earliest..2016-01-01')
  expect(zoomed.encode({ from, to: WHOLE.to })).toBe('2016..latest')
  expect(decoded('2016..latest')).toEqual({ from, to: null })
  expect(zoomed.encode({ from, to: null })).toBe('2016..latest')
  expect(decoded('2016..2015')).toEqual({ code: 'endsBefore', value: '2016..2015' })
})
