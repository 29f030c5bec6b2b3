/** Texts one below the other, each over as many lines as it may: they stand above and below the lanes of a picture of its own. */
import { createFit } from './fit.ts'
import type { FontName, MeasureText } from './fonts.ts'
import { type Shape, text } from './shape.ts'
import { wrapText } from './wrap.ts'

/** `most` lines at most; an empty text takes none. */
type BlockText = readonly [font: FontName, fill: 'ink' | 'muted', text: string, most: number]

/** Shapes from the top left corner on, and how high they are together, in pixels. */
export interface Block {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** From one line to the next, in pixels. */
const LINES: Readonly<Partial<Record<FontName, number>>> = { title: 28, name: 21 }
const LINE = 18

/** Blocks of a width in pixels. */
export function textBlock(width: number, measure: MeasureText): (texts: readonly BlockText[]) => Block {
  const fitText = createFit()
  return (texts) => {
    const shapes: Shape[] = []
    let height = 0
    for (const [font, fill, all, most] of texts) {
      if (all === '') continue
      const line = LINES[font] ?? LINE
      const shortened = (rest: string) => fitText(measure, font, rest, width)
      for (const part of wrapText(all, width, most, (part) => measure(part, font), shortened)) {
        shapes.push(text(0, height + line / 2, part, font, fill))
        height += line
      }
    }
    return { shapes, height }
  }
}
