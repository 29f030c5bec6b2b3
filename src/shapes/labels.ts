/** The title of a term, in or beside its bar. */
import type { Label } from '../layout/scene.ts'
import { type Colour, onGroupColour, type Text, text } from './shape.ts'

export const labelShape = (label: Label, beside: Colour, halo?: Colour): Text =>
  text(
    label.x,
    label.y + 0.5,
    label.text,
    'label',
    label.inside ? onGroupColour(label.group) : beside,
    'start',
    halo,
  )
