/** The names of lanes: beside their lanes on as many lines as they need, or over them on one. */
import { JOINT } from '../dataset/text.ts'
import type { LaneMetrics } from '../layout/laneMetrics.ts'
import type { LaneBand } from '../layout/scene.ts'
import type { Fit } from './fit.ts'
import type { FontName } from './fonts.ts'
import type { Picture } from './picture.ts'
import { type Colour, rect, type Shape, type Text, text } from './shape.ts'
import { wrapText } from './wrap.ts'

/** Names of lanes thinner than a line stand this far apart, in pixels. */
const NAME_STEP = 16
/** Between a name that is too long and the drawing, in pixels. */
const NAME_MARGIN = 8
/** From the top of a name to the middle of its first line, and from that of the last to the lane's end. In pixels. */
const ABOVE = 18
const BELOW = 8
/** From line to line of the name, and of what else is known; in pixels. */
const NAME_LINE = 19
const ABOUT_LINE = 17
/** A name longer than so many lines is shortened. */
const MOST_LINES = 2

const standsBeside = ({ metrics }: Picture): boolean => metrics.names > 0

/** Where names beside their lanes begin, in pixels: one indent for all. */
const indent = ({ metrics }: Pick<Picture, 'metrics'>): number => Math.min(20, metrics.names / 9)

/** A lane with room for one line beside it has it in its middle. */
const hasOneLine = ({ height }: LaneBand): boolean => height < ABOVE + NAME_LINE + BELOW

/**
 * The same measures with lanes no higher than what stands beside any of these people needs: one row is not made higher than a name
 * for lines that nobody has.
 */
export function leastLanes(
  metrics: LaneMetrics,
  people: Iterable<number>,
  { nameOf, aboutOf, measure }: Pick<Picture, 'nameOf' | 'aboutOf' | 'measure'>,
): LaneMetrics {
  const room = roomBeside({ metrics })
  let most = 1
  for (const person of people) {
    const name = nameOf(person)
    // Most are seen to fit by their letters, each measured once: a text that is new takes a canvas long.
    let width = 0
    for (const letter of name) width += measure(letter, 'name')
    if (width > room) width = measure(name, 'name')
    const lines = aboutOf(person).split(JOINT).filter(Boolean).length
    most = Math.max(most, lines + (width > room ? MOST_LINES : 1))
  }
  return { ...metrics, minLane: Math.min(metrics.minLane, ABOVE + (most - 1) * NAME_LINE + BELOW) }
}

/** All names in view; the origin is the top left of the lanes. */
export function pushLaneNames(shapes: Shape[], picture: Picture, fitText: Fit): void {
  const named = picture.scene.lanes.map((band) => [band, laneName(picture, band, fitText)] as const)
  // What is alike comes one after the other: a canvas takes long to change its font.
  for (const [band, name] of named) {
    const cover = coverOf(picture, band) ?? plateOf(picture, band, name, fitText)
    if (cover) shapes.push(cover)
    shapes.push(...name)
  }
  for (const [band, name] of named)
    if (name.length > 0) shapes.push(...laneAbout(picture, band, name, fitText))
}

/** A lane's name, line by line; none where the lane is too thin to have one of its own. */
export function laneName(picture: Picture, band: LaneBand, fitText: Fit): Text[] {
  if (!standsBeside(picture)) return [nameOver(picture, band, fitText)]
  if (band.height < NAME_STEP) return thinName(picture, band, fitText)
  const font = nameFont(picture)
  const most = hasOneLine(band) ? 1 : MOST_LINES
  const lines = wrapped(picture, font, picture.nameOf(band.person), most, fitText)
  const y = firstLine(picture, band, fitText, lines.length)
  return column(lines, indent(picture), y, NAME_LINE, font, 'ink')
}

/** One size for all names of a picture: a smaller one where lanes are packed closely. */
const nameFont = ({ metrics }: Picture): FontName => (metrics.head < CLOSE ? 'name-line' : 'name')
const CLOSE = 6

/** Of lanes thinner than text, every so many-th is named. */
function thinName(picture: Picture, band: LaneBand, fitText: Fit): Text[] {
  if (band.lane % Math.ceil(NAME_STEP / band.height) !== 0) return []
  const name = fitText(picture.measure, 'name-thin', picture.nameOf(band.person), roomBeside(picture))
  return [text(indent(picture), Math.max(band.y, 0) + 7, name, 'name-thin', 'muted')]
}

const roomBeside = (picture: Pick<Picture, 'metrics'>): number =>
  picture.metrics.names - indent(picture) - NAME_MARGIN

