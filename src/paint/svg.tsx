/** Paints bars as SVG, from the same parts as the canvas: for the key to the marks and for print. */
import { useId } from 'react'
import type { Bar } from '../layout/scene.ts'
import { ARROW } from '../layout/terms.ts'
import { type BarPart, barParts, RING } from '../shapes/barParts.ts'
import { groupSlot } from './palette.ts'

export function SvgBar({ bar }: { bar: Bar }) {
  const id = useId()
  const colour = `var(--group-${groupSlot(bar.group)})`
  return barParts(bar).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a bar have no other name
    <SvgPart key={i} part={part} bar={bar} colour={colour} id={`${id}${i}`} />
  ))
}

function SvgPart({ part, bar, colour, id }: { part: BarPart; bar: Bar; colour: string; id: string }) {
  const { y, height } = bar
  const middle = y + height / 2
  if (part.kind === 'fill') {
    return (
      <>
        <linearGradient id={id}>
          <stop offset="0" style={{ stopColor: colour, stopOpacity: part.from }} />
          <stop offset="1" style={{ stopColor: colour, stopOpacity: part.to }} />
        </linearGradient>
        <rect x={part.x0} y={y} width={Math.max(0, part.x1 - part.x0)} height={height} fill={`url(#${id})`} />
      </>
    )
  }
  if (part.kind === 'outline')
    return (
      <rect
        x={part.x0 + 0.5}
        y={y + 0.5}
        width={Math.max(0, part.x1 - part.x0 - 1)}
        height={height - 1}
        style={{ fill: 'none', stroke: colour, strokeDasharray: '3 3' }}
      />
    )
  if (part.kind === 'arrow')
    return (
      <path
        d={`M${part.x - 0.5} ${y}l${ARROW} ${height / 2}l${-ARROW} ${height / 2}z`}
        style={{ fill: colour }}
      />
    )
  if (part.kind === 'thread')
    return <path d={`M${part.x0} ${middle}H${part.x1}`} style={{ stroke: colour, strokeDasharray: '2 2' }} />
  return (
    <circle
      cx={part.x}
      cy={middle}
      r={RING}
      style={{ fill: 'var(--page)', stroke: colour, strokeWidth: 1.5 }}
    />
  )
}
