/** The same moves as the gestures, for whoever rather clicks. */
import { ArrowLeft, ArrowRight, type LucideIcon, Maximize2, Minus, Plus } from 'lucide-react'
import { memo } from 'react'
import type { Timeline } from '../../timeline/timeline.ts'
import { Icon } from '../shared/Icon.tsx'
import { useWords } from '../shared/session.ts'
import './ZoomButtons.css'

export const ZoomButtons = memo(function ZoomButtons({ timeline }: { timeline: Timeline }) {
  const words = useWords()
  const actions: [label: string, icon: LucideIcon, act: () => void][] = [
    [words.panLeft, ArrowLeft, timeline.earlier],
    [words.panRight, ArrowRight, timeline.later],
    [words.zoomOut, Minus, timeline.farther],
    [words.zoomIn, Plus, timeline.closer],
    [words.fitAll, Maximize2, timeline.fit],
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
})