const wrapped = (picture: Picture, font: FontName, all: string, most: number, fitText: Fit): string[] => {
  const { measure } = picture
  const room = roomBeside(picture)
  return wrapText(
    all,
    room,
    Math.min(most, MOST_LINES),
    (part) => measure(part, font),
    (rest) => fitText(measure, font, rest, room),
  )
}

const column = (
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  font: FontName,
  fill: Colour,
): Text[] => lines.map((line, i) => text(x, y + i * step, line, font, fill))

/** The middle of the first line. */
function firstLine(picture: Picture, band: LaneBand, fitText: Fit, nameLines: number): number {
  if (hasOneLine(band)) return band.y + band.height / 2
  const about = aboutLines(picture, band, nameLines, fitText).length
  return nameTop(band, ABOVE + (nameLines - 1) * NAME_LINE + aboutHeight(about) + BELOW) + ABOVE
}

const aboutHeight = (lines: number): number => (lines > 0 ? NAME_LINE + (lines - 1) * ABOUT_LINE : 0)

/** What else is known, on the lines that the name leaves: each part on its own where they do not fit on one. */
function aboutLines(picture: Picture, band: LaneBand, nameLines: number, fitText: Fit): string[] {
  const left = band.height - ABOVE - nameLines * NAME_LINE - BELOW
  const most = left < 0 ? 0 : 1 + Math.floor(left / ABOUT_LINE)
  const about = picture.aboutOf(band.person)
  if (most === 0 || about === '') return []
  const parts = about.split(JOINT)
  const isShort = picture.measure(about, 'about') <= roomBeside(picture)
  if (isShort || most < parts.length) return wrapped(picture, 'about', about, most, fitText)
  return parts.map((part) => fitText(picture.measure, 'about', part, roomBeside(picture)))
}

/** Height that a name takes at the end of a lane, over it; and where in it its line is. In pixels. */
export const HIGH_OVER = 30
const LINE_OVER = 16
const OVER_MARGIN = 12

/** Names stay in view as long as any of their lane is. */
export const nameTop = ({ y, height }: LaneBand, high: number): number =>
  Math.min(Math.max(y, 0), y + height - high)

/** Names that stand over their lanes cover what is scrolled from under them. */
function coverOf(picture: Picture, band: LaneBand): Shape | undefined {
  if (standsBeside(picture) || band.y >= 0) return undefined
  return rect(0, nameTop(band, HIGH_OVER), picture.scene.width, HIGH_OVER, 'page')
}

/** What a name over its lane stands on: lines below it do not cross its letters. */
function plateOf(picture: Picture, band: LaneBand, name: readonly Text[], fitText: Fit): Shape | undefined {
  if (standsBeside(picture)) return undefined
  const texts = [...name, ...laneAbout(picture, band, name, fitText)]
  const [first, last] = [texts[0], texts.at(-1)]
  if (!first || !last) return undefined
  const end = last.x + picture.measure(last.text, last.font)
  return rect(
    first.x - PLATE_MARGIN,
    first.y - NAME_LINE / 2,
    end - first.x + 2 * PLATE_MARGIN,
    NAME_LINE,
    'page',
  )
}
const PLATE_MARGIN = 2

const roomOver = ({ scene }: Picture): number => scene.width - 2 * OVER_MARGIN

function nameOver(picture: Picture, band: LaneBand, fitText: Fit): Text {
  const name = fitText(picture.measure, 'name', picture.nameOf(band.person), roomOver(picture))
  return text(OVER_MARGIN, nameTop(band, HIGH_OVER) + LINE_OVER, name, 'name', 'ink')
}

/** What else is known of the person: below the name beside the lane, or on the same line over it. */
function laneAbout(picture: Picture, band: LaneBand, name: readonly Text[], fitText: Fit): Text[] {
  const [first] = name
  if (!first || first.font === 'name-thin') return []
  if (standsBeside(picture)) {
    const lines = aboutLines(picture, band, name.length, fitText)
    return column(lines, first.x, first.y + name.length * NAME_LINE, ABOUT_LINE, 'about', 'muted')
  }
  const nameEnd = first.x + picture.measure(first.text, 'name')
  const left = OVER_MARGIN + roomOver(picture) - nameEnd
  if (left <= LEAST_ABOUT) return []
  const about = fitText(picture.measure, 'about', picture.aboutOf(band.person), left - 8)
  return [text(nameEnd + 8, first.y, about, 'about', 'muted')]
}
/** With less room than this the name stands alone, in pixels. */
const LEAST_ABOUT = 60
