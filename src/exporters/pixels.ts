/** How large a picture may be, to be painted. */

/** How many times as many pixels a painted picture has, across and down. */
export const TIMES = [1, 2, 3] as const
export type Times = (typeof TIMES)[number]

/** Widths that are asked for, in pixels: narrower has no room for names, wider no screen. */
export const LEAST_WIDTH = 320
export const MOST_WIDTH = 4000
/** A column, a page and a wide screen of a newspaper. */
export const USUAL_WIDTHS = [800, 1200, 1600]

/** The width that a reader means: a whole one, within what is possible; the usual one where it is none. */
export const widthOf = (text: string): number => {
  const width = Math.round(Number(text))
  return text.trim() === '' || !Number.isFinite(width)
    ? 1200
    : Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH)
}

/** No canvas of a browser in use is longer, in pixels; and with more than these in all, four bytes each, they fail. */
const LONGEST_SIDE = 16_384
const MOST_PIXELS = 120_000_000

interface Size {
  readonly width: number
  readonly height: number
}

export const canBePainted = ({ width, height }: Size, times: number): boolean =>
  Math.max(width, height) * times <= LONGEST_SIDE && width * height * times ** 2 <= MOST_PIXELS

/** The most times as many pixels that can be painted; 0 where the picture is too large as it is. */
export const mostTimes = (size: Size): Times | 0 => TIMES.findLast((times) => canBePainted(size, times)) ?? 0
