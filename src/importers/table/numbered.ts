/** Headings with a number, of several offices in a row: `Position 1`, `office_2_start`, `Second post`, 职务二. */

export interface Numbered {
  readonly nth: number
  /** What may be meant without the number, the likeliest first. */
  readonly bare: readonly string[]
}

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const CHINESE = '一二三四五六七八九十'

/** `plain` is in small letters, with one space between words. */
export function numberedIn(plain: string): Numbered | undefined {
  const [, before = '', figure = '', behind = ''] =
    /^(\D*?) ?(\d{1,2})(?:st|nd|rd|th)?(?: (\D+))?$/.exec(plain) ?? []
  if (figure !== '') return withNumber(Number(figure), before, behind)
  const [, word = '', rest = ''] = /^(\w+) (.+)$/.exec(plain) ?? []
  const [, office = '', sign = ''] = /^(\p{Script=Han}{1,8})([一二三四五六七八九十])$/u.exec(plain) ?? []
  return word !== '' && WORDS.includes(word)
    ? withNumber(WORDS.indexOf(word) + 1, '', rest)
    : withNumber(CHINESE.indexOf(sign) + 1, office, '')
}

function withNumber(nth: number, before: string, behind: string): Numbered | undefined {
  // "First office from": the office is known by its number.
  const last = before === '' ? behind.replace(/^\S+ /, '') : before
  const bare = [`${before} ${behind}`.trim(), behind, last].filter((text) => text !== '')
  return nth === 0 || bare.length === 0 ? undefined : { nth, bare: [...new Set(bare)] }
}
