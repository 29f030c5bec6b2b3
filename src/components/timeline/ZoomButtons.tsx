/** The same moves as the gestures, for whoever rather clicks. */
import type { Timeline } from '../../timeline/timeline.ts'
import { useWords } from '../shared/session.ts'
import './ZoomButtons.css'

export function ZoomButtons({ timeline }: { timeline: Timeline }) {
  const words = useWords()
  const actions: [label: string, sign: string, act: () => void][] = [
    [words.panLeft, '←', timeline.earlier],
    [words.panRight, '→', timeline.later],
    [words.zoomOut, '−', timeline.farther],
    [words.zoomIn, '+', timeline.closer],
    [words.fitAll, '⤢', timeline.fit],
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
