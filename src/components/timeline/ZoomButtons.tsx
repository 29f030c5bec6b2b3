/** The same moves as the gestures, for whoever rather clicks. */

import type { Stage } from '../../timeline/stage.ts'
import { PAN_STEP, ZOOM_STEP } from '../../timeline/stageKeys.ts'
import { useWords } from '../shared/session.ts'
import './ZoomButtons.css'

export function ZoomButtons({ stage }: { stage: Stage }) {
  const words = useWords()
  const actions: [label: string, sign: string, act: () => void][] = [
    [words.panLeft, '←', () => stage.pan(PAN_STEP)],
    [words.panRight, '→', () => stage.pan(-PAN_STEP)],
    [words.zoomOut, '−', () => stage.zoom(1 / ZOOM_STEP)],
    [words.zoomIn, '+', () => stage.zoom(ZOOM_STEP)],
    [words.fitAll, '⤢', () => stage.fit()],
  ]
  return (
    <div className="zoom-buttons">
      {actions.map(([label, sign, act]) => (
        <button type="button" key={label} aria-label={label} title={label} onClick={act}>
          {sign}
        </button>
      ))}
    </div>
  )
}
