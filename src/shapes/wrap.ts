/** A text over several lines, broken where its words are; a word longer than a line is broken within. */

/** Width of a part of the text, in pixels. */
type Width = (part: string) => number

/** After a space, a dot between names, or a hyphen. */
const BREAKS = /(?<=[\s·・‧-])/u

/**
 * The lines, at most `most` of them (1 or more) and each at most `room` pixels wide; what is left over stands in the
 * last, cut by `shorten` to its room.
 */
export function wrapText(
  text: string,
  room: number,
  most: number,
  width: Width,
  shorten: (rest: string) => string,
): string[] {
  const lines: string[] = []
  let rest = text
  while (lines.length < most - 1 && width(rest) > room) {
    const line = longestStart(rest, room, width)
    if (line === '') break
    lines.push(line.trimEnd())
    rest = rest.slice(line.length).trimStart()
  }
  return [...lines, width(rest) > room ? shorten(rest) : rest]
}

/** So many whole words as fit, else so many letters. */
function longestStart(text: string, room: number, width: Width): string {
  return fitting(text.split(BREAKS), room, width) || fitting([...text], room, width)
}

function fitting(parts: readonly string[], room: number, width: Width): string {
  let start = ''
  for (const part of parts) {
    if (width((start + part).trimEnd()) > room) break
    start += part
  }
  return start
}
