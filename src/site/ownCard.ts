/** The card of the built-in dataset: the drawing, and the painted picture that says which drawing it is of. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBuiltIn } from './builtIn.ts'
import { cardSvg } from './card.ts'
import { textIn, withText } from './pngText.ts'

export { PICTURE } from './headTags.ts'

const OWN_DATASET = 'data/two-careers.json'
const KEYWORD = 'Source'

/** The drawing; `root` is the project's folder. */
export const ownCard = (root: string): string =>
  cardSvg(
    openBuiltIn(readFileSync(join(root, 'public', OWN_DATASET), 'utf8')),
    readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'),
  )

export const signed = (png: Buffer, svg: string): Buffer => withText(png, KEYWORD, sumOf(svg))

/** Was the picture painted from this drawing? */
export const isOf = (png: Buffer, svg: string): boolean => textIn(png, KEYWORD) === sumOf(svg)

const sumOf = (svg: string): string => `sha256 ${createHash('sha256').update(svg).digest('hex')}`
