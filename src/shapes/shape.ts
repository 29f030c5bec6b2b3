/**
 * What every painter can paint: rectangles, paths and texts in drawing order, gathered in layers. A colour is the name of
 * a custom property of the stylesheet: a canvas looks it up in the palette, SVG writes `var(--name)`.
 */
import type { FontName } from './fonts.ts'

/** One colour a role group, and that of text on it; groups beyond these take the last, a neutral one. */
const GROUP_COLOURS = ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((place) => `group-${place}` as const)
const ON_GROUP_COLOURS = GROUP_COLOURS.map((name) => `on-${name}` as const)

export const COLOURS = [
  'page',
  'ink',
  'muted',
  'line',
  'accent',
  'on-accent',
  ...GROUP_COLOURS,
  ...ON_GROUP_COLOURS,
] as const

export type Colour = (typeof COLOURS)[number]

export const groupColour = (group: number): Colour => GROUP_COLOURS[group] ?? 'group-7'
export const onGroupColour = (group: number): Colour => ON_GROUP_COLOURS[group] ?? 'on-group-7'

/** What a path is drawn with: a canvas has all of it, and so have the paths of D3. */
export interface Pen {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void
  rect(x: number, y: number, width: number, height: number): void
  closePath(): void
}

/** A filled rectangle. */
export interface Rect {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Colour
  readonly opacity: number
}

/** A path around the point (x, y), filled where it has a fill, then stroked where it has a stroke. */
export interface Path {
  readonly kind: 'path'
  readonly x: number
  readonly y: number
  readonly draw: (pen: Pen) => void
  readonly fill: Colour | undefined
  readonly stroke: Colour | undefined
  readonly lineWidth: number
  /** Pixels drawn and left out, in turns; `undefined` for a line without gaps. */
  readonly dash: number[] | undefined
  readonly opacity: number
}

/** One line of text, its middle at the height `y`; the halo hides what is below it. */
export interface Text {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly font: FontName
  readonly fill: Colour
  readonly anchor: 'start' | 'middle'
  readonly halo: Colour | undefined
}

export type Shape = Rect | Path | Text

/** In pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Shapes around an origin in the picture, and the part of the picture outside which none of them is seen. */
export interface Layer {
  readonly name: 'names' | 'grid' | 'lanes' | 'axis' | 'events' | 'highlight' | 'annotations' | 'sample'
  readonly x: number
  readonly y: number
  readonly clip: Box
  readonly shapes: readonly Shape[]
}

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Colour,
  opacity = 1,
): Rect => ({ kind: 'rect', x, y, width, height, fill, opacity })

interface PathLook {
  readonly fill?: Colour | undefined
  readonly stroke?: Colour | undefined
  readonly lineWidth?: number
  readonly dash?: number[]
  readonly opacity?: number
}

export const path = (
  x: number,
  y: number,
  draw: (pen: Pen) => void,
  { fill, stroke, lineWidth = 1, dash, opacity = 1 }: PathLook,
): Path => ({ kind: 'path', x, y, draw, fill, stroke, lineWidth, dash, opacity })

export const text = (
  x: number,
  y: number,
  text: string,
  font: FontName,
  fill: Colour,
  anchor: Text['anchor'] = 'start',
  halo: Colour | undefined = undefined,
): Text => ({ kind: 'text', x, y, text, font, fill, anchor, halo })

/** A rectangle with round corners. */
export const rounded =
  (width: number, height: number, radius: number) =>
  (pen: Pen): void => {
    pen.moveTo(radius, 0)
    pen.arcTo(width, 0, width, height, radius)
    pen.arcTo(width, height, 0, height, radius)
    pen.arcTo(0, height, 0, 0, radius)
    pen.arcTo(0, 0, width, 0, radius)
    pen.closePath()
  }
