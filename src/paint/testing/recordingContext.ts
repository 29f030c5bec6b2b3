/** A canvas's context that paints nothing and writes down what it was asked to, where it then stood. */
import { pathRound } from 'd3'

interface Standing {
  readonly x: number
  readonly y: number
}

export type Asked =
  | { readonly kind: 'clip'; readonly d: string }
  | (Standing & {
      readonly kind: 'rect'
      readonly left: number
      readonly top: number
      readonly width: number
      readonly height: number
      readonly fill: string
      readonly opacity: number
    })
  | (Standing & {
      readonly kind: 'path'
      readonly d: string
      fill: string | undefined
      stroke: string | undefined
      readonly opacity: number
      lineWidth: number
      dash: string
    })
  | (Standing & {
      readonly kind: 'text'
      readonly text: string
      readonly left: number
      readonly middle: number
      readonly font: string
      readonly fill: string
      readonly align: string
      readonly halo: string | undefined
    })

/** Its state is what the painter sets: colours, font and opacity. */
interface State {
  fillStyle: string
  strokeStyle: string
  font: string
  globalAlpha: number
  lineWidth: number
  textAlign: string
}

const FRESH: State = {
  fillStyle: '',
  strokeStyle: '',
  font: '',
  globalAlpha: 1,
  lineWidth: 1,
  textAlign: 'start',
}

export function recordingContext(): { context: CanvasRenderingContext2D; asked: Asked[] } {
  const asked: Asked[] = []
  const saved: (State & Standing & { readonly dash: string })[] = []
  let stands: Standing = { x: 0, y: 0 }
  let dash = ''
  let halo: string | undefined
  let path: { pen: ReturnType<typeof pathRound>; at: Standing; entry: (Asked & { kind: 'path' }) | undefined }

  const entryOfPath = () => {
    if (path.entry) return path.entry
    const d = path.pen.toString()
    const opacity = context.globalAlpha
    path.entry = {
      kind: 'path',
      ...path.at,
      d,
      fill: undefined,
      stroke: undefined,
      opacity,
      lineWidth: 1,
      dash: '',
    }
    asked.push(path.entry)
    return path.entry
  }
  const draw =
    (name: 'moveTo' | 'lineTo' | 'arc' | 'arcTo' | 'rect' | 'closePath') =>
    (...numbers: number[]) => {
      // Each pen takes the numbers that a canvas does.
      const method = path.pen[name] as (...numbers: number[]) => void
      method.apply(path.pen, numbers)
    }
  const context = {
    ...FRESH,
    save() {
      const { fillStyle, strokeStyle, font, globalAlpha, lineWidth, textAlign } = context
      saved.push({ fillStyle, strokeStyle, font, globalAlpha, lineWidth, textAlign, ...stands, dash })
    },
    restore() {
      const { x, y, dash: before, ...state } = saved.pop() ?? { ...FRESH, x: 0, y: 0, dash: '' }
      Object.assign(context, state)
      stands = { x, y }
      dash = before
    },
    translate(x: number, y: number) {
      stands = { x: stands.x + x, y: stands.y + y }
    },
    setLineDash(pixels: number[]) {
      dash = pixels.join(' ')
    },
    beginPath() {
      path = { pen: pathRound(2), at: stands, entry: undefined }
    },
    moveTo: draw('moveTo'),
    lineTo: draw('lineTo'),
    arc: draw('arc'),
    arcTo: draw('arcTo'),
    rect: draw('rect'),
    closePath: draw('closePath'),
    clip() {
      asked.push({ kind: 'clip', d: path.pen.toString() })
    },
    fill() {
      entryOfPath().fill = context.fillStyle
    },
    stroke() {
      Object.assign(entryOfPath(), { stroke: context.strokeStyle, lineWidth: context.lineWidth, dash })
    },
    fillRect(left: number, top: number, width: number, height: number) {
      asked.push({
        kind: 'rect',
        ...stands,
        left,
        top,
        width,
        height,
        fill: context.fillStyle,
        opacity: context.globalAlpha,
      })
    },
    strokeText() {
      halo = context.strokeStyle
    },
    fillText(text: string, left: number, middle: number) {
      const { font, fillStyle: fill, textAlign: align } = context
      asked.push({ kind: 'text', ...stands, text, left, middle, font, fill, align, halo })
      halo = undefined
    },
  }
  return { context: context as unknown as CanvasRenderingContext2D, asked }
}
