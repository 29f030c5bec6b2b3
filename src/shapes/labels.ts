/** The title of a term, in or beside its bar, and the sign of an end that nobody stated. */

import { UNSTATED_SIGN } from '../layout/labels.ts'
import type { Label } from '../layout/rowLabels.ts'
import { type Colour, onGroupColour, rect, type Shape, text } from './shape.ts'

/** Beside its bar a label stands on a plate: lines below it do not cross its letters. In pixels. */
const PLATE_HEIGHT = 16
const PLATE_MARGIN = 2

export function pushLabel(shapes: Shape[], label: Label, beside: Colour): void {
  const { x, width, sign, inside, group, faint } = label
  const y = label.y + 0.5
  if (!inside)
    shapes.push(rect(x - PLATE_MARGIN, y - PLATE_HEIGHT / 2, width + 2 * PLATE_MARGIN, PLATE_HEIGHT, 'page'))
  shapes.push(text(x, y, label.text, 'label', faint ? 'muted' : inside ? onGroupColour(group) : beside))
  if (sign > 0) shapes.push(text(x + width - sign, y, UNSTATED_SIGN, 'label', 'muted'))
}
