/** The names of lanes on a canvas: beside their lanes or over them, shortened where they have no room. */
import { shorten } from '../layout/labels.ts'
import type { LaneBand } from '../layout/scene.ts'
import { FONT, type Picture } from './picture.ts'

type Context = CanvasRenderingContext2D

/** Below this height a lane has room for one line of text, in pixels. */
const TWO_LINES = 48
/** Names of lanes thinner than a line stand this far apart. */
const NAME_STEP = 16
/** Between a name that is too long and the drawing, in pixels. */
export const NAME_MARGIN = 6

/** All names in view; the origin is the top left of the lanes. */
export function laneNames(ctx: Context, picture: Picture): void {
  const { scene, metrics } = picture
  const inLine = scene.lanes.filter((band) => metrics.names > 0 && band.height < TWO_LINES)
  const inTwo = scene.lanes.filter((band) => metrics.names === 0 || band.height >= TWO_LINES)
  // A font is parsed each time it is set: all names in one come first.
  ctx.font = `600 15px ${FONT}`
  const ends = inTwo.map((band) => laneName(ctx, picture, band))
  ctx.font = `13px ${FONT}`
  ctx.fillStyle = picture.palette.muted
  inTwo.forEach((band, i) => {
    laneAbout(ctx, picture, band, ends[i] ?? 0)
  })
  for (const thin of [true, false]) {
    ctx.font = thin ? `12px ${FONT}` : `600 13px ${FONT}`
    for (const band of inLine)
      if (band.height < NAME_STEP === thin && band.lane % Math.ceil(NAME_STEP / band.height) === 0)
        laneNameInLine(ctx, picture, band, thin)
  }
}

const isHighlighted = ({ selected, hovered }: Picture, { person }: LaneBand): boolean =>
  selected.people.has(person) || hovered.people.has(person)

/** One line beside the lane; of lanes thinner than text, every so many-th is named. */
function laneNameInLine(ctx: Context, picture: Picture, band: LaneBand, thin: boolean): void {
  const { metrics, palette, nameOf } = picture
  ctx.fillStyle = isHighlighted(picture, band) ? palette.accent : thin ? palette.muted : palette.ink
  const x = Math.min(20, metrics.names / 10)
  const y = thin ? Math.max(band.y, 0) + 7 : band.y + band.height / 2
  ctx.fillText(
    fitted(ctx, thin ? 'thin' : 'line', nameOf(band.person), metrics.names - NAME_MARGIN - x),
    x,
    y,
  )
}

const fits = new Map<string, string>()
const MOST_FITS = 2000

/** A text in the font in force, shortened where it has no room; found once, since names stand in many frames. */
function fitted(ctx: Context, font: 'name' | 'about' | 'line' | 'thin', text: string, room: number): string {
  const key = `${font} ${room} ${text}`
  const known = fits.get(key)
  if (known !== undefined) return known
  if (fits.size >= MOST_FITS) fits.clear()
  const measure = (part: string) => ctx.measureText(part).width
  const fit = measure(text) <= room ? text : shorten(text, room, measure)
  fits.set(key, fit)
  return fit
}

/** The middle of the name's line, in pixels: names stay in view as long as any of their lane is. */
const nameLine = (band: LaneBand, beside: boolean): number =>
  Math.min(Math.max(band.y, 0), band.y + band.height - (beside ? 52 : 30)) + (beside ? 20 : 16)

/** From where a name begins, and how much room it has: in the column of names, or over the lane. */
function nameRoom({ metrics, scene }: Picture): { readonly x: number; readonly room: number } {
  return metrics.names > 0
    ? { x: 20, room: metrics.names - 28 }
    : { x: OVER_MARGIN, room: scene.width - 2 * OVER_MARGIN }
}
const OVER_MARGIN = 12

/** Draws the name itself; returns where it ends. */
function laneName(ctx: Context, picture: Picture, band: LaneBand): number {
  const { metrics, palette, nameOf, scene } = picture
  const beside = metrics.names > 0
  const y = nameLine(band, beside)
  if (!beside && band.y < 0) {
    ctx.fillStyle = palette.page
    ctx.fillRect(0, y - 16, scene.width, 30)
  }
  const { x, room } = nameRoom(picture)
  const name = nameOf(band.person)
  ctx.fillStyle = isHighlighted(picture, band) ? palette.accent : palette.ink
  ctx.fillText(fitted(ctx, 'name', name, room), x, y)
  return beside ? x : x + Math.min(ctx.measureText(name).width, room)
}

/** What else is known of the person: on a second line beside the lane, or on the same line over it. */
function laneAbout(ctx: Context, picture: Picture, band: LaneBand, nameEnd: number): void {
  const beside = picture.metrics.names > 0
  const about = picture.aboutOf(band.person)
  const y = nameLine(band, beside)
  const { x, room } = nameRoom(picture)
  const left = x + room - nameEnd
  if (beside) ctx.fillText(fitted(ctx, 'about', about, room), x, y + 20)
  else if (left > LEAST_ABOUT) ctx.fillText(fitted(ctx, 'about', about, left - 8), nameEnd + 8, y)
}
/** With less room than this the name stands alone, in pixels. */
const LEAST_ABOUT = 60
