/** The canvas floor: the least any page must do. Rectangles in view, an outline around the hovered one; no labels, no axis. */
import { BAR, colourOf, drawn, LANE, listenToFilters, loadRows, NAMES } from './rows.js'

const plot = document.querySelector('#plot')
plot.style.position = 'relative'
const [canvas, overlay] = [document.createElement('canvas'), document.createElement('canvas')]
for (const one of [canvas, overlay]) {
  one.width = plot.clientWidth
  one.height = plot.clientHeight
  plot.append(one)
}
overlay.style = 'position: absolute; inset: 0; pointer-events: none'
const [context, outline] = [canvas, overlay].map((one) => one.getContext('2d'))
const width = canvas.width - NAMES

const rows = await loadRows()
const view = { from: rows.first, to: rows.last, top: 0 }
let lanes
let fresh = false
let frame = 0
let hovered

/** Left, top, width and height of a term's bar, as far as it is in view. */
function barOf(term, lane) {
  const scale = width / (view.to - view.from)
  const from = Math.max(0, (rows.from[term] - view.from) * scale)
  const to = Math.min(width, (rows.to[term] - view.from) * scale)
  return to >= 0 && from <= width && [NAMES + from, lane * LANE - view.top + 4, Math.max(1, to - from), BAR]
}

function draw() {
  frame = 0
  context.clearRect(0, 0, canvas.width, canvas.height)
  const end = Math.min(lanes.count, Math.ceil((view.top + canvas.height) / LANE))
  for (let lane = Math.floor(view.top / LANE); lane < end; lane++) {
    for (let k = lanes.start[lane]; k < lanes.start[lane + 1]; k++) {
      const term = lanes.terms[k]
      const bar = barOf(term, lane)
      if (!bar) continue
      context.fillStyle = colourOf(rows.group[term])
      context.fillRect(...bar)
    }
  }
  highlight(undefined)
  if (fresh) drawn()
  fresh = false
}

function request() {
  if (frame === 0) frame = requestAnimationFrame(draw)
}

function barAt(x, y) {
  const lane = Math.floor((y + view.top) / LANE)
  for (let k = lanes.start[lane]; k < lanes.start[lane + 1]; k++) {
    const bar = barOf(lanes.terms[k], lane)
    if (!bar) continue
    const [left, top, long, high] = bar
    if (x >= left && x <= left + long && y >= top && y <= top + high) return bar
  }
}

function highlight(bar) {
  if (hovered) outline.clearRect(hovered[0] - 2, hovered[1] - 2, hovered[2] + 4, hovered[3] + 4)
  hovered = bar
  if (hovered) outline.strokeRect(...hovered)
}

listenToFilters(rows, (next) => {
  lanes = next
  view.top = 0
  fresh = true
  request()
})

canvas.addEventListener('pointermove', (event) => {
  if (event.buttons !== 1) return highlight(barAt(event.offsetX, event.offsetY))
  const days = (-event.movementX * (view.to - view.from)) / width
  view.from += days
  view.to += days
  request()
})
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    if (event.ctrlKey) {
      const factor = 2 ** (event.deltaY / 160)
      const at = view.from + ((event.offsetX - NAMES) / width) * (view.to - view.from)
      view.from = at + (view.from - at) * factor
      view.to = at + (view.to - at) * factor
    } else
      view.top = Math.min(
        Math.max(0, view.top + event.deltaY),
        Math.max(0, lanes.count * LANE - canvas.height),
      )
    request()
  },
  { passive: false },
)
