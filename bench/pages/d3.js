/** A plain D3 page, as the examples have it: every bar is a rect of one SVG in a scroller; zoom sets their places anew. */
import { axisTop, scaleUtc, select, zoom } from 'd3'
import { BAR, colourOf, drawn, LANE, listenToFilters, loadRows, NAMES } from './rows.js'

const DAY = 86_400_000
const TOP = 24
const rows = await loadRows()
const plot = select('#plot').style('overflow-y', 'auto')
const width = plot.node().clientWidth - 20

const full = scaleUtc([rows.first * DAY, rows.last * DAY], [NAMES, width])
let x = full
const svg = plot.append('svg').attr('width', width).style('display', 'block')
const axis = svg.append('g').attr('transform', `translate(0,${TOP})`)
const bars = svg.append('g')
const names = svg.append('g')

bars
  .on('mouseover', ({ target }) => select(target).attr('stroke', '#000'))
  .on('mouseout', ({ target }) => select(target).attr('stroke', null))

function place() {
  axis.call(axisTop(x))
  bars
    .selectAll('rect')
    .attr('x', ({ term }) => x(rows.from[term] * DAY))
    .attr('width', ({ term }) => Math.max(1, x(rows.to[term] * DAY) - x(rows.from[term] * DAY)))
}

listenToFilters(rows, ({ count, person, start, terms }) => {
  const data = person.flatMap((_, lane) =>
    Array.from(terms.subarray(start[lane], start[lane + 1]), (term) => ({ term, lane })),
  )
  svg.attr('height', TOP + count * LANE)
  bars
    .selectAll('rect')
    .data(data, ({ term }) => term)
    .join('rect')
    .attr('y', ({ lane }) => TOP + lane * LANE + 4)
    .attr('height', BAR)
    .attr('fill', ({ term }) => colourOf(rows.group[term]))
  names
    .selectAll('text')
    .data(person)
    .join('text')
    .attr('x', 8)
    .attr('y', (_, lane) => TOP + lane * LANE + BAR)
    .text((p) => rows.names[p])
  place()
  requestAnimationFrame(drawn)
})

svg.call(
  zoom()
    .filter((event) => (event.type === 'wheel' ? event.ctrlKey : event.button === 0))
    .wheelDelta((event) => -event.deltaY / 160)
    .on('zoom', ({ transform }) => {
      x = transform.rescaleX(full)
      place()
    }),
)
