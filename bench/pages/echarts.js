/** ECharts with a custom series that is given only the rows of the lanes in view; a dataZoom for each axis. */
import { CustomChart } from 'echarts/charts'
import { DataZoomInsideComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { graphic, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { BAR, colourOf, drawn, LANE, listenToFilters, loadRows, NAMES } from './rows.js'

use([CustomChart, DataZoomInsideComponent, GridComponent, TooltipComponent, CanvasRenderer])

const plot = document.querySelector('#plot')
const chart = init(plot)
const [TOP, DAY] = [30, 86_400_000]
const inView = (plot.clientHeight - TOP) / LANE

const rows = await loadRows()
let lanes
let top = 0

/** lane, from, to, group and number of each term in view */
function visible() {
  const data = []
  const end = Math.min(lanes.count, Math.ceil(top + inView) + 1)
  for (let lane = Math.floor(top); lane < end; lane++)
    for (let k = lanes.start[lane]; k < lanes.start[lane + 1]; k++) {
      const term = lanes.terms[k]
      data.push([lane + 0.5, rows.from[term] * DAY, rows.to[term] * DAY, rows.group[term], term])
    }
  return data
}

function renderItem({ coordSys }, api) {
  const [x, y] = api.coord([api.value(1), api.value(0)])
  const [end] = api.coord([api.value(2), api.value(0)])
  const bar = { x, y: y - BAR / 2, width: Math.max(1, end - x), height: BAR }
  const shape = graphic.clipRectByRect(bar, coordSys)
  return (
    shape && {
      type: 'rect',
      shape,
      style: { fill: colourOf(api.value(3)) },
      emphasis: { style: { stroke: '#000', lineWidth: 1 } },
    }
  )
}

/** Where the lanes stand; the period in view is the chart's own. */
const lanesInView = () => ({
  yAxis: { max: Math.max(lanes.count, inView) },
  dataZoom: [{}, { startValue: top, endValue: top + inView }],
  series: [{ data: visible() }],
})

chart.setOption({
  animation: false,
  tooltip: { formatter: ({ value: [, , , , term] }) => rows.titles[rows.office[term]] },
  grid: { left: NAMES, right: 0, top: TOP, bottom: 0, outerBoundsMode: 'none' },
  xAxis: { type: 'time', position: 'top', min: rows.first * DAY, max: rows.last * DAY },
  yAxis: {
    type: 'value',
    inverse: true,
    min: 0,
    interval: 1,
    splitLine: { show: false },
    axisLabel: {
      formatter: (lane) => rows.names[lanes.person[Math.floor(lane)]] ?? '',
      verticalAlign: 'top',
    },
  },
  dataZoom: [
    { type: 'inside', xAxisIndex: 0, filterMode: 'none', zoomOnMouseWheel: 'ctrl', throttle: 0 },
    { type: 'inside', yAxisIndex: 0, filterMode: 'none', disabled: true },
  ],
  series: [{ type: 'custom', renderItem, encode: { x: [1, 2], y: 0 }, data: [] }],
})

listenToFilters(rows, (next) => {
  lanes = next
  top = 0
  chart.setOption(lanesInView())
  requestAnimationFrame(drawn)
})

plot.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    if (event.ctrlKey) return
    top = Math.min(Math.max(0, top + event.deltaY / LANE), Math.max(0, lanes.count - inView))
    chart.setOption(lanesInView())
  },
  // On the way down: ECharts lets none of them up again.
  { passive: false, capture: true },
)
