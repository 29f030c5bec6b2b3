/** What a spreadsheet's number format shows of a date. */

/**
 * The formats that a file names by number alone, for they depend on the reader's language, as Excel in Chinese has them; those of
 * Japanese and Korean show as much or more. Source: ECMA-376 part 1, 18.8.30, "numFmt", zh-cn.
 */
export const BUILT_IN: ReadonlyMap<number, string> = new Map([
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
])

/** How much of a date a format shows; `undefined` where no year is in it, as in `h:mm` and `d-mmm`. */
export function shownOf(format: string): 'year' | 'month' | 'day' | undefined {
  const signs =
    bare(format)
      .split(';', 1)[0]
      ?.match(/y+|e+|b+|m+|d+|h+|s+/g) ?? []
  // After an hour and before a second `m` is minutes; `ddd` is a weekday.
  const has = (wanted: RegExp) => signs.some((sign, i) => wanted.test(sign) && !isMinutes(signs, i))
  if (!has(/^[yeb]/)) return undefined
  if (!has(/^m/)) return 'year'
  return has(/^dd?$/) ? 'day' : 'month'
}

const isMinutes = (signs: readonly string[], i: number): boolean =>
  signs[i]?.startsWith('m') === true &&
  (signs[i - 1]?.startsWith('h') === true || signs[i + 1]?.startsWith('s') === true)

/** Without what is only text, a colour, a language or a length of time. */
const bare = (format: string): string =>
  format.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|am\/pm|a\/p/gi, ' ').toLowerCase()
