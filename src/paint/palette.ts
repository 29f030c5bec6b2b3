/** The page's colours, read from its stylesheet so that canvas, SVG and HTML can never disagree. */
import { COLOURS, type Colour } from '../shapes/shape.ts'

export type Palette = Readonly<Record<Colour, string>>

/** The palette in force at an element: it changes with the theme and with forced colours. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  return Object.fromEntries(
    COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as Record<Colour, string>
}
