/**
 * The fonts of names, before a frame waits for them. A font is looked for when the first text is measured in it, and another for each
 * script that it lacks, which takes 4 to 10 ms each time; a filter that leaves few people writes their names larger than any frame before.
 */
import type { FontName } from '../shapes/fonts.ts'
import type { Arrangement } from './arrange.ts'

const FONTS_OF_NAMES: readonly FontName[] = ['name', 'name-line', 'about']
/** The names of so many people have nearly all scripts there are. */
const LOOKED_AT = 200

/** Looks for them when there is time: with the first letters of the names. Where a browser does not say when, the frame does it. */
export function readyFonts({ lanes, nameOf, aboutOf, measure }: Arrangement, window: Window): void {
  window.requestIdleCallback?.(() => {
    const letters = new Set<string>()
    for (const person of lanes.person.slice(0, LOOKED_AT))
      for (const text of [nameOf(person), aboutOf(person)]) letters.add(firstLetter(text))
    const sample = [...letters].join('')
    for (const font of FONTS_OF_NAMES) measure(sample, font)
  })
}

const firstLetter = (text: string): string => /\p{L}/u.exec(text)?.[0] ?? ''
