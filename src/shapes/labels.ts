/** The title of a term, in or beside its bar, and the sign of an end that nobody stated. */
import type { Bar } from '../layout/bar.ts'
import { UNSTATED_SIGN } from '../layout/labels.ts'
import type { Label } from '../layout/rowLabels.ts'
import { pushBar } from './bars.ts'
import { type Colour, onGroupColour, type Rect, rect, type Shape, text } from './shape.ts'

/** Beside its bar a label stands on a plate: lines below it do not cross its letters. In pixels. */
export const PLATE_HEIGHT = 16
const PLATE_MARGIN = 2

/**
 * Labels, and the brackets among the bars: over the plates and under the letters, for a bracket stands about its labels.
 * It has no side where one of `all`, the labels in the picture, lies across.
 */
export function pushLabels(
  shapes: Shape[],
  labels: readonly Label[],
  bars: readonly Bar[],
  width: number,
  beside: Colour,
  all = labels,
): void {
  for (const label of labels) if (!label.inside) shapes.push(plateOf(label))
  const brackets = bars.filter(({ bracket }) => bracket)
  const plates = brackets.length > 0 ? all.filter(({ inside }) => !inside).map(plateOf) : []
  for (const bar of brackets) pushBar(shapes, bar, width, plates)
  for (const label of labels) pushLabel(shapes, label, beside)
}

/** What a label stands on beside its bar, and what lines go round. */
export function plateOf({ x, y, width }: Label): Rect {
  const top = y + 0.5 - PLATE_HEIGHT / 2
  return rect(x - PLATE_MARGIN, top, width + 2 * PLATE_MARGIN, PLATE_HEIGHT, 'page')
}

function pushLabel(shapes: Shape[], label: Label, beside: Colour): void {
  const { x, width, sign, inside, group, faint } = label
  const y = label.y + 0.5
  shapes.push(text(x, y, label.text, 'label', faint ? 'muted' : inside ? onGroupColour(group) : beside))
  if (sign > 0) shapes.push(text(x + width - sign, y, UNSTATED_SIGN, 'label', 'muted'))
}
