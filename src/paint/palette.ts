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
const NAMES = [
  ...['page', 'ink', 'muted', 'line', 'accent', 'on-accent'],
  ...slots.flatMap((slot) => [`group-${slot}`, `on-group-${slot}`]),
]

/** The palette in force at an element: it changes with the theme and with forced colours. */
export function readPalette(element: Element): Palette {
  const colours = readColours(element, NAMES)
  const read = (name: string) => colours.get(name) ?? ''
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

/**
 * Colours by their names in the stylesheet, as `rgb(…)`. A custom property itself is only text, such as
 * `light-dark(#fff, #14181c)`, which a canvas does not take: so an element wears each for a moment. (Declared by
 * `@property` they would be colours, but for the whole document, whose own `--accent` may be something else.)
 */
function readColours(element: Element, names: readonly string[]): Map<string, string> {
  const wearers = element.ownerDocument.createElement('span')
  wearers.style.setProperty('forced-color-adjust', 'none')
  for (const name of names) {
    const wearer = element.ownerDocument.createElement('span')
    wearer.style.color = `var(--${name})`
    wearers.append(wearer)
  }
  element.append(wearers)
  const worn = [...wearers.children].map((wearer) => getComputedStyle(wearer).color)
  wearers.remove()
  return new Map(names.map((name, i) => [name, worn[i] ?? '']))
}

export const groupSlot = (group: number): number => Math.min(group, GROUP_COLOURS - 1)
