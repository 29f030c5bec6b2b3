/** The fonts of the picture, none smaller than 12 pixels, once: measured, painted and written as SVG by these names. */
export interface Font {
  /** In pixels. */
  readonly size: number
  readonly weight: 400 | 600
}

export const FONTS = {
  label: { size: 13, weight: 400 },
  tick: { size: 12, weight: 400 },
  /** A tick that opens a larger unit. */
  'tick-open': { size: 12, weight: 600 },
  name: { size: 15, weight: 600 },
  about: { size: 13, weight: 400 },
  /** The name of a lane with room for one line, and of one thinner than a line. */
  'name-line': { size: 13, weight: 600 },
  'name-thin': { size: 12, weight: 400 },
  /** How many events a mark stands for. */
  count: { size: 12, weight: 600 },
  /** Over a picture that stands by itself. */
  title: { size: 22, weight: 600 },
} as const satisfies Record<string, Font>

export type FontName = keyof typeof FONTS

export const FONT_FAMILY =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif'

export type CssFonts = Readonly<Record<FontName, string>>

/** Each font as CSS says it, in a family. */
export const fontsIn = (family: string): CssFonts =>
  Object.fromEntries(
    Object.entries(FONTS).map(([name, { size, weight }]) => [name, `${weight} ${size}px ${family}`]),
  ) as CssFonts

export const CSS_FONTS = fontsIn(FONT_FAMILY)

/** Width of a text in a font, in pixels. */
export type MeasureText = (text: string, font: FontName) => number

/** How far a halo reaches around its text, both sides together, in pixels. */
export const HALO = 4
