/** The key to the marks, drawn from the shapes of the picture. */
import { type CSSProperties, memo, useId } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { NEUTRAL, paletteOfGroup } from '../../dataset/paletteOf.ts'
import { SvgTree } from '../../paint/SvgTree.tsx'
import { svgOf } from '../../paint/svg.ts'
import { SAMPLE_HEIGHT, SAMPLES, type Sample } from '../../shapes/samples.ts'
import { groupColour } from '../../shapes/shape.ts'
import { useWords } from '../shared/session.ts'
import './Legend.css'

interface Props {
  /** Of this dataset: in its colour where it has one alone, and of events only where it has any. */
  readonly dataset: Dataset
  /** Which samples; where left out those of how dates look, for which there is room below the lanes. */
  readonly has?: (sample: Sample) => boolean
}

export const Legend = memo(function Legend({ dataset, has = ({ isFirst }) => isFirst }: Props) {
  const words = useWords()
  const isShown = (sample: Sample) => has(sample) && (dataset.events.count > 0 || !isOfEvents(sample))
  return (
    <ul className="key" aria-label={words.legend} style={colourOf(dataset)}>
      {SAMPLES.filter(isShown).map((sample) => (
        <li key={sample.name}>
          <SampleMark sample={sample} />
          {words[sample.name]}
        </li>
      ))}
    </ul>
  )
})

const isOfEvents = ({ name }: Sample): boolean => name === 'legendEvent' || name === 'legendCrowd'

/** Samples are drawn in the second colour of the palette. */
export const colourOf = (dataset: Dataset): CSSProperties | undefined =>
  paletteOfGroup(dataset, 0) === NEUTRAL
    ? ({ [`--${groupColour(1)}`]: `var(--${groupColour(NEUTRAL)})` } as CSSProperties)
    : undefined

export function SampleMark({ sample: { width, shapes } }: { sample: Sample }) {
  const id = useId()
  const clip = { x: 0, y: 0, width, height: SAMPLE_HEIGHT }
  const tree = svgOf([{ name: 'sample', x: 0, y: 0, clip, shapes }], width, SAMPLE_HEIGHT, id)
  return <SvgTree tree={tree} width={width} height={SAMPLE_HEIGHT} />
}
