/** The canvas floor: the least any page must do. Rectangles in view, no labels, no axis, no hits. */
import { BAR, colourOf, drawn, LANE, listenToFilters, loadRows, NAMES } from './rows.js'

const plot = document.querySelector('#plot')
const canvas = document.createElement('canvas')
canvas.width = plot.clientWidth
canvas.height = plot.clientHeight
plot.append(canvas)
const context = canvas.getContext('2d')
const width = canvas.width - NAMES

const rows = await loadRows()
const view = { from: rows.first, to: rows.last, top: 0 }
let lanes
let fresh = false
let frame = 0

function draw() {
  frame = 0
  context.clearRect(0, 0, canvas.width, canvas.height)
  const scale = width / (view.to - view.from)
  const end = Math.min(lanes.count, Math.ceil((view.top + canvas.height) / LANE))
  for (let lane = Math.floor(view.top / LANE); lane < end; lane++) {
    for (let k = lanes.start[lane]; k < lanes.start[lane + 1]; k++) {
      const term = lanes.terms[k]
      const from = Math.max(0, (rows.from[term] - view.from) * scale)
      const to = Math.min(width, (rows.to[term] - view.from) * scale)
      if (to < 0 || from > width) continue
      context.fillStyle = colourOf(rows.group[term])
      context.fillRect(NAMES + from, lane * LANE - view.top + 4, Math.max(1, to - from), BAR)
    }
  }
  if (fresh) drawn()
  fresh = false
}

function request() {
  if (frame === 0) frame = requestAnimationFrame(draw)
}

listenToFilters(rows, (next) => {
  lanes = next
  view.top = 0
  fresh = true
  request()
})

canvas.addEventListener('pointermove', (event) => {
  if (event.buttons !== 1) return
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
