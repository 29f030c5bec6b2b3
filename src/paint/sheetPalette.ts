/** The page's colours as its stylesheet writes them, for whoever paints without a browser. */
import { COLOURS } from '../shapes/shape.ts'
import type { Palette } from './palette.ts'

/** The colours of a theme in the text of `styles/tokens.css`. Throws Error where one is missing. */
export function paletteIn(sheet: string, theme: 'light' | 'dark'): Palette {
  const named = new Map(
    [...sheet.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
      ([, name, light, dark]) => [name, theme === 'light' ? light : dark],
    ),
  )
  const colours = COLOURS.map((name) => {
    const colour = named.get(name)
    if (colour === undefined) throw new Error(`the stylesheet has no colour --${name}`)
    return [name, colour]
  })
  return Object.fromEntries(colours) as Palette
}
