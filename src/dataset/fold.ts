/** Folding: what two spellings must share to be found as the same. */

/** What Unicode does not decompose: letters that are typed as others, and the quotes and dashes of typographers. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ς: 'σ',
  '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '‐': '-', '–': '-', '—': '-',
} // biome-ignore format: two lines read as the table they are

const TO_REPLACE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

const ASCII = /^[\x20-\x7e]*$/

/** Lower case without diacritics and tone marks: "Zhāng Guóqìng" and "zhang guoqing" fold to the same text. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase() // ℋ has no lower case before it is decomposed
    .replace(TO_REPLACE, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
}
