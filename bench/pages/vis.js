/** vis-timeline as its examples have it: a group a person, an item a term. */
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { colourOf, drawn, listenToFilters, loadRows } from './rows.js'

const DAY = 86_400_000
const rows = await loadRows()
const timeline = new Timeline(document.querySelector('#plot'), new DataSet(), new DataSet(), {
  height: '100%',
  orientation: 'top',
  verticalScroll: true,
  zoomKey: 'ctrlKey',
  start: rows.first * DAY,
  end: rows.last * DAY,
})

listenToFilters(rows, ({ person, start, terms }) => {
  const onChanged = () => {
    timeline.off('changed', onChanged)
    requestAnimationFrame(drawn)
  }
  timeline.setData({
    groups: new DataSet(person.map((p) => ({ id: p, content: rows.names[p] }))),
    items: new DataSet(
      person.flatMap((p, lane) =>
        Array.from(terms.subarray(start[lane], start[lane + 1]), (term) => ({
          id: term,
          group: p,
          content: rows.titles[rows.office[term]],
          start: rows.from[term] * DAY,
          end: rows.to[term] * DAY,
          style: `background: ${colourOf(rows.group[term])}`,
        })),
      ),
    ),
  })
  timeline.on('changed', onChanged)
})
