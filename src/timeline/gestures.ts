/**
 * Pointer, wheel and pinch on the stage, as moves of the axis. Own code instead of d3-zoom, which calls
 * preventDefault on each touchmove: the page could then not be scrolled by a finger on the timeline.
 *
 *   wheel                 the page's own scroll, untouched
 *   Shift+wheel, sideways the axis moves
 *   Ctrl+wheel, pinch     the axis zooms at the pointer
 *   drag                  the axis moves; a finger up and down scrolls (touch-action: pan-y)
 */
export interface GestureHandlers {
  /** Pixels to the right and down that the picture is dragged. */
  onPan(dx: number, dy: number): void
  /** Factor over 1: closer; `x` in pixels of the element. Returns whether anything moved. */
  onZoom(factor: number, x: number): void
  onTap(x: number, y: number, byFinger: boolean): void
  onDoubleTap(x: number, y: number): void
  /** The pointer rests or moves here; `undefined` when it leaves, or when a drag begins. */
  onHover(at: PointerPlace | undefined): void
  /** Something else is dragged from here (the as-of line); true: it is, and gets the moves. */
  onGrab(x: number, y: number): boolean
  onGrabMove(x: number): void
}

/** A place in pixels of the element, and of the window. */
interface PointerPlace {
  readonly x: number
  readonly y: number
  readonly clientX: number
  readonly clientY: number
}

/** A press that moves less than this is a click, in pixels. */
const STILL = 5
/** A line and a page of a wheel, in pixels, where the browser does not count in pixels. */
const WHEEL_UNIT = [1, 16, 400] as const

interface Press {
  x: number
  y: number
}

/** Listens on the element until the returned function is called. A pixel of it is `scale` pixels of the page. */
export function listenToGestures(
  element: HTMLElement,
  handlers: GestureHandlers,
  scale: () => number,
): () => void {
  const pressed = new Map<number, Press>()
  let start: Press | undefined
  let moved = false
  let grabbed = false
  /** A press that has ended where it began: the browser's click follows. */
  let tap: { readonly byFinger: boolean } | undefined

  const place = (event: MouseEvent): Press => {
    const box = element.getBoundingClientRect()
    return { x: (event.clientX - box.left) / scale(), y: (event.clientY - box.top) / scale() }
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    const at = place(event)
    tap = undefined
    pressed.set(event.pointerId, at)
    if (pressed.size > 1) return
    start = at
    moved = false
    grabbed = handlers.onGrab(at.x, at.y)
  }

  const onMove = (event: PointerEvent) => {
    const at = place(event)
    const before = pressed.get(event.pointerId)
    if (!before) {
      const { clientX, clientY } = event
      if (event.pointerType !== 'touch') handlers.onHover({ ...at, clientX, clientY })
      return
    }
    if (!moved && start && Math.hypot(at.x - start.x, at.y - start.y) > STILL) {
      moved = true
      handlers.onHover(undefined)
      element.setPointerCapture(event.pointerId)
    }
    if (moved) drag(event, before, at)
    if (moved || pressed.size > 1) pressed.set(event.pointerId, at)
  }

  const drag = (event: PointerEvent, before: Press, at: Press) => {
    if (grabbed) handlers.onGrabMove(at.x)
    else if (pressed.size === 1)
      handlers.onPan(at.x - before.x, event.pointerType === 'touch' ? 0 : at.y - before.y)
    else pinch(event.pointerId, before, at)
  }

  const pinch = (pointerId: number, before: Press, at: Press) => {
    const other = [...pressed].find(([id]) => id !== pointerId)?.[1]
    if (!other) return
    const apart = Math.max(1, Math.hypot(before.x - other.x, before.y - other.y))
    handlers.onZoom(Math.hypot(at.x - other.x, at.y - other.y) / apart, (at.x + other.x) / 2)
    handlers.onPan((at.x - before.x) / 2, 0)
  }

  const onUp = (event: PointerEvent) => {
    if (!pressed.delete(event.pointerId) || pressed.size > 0) return
    if (!moved && event.type === 'pointerup') tap = { byFinger: event.pointerType === 'touch' }
  }

  // Not before the click: what a tap opens under the finger would be clicked at once.
  const onClick = (event: MouseEvent) => {
    if (!tap) return
    const { x, y } = place(event)
    const { byFinger } = tap
    tap = undefined
    handlers.onTap(x, y, byFinger)
  }

  const onWheel = (event: WheelEvent) => {
    const unit = WHEEL_UNIT[event.deltaMode] ?? 1
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
    if (event.ctrlKey || event.metaKey)
      handlers.onZoom(2 ** ((-event.deltaY * unit) / (event.ctrlKey ? 160 : 300)), place(event).x)
    else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      handlers.onPan(-sideways * unit, 0)
    else return
    event.preventDefault()
  }

  const onDouble = (event: MouseEvent) => {
    const at = place(event)
    handlers.onDoubleTap(at.x, at.y)
  }
  const onLeave = () => handlers.onHover(undefined)

  const controller = new AbortController()
  const { signal } = controller
  element.addEventListener('pointerdown', onDown, { signal })
  element.addEventListener('pointermove', onMove, { signal })
  element.addEventListener('pointerup', onUp, { signal })
  element.addEventListener('pointercancel', onUp, { signal })
  element.addEventListener('pointerleave', onLeave, { signal })
  element.addEventListener('click', onClick, { signal })
  element.addEventListener('dblclick', onDouble, { signal })
  element.addEventListener('wheel', onWheel, { passive: false, signal })
  return () => controller.abort()
}
