/** What stands below the lanes: a way to one of them, their order, their height and their colours. */
import { memo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { JumpToPerson } from './JumpToPerson.tsx'
import { LaneChoices, WORTH_SORTING } from './LaneChoices.tsx'
import './LaneControls.css'

interface Props {
  readonly dataset: Dataset
  readonly timeline: Timeline
}

export const LaneControls = memo(function LaneControls({ dataset, timeline }: Props) {
  return (
    <div className="lane-controls">
      {dataset.people.count > WORTH_SORTING && <JumpToPerson dataset={dataset} timeline={timeline} />}
      <LaneChoices dataset={dataset} />
    </div>
  )
})
