/** What stands around a timeline: the overview above it, the legend and its buttons below. The lanes are the timeline's own. */
import { useSyncExternalStore } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { MOST_COMFORTABLE } from '../../layout/laneMetrics.ts'
import type { Answer } from '../../query/result.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { Slot } from '../shared/Slot.tsx'
import { useWords } from '../shared/session.ts'
import { Toolbar } from '../shared/Toolbar.tsx'
import { AnnotationsBelow, LegendOrSigns } from './Annotations.tsx'
import { LaneControls } from './LaneControls.tsx'
import { LegendButton } from './LegendButton.tsx'
import { Overview } from './Overview.tsx'
import { ZoomButtons } from './ZoomButtons.tsx'

interface Props {
  readonly timeline: Timeline
  readonly dataset: Dataset
  /** What is counted in the overview; `undefined`: that comes in a moment. */
  readonly later: Answer | undefined
  /** Where all of it, the overview and the foot stand. */
  readonly pane: HTMLElement
  readonly overview: HTMLElement
  readonly foot: HTMLElement
}

export function TimelineSurroundings({ timeline, dataset, later, pane, overview, foot }: Props) {
  const words = useWords()
  const { arrangement } = timeline
  const scale = useSyncExternalStore(arrangement.subscribe, () => arrangement.get()?.scale ?? 1)
  const names = useSyncExternalStore(arrangement.subscribe, () => arrangement.get()?.metrics.names ?? 0)
  const width = useSyncExternalStore(arrangement.subscribe, () => arrangement.get()?.width ?? 0)
  const busy = dataset.people.count > MOST_COMFORTABLE
  return (
    <>
      <Slot of={overview}>
        <Overview
          dataset={dataset}
          later={later}
          names={names * scale}
          lanes={width * scale}
          timeline={timeline}
        />
      </Slot>
      <Slot of={foot} className={busy ? 'busy' : ''}>
        <Toolbar label={words.timelineTools} className="foot-tools">
          <LegendOrSigns dataset={dataset} timeline={timeline} />
          <LegendButton />
          <LaneControls dataset={dataset} timeline={timeline} />
          <ZoomButtons timeline={timeline} />
        </Toolbar>
      </Slot>
      <Slot of={pane}>
        <AnnotationsBelow dataset={dataset} />
      </Slot>
    </>
  )
}
