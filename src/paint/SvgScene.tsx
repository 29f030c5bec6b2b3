/** A whole scene as one SVG picture. */
import { EVENT_SIZE, type EventMark } from '../layout/eventMarks.ts'
import type { Scene } from '../layout/scene.ts'
import { groupSlot } from './palette.ts'
import type { AxisTick, Picture } from './picture.ts'
import { SvgBar } from './svg.tsx'

interface Props extends Pick<Picture, 'nameOf' | 'aboutOf'> {
  readonly scene: Scene
  readonly names: number
  readonly ticks: readonly AxisTick[]
}

const AXIS = 26

export function SvgScene({ scene, names, ticks, nameOf, aboutOf }: Props) {
  const width = names + scene.width
  const height = AXIS + scene.height
  return (
    <svg className="svg-scene" viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-hidden="true">
      <g transform={`translate(${names} 0)`}>
        {ticks.map((tick) => (
          <g key={tick.x}>
            <path d={`M${tick.x} ${AXIS - 6}V${height}`} className="tick-line" />
            <text x={tick.x + 4} y={AXIS - 10} className="tick-text">
              {tick.label}
            </text>
          </g>
        ))}
      </g>
      <g transform={`translate(0 ${AXIS})`}>
        {scene.lanes.map((band) => (
          <g key={band.lane} transform={`translate(0 ${band.y})`}>
            <path d={`M0 ${band.height - 0.5}H${width}`} className="tick-line" />
            <text x={4} y={24} className="lane-name">
              {nameOf(band.person)}
            </text>
            <text x={4} y={42} className="lane-about">
              {aboutOf(band.person)}
            </text>
          </g>
        ))}
      </g>
      <g transform={`translate(${names} ${AXIS})`}>
        {scene.bars.map((bar) => (
          <SvgBar key={bar.term} bar={bar} />
        ))}
        {scene.labels.map((label) => (
          <text
            key={label.term}
            x={label.x}
            y={label.y + 4.5}
            className="bar-label"
            style={label.inside ? { fill: `var(--on-group-${groupSlot(label.group)})` } : undefined}
          >
            {label.text}
          </text>
        ))}
        {scene.events.map((mark) => (
          <SvgEvent key={`${mark.lane} ${mark.x}`} mark={mark} />
        ))}
      </g>
    </svg>
  )
}

function SvgEvent({ mark: { x, y, events } }: { mark: EventMark }) {
  if (events.length === 1) return <path d={`M${x - 6} ${y}l6-6 6 6-6 6z`} className="diamond" />
  return (
    <>
      <circle cx={x} cy={y} r={EVENT_SIZE / 2} className="diamond" />
      <text x={x} y={y + 4} textAnchor="middle" className="crowd-text">
        {events.length}
      </text>
    </>
  )
}
