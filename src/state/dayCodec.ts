/** A day in the URL: `2018-03-09`. */
import { type Day, isoOfDay } from '../dates/day.ts'
import { type Codec, invalid, valid } from './codec.ts'
import { isReason, readDate, writable } from './urlDates.ts'

export const day: Codec<Day | null> = {
  encode: (value) => {
    const written = writable(value)
    return written === null ? null : isoOfDay(written)
  },
  decode: (text) => {
    if (text === '') return valid(null)
    const bounds = readDate(text)
    if (isReason(bounds)) return invalid(bounds)
    return bounds.min === bounds.max ? valid(bounds.min) : invalid({ code: 'notOneDay', value: text })
  },
}
