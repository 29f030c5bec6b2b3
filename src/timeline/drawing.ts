/**
 * Two canvases: the picture, and over it what is highlighted, so that a bar under the pointer costs a ring and no scene.
 * Pixels are looked at whenever the picture is painted: a window that moves to another screen has others.
 */
import { paintLayers } from '../paint/canvas.ts'
import { type Palette, readPalette } from '../paint/palette.ts'
import type { CssFonts } from '../shapes/fonts.ts'
import type { HighlightLayers } from '../shapes/highlight.ts'
import { type Highlight, NO_HIGHLIGHT } from '../shapes/highlighted.ts'
import type { Picture } from '../shapes/picture.ts'
import type { Layer } from '../shapes/shape.ts'
import { createShapes } from '../shapes/shapes.ts'
import type { Arrangement } from './arrange.ts'

export class Drawing {
  readonly #picture: HTMLCanvasElement
  readonly #overlay: HTMLCanvasElement
  readonly #window: Window
  readonly #fonts: CssFonts | undefined
  readonly #shapes = createShapes()
  /** What comes later lays over the picture: shapes of each frame. */
  over: ((picture: Picture) => readonly Layer[]) | undefined
  #palette: Palette | undefined
  /** What was painted last, and what the column of names on the canvas shows. */
  #painted: Picture | undefined
  #names: { readonly arrangement: Arrangement; readonly scrollTop: number } | undefined
  #selected = NO_HIGHLIGHT
  #hovered = NO_HIGHLIGHT
  #layersOf: HighlightLayers | undefined
  /** Something stands on the overlay. */
  #marked = false
  #size: Pick<Arrangement, 'width' | 'height' | 'scale'> = { width: 0, height: 0, scale: 1 }

  constructor(picture: HTMLCanvasElement, overlay: HTMLCanvasElement, window: Window, fonts?: CssFonts) {
    this.#picture = picture
    this.#overlay = overlay
    this.#window = window
    this.#fonts = fonts
  }

  /** Paints the picture. The column of names is left as it is where only the axis has moved. */
  paint(picture: Picture, arrangement: Arrangement, scrollTop: number): void {
    const context = this.#picture.getContext('2d')
    if (!context) return
    this.#size = arrangement
    if (this.#fitTo(this.#picture)) this.#names = undefined
    if (this.#marked) this.#fitTo(this.#overlay)
    this.#palette ??= readPalette(this.#picture)
    const sameNames = this.#names?.arrangement === arrangement && this.#names.scrollTop === scrollTop
    const { width, height, metrics } = arrangement
    const from = sameNames ? metrics.names : 0
    context.clearRect(from, 0, width - from, height)
    if (!sameNames) paintLayers(context, this.#shapes.names(picture), this.#palette, this.#fonts)
    paintLayers(context, this.#shapes.plot(picture), this.#palette, this.#fonts)
    if (this.over) paintLayers(context, this.over(picture), this.#palette, this.#fonts)
    this.#names = { arrangement, scrollTop }
    this.#painted = picture
    this.#paintHighlight()
  }

  /** Paints what is selected and what the pointer is on, over the picture as it was painted last. */
  highlight(selected: Highlight, hovered: Highlight): void {
    if (selected === this.#selected && hovered === this.#hovered) return
    this.#selected = selected
    this.#hovered = hovered
    this.#paintHighlight()
  }

  /** How highlights are drawn: that code comes after the first picture. */
  highlightWith(layersOf: HighlightLayers): void {
    this.#layersOf = layersOf
    this.#paintHighlight()
  }

  /** The colours in force have changed: the next picture reads them again. */
  recolour(): void {
    this.#palette = undefined
    this.#names = undefined
  }

  /** The canvas names its viewport only while it stands still. */
  moving(): void {
    delete this.#picture.dataset.view
  }

  resting(view: string): void {
    this.#picture.dataset.view = view
  }

  #paintHighlight(): void {
    const picture = this.#painted
    if (!picture || !this.#palette || !this.#layersOf) return
    const layers = this.#layersOf(picture, this.#selected, this.#hovered)
    if (!this.#marked && layers.length === 0) return
    // It has a size only once there is anything to mark: a canvas takes memory and time.
    if (!this.#marked) this.#fitTo(this.#overlay)
    const context = this.#overlay.getContext('2d')
    context?.clearRect(0, 0, this.#overlay.width, this.#overlay.height)
    this.#marked = layers.length > 0
    if (context) paintLayers(context, layers, this.#palette, this.#fonts)
  }

  /** Gives a canvas the size of what is drawn, in pixels of the screen; returns whether it had another. */
  #fitTo(canvas: HTMLCanvasElement): boolean {
    const { width, height, scale } = this.#size
    const pixels = scale * (this.#window.devicePixelRatio || 1)
    const [across, down] = [Math.round(width * pixels), Math.round(height * pixels)]
    if (canvas.width === across && canvas.height === down) return false
    canvas.width = across
    canvas.height = down
    canvas.style.width = `${width * scale}px`
    canvas.style.height = `${height * scale}px`
    canvas.getContext('2d')?.setTransform(pixels, 0, 0, pixels, 0, 0)
    return true
  }
}
