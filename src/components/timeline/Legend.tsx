/** The key to the marks, drawn by the same hand as the picture. */

import type { Bar } from '../../layout/scene.ts'
import { SvgBar } from '../../paint/svg.tsx'
import { useWords } from '../shared/session.ts'
import './Legend.css'

const PLAIN: Bar = {
  term: 0,
  lane: 0,
  group: 1,
  x0: 2,
  x1: 2,
  x2: 46,
  x3: 46,
  y: 3,
  height: 12,
  end: 'stated',
  start: 'stated',
  softStart: false,
  softEnd: false,
  acting: false,
  disputed: false,
  crowd: 1,
}

export function Legend() {
  const words = useWords()
  const bars: [label: string, bar: Bar][] = [
    [words.legendCertain, PLAIN],
    [words.legendPossible, { ...PLAIN, x1: 20, x2: 28 }],
    [words.legendCurrent, { ...PLAIN, x2: 38, x3: 38, end: 'current' }],
    [words.legendUnstated, { ...PLAIN, end: 'unstated', x0: 12, x1: 12 }],
    [words.legendOpen, { ...PLAIN, start: 'open', end: 'unstated', x0: 2, x1: 28, x2: 28 }],
    [words.legendOrder, { ...PLAIN, start: 'order', end: 'unstated', x0: 2, x1: 22 }],
  ]
  return (
    <ul className="key">
      {bars.map(([label, bar]) => (
        <li key={label}>
          <svg width={56} height={18} aria-hidden="true">
            <SvgBar bar={bar} />
          </svg>
          {label}
        </li>
      ))}
      <li>
        <svg width={20} height={18} aria-hidden="true">
          <path d="M4 9l6-6 6 6-6 6z" className="diamond" />
        </svg>
        {words.legendEvent}
      </li>
      <li>
        <svg width={20} height={18} aria-hidden="true">
          <circle cx={10} cy={9} r={7.5} className="diamond" />
          <text x={10} y={13} textAnchor="middle" className="crowd-text">
            3
          </text>
        </svg>
        {words.legendCrowd}
      </li>
    </ul>
  )
}
