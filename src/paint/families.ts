/** The font families of a picture that leaves the page, as the page's styles name them: its publisher may have some of their own. */
import { type CssFonts, FONT_FAMILY, FONTS, fontsIn } from '../shapes/fonts.ts'

/** Lists of families as CSS has them. */
export interface Families {
  readonly all: string
  /** Of the title over a picture that stands by itself. */
  readonly title: string
}

export const USUAL_FAMILIES: Families = { all: FONT_FAMILY, title: FONT_FAMILY }

/** The families in force at an element, each with a last one that every machine has. */
export function familiesAt(element: Element): Families {
  const wearer = element.ownerDocument.createElement('span')
  element.append(wearer)
  const worn = (family: string) => {
    wearer.style.fontFamily = family
    return withLast(getComputedStyle(wearer).fontFamily)
  }
  const families = { all: worn('var(--sans)'), title: worn('var(--title-in-pictures, var(--sans))') }
  wearer.remove()
  return families
}

/** Names that stand for some font of any machine. */
const LAST = /(?:^|,)\s*(?:serif|sans-serif|monospace|cursive|fantasy|math|system-ui|ui-[a-z-]+)\s*$/

/** A picture is opened where a newspaper's own font is not. */
export const withLast = (family: string): string => (LAST.test(family) ? family : `${family}, sans-serif`)

/** Each font of a picture as CSS says it. */
export const cssFontsIn = ({ all, title }: Families): CssFonts => ({
  ...fontsIn(all),
  title: `${FONTS.title.weight} ${FONTS.title.size}px ${title}`,
})

/** Resolves when the fonts that the page itself would load are there; what cannot be had has another in its place. */
export async function fontsCome(document: Document, fonts: CssFonts): Promise<void> {
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font).catch(() => [])))
}
