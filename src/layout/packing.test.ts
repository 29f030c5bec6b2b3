import fc from 'fast-check'
import { test } from 'vitest'
import { CURRENT, END_UNSTATED } from '../dataset/columns.ts'
import { allOf, datasetOf, measure, sizingOf, someDataset, titlesOf } from './datasets.generated.ts'
import { NARROW, WIDE } from './form.ts'
import { LABEL_GAP } from './labels.ts'
import { layLanes } from './lanes.ts'
import { scene } from './scene.ts'
import { spanOf } from './viewport.ts'

void datasetOf
void END_UNSTATED
void CURRENT
void LABEL_GAP
void spanOf

test('measure', () => {
  for (const form of [WIDE, NARROW]) {
    let n = 0,
      bad = 0,
      fuzzy = 0,
      none = 0
    const samples: string[] = []
    for (const dataset of fc.sample(someDataset, { numRuns: 20000, seed: 7 })) {
      const width = form === WIDE ? 1000 : 360
      const sizing = sizingOf(dataset, form, width)
      const lanes = layLanes(dataset, allOf(dataset), sizing)
      const titles = titlesOf(dataset)
      const s = scene({
        dataset,
        lanes,
        form,
        viewport: sizing.domain,
        width,
        height: 1e5,
        scrollTop: 0,
        measure,
        titles,
      })
      const labelOf = new Map(s.labels.map((l) => [l.term, l]))
      for (let r = 0; r + 1 < lanes.termOfRow.length; r++) {
        const row = [...lanes.terms.subarray(lanes.termOfRow[r], lanes.termOfRow[r + 1])]
        for (const t of row) {
          n++
          const short = titles(t)[1],
            title = titles(t)[0]
          const l = labelOf.get(t)
          if (l && (l.text === short || l.text === title)) continue
          if (!l) none++
          bad++
          const bars = row.map((u) => s.bars.find((b) => b.term === u))
          if (samples.length < 6 && row.length < 4)
            samples.push(
              JSON.stringify({
                t,
                short,
                got: l?.text,
                row: bars.map(
                  (b) =>
                    b && [
                      b.term,
                      b.x0 | 0,
                      b.x1 | 0,
                      b.x2 | 0,
                      b.x3 | 0,
                      b.end,
                      b.start,
                      titles(b.term)[1],
                      dataset.terms.row(b.term).start,
                      dataset.terms.row(b.term).end,
                      labelOf.get(b.term)?.x,
                    ],
                ),
              }),
            )
        }
      }
    }
    console.log(form.labels, { n, bad, none, fuzzy })
    console.log(samples.join('\n'))
  }
})
