/** What stands around the lanes in somebody else's page. Its code comes where a page is an embed. */
import type { FilterIds } from '../../query/clause.ts'
import type { Answer } from '../../query/result.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { Summary } from '../filters/Summary.tsx'
import type { Frame } from '../shared/frame.ts'
import { Slot } from '../shared/Slot.tsx'
import { EmbedFooter } from './EmbedFooter.tsx'
import { EmbedLegend } from './EmbedLegend.tsx'

interface Props extends Answer {
  readonly frame: Frame
  readonly timeline: Timeline
  readonly answer: (filter: FilterIds) => Answer
}

export function EmbedParts({ frame, timeline, dataset, result, answer }: Props) {
  return (
    <>
      <Slot of={frame.filterBar} />
      <Slot of={frame.summaryLine}>
        <Summary answer={answer} />
      </Slot>
      <Slot of={frame.foot}>
        <EmbedLegend dataset={dataset} result={result} timeline={timeline} />
      </Slot>
      <Slot of={frame.embedFooter}>
        <EmbedFooter dataset={dataset} result={result} />
      </Slot>
    </>
  )
}
