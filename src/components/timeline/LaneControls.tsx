/** What stands below the lanes: a way to one of them, their order and their height. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { Lanes } from '../../layout/lanes.ts'
import { JumpToPerson } from './JumpToPerson.tsx'
import { LaneChoices, WORTH_SORTING } from './LaneChoices.tsx'
import './LaneControls.css'

interface Props {
  readonly dataset: Dataset
  readonly lanes: Lanes
  readonly onJump: (lane: number) => void
}

export function LaneControls({ dataset, lanes, onJump }: Props) {
  return (
    <div className="lane-controls">
      {dataset.people.count > WORTH_SORTING && (
        <JumpToPerson dataset={dataset} lanes={lanes} onJump={onJump} />
      )}
      <LaneChoices dataset={dataset} />
    </div>
  )
}
