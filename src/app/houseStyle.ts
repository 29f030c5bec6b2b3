/**
 * A publisher's house style: the page's own colours and fonts (`styles/tokens.css`) take its values, in the rule where they stand. So
 * what comes after that rule still comes before it: colours that a system forces, more contrast that a reader wants.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { NEUTRAL } from '../dataset/paletteOf.ts'
import { groupProperties } from '../paint/houseStyle.ts'

type Groups = Pick<Dataset, 'groups'>

/** `style` are the custom properties by which the custom element knows it too. Returns how groups get the colours of their ids. */
export function wearHouseStyle(
  document: Document,
  style: Readonly<Record<string, string>>,
): (dataset: Groups) => void {
  const tokens = tokensOf(document)
  for (const [property, value] of Object.entries(style)) tokens?.setProperty(ownName(property), value)
  const title = style['--tenure-title-font']
  // On the page the title has serifs where nobody says otherwise; in pictures it has the font of the rest.
  if (title !== undefined) tokens?.setProperty('--title-in-pictures', title)
  const size = style['--tenure-size']
  if (size !== undefined) document.documentElement.style.setProperty('font-size', size)
  const byPlace = new Map(groupNames.map((name) => [name, tokens?.getPropertyValue(name) ?? '']))
  return ({ groups }) => {
    for (let place = 0; place < NEUTRAL; place++) {
      const ofIds = place < groups.count && groups.count > 1 ? groupProperties(groups.id(place)) : []
      for (const [i, name] of namesAt(place).entries())
        tokens?.setProperty(name, style[ofIds[i] ?? ''] ?? byPlace.get(name) ?? '')
    }
  }
}

const namesAt = (place: number) => [`--group-${place}`, `--on-group-${place}`] as const
const groupNames = Array.from({ length: NEUTRAL }, (_, place) => namesAt(place)).flat()

/** Outside there is a font and one of titles, and groups are counted from one. */
const ownName = (property: string): string =>
  property
    .replace(/^--tenure-/, '--')
    .replace(/^--font$/, '--sans')
    .replace(/^--title-font$/, '--serif')
    .replace(/group-(\d+)$/, (_, place: string) => `group-${Number(place) - 1}`)

/** The rule that names each colour once. */
function tokensOf(document: Document): CSSStyleDeclaration | undefined {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  return rules
    .filter((rule) => 'style' in rule)
    .map((rule) => (rule as CSSStyleRule).style)
    .find((style) => style.getPropertyValue('--page') !== '')
}
