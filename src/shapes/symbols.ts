/** D3's symbols as paths around a point. */
import { type SymbolType, symbolCircle, symbolDiamond2 } from 'd3'
import type { Pen } from './shape.ts'

/** D3 counts a symbol's size in square pixels. */
const symbol =
  (type: SymbolType, size: number) =>
  (pen: Pen): void =>
    // Of all that a canvas can, symbols use what a pen has.
    type.draw(pen as CanvasPath, size)

export const circle = (radius: number) => symbol(symbolCircle, Math.PI * radius ** 2)

/** A square on its corner; the radius goes from its middle to a corner, in pixels. */
export const diamond = (radius: number) => symbol(symbolDiamond2, (radius / DIAMOND_SCALE) ** 2)
/** From its middle to a corner, D3's diamond measures the square root of its size times this. */
const DIAMOND_SCALE = 0.62625
