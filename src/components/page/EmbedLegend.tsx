/** The key of an embed: the colours and the marks that are in its picture, and no others. */
import { type CSSProperties, useEffect, useMemo, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { hasParties, MOST_GROUPS, NEUTRAL, paletteOfGroup, rankedParties } from '../../dataset/paletteOf.ts'
import type { Result } from '../../query/result.ts'
import { samplesIn } from '../../shapes/samplesIn.ts'
import { groupColour } from '../../shapes/shape.ts'
import type { Timeline } from '../../timeline/timeline.ts'
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
  const isByParty = useView('colour') === 'party' && hasParties(dataset)
  const colours = useMemo(() => coloursOf(dataset, isByParty), [dataset, isByParty])
  const colour = sampleColour(palettes)
  const used = colours.filter(({ palette }) => palettes.has(palette))
  return (
    <ul className="embed-key" aria-label={words.legend} style={isByParty ? undefined : colourOf(dataset)}>
      {(isByParty || colours.length > 1) &&
        used.map(({ palette, label }) => (
          <li key={palette}>
            <span className="swatch" style={{ background: `var(--${groupColour(palette)})` }} />
            <Spelled text={label} />
          </li>
        ))}
      {samples.map((sample) => (
        <li key={sample.name} className={sample.width > 30 ? 'of-bar' : ''} style={colour}>
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

const coloursOf = (dataset: Dataset, isByParty: boolean) =>
  isByParty
    ? rankedParties(dataset)
        .slice(0, NEUTRAL)
        .map((party, palette) => ({ palette, label: dataset.parties.row(party).name }))
    : Array.from({ length: Math.min(dataset.groups.count, MOST_GROUPS) }, (_, group) => ({
        palette: paletteOfGroup(dataset, group),
        label: dataset.groups.row(group).label,
      }))
