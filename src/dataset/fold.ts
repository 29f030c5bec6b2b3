/** Folding: what two spellings must share to be found as the same. */
import { withFewMarks } from './text.ts'

/** What Unicode does not decompose: letters that are typed as others, and the quotes and dashes of typographers. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ς: 'σ',
  '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '‐': '-', '–': '-', '—': '-',
} // biome-ignore format: two lines read as the table they are

const TO_REPLACE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

const ASCII = /^[\x20-\x7e]*$/

/**
 * Marks that many leave out: the diacritics of Latin, Greek, Cyrillic and kana (which Unicode gives no script of their own),
 * Hebrew points, Arabic and Syriac vowels, the dots (nuktas) of Indic letters. The vowel signs of Indic scripts, of Thai
 * and the like are marks too, but letters to those who read them: कि is not का.
 */
const LEFT_OUT =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]|[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC]/gu

/** Lower case without diacritics and tone marks: "Zhāng Guóqìng" and "zhang guoqing" fold to the same text. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return withFewMarks(lower)
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .toLowerCase() // ℋ has no lower case before it is decomposed
    .replace(TO_REPLACE, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
}
