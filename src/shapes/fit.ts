/** Texts shortened to the room they have, each found once: names stand in many frames. */
import { shorten } from '../layout/shorten.ts'
import type { FontName, MeasureText } from './fonts.ts'

/** A text in a font as it is, or shortened to so many pixels. */
export type Fit = (measure: MeasureText, font: FontName, text: string, room: number) => string

/** More than this in one room are forgotten, and rooms too: those over lanes come and go with the width. */
const MOST = 2000

export function createFit(): Fit {
  const rooms = new Map<FontName, Map<number, Map<string, string>>>()
  return (measure, font, text, room) => {
    const fits = entry(entry(rooms, font, newMap<number, Map<string, string>>), room, newMap<string, string>)
    const known = fits.get(text)
    if (known !== undefined) return known
    const width = (part: string) => measure(part, font)
    const fit = width(text) <= room ? text : shorten(text, room, width)
    if (fits.size >= MOST) fits.clear()
    fits.set(text, fit)
    return fit
  }
}

const newMap = <K, V>(): Map<K, V> => new Map()

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  if (map.size >= MOST) map.clear()
  const created = create()
  map.set(key, created)
  return created
}
