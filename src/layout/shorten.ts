/** A text cut to a room. */
import type { Measure } from './labels.ts'

/**
 * The longest beginning of a text that fits with an ellipsis; empty where not even two letters do. Measuring a text not
 * seen before is dear: the search begins where letters of even width would end, and goes on letter by letter.
 */
export function shorten(text: string, room: number, measure: Measure): string {
  const letters = [...text]
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`
  const fits = (length: number) => measure(cut(length)) <= room
  const even = Math.floor((letters.length * room) / Math.max(measure(text), 1))
  let length = Math.min(Math.max(even - 1, 0), letters.length)
  if (fits(length)) while (length < letters.length && fits(length + 1)) length++
  else while (length > 0 && !fits(length)) length--
  return length < 2 ? '' : cut(length)
}
