/** The key to the marks, drawn from the shapes of the picture. */
import { memo, useId } from 'react'
import { SvgTree } from '../../paint/SvgTree.tsx'
import { svgOf } from '../../paint/svg.ts'
import { SAMPLE_HEIGHT, SAMPLES, type Sample } from '../../shapes/samples.ts'
import { useWords } from '../shared/session.ts'
import './Legend.css'

/** Below the lanes there is room for how dates look; `whole` adds what else a bar may say. */
export const Legend = memo(function Legend({ whole = false }: { whole?: boolean }) {
  const words = useWords()
  return (
    <ul className="key">
      {SAMPLES.filter(({ isFirst }) => whole || isFirst).map((sample) => (
        <li key={sample.name}>
          <SampleMark sample={sample} />
          {words[sample.name]}
        </li>
      ))}
    </ul>
  )
})

export function SampleMark({ sample: { width, shapes } }: { sample: Sample }) {
  const id = useId()
  const clip = { x: 0, y: 0, width, height: SAMPLE_HEIGHT }
  const tree = svgOf([{ name: 'sample', x: 0, y: 0, clip, shapes }], width, SAMPLE_HEIGHT, id)
  return <SvgTree tree={tree} width={width} height={SAMPLE_HEIGHT} />
}
