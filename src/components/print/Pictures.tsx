/** All lanes as pictures, one below the other, each with its axis; the first with the key. */
import { Fragment, useId, useMemo, useState } from 'react'
import type { Annotation } from '../../dataset/annotations.ts'
import { coloursOf, namedColours } from '../../dataset/colourKey.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { hasParties } from '../../dataset/paletteOf.ts'
import { picturesOf } from '../../exporters/pictures.ts'
import { xOf } from '../../layout/viewport.ts'
import { cssFontsIn, familiesAt } from '../../paint/families.ts'
import { SvgTree } from '../../paint/SvgTree.tsx'
import { svgOf } from '../../paint/svg.ts'
import type { Result } from '../../query/result.ts'
import { annotationShapes } from '../../shapes/annotations.ts'
import { createShapes } from '../../shapes/shapes.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { useAnnotations } from '../shared/annotations.ts'
import { useShownView, useWords } from '../shared/session.ts'
import { Legend } from '../timeline/Legend.tsx'
import { ColourLegend } from './ColourLegend.tsx'
import type { PaperSize } from './paperSizes.ts'

/** Nobody prints more pictures: some 2,400 lanes. What is left over is said. */
const MOST_PICTURES = 100

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  readonly size: PaperSize
}

export function Pictures({ dataset, result, size }: Props) {
  const words = useWords()
  const id = useId()
  const view = useShownView()
  const [measure] = useState(measureHere)
  const annotations = useAnnotations(dataset)
  const byParty = view.colour === 'party' && hasParties(dataset)
  const colours = useMemo(
    () =>
      byParty
        ? namedColours(dataset, 'party')
        : coloursOf(dataset, 'role', [...result.terms, ...result.faint]),
    [dataset, result, byParty],
  )
  const colourLines = byParty ? 2 : Math.ceil(colours.length / GROUPS_ON_A_LINE)
  const sheet = { ...size, below: roomBelow(annotations.length, colourLines), most: MOST_PICTURES }
  const { pictures, viewport, shown, count } = picturesOf({ dataset, result, view }, sheet, measure)
  const { names, plot } = createShapes()
  const noted = pictures.map((picture) =>
    annotationShapes(picture, annotations, (day) => xOf(viewport, picture.scene.width, day)),
  )
  return (
    <div className={`pictures ${size.name}`}>
      {pictures.map((picture, i) => {
        const { layers: over = [], signs = [] } = noted[i] ?? {}
        const layers = [...names(picture), ...plot(picture), ...over]
        const tree = svgOf(layers, size.width, picture.axisHeight + picture.scene.height, `${id}-${i}`)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture is its place in the order
          <Fragment key={i}>
            <SvgTree className="svg-scene" width="100%" tree={tree} />
            {i === 0 && (
              <Legend dataset={dataset} has={({ isIn }) => pictures.some(({ scene }) => isIn(scene))} />
            )}
            {i === 0 && colours.length > 0 && (
              <ColourLegend dataset={dataset} colours={colours} byParty={byParty} />
            )}
            {signs.length > 0 && <Signs signs={signs} annotations={annotations} />}
          </Fragment>
        )
      })}
      {shown < count && <p>{words.firstLanes(shown, count)}</p>}
    </div>
  )
}

/** In the page's own font, which the pictures are in too (`PrintPicture.css`). */
const measureHere = () =>
  createMeasure(document.createElement('canvas'), cssFontsIn(familiesAt(document.documentElement)))

/** What the signs of a picture stand for, where it has no room for the texts. */
function Signs({ signs, annotations }: { signs: readonly number[]; annotations: readonly Annotation[] }) {
  return (
    <ol className="annotation-list">
      {signs.map((n) => (
        <li key={n} value={n} data-number={n}>
          {annotations[n - 1]?.text}
        </li>
      ))}
    </ol>
  )
}

/** What stands below the picture and its key, in pixels: annotations two on a line, and what the colours are. */
const roomBelow = (annotations: number, colourLines: number): number =>
  (Math.ceil(annotations / 2) + colourLines) * LINE
const LINE = 22
const GROUPS_ON_A_LINE = 5
