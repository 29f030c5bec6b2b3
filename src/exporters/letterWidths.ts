/**
 * Widths of texts where no browser measures them, in the fonts that a picture's file names: never less than a reader's font
 * is likely to have, so that labels do not run into each other; where the font is narrower, they have some air.
 *
 * Of each sign of ASCII the table has the widest advance among Roboto, Noto Sans, Inter, Open Sans, DejaVu Sans and Liberation Sans (which
 * has the widths of Arial and Helvetica), of their regular and semi-bold cuts (bold, where there is no semi-bold), as Chromium 143 measures
 * them at 1,000 pixels. DejaVu Sans is the widest of nearly all, and is what many Linux machines have for `sans-serif`: a line of English takes
 * 506 thousandths of an em a letter in it, 449 to 478 in the others.
 */
import { FONTS } from '../shapes/fonts.ts'
import type { Measure } from './pictures.ts'

type Weight = (typeof FONTS)[keyof typeof FONTS]['weight']

/** From the space to the tilde, in hundredths of an em. */
const ASCII: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    32, 41, 47, 84, 65, 99, 78, 30, 39, 39, 56, 84, 32, 46, 32, 42,
    64, 64, 64, 64, 65, 64, 64, 64, 64, 64,
    34, 34, 84, 84, 84, 56, 102,
    69, 69, 73, 77, 67, 62, 78, 76, 34, 58, 68, 57, 91, 76, 79, 67, 79, 73, 67, 65, 75, 69, 99, 69, 68, 69,
    39, 42, 39, 84, 56, 50,
    62, 64, 58, 64, 62, 37, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 56,
    64, 56, 64, 84,
  ],
  600: [
    35, 46, 53, 84, 70, 101, 88, 33, 46, 46, 55, 84, 38, 47, 38, 40,
    70, 70, 70, 70, 70, 70, 70, 70, 70, 70,
    40, 40, 84, 84, 84, 62, 100,
    78, 77, 74, 83, 69, 69, 83, 84, 38, 58, 78, 64, 100, 84, 85, 74, 85, 77, 72, 69, 82, 78, 111, 78, 73, 73,
    46, 42, 46, 84, 56, 50,
    68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59,
    72, 56, 72, 84,
  ],
} // biome-ignore format: signs and digits, capitals, small letters

/** The rest by kind, the first that knows a sign: in hundredths of an em, regular and semi-bold. Means of the letters of a kind, and a tenth more. */
const KINDS: readonly (readonly [kind: RegExp, regular: number, semiBold: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0, 0],
  [/[\u{1f000}-\u{1faff}]/u, 140, 140],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60—…→ŒÆœæ]/u, 100, 117],
  [/[‘’‚]/u, 32, 38],
  [/[·‧•]/u, 59, 64],
  [/[\u00a0\u2009\u202f]/u, 32, 35],
  [/[\p{Script=Greek}\p{Script=Cyrillic}](?<=\p{Lu})/u, 84, 95],
  [/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 73, 81],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 62, 70],
  [/[\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}]/u, 70, 77],
  [/\p{Lu}/u, 80, 88],
  [/\p{Ll}/u, 67, 75],
] // biome-ignore format: a table
const OTHERS = 84

const FIRST = 0x20

/** The width of a text on one line, in pixels. */
export const estimatedWidth: Measure = (text, font = 'label') => {
  const { size, weight } = FONTS[font]
  let hundredths = 0
  for (const sign of text) hundredths += widthOf(sign, weight)
  return (hundredths * size) / 100
}

function widthOf(sign: string, weight: Weight): number {
  // A letter with marks is as wide as without.
  const [base = sign] = sign.normalize('NFD')
  const known = ASCII[weight][base.charCodeAt(0) - FIRST]
  if (known !== undefined) return known
  const [, regular, semiBold] = KINDS.find(([kind]) => kind.test(base)) ?? ['', OTHERS, OTHERS]
  return weight === 400 ? regular : semiBold
}
