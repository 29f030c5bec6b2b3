/**
 * Where the timeline looks just now, on the strip of all the years: moved in each frame without React. A small canvas,
 * since a moved element has styles, layers and paint looked at again in each frame, which costs more than all the bars.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { type Viewport, xOf } from '../../layout/viewport.ts'
import type { Timeline } from '../../timeline/timeline.ts'

interface Props {
  readonly timeline: Timeline
  /** All the years of the strip, and its size in pixels. */
  readonly span: Viewport
  readonly width: number
  readonly height: number
}

const LEAST_WIDTH = 4
const CORNER = 3

export function SeenWindow({ timeline, span, width, height }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { seen } = timeline
  const colours = useSyncExternalStore(timeline.colours.subscribe, timeline.colours.get)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other colours, another look
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context || width <= 0) return
    const scale = globalThis.devicePixelRatio || 1
    canvas.current.width = Math.round(width * scale)
    canvas.current.height = Math.round(height * scale)
    context.scale(scale, scale)
    // Asked for with the first window drawn: asked while the page loads, it has all styles worked out once more.
    let colour: string | undefined
    const place = () => {
      context.clearRect(0, 0, width, height)
      const { from, to } = seen.get()
      if (from <= span.from + 1 && to >= span.to - 1) return
      const [x0, x1] = [from, to].map((day) => Math.round(xOf(span, width, day))) as [number, number]
      colour ??= getComputedStyle(context.canvas).color
      context.strokeStyle = colour
      context.beginPath()
      context.roundRect(x0 + 0.5, 0.5, Math.max(LEAST_WIDTH, x1 - x0) - 1, height - 1, CORNER)
      context.stroke()
    }
    place()
    return seen.subscribe(place)
  }, [seen, span, width, height, colours])
  return <canvas className="seen" ref={canvas} style={{ width, height }} />
}
