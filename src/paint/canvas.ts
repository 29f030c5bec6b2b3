/** Paints layers of shapes on a canvas, and decides nothing. */
import { CSS_FONTS, type CssFonts, type FontName, HALO } from '../shapes/fonts.ts'
import type { Layer, Path, Rect, Text } from '../shapes/shape.ts'
import type { Palette } from './palette.ts'

type Context = CanvasRenderingContext2D

const NO_DASH: number[] = []

/** Over what is there already: who calls clears what is to go. The canvas is scaled for the screen already. */
export function paintLayers(
  ctx: Context,
  layers: readonly Layer[],
  palette: Palette,
  fonts: CssFonts = CSS_FONTS,
): void {
  ctx.textBaseline = 'middle'
  for (const layer of layers) paintLayer(ctx, layer, palette, fonts)
}

function paintLayer(ctx: Context, layer: Layer, palette: Palette, fonts: CssFonts): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(layer.clip.x, layer.clip.y, layer.clip.width, layer.clip.height)
  ctx.clip()
  ctx.translate(layer.x, layer.y)
  // A font is parsed each time it is set.
  let font: FontName | undefined
  for (const shape of layer.shapes) {
    if (shape.kind === 'rect') paintRect(ctx, shape, palette)
    else if (shape.kind === 'path') paintPath(ctx, shape, palette)
    else {
      if (font !== shape.font) ctx.font = fonts[shape.font]
      font = shape.font
      paintText(ctx, shape, palette)
    }
  }
  ctx.restore()
}

function paintRect(ctx: Context, shape: Rect, palette: Palette): void {
  ctx.fillStyle = palette[shape.fill]
  if (shape.opacity === 1) ctx.fillRect(shape.x, shape.y, shape.width, shape.height)
  else {
    ctx.globalAlpha = shape.opacity
    ctx.fillRect(shape.x, shape.y, shape.width, shape.height)
    ctx.globalAlpha = 1
  }
}

function paintPath(ctx: Context, shape: Path, palette: Palette): void {
  ctx.translate(shape.x, shape.y)
  ctx.globalAlpha = shape.opacity
  ctx.beginPath()
  shape.draw(ctx)
  if (shape.fill) {
    ctx.fillStyle = palette[shape.fill]
    ctx.fill()
  }
  if (shape.stroke) {
    ctx.strokeStyle = palette[shape.stroke]
    ctx.lineWidth = shape.lineWidth
    if (shape.dash) ctx.setLineDash(shape.dash)
    ctx.stroke()
    if (shape.dash) ctx.setLineDash(NO_DASH)
  }
  ctx.globalAlpha = 1
  ctx.translate(-shape.x, -shape.y)
}

function paintText(ctx: Context, shape: Text, palette: Palette): void {
  if (shape.anchor !== 'start') ctx.textAlign = 'center'
  if (shape.halo) {
    ctx.strokeStyle = palette[shape.halo]
    ctx.lineWidth = HALO
    ctx.lineJoin = 'round'
    ctx.strokeText(shape.text, shape.x, shape.y)
  }
  ctx.fillStyle = palette[shape.fill]
  ctx.fillText(shape.text, shape.x, shape.y)
  if (shape.anchor !== 'start') ctx.textAlign = 'start'
}
