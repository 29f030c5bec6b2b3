/**
 * Where the two handles of a brush stand, each in a target that a finger can hit and that the other never covers:
 *
 *   [      ▮]░░░░░░[▮      ]      outside the years between them, so that two that meet can be parted again
 *   [▮      ][▮      ]            at an end of the strip without room outside, pushed inwards
 */

/** Width of a target and of the mark in it, in pixels. */
export const TARGET = 24
export const MARK = 8

/** In pixels: where a target begins on the strip, and where its mark does in the target. */
export interface Handle {
  readonly left: number
  readonly mark: number
}

/**
 * The handles of the years from `x0` to `x1` on a strip of so many pixels, with so much room at either side of it. They stand
 * apart where the strip has room for both.
 */
export function handlesAt(
  x0: number,
  x1: number,
  width: number,
  room: number,
): { readonly from: Handle; readonly to: Handle } {
  const first = 0 - room
  const last = width + room - TARGET
  const wanted = Math.max(x0 - TARGET, first)
  const to = Math.max(Math.min(x1, last), first + TARGET)
  const from = Math.min(wanted, to - TARGET)
  return {
    from: { left: from, mark: within(Math.max(x0 - MARK, 0) - from) },
    to: { left: to, mark: within(Math.min(x1, width - MARK) - to) },
  }
}

const within = (mark: number): number => Math.min(Math.max(mark, 0), TARGET - MARK)
