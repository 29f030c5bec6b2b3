/** The names of lanes: beside their lanes or over them, shortened where they have no room. */
import type { LaneBand } from '../layout/scene.ts'
import type { Fit } from './fit.ts'
import type { Picture } from './picture.ts'
import { rect, type Shape, type Text, text } from './shape.ts'

/** Below this height a lane has room for one line of text, in pixels. */
const TWO_LINES = 48
/** Names of lanes thinner than a line stand this far apart. */
const NAME_STEP = 16
/** Between a name that is too long and the drawing, in pixels. */
const NAME_MARGIN = 6

const standsBeside = ({ metrics }: Picture): boolean => metrics.names > 0

const isOneLine = (picture: Picture, { height }: LaneBand): boolean =>
  standsBeside(picture) && height < TWO_LINES

/** All names in view; the origin is the top left of the lanes. */
export function pushLaneNames(shapes: Shape[], picture: Picture, fitText: Fit): void {
  const names: [LaneBand, Text][] = []
  for (const band of picture.scene.lanes) {
    const name = laneName(picture, band, fitText)
    if (name) names.push([band, name])
  }
  // What is alike comes one after the other: a canvas takes long to change its font.
  for (const [band, name] of names) {
    const cover = coverOf(picture, band)
    if (cover) shapes.push(cover)
    shapes.push(name)
  }
  for (const [band, name] of names) {
    const about = isOneLine(picture, band) ? undefined : laneAbout(picture, band, name, fitText)
    if (about) shapes.push(about)
  }
}

/** A lane's name; `undefined` where the lane is too thin to have one of its own. */
export function laneName(picture: Picture, band: LaneBand, fitText: Fit): Text | undefined {
  if (isOneLine(picture, band)) return nameInLine(picture, band, fitText)
  const { x, room } = nameRoom(picture)
  const name = fitText(picture.measure, 'name', picture.nameOf(band.person), room)
  return text(x, nameLine(band, standsBeside(picture)), name, 'name', 'ink')
}

/** One line beside the lane; of lanes thinner than text, every so many-th is named. */
function nameInLine({ metrics, nameOf, measure }: Picture, band: LaneBand, fitText: Fit): Text | undefined {
  if (band.lane % Math.ceil(NAME_STEP / band.height) !== 0) return undefined
  const thin = band.height < NAME_STEP
  const font = thin ? 'name-thin' : 'name-line'
  const x = Math.min(20, metrics.names / 10)
  const y = thin ? Math.max(band.y, 0) + 7 : band.y + band.height / 2
  const name = fitText(measure, font, nameOf(band.person), metrics.names - NAME_MARGIN - x)
  return text(x, y, name, font, thin ? 'muted' : 'ink')
}

/** Heights that names take at the end of a lane, beside and over it; and where in these their line is. In pixels. */
const HIGH_BESIDE = 52
export const HIGH_OVER = 30
const LINE_BESIDE = 20
const LINE_OVER = 16

/** Names stay in view as long as any of their lane is. */
export const nameTop = ({ y, height }: LaneBand, high: number): number =>
  Math.min(Math.max(y, 0), y + height - high)

/** The middle of the name's line. */
const nameLine = (band: LaneBand, beside: boolean): number =>
  beside ? nameTop(band, HIGH_BESIDE) + LINE_BESIDE : nameTop(band, HIGH_OVER) + LINE_OVER

/** Names that stand over their lanes cover what is scrolled from under them. */
function coverOf(picture: Picture, band: LaneBand): Shape | undefined {
  if (standsBeside(picture) || band.y >= 0) return undefined
  return rect(0, nameTop(band, HIGH_OVER), picture.scene.width, HIGH_OVER, 'page')
}

/** From where a name begins, and how much room it has: in the column of names, or over the lane. */
function nameRoom({ metrics, scene }: Picture): { readonly x: number; readonly room: number } {
  return metrics.names > 0
    ? { x: 20, room: metrics.names - 28 }
    : { x: OVER_MARGIN, room: scene.width - 2 * OVER_MARGIN }
}
const OVER_MARGIN = 12

/** What else is known of the person: on a second line beside the lane, or on the same line over it. */
function laneAbout(picture: Picture, band: LaneBand, name: Text, fitText: Fit): Text | undefined {
  const { measure } = picture
  const about = picture.aboutOf(band.person)
  const { x, room } = nameRoom(picture)
  if (standsBeside(picture))
    return text(x, name.y + 20, fitText(measure, 'about', about, room), 'about', 'muted')
  const nameEnd = x + Math.min(measure(picture.nameOf(band.person), 'name'), room)
  const left = x + room - nameEnd
  if (left <= LEAST_ABOUT) return undefined
  return text(nameEnd + 8, name.y, fitText(measure, 'about', about, left - 8), 'about', 'muted')
}
/** With less room than this the name stands alone, in pixels. */
const LEAST_ABOUT = 60
