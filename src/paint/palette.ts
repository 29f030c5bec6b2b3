/** The page's colours, read from its stylesheet so that canvas, SVG and HTML can never disagree. */
import { COLOURS, type Colour } from '../shapes/shape.ts'

export type Palette = Readonly<Record<Colour, string>>

/**
 * The palette in force at an element: it changes with the theme and with forced colours. A custom property itself is only
 * text, such as `light-dark(#fff, #14181c)`, which a canvas does not take: so an element wears each for a moment. (Declared
 * by `@property` they would be colours, but for the whole document, whose own `--accent` may be something else.)
 */
export function readPalette(element: Element): Palette {
  const wearers = element.ownerDocument.createElement('span')
  wearers.style.setProperty('forced-color-adjust', 'none')
  for (const name of COLOURS) {
    const wearer = element.ownerDocument.createElement('span')
    wearer.style.color = `var(--${name})`
    wearers.append(wearer)
  }
  element.append(wearers)
  const worn = [...wearers.children].map((wearer) => getComputedStyle(wearer).color)
  wearers.remove()
  return Object.fromEntries(COLOURS.map((name, i) => [name, worn[i] ?? ''])) as Record<Colour, string>
}
