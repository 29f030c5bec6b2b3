/** The page's colours, read from its stylesheet so that canvas, SVG and HTML can never disagree. */
export interface Palette {
  readonly page: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly accent: string
  readonly onAccent: string
  /** One colour a role group, in the order of the dataset's groups; and the colour of text on it. */
  readonly groups: readonly string[]
  readonly onGroups: readonly string[]
}

/** Groups beyond these take the last colour, a neutral one. */
const GROUP_COLOURS = 8
const slots = Array.from({ length: GROUP_COLOURS }, (_, slot) => slot)

/** The palette in force at an element: it changes with the theme and with forced colours. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    page: read('page'),
    ink: read('ink'),
    muted: read('muted'),
    line: read('line'),
    accent: read('accent'),
    onAccent: read('on-accent'),
    groups: slots.map((slot) => read(`group-${slot}`)),
    onGroups: slots.map((slot) => read(`on-group-${slot}`)),
  }
}

export const groupSlot = (group: number): number => Math.min(group, GROUP_COLOURS - 1)
