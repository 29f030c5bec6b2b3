/** The key of an embed: the colours and the marks that are in its picture, and no others. */
import { type CSSProperties, useEffect, useMemo, useState } from 'react'
import { coloursIn } from '../../dataset/colourKey.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { hasParties } from '../../dataset/paletteOf.ts'
import type { Result } from '../../query/result.ts'
import { samplesIn } from '../../shapes/samplesIn.ts'
import { groupColour } from '../../shapes/shape.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { swatch } from '../filters/RoleGroups.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useView, useWords } from '../shared/session.ts'
import { colourOf, SampleMark } from '../timeline/Legend.tsx'
import './EmbedLegend.css'

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  readonly timeline: Timeline
}

export function EmbedLegend({ dataset, result, timeline }: Props) {
  const words = useWords()
  const { samples, palettes } = useDrawn(timeline, result)
  const colouring = useView('colour')
  const isByParty = colouring === 'party' && hasParties(dataset)
  const colours = useMemo(() => coloursIn(dataset, colouring, palettes), [dataset, colouring, palettes])
  const colour = sampleColour(palettes)
  return (
    <ul className="embed-key" aria-label={words.legend} style={isByParty ? undefined : colourOf(dataset)}>
      {colours.map(([palette, label]) => (
        <li key={palette}>
          <span className="swatch" style={swatch(palette)} />
          <Spelled text={label} />
        </li>
      ))}
      {samples.map((sample) => (
        <li key={sample.name} style={colour}>
          <SampleMark sample={sample} />
          <span>{words[sample.name]}</span>
        </li>
      ))}
    </ul>
  )
}

/** Samples are drawn in the second colour of the palette: where that is not in the picture, they have one that is. */
function sampleColour(palettes: ReadonlySet<number>): CSSProperties | undefined {
  const [drawn] = palettes
  if (drawn === undefined || palettes.has(1)) return undefined
  return { [`--${groupColour(1)}`]: `var(--${groupColour(drawn)})` } as CSSProperties
}

/** What is in the picture whenever it stands still. */
function useDrawn(timeline: Timeline, result: Result) {
  const [drawn, setDrawn] = useState(() => samplesIn(undefined, timeline.seen.get()))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is another picture
  useEffect(() => {
    const look = () => setDrawn(samplesIn(timeline.arrangement.get(), timeline.seen.get()))
    look()
    return timeline.on('rest', look)
  }, [timeline, result])
  return drawn
}
