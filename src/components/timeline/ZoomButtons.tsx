/** The same moves as the gestures, for whoever rather clicks. */

import { ArrowLeft, ArrowRight, type LucideIcon, Maximize2, Minus, Plus } from 'lucide-react'
import type { Stage } from '../../timeline/stage.ts'
import { PAN_STEP, ZOOM_STEP } from '../../timeline/stageKeys.ts'
import { Icon } from '../shared/Icon.tsx'
import { useWords } from '../shared/session.ts'
import './ZoomButtons.css'

export function ZoomButtons({ stage }: { stage: Stage }) {
  const words = useWords()
  const actions: [label: string, icon: LucideIcon, act: () => void][] = [
    [words.panLeft, ArrowLeft, () => stage.pan(PAN_STEP)],
    [words.panRight, ArrowRight, () => stage.pan(-PAN_STEP)],
    [words.zoomOut, Minus, () => stage.zoom(1 / ZOOM_STEP)],
    [words.zoomIn, Plus, () => stage.zoom(ZOOM_STEP)],
    [words.fitAll, Maximize2, () => stage.fit()],
  ]
  return (
    <div className="zoom-buttons">
      {actions.map(([label, icon, act]) => (
        <button type="button" key={label} aria-label={label} title={label} onClick={act}>
          <Icon icon={icon} />
        </button>
      ))}
    </div>
  )
}
